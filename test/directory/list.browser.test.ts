import { expect, test } from 'vitest';
import type { ListFilters } from '../../src/directory/list.ts';
import { byHand, leif, MONDAY, mobile, newDirectory, onPage, TUESDAY } from './people.ts';

const OTHER_PAGE = 'https://www.lanet.example/press';

/** Five people of two organizations, one of whom was typed by hand. */
async function withPeople() {
  const directory = await newDirectory();
  const at = (name: string, units: string[]) => ({ name, units });
  const { contacts } = await directory.remember(
    [
      onPage(leif({ name: 'Örjan Ek', organization: at('Ekstads kommun', ['Kansliet']), phones: [mobile(11)] })),
      onPage(leif({ name: 'Anna Berg', organization: at('Ekstads kommun', ['Kansliet', 'Press']), phones: [mobile(12)] })),
      onPage(
        leif({ name: 'Zara Lind', organization: at('Länet', []), phones: [], emails: [{ address: 'zara@lanet.example' }] }),
        OTHER_PAGE,
      ),
      byHand(leif({ name: 'Åsa Ålund', organization: at('Länet', []), phones: [mobile(14)], jobTitle: 'Jurist' })),
    ],
    MONDAY,
  );
  const ids = contacts.flatMap(({ id }) => id ?? []);
  const names = async (filters: ListFilters, text = '') =>
    (await directory.list({ text, filters, language: 'sv' })).rows.map(({ name }) => name);
  return { directory, ids, names };
}

test('all are listed by name in the order of a language, and by any column either way, with whoever has nothing there last', async () => {
  const { directory, names } = await withPeople();
  expect(await names({})).toEqual(['Anna Berg', 'Zara Lind', 'Åsa Ålund', 'Örjan Ek']);
  const by = async (sort: NonNullable<Parameters<typeof directory.list>[0]['sort']>) =>
    (await directory.list({ text: '', filters: {}, sort, language: 'sv' })).rows.map(({ name }) => name);
  expect(await by({ by: 'number' })).toEqual(['Örjan Ek', 'Anna Berg', 'Åsa Ålund', 'Zara Lind']);
  expect(await by({ by: 'number', down: true })).toEqual(['Åsa Ålund', 'Anna Berg', 'Örjan Ek', 'Zara Lind']);
  expect(await by({ by: 'organization' })).toEqual(['Anna Berg', 'Örjan Ek', 'Zara Lind', 'Åsa Ålund']);
});

test('each filter leaves out who does not match, and all together', async () => {
  const { directory, ids, names } = await withPeople();
  await directory.annotate(ids[1] ?? '', { tags: ['val'], favourite: true, private: true }, TUESDAY);
  expect(await names({ organization: 'ekstads kommun' })).toEqual(['Anna Berg', 'Örjan Ek']);
  expect(await names({ unit: 'Press' })).toEqual(['Anna Berg']);
  expect(await names({ tag: 'val' })).toEqual(['Anna Berg']);
  expect(await names({ source: 'hand' })).toEqual(['Åsa Ålund']);
  expect(await names({ site: 'lanet.example' })).toEqual(['Zara Lind']);
  expect(await names({ withoutNumber: true })).toEqual(['Zara Lind']);
  expect([await names({ favourite: true }), await names({ private: true })]).toEqual([['Anna Berg'], ['Anna Berg']]);
  expect(await names({ organization: 'ekstads kommun', withoutNumber: true })).toEqual([]);
});

test('stale are those on whom there was no word for a year: neither stated, by the date of the source itself, nor confirmed', async () => {
  const { directory, ids, names } = await withPeople();
  const old = onPage(leif({ name: 'Olle Gammal', phones: [mobile(20)] }), OTHER_PAGE, { statedAt: '2024-03-01' });
  const { contacts } = await directory.remember([old], MONDAY);
  expect(await names({ staleAt: TUESDAY })).toEqual(['Olle Gammal']);
  const later = '2027-10-07T08:00:00.000Z';
  expect(await names({ staleAt: later })).toEqual(['Anna Berg', 'Olle Gammal', 'Zara Lind', 'Åsa Ålund', 'Örjan Ek']);
  await directory.confirm(contacts[0]?.id ?? '', { phone: mobile(20).number }, TUESDAY);
  await directory.confirm(ids[0] ?? '', { phone: mobile(11).number }, '2027-01-01T08:00:00.000Z');
  expect(await names({ staleAt: TUESDAY })).toEqual([]);
  expect(await names({ staleAt: later })).toEqual(['Anna Berg', 'Olle Gammal', 'Zara Lind', 'Åsa Ålund']);
});

test('words are searched among those that are filtered, the best match first', async () => {
  const { names } = await withPeople();
  expect(await names({}, 'jurist')).toEqual(['Åsa Ålund']);
  expect(await names({ organization: 'ekstads kommun' }, 'jurist')).toEqual([]);
  expect(await names({ organization: 'ekstads kommun' }, 'örjan')).toEqual(['Örjan Ek']);
});

test('what can be filtered by is counted as if its own filter were not set', async () => {
  const { directory } = await withPeople();
  const { facets, total } = await directory.list({ text: '', filters: { organization: 'ekstads kommun' }, language: 'sv' });
  expect(facets.organizations.map(({ key, name, count }) => [key, name, count])).toEqual([
    ['ekstads kommun', 'Ekstads kommun', 2],
    ['lanet', 'Länet', 2],
  ]);
  expect(facets.units.map(({ key, count }) => [key, count])).toEqual([
    ['Kansliet', 2],
    ['Press', 1],
  ]);
  expect([facets.sources.map(({ key, count }) => [key, count]), total]).toEqual([[['page', 2]], 4]);
});

test('a list follows every change: saved, corrected, removed, taken back and forgotten', async () => {
  const { directory, ids, names } = await withPeople();
  const [orjan = '', anna = ''] = ids;
  await names({});
  await directory.correct(anna, { name: 'Ylva Berg' }, TUESDAY);
  await directory.remove([orjan], TUESDAY);
  expect(await names({})).toEqual(['Ylva Berg', 'Zara Lind', 'Åsa Ålund']);
  await directory.undo();
  await directory.forget([anna], TUESDAY);
  expect(await names({})).toEqual(['Zara Lind', 'Åsa Ålund', 'Örjan Ek']);
  await directory.remember([onPage(leif({ name: 'Bo Ek', phones: [mobile(20)] }))], TUESDAY);
  expect(await names({})).toEqual(['Bo Ek', 'Zara Lind', 'Åsa Ålund', 'Örjan Ek']);
  await directory.undo();
  expect(await names({})).toEqual(['Zara Lind', 'Åsa Ålund', 'Örjan Ek']);
});

test('tags are put on many and taken from many in one change each, which is undone at once', async () => {
  const { directory, ids, names } = await withPeople();
  await directory.annotate(ids[0] ?? '', { tags: ['val'] }, TUESDAY);
  const change = await directory.tag(ids.slice(0, 3), { add: [' val '] }, TUESDAY);
  expect([change.kind, await names({ tag: 'val' })]).toEqual(['annotate', ['Anna Berg', 'Zara Lind', 'Örjan Ek']]);
  await directory.tag(ids, { remove: ['val'], add: ['kris'] }, TUESDAY);
  expect([await names({ tag: 'val' }), (await names({ tag: 'kris' })).length]).toEqual([[], 4]);
  await directory.undo();
  expect([(await names({ tag: 'val' })).length, await names({ tag: 'kris' })]).toEqual([3, []]);
});

test('the first by name are there before all are read, in the same order', async () => {
  const { directory, ids } = await withPeople();
  await directory.annotate(ids[1] ?? '', { private: true }, TUESDAY);
  const first = async (most: number) => (await directory.firstByName(most, 'sv')).map(({ name }) => name);
  expect(await first(10)).toEqual(['Anna Berg', 'Zara Lind', 'Åsa Ålund', 'Örjan Ek']);
  // An "Å" is an "A" to the index, and would be the second.
  expect(await first(2)).toEqual(['Anna Berg']);
  expect((await directory.withoutPrivate(TUESDAY).firstByName(10, 'sv')).map(({ name }) => name)).not.toContain('Anna Berg');
});

test('where others see the screen, private contacts are in no list and in no count', async () => {
  const { directory, ids } = await withPeople();
  await directory.annotate(ids[1] ?? '', { private: true, tags: ['hemlig'] }, TUESDAY);
  const { rows, total, facets } = await directory.withoutPrivate(TUESDAY).list({ text: '', filters: {}, language: 'sv' });
  expect([rows.map(({ name }) => name), total]).toEqual([['Zara Lind', 'Åsa Ålund', 'Örjan Ek'], 3]);
  expect([facets.tags, facets.units.map(({ key }) => key)]).toEqual([[], ['Kansliet']]);
});
