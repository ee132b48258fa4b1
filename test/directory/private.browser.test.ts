import { expect, test } from 'vitest';
import { openDatabase } from '../../src/directory/database.ts';
import { tidy } from '../../src/directory/search/tidy.ts';
import { byHand, leif, MONDAY, mobile, newDirectory, OWN_SITE, only, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const LEIF = onPage(leif());
const ANNA = onPage({ ...leif(), name: 'Anna Ek', phones: [mobile(11)] });
const SITE = 'mynewsdesk.com/se/ekstads_kommun';

/** Leif, who is private, and Anna, who is not. */
async function twoContacts(name?: string) {
  const directory = await newDirectory(name);
  await directory.remember([LEIF, ANNA], MONDAY);
  const id = await only(directory, 'leif');
  await directory.annotate(id, { private: true }, MONDAY);
  return { directory, id };
}

test('a private contact is not taken away, also where it is asked for, and is counted as left out', async () => {
  const { directory, id } = await twoContacts();
  const all = await directory.takeAway();
  expect([all.rows.map(({ summary }) => summary.name), all.leftOut]).toEqual([['Anna Ek'], 1]);
  expect(await directory.takeAway([id])).toEqual({ rows: [], leftOut: 1 });
  expect(await directory.withoutPrivate(MONDAY).takeAway([id])).toEqual({ rows: [], leftOut: 0 });
  await directory.annotate(id, { private: false }, TUESDAY);
  expect((await directory.takeAway([id])).rows).toHaveLength(1);
});

test('what is found says who is private, with and without words', async () => {
  const { directory } = await twoContacts();
  const marks = async (text: string) => (await directory.find({ text })).map(({ summary, private: mark }) => [summary.name, mark]);
  expect(await marks('leif')).toEqual([['Leif Ekman', true]]);
  expect(await marks('')).toContainEqual(['Leif Ekman', true]);
  expect(await marks('anna')).toEqual([['Anna Ek', undefined]]);
});

test('what is split from a private contact is private too, and undone all is as before', async () => {
  const { directory, id } = await twoContacts();
  await directory.remember([onPage(leif({ jobTitle: 'IT-direktör' }), OWN_SITE)], TUESDAY);
  const row = await directory.get(id);
  const [, key = ''] = row?.statements.map((one) => one.key) ?? [];
  await directory.split(id, [key], TUESDAY);
  expect((await directory.find({ text: 'ekman' })).map((one) => one.private)).toEqual([true, true]);
  await directory.undo();
  expect(await directory.get(id)).toEqual(row);
});

test('where others see the screen a private contact on a page is new, then saved, and never one of two', async () => {
  const { directory, id } = await twoContacts();
  const seen = directory.withoutPrivate(TUESDAY);
  expect(await seen.compare([LEIF, ANNA])).toEqual([
    { standing: 'new', differs: [] },
    { standing: 'known', id: await only(directory, 'anna'), differs: [] },
  ]);
  const { contacts, change } = await seen.remember([LEIF], WEDNESDAY);
  expect([contacts.map(({ standing }) => standing), change.names]).toEqual([['new'], []]);
  expect(await seen.compare([LEIF])).toEqual([{ standing: 'known', differs: [] }]);
  expect(await only(directory, 'leif')).toBe(id);
});

test('whom the journalist marked private and removed is new to others, and not saved unasked', async () => {
  const { directory, id } = await twoContacts();
  await directory.remove([id], TUESDAY);
  expect(await directory.withoutPrivate(WEDNESDAY).compare([LEIF])).toEqual([{ standing: 'new', differs: [], hesitate: true }]);
});

test('private contacts are not counted, whether they were marked before the index was made or since', async () => {
  const name = crypto.randomUUID();
  const { directory } = await twoContacts(name);
  const seen = directory.withoutPrivate(TUESDAY);
  expect([await directory.count(), await seen.count()]).toEqual([2, 1]);
  const database = await openDatabase(name);
  expect(await tidy(database, 0)).toBe(true);
  database.dexie.close();
  expect(await seen.count()).toBe(1);
  await directory.annotate(await only(directory, 'anna'), { private: true }, TUESDAY);
  expect([await seen.count(), await seen.find({ text: '', site: SITE })]).toEqual([0, []]);
});

test('a change of several counts the others, and one of private contacts alone is told as such, also when it was taken back', async () => {
  const { directory, id } = await twoContacts();
  const { id: change } = await directory.correct(id, { name: 'Lars Ekman' }, TUESDAY);
  await directory.undo(change, TUESDAY);
  const changes = await directory.withoutPrivate(TUESDAY).changes(10);
  expect(changes.map(({ kind, names, count, hidden }) => ({ kind, names, count, hidden }))).toEqual([
    { kind: 'undo', names: [], count: 0, hidden: true },
    { kind: 'correct', names: [], count: 0, hidden: true },
    { kind: 'annotate', names: [], count: 0, hidden: true },
    { kind: 'save', names: [], count: 1, hidden: undefined },
  ]);
});

test('who was private is not named in what was changed once they are removed, nor in a change that touched nothing of them', async () => {
  const { directory, id } = await twoContacts();
  await directory.annotate(id, { private: true }, TUESDAY);
  await directory.correct(id, { name: 'Lejf Ekman' }, TUESDAY);
  const { id: first } = await directory.correct(id, { name: 'Lars Ekman' }, TUESDAY);
  await directory.correct(id, { name: 'Leif Ekman' }, TUESDAY);
  await directory.undo(first, WEDNESDAY);
  await directory.remove([id], WEDNESDAY);
  const changes = await directory.withoutPrivate(TUESDAY).changes(10);
  expect(changes).toHaveLength(8);
  expect(changes.flatMap(({ names }) => names)).toEqual([]);
});

test('a change of others is told as ever', async () => {
  const { directory } = await twoContacts();
  await directory.remember([byHand({ ...leif(), name: 'Siv Berg', phones: [mobile(12)] })], TUESDAY);
  const [latest] = await directory.withoutPrivate(TUESDAY).changes(1);
  expect(latest).toEqual((await directory.changes(1))[0]);
});

test('a restored directory names nobody in its latest change', async () => {
  const { directory } = await twoContacts();
  const backup = await directory.backUp();
  const other = await newDirectory();
  await other.restore(backup, 'join', TUESDAY);
  const [latest] = await other.withoutPrivate(TUESDAY).changes(1);
  expect([latest?.kind, latest?.names, latest?.hidden]).toEqual(['restore', [], undefined]);
});
