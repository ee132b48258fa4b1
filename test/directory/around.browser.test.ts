import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { leif, MONDAY, mobile, newDirectory, only, onPage, TUESDAY } from './people.ts';

function desk(name: string | undefined, organization: string, last: number): Contact {
  return leif({ kind: 'office', ...(name === undefined ? {} : { name }), organization: { name: organization }, phones: [mobile(last)] });
}

describe('the offices of an organization', () => {
  test('are its desks, however its name is spelt, also one without a name, and nobody else', async () => {
    const directory = await newDirectory();
    const nameless: Contact = { kind: 'office', organization: { name: 'Ekstads kommun' }, phones: [mobile(14)], emails: [] };
    const others = [desk('Växeln', 'Region Mitt', 12), desk('Ekstads kommun', 'Björkstads kommun', 13), leif()];
    await directory.remember(
      [desk('Växeln', 'Ekstads kommun', 10), desk('Pressjour', 'EKSTADS KOMMUN', 11), nameless, ...others].map((one) => onPage(one)),
      MONDAY,
    );
    const offices = await directory.officesOf('Ekstads Kommun');
    expect(offices.flatMap(({ summary }) => summary.phones.map(({ number }) => number)).sort()).toEqual(
      [10, 11, 14].map((last) => mobile(last).number),
    );
  });

  test('leave out who was removed, and where others see the screen who is private', async () => {
    const directory = await newDirectory();
    await directory.remember(
      [desk('Växeln', 'Ekstads kommun', 10), desk('Pressjour', 'Ekstads kommun', 11)].map((one) => onPage(one)),
      MONDAY,
    );
    const [switchboard, duty] = [await only(directory, 'växeln'), await only(directory, 'pressjour')];
    await directory.annotate(duty, { private: true }, TUESDAY);
    const seen = directory.withoutPrivate(TUESDAY);
    expect((await seen.officesOf('Ekstads kommun')).map(({ id }) => id)).toEqual([switchboard]);
    await directory.remove([switchboard], TUESDAY);
    expect((await directory.officesOf('Ekstads kommun')).map(({ id }) => id)).toEqual([duty]);
  });

  test('are there in an organization of hundreds of people', async () => {
    const directory = await newDirectory();
    const people = Array.from({ length: 400 }, (_, at) =>
      leif({ name: `Person${at} Ek`, phones: [], emails: [{ address: `p${at}@ekstad.example` }] }),
    );
    await directory.remember(
      [desk('Växeln', 'Ekstads kommun', 10), ...people].map((one) => onPage(one)),
      MONDAY,
    );
    expect((await directory.officesOf('Ekstads kommun')).map(({ summary }) => summary.name)).toEqual(['Växeln']);
  });
});

describe('tags in use', () => {
  test('are told by how many have them; removed contacts do not count, nor private ones where others see the screen', async () => {
    const directory = await newDirectory();
    const people = ['Anna Ek', 'Siv Öberg', 'Tor Lind', 'Ida Ask'].map((name, at) => onPage(leif({ name, phones: [mobile(20 + at)] })));
    const { contacts } = await directory.remember(people, MONDAY);
    const [anna = '', siv = '', tor = '', ida = ''] = contacts.flatMap(({ id }) => id ?? []);
    await directory.annotate(anna, { tags: ['Vindkraft', 'skola'] }, TUESDAY);
    await directory.annotate(siv, { tags: ['skola'] }, TUESDAY);
    await directory.annotate(tor, { tags: ['hemligt', 'skola'], private: true }, TUESDAY);
    await directory.annotate(ida, { tags: ['borta'] }, TUESDAY);
    await directory.remove([ida], TUESDAY);
    expect(await directory.tags()).toEqual([
      { tag: 'skola', count: 3 },
      { tag: 'hemligt', count: 1 },
      { tag: 'Vindkraft', count: 1 },
    ]);
    expect(await directory.withoutPrivate(TUESDAY).tags()).toEqual([
      { tag: 'skola', count: 2 },
      { tag: 'Vindkraft', count: 1 },
    ]);
  });
});

describe('favourites', () => {
  test('come first where nothing is typed, before those of the site, and are told as such wherever they are found', async () => {
    const directory = await newDirectory();
    await directory.remember([onPage(leif({ name: 'Anna Ek', phones: [mobile(20)] }), 'https://www.ekstad.se/press')], TUESDAY);
    await directory.remember([onPage(leif({ name: 'Siv Öberg', phones: [mobile(21)] }))], MONDAY);
    const siv = await only(directory, 'siv');
    const atFirst = async () =>
      (await directory.find({ text: '', site: 'ekstad.se' })).map(({ summary, favourite }) => [summary.name, favourite]);
    expect((await atFirst())[0]).toEqual(['Anna Ek', undefined]);
    await directory.annotate(siv, { favourite: true }, TUESDAY);
    expect((await atFirst())[0]).toEqual(['Siv Öberg', true]);
    expect((await directory.find({ text: 'siv' }))[0]?.favourite).toBe(true);
    await directory.annotate(siv, { favourite: false }, TUESDAY);
    expect((await atFirst())[0]).toEqual(['Anna Ek', undefined]);
  });

  test('that were removed are not among them, and come back with them', async () => {
    const directory = await newDirectory();
    await directory.remember([onPage(leif())], MONDAY);
    const id = await only(directory, 'leif');
    await directory.annotate(id, { favourite: true }, TUESDAY);
    const { id: change } = await directory.remove([id], TUESDAY);
    expect(await directory.find({ text: '' })).toEqual([]);
    await directory.undo(change, TUESDAY);
    expect((await directory.find({ text: '' }))[0]?.favourite).toBe(true);
  });
});
