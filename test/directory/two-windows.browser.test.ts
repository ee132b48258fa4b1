import { Dexie } from 'dexie';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/directory/database.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { leif, MONDAY, mobile, newDirectory, OWN_SITE, only, onPage, TUESDAY } from './people.ts';

/** Two connections to one database, as two windows have them. */
async function twoWindows(): Promise<[Directory, Directory]> {
  const name = crypto.randomUUID();
  return [await newDirectory(name), await newDirectory(name)];
}

async function named(directory: Directory, name: string): Promise<string> {
  const row = (await directory.takeAway()).rows.find(({ summary }) => summary.name === name);
  if (!row) throw new Error(`Nobody is called ${name}`);
  return row.id;
}

const PAGE = Array.from({ length: 30 }, (_, at) => onPage(leif({ name: `Person${at} Berg${at}`, phones: [mobile(10 + at)] })));

describe('two windows at once', () => {
  test('that save the same page keep nobody twice', async () => {
    const [one, other] = await twoWindows();
    await Promise.all([one.remember(PAGE, MONDAY), other.remember(PAGE, MONDAY), one.remember(PAGE, MONDAY)]);
    expect(await other.count()).toBe(PAGE.length);
    const rows = (await one.takeAway()).rows;
    expect(rows.flatMap(({ statements }) => statements.map(({ count }) => count))).toEqual(PAGE.map(() => 3));
  });

  test('that change different things of one contact lose neither', async () => {
    const [one, other] = await twoWindows();
    await one.remember([onPage(leif())], MONDAY);
    const id = await only(other, 'leif');
    await Promise.all([
      one.annotate(id, { note: 'Svarar före nio' }, TUESDAY),
      other.annotate(id, { tags: ['it'] }, TUESDAY),
      one.correct(id, { jobTitle: 'IT-direktör' }, TUESDAY),
      other.correct(id, { addPhone: mobile(44) }, TUESDAY),
      other.confirm(id, { phone: mobile(10).number }, TUESDAY),
      one.remember([onPage(leif({ emails: [{ address: 'leif@ekstad.se' }] }), OWN_SITE)], TUESDAY),
    ]);
    const row = await other.get(id);
    expect(row?.annotations).toEqual({ note: 'Svarar före nio', tags: ['it'] });
    expect(row?.summary.jobTitle).toBe('IT-direktör');
    expect(row?.corrections.phones.map(({ phone, standing }) => [phone.number, standing])).toEqual(
      expect.arrayContaining([
        [mobile(44).number, 'added'],
        [mobile(10).number, 'confirmed'],
      ]),
    );
    expect(row?.statements).toHaveLength(2);
    expect(await one.generation()).toBe(7);
  });

  test('of which one changes something in the moment in which the other begins to listen tells it', async () => {
    const name = crypto.randomUUID();
    const [directory, elsewhere] = [await newDirectory(name), await openDatabase(name)];
    onTestFinished(() => elsewhere.dexie.close());
    let told = 0;
    onTestFinished(
      directory.subscribe(() => {
        told += 1;
      }),
    );
    await elsewhere.state.put({ key: 'generation', value: 7 });
    await expect.poll(() => told).toBe(1);
  });

  test('of which one joins whom the other edits leave whole contacts, and say what could not be done', async () => {
    const [one, other] = await twoWindows();
    await one.remember(PAGE, MONDAY);
    const [stays = '', goes = ''] = (await one.takeAway()).rows.map(({ id }) => id);
    const [, edit] = await Promise.allSettled([
      one.join([stays, goes], TUESDAY),
      other.annotate(goes, { note: 'Svarar före nio' }, TUESDAY),
      other.remember(PAGE, TUESDAY),
    ]);
    const rows = (await other.takeAway()).rows;
    expect(rows).toHaveLength(PAGE.length - 1);
    expect(rows.filter(({ annotations }) => annotations.note !== undefined)).toHaveLength(edit.status === 'fulfilled' ? 1 : 0);
  });

  test('of which one forgets whom the other is restoring keep nothing of them', async () => {
    const [one, other] = await twoWindows();
    await one.remember([onPage(leif()), ...PAGE], MONDAY);
    await one.forget([await named(one, 'Person7 Berg7')], MONDAY);
    const backup = await one.backUp();
    const id = await only(one, 'leif');
    const [restoring, forgetting] = await Promise.allSettled([other.restore(backup, 'replace', TUESDAY), one.forget([id], TUESDAY)]);
    expect(forgetting.status).toBe('fulfilled');
    expect(await other.find({ text: 'leif' })).toEqual([]);
    // Whoever of the two was first: what forgets in the middle of a restoring ends it, and it can be done again.
    if (restoring.status === 'rejected') await other.restore(backup, 'replace', TUESDAY);
    expect(await one.count()).toBe(PAGE.length - 1);
  });

  test('are told that something has changed, and not what: keys of very many would hold up each of them', async () => {
    const name = crypto.randomUUID();
    const directory = await newDirectory(name);
    const told = new Set<string>();
    const hear = (parts: object): void => Object.keys(parts).forEach((part) => void told.add(part));
    Dexie.on('storagemutated', hear);
    onTestFinished(() => Dexie.on('storagemutated').unsubscribe(hear));
    await directory.remember(PAGE, MONDAY);
    const ids = (await directory.takeAway()).rows.map(({ id }) => id);
    await directory.tag(ids, { add: ['valet'] }, TUESDAY);
    await directory.remove(ids, TUESDAY);
    await directory.undo();
    expect([...told].filter((part) => part.includes(name)).sort()).toEqual([`idb://${name}/state/`, `idb://${name}/state/:dels`]);
  });

  test('find in one order, though a number was copied in one of them', async () => {
    const [one, other] = await twoWindows();
    await one.remember(PAGE, MONDAY);
    const found = await other.find({ text: 'berg' });
    const last = found.at(-1)?.id ?? '';
    await one.use(last, TUESDAY);
    expect((await other.find({ text: 'berg' }))[0]?.id).toBe(last);
    expect(await other.find({ text: 'berg' })).toEqual(await one.find({ text: 'berg' }));
  });

  test('of which one forgets whom the other is saving keep nothing of them', async () => {
    const [one, other] = await twoWindows();
    await one.remember([onPage(leif()), ...PAGE], MONDAY);
    await one.forget([await named(one, 'Person7 Berg7')], MONDAY);
    const id = await only(one, 'leif');
    const [forgetting] = await Promise.allSettled([one.forget([id], TUESDAY), other.remember([...PAGE, ...PAGE, onPage(leif())], TUESDAY)]);
    expect(forgetting.status).toBe('fulfilled');
    expect(await other.find({ text: 'leif' })).toEqual([]);
    expect(await other.count()).toBe(PAGE.length - 1);
  });
});
