import { describe, expect, test } from 'vitest';
import { bestNumber } from '../../src/contact/summarise.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { EVIL, leif, MONDAY, mobile, NEWSROOM, newDirectory, only, onPage, TUESDAY, WEDNESDAY } from '../directory/people.ts';

const OWN = mobile(10);
const PLANTED = mobile(66);
const ADDRESS = { address: 'leif.ekman@ekstad.se' };

async function knowingLeif(): Promise<{ directory: Directory; id: string }> {
  const directory = await newDirectory();
  const { contacts } = await directory.remember([onPage(leif({ emails: [ADDRESS] }))], MONDAY);
  return { directory, id: contacts[0]?.id ?? '' };
}

async function copied(directory: Directory, id: string): Promise<string | undefined> {
  const row = await directory.get(id);
  return row && bestNumber(row.summary)?.number;
}

describe('a page on another host', () => {
  test.each([
    ['under the name and organization', leif({ phones: [PLANTED] })],
    ['beside the true number', leif({ phones: [PLANTED, OWN] })],
    ['under the true address', leif({ phones: [PLANTED], emails: [ADDRESS] })],
    ['beside an address at its own host', leif({ phones: [PLANTED], emails: [{ address: 'leif@evil.example' }] })],
    [
      'for press, with another title and unit',
      leif({ press: true, jobTitle: 'Presschef', organization: { name: 'Ekstads kommun', units: ['Press'] }, phones: [PLANTED] }),
    ],
    ['without a name, under the true number', { kind: 'person' as const, phones: [OWN, PLANTED], emails: [] }],
  ])('that plants a number %s: a claim, never what is copied', async (_, values) => {
    const { directory, id } = await knowingLeif();
    const planted = onPage(values, EVIL, { statedAt: '2026-10-06' });
    expect(await directory.compare([planted])).toMatchObject([{ standing: 'claimed', id }]);
    for (const at of [TUESDAY, WEDNESDAY]) await directory.remember([planted], at);
    expect(await copied(directory, id)).toBe(OWN.number);
    const summary = (await directory.get(id))?.summary;
    expect(summary?.phones.find(({ number }) => number === PLANTED.number)).toMatchObject({ weight: 'claimed', sites: ['evil.example'] });
    expect(summary).toMatchObject({ jobTitle: 'IT-chef', site: 'mynewsdesk.com/se/ekstads_kommun' });
    expect(summary?.press).toBeUndefined();
  });

  test('that was believed once in a claim lets in no second host', async () => {
    const { directory, id } = await knowingLeif();
    await directory.remember([onPage(leif({ phones: [OWN], emails: [{ address: 'leif@evil.example' }] }), EVIL)], TUESDAY);
    await directory.remember([onPage(leif({ phones: [PLANTED] }), 'https://press.evil.example/')], WEDNESDAY);
    expect(await copied(directory, id)).toBe(OWN.number);
  });

  test('that claims the number for another name makes a contact of its own', async () => {
    const { directory, id } = await knowingLeif();
    const { contacts } = await directory.remember([onPage(leif({ name: 'Eva Skurk', phones: [OWN, PLANTED] }), EVIL)], TUESDAY);
    expect(contacts).not.toMatchObject([{ id }]);
    expect(await copied(directory, id)).toBe(OWN.number);
    // The number now stands under two names, and still the page of its own is recognised, by name and organization.
    expect(await directory.compare([onPage(leif({ emails: [ADDRESS] }), `${NEWSROOM}-2`)])).toMatchObject([{ standing: 'known', id }]);
  });

  test('whose claimed number is stated by a third host without a name does not join it', async () => {
    const { directory, id } = await knowingLeif();
    await directory.remember([onPage(leif({ phones: [PLANTED] }), EVIL)], TUESDAY);
    expect(await directory.compare([onPage({ kind: 'person', phones: [PLANTED], emails: [] }, 'https://third.example/')])).toEqual([
      { standing: 'new', differs: [] },
    ]);
    expect(await copied(directory, id)).toBe(OWN.number);
  });

  test('a newsroom next door on the same platform is another host', async () => {
    const { directory, id } = await knowingLeif();
    const next = onPage(leif({ phones: [PLANTED] }), 'https://www.mynewsdesk.com/se/evil_ab/pressreleases/a');
    expect(await directory.compare([next])).toMatchObject([{ standing: 'claimed', id }]);
  });

  test('a date in the future does not make a claim, or a word, outlast the others', async () => {
    const { directory, id } = await knowingLeif();
    await directory.remember([onPage(leif({ phones: [mobile(20)] }), `${NEWSROOM}-2`, { statedAt: '2999-01-01' })], TUESDAY);
    await directory.remember([onPage(leif({ phones: [mobile(30)] }), `${NEWSROOM}-3`)], WEDNESDAY);
    expect(await copied(directory, id)).toBe(mobile(30).number);
  });
});

test('what its own site hides does not replace what it shows', async () => {
  const { directory, id } = await knowingLeif();
  await directory.remember([onPage(leif({ phones: [PLANTED] }), NEWSROOM, { standing: 'hidden' })], TUESDAY);
  expect(await copied(directory, id)).toBe(OWN.number);
});

test('a name written with letters of another alphabet does not join', async () => {
  const { directory, id } = await knowingLeif();
  const homoglyph = leif({ name: 'Lеif Ekman', phones: [PLANTED], emails: [ADDRESS] });
  expect(await directory.compare([onPage(homoglyph, EVIL)])).toEqual([{ standing: 'new', differs: [] }]);
  await directory.remember([onPage(homoglyph, EVIL)], TUESDAY);
  // "leif" stands in both, for the other gives the true address; the true name comes first.
  expect((await directory.find({ text: 'leif' })).map((found) => found.id)[0]).toBe(id);
  expect((await directory.find({ text: 'leif ekman' })).map((found) => found.id)[0]).toBe(id);
  expect(await copied(directory, id)).toBe(OWN.number);
});

describe('those who are not one', () => {
  test('namesakes at two organizations', async () => {
    const { directory, id } = await knowingLeif();
    const namesake = leif({ organization: { name: 'Åbys kommun' }, phones: [mobile(40)] });
    const { contacts } = await directory.remember([onPage(namesake, 'https://aby.example/press')], TUESDAY);
    expect(contacts).toMatchObject([{ standing: 'new' }]);
    expect(await copied(directory, id)).toBe(OWN.number);
    expect(await directory.count()).toBe(2);
  });

  test('namesakes on one page stay two when the page is read again', async () => {
    const directory = await newDirectory();
    const two = [onPage(leif({ jobTitle: 'Rektor', phones: [mobile(41)] })), onPage(leif({ jobTitle: 'Jurist', phones: [mobile(42)] }))];
    for (const at of [MONDAY, TUESDAY]) await directory.remember(two, at);
    expect(await directory.count()).toBe(2);
    expect(await directory.compare([onPage(leif({ jobTitle: 'Jurist', phones: [mobile(43)] }))])).toMatchObject([
      { standing: 'changed', differs: ['phones'] },
    ]);
  });

  test('ten people under one switchboard', async () => {
    const directory = await newDirectory();
    const people = [...'ABCDEFGHIJ'].map((initial) => onPage(leif({ name: `${initial}lva Ek`, phones: [mobile(50)] })));
    for (const at of [MONDAY, TUESDAY]) await directory.remember(people, at);
    expect(await directory.count()).toBe(10);
    expect(await directory.compare([onPage({ kind: 'person', phones: [mobile(50)], emails: [] }, EVIL)])).toMatchObject([
      { standing: 'new' },
    ]);
  });

  test('two under a short number', async () => {
    const directory = await newDirectory();
    const short = { number: '11414', country: 'SE', features: [] };
    await directory.remember([onPage({ kind: 'office', name: 'Polisen', phones: [short], emails: [] })], MONDAY);
    await directory.remember([onPage({ kind: 'office', name: 'Bluff', phones: [short], emails: [] }, EVIL)], TUESDAY);
    expect(await directory.count()).toBe(2);
  });

  test('two windows that save the same page at once make one of each', async () => {
    const name = crypto.randomUUID();
    const windows = [await newDirectory(name), await newDirectory(name)];
    const page = [onPage(leif()), onPage(leif({ name: 'Eva Lind', phones: [mobile(12)] }))];
    await Promise.all(windows.map((directory) => directory.remember(page, MONDAY)));
    expect(await windows[0]?.count()).toBe(2);
  });
});

describe('what is too much', () => {
  test('long and strange texts are cut, numbers that are service codes left out', async () => {
    const directory = await newDirectory();
    const values = leif({
      name: `Leif\u202e\u0000 ${'x'.repeat(10_000)}`,
      jobTitle: '<img src=x onerror=alert(1)>',
      organization: { name: 'Ekstads kommun', units: Array.from({ length: 100 }, (_, at) => `Enhet ${at}`) },
      phones: [
        { number: '*21*0701740666#', features: [] },
        ...Array.from({ length: 200 }, (_, at) => ({ number: `+4670${1_000_000 + at}`, features: [] })),
      ],
    });
    await directory.remember([{ ...onPage(values), texts: { name: ['x'.repeat(100_000)] } }], MONDAY);
    const row = await directory.get(await only(directory, 'leif'));
    expect(row?.summary.name).toMatch(/^Leif x{10,200}$/);
    expect(row?.summary.jobTitle).toBe('<img src=x onerror=alert(1)>');
    expect(row?.summary.organization?.units).toHaveLength(10);
    expect(row?.summary.phones).toHaveLength(20);
    expect(JSON.stringify(row).length).toBeLessThan(20_000);
    expect(await directory.compare([onPage(values)])).toMatchObject([{ standing: 'known' }]);
  });

  test('five hundred releases and a hundred changing claims leave one contact of bounded size, and its word stands', async () => {
    const { directory, id } = await knowingLeif();
    for (let release = 0; release < 500; release += 50) {
      const batch = Array.from({ length: 50 }, (_, at) => onPage(leif({ emails: [ADDRESS] }), `${NEWSROOM}-${release + at}`));
      await directory.remember(batch, TUESDAY);
    }
    const claims = Array.from({ length: 100 }, (_, at) => onPage(leif({ phones: [{ ...PLANTED, number: `+4670174${1000 + at}` }] }), EVIL));
    await directory.remember(claims, WEDNESDAY);
    const row = await directory.get(id);
    expect(await directory.count()).toBe(1);
    expect(row?.statements[0]).toMatchObject({ basis: 'first', count: 501 });
    expect(row?.statements[0]?.pages).toHaveLength(5);
    expect(row?.statements.length).toBeLessThanOrEqual(50);
    expect(await copied(directory, id)).toBe(OWN.number);
  });

  test('a page of five thousand cards of one name is kept within seconds', async () => {
    const directory = await newDirectory();
    const cards = Array.from({ length: 6_000 }, (_, at) =>
      onPage(leif({ phones: [{ number: `+46${700_000_000 + at}`, features: [] }] }), EVIL),
    );
    const { contacts } = await directory.remember(cards, MONDAY);
    expect(contacts).toHaveLength(5_000);
    expect(await directory.count()).toBe(1);
  }, 30_000);
});
