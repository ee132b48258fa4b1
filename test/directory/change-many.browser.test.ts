import { expect, test } from 'vitest';
import { openDatabase } from '../../src/directory/database.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { Following } from '../../src/directory/following.ts';
import { people, person } from './file-of-many.ts';
import { MONDAY, newDirectory, TUESDAY, WEDNESDAY } from './people.ts';

/** More than are dealt with at once, several times over. */
const SOME = 60;
/** So many that the index is made anew within the change. */
const VERY_MANY = 1_100;

async function filled(count: number, name?: string): Promise<{ directory: Directory; ids: string[] }> {
  const directory = await newDirectory(name);
  await directory.rememberMany([people(count)], { at: MONDAY });
  return { directory, ids: (await directory.takeAway()).rows.map(({ id }) => id) };
}

/** How much is done when it is ended. */
const PARTS = [0, 0.3, 0.8] as const;

/** Ends what is followed once so much of it is done. */
function endingAt(part: number): Following {
  const ending = new AbortController();
  return {
    signal: ending.signal,
    progress: ({ done, all }) => {
      if (done >= part * all) ending.abort();
    },
  };
}

/** Ends it wherever it may be ended, and looks each time that all is as it was. */
async function endEverywhere(directory: Directory, act: (following: Following) => Promise<unknown>): Promise<void> {
  const before = await directory.backUp();
  for (const part of PARTS) {
    await expect(act(endingAt(part))).rejects.toThrow(/abort/i);
    expect(await directory.backUp()).toEqual(before);
  }
}

/** What it tells: in steps that only rise, and all of them once, when they are kept. */
async function expectTold(act: (following: Following) => Promise<unknown>, all: number): Promise<void> {
  const told: { done: number; all: number }[] = [];
  await act({ progress: (one) => told.push(one) });
  const done = told.map((one) => one.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.length).toBeGreaterThan(2);
  expect(told.filter((one) => one.done === all)).toEqual([{ done: all, all }]);
}

const VERBS: { what: string; act: (directory: Directory, ids: string[], following: Following) => Promise<unknown> }[] = [
  { what: 'removed', act: (directory, ids, following) => directory.remove(ids, TUESDAY, following) },
  { what: 'given a tag', act: (directory, ids, following) => directory.tag(ids, { add: ['valet'] }, TUESDAY, following) },
  { what: 'reviewed', act: (directory, ids, following) => directory.review(ids, TUESDAY, following) },
  { what: 'joined', act: (directory, ids, following) => directory.join(ids, TUESDAY, following) },
];

for (const { what, act } of VERBS) {
  test(`many are ${what} in one change, which tells how far it is, and are as before when that is taken back`, async () => {
    const { directory, ids } = await filled(SOME);
    const before = (await directory.backUp()).contacts;
    await expectTold((following) => act(directory, ids, following), SOME);
    const [change] = await directory.changes(1);
    expect(change).toMatchObject({ at: TUESDAY, count: SOME });
    expect((await directory.backUp()).contacts).not.toEqual(before);
    await directory.undo(change?.id, WEDNESDAY);
    expect((await directory.backUp()).contacts).toEqual(before);
    expect(await directory.find({ text: person(33).name, most: 1 })).toMatchObject([{ summary: { name: person(33).name } }]);
  });

  test(`nothing is changed where many are to be ${what} and that is ended, nor where taking it back is`, async () => {
    const { directory, ids } = await filled(SOME);
    const before = (await directory.backUp()).contacts;
    await endEverywhere(directory, (following) => act(directory, ids, following));
    await act(directory, ids, {});
    await endEverywhere(directory, (following) => directory.undo(undefined, WEDNESDAY, following));
    await directory.undo(undefined, WEDNESDAY);
    expect((await directory.backUp()).contacts).toEqual(before);
  });
}

test('many are forgotten in one change, which tells how far it is; nobody is where that is ended', async () => {
  const { directory, ids } = await filled(SOME);
  const [stays = '', first = '', ...others] = ids;
  // The key by which they are known again is made once, and says nothing of anybody.
  await directory.forget([first], TUESDAY);
  await endEverywhere(directory, (following) => directory.forget(others, TUESDAY, following));
  await expectTold((following) => directory.forget(others, TUESDAY, following), SOME - 2);
  const { contacts, forgotten } = await directory.backUp();
  expect(contacts.map(({ id }) => id)).toEqual([stays]);
  expect(forgotten.hashes.length).toBeGreaterThan(SOME);
});

test('nothing is changed where very many are to be removed and that is ended, nor where taking it back is', async () => {
  const { directory, ids } = await filled(VERY_MANY);
  const before = (await directory.backUp()).contacts;
  await endEverywhere(directory, (following) => directory.remove(ids, TUESDAY, following));
  await directory.remove(ids, TUESDAY);
  await endEverywhere(directory, (following) => directory.undo(undefined, WEDNESDAY, following));
  await directory.undo(undefined, WEDNESDAY);
  expect((await directory.backUp()).contacts).toEqual(before);
});

test('very many that are changed are in the index at once, and so is whoever is put back', async () => {
  const name = crypto.randomUUID();
  const { directory, ids } = await filled(VERY_MANY, name);
  const database = await openDatabase(name);
  const latest = async (): Promise<number> => {
    const stamp = await database.indexStamp.get('index');
    return database.findable
      .where('generation')
      .above(stamp?.generation ?? 0)
      .count();
  };
  await directory.tag(ids, { add: ['valet'] }, TUESDAY);
  expect(await latest()).toBe(0);
  expect(await directory.find({ text: 'valet', most: VERY_MANY })).toHaveLength(VERY_MANY);
  await directory.remove(ids, TUESDAY);
  expect(await latest()).toBe(0);
  expect(await directory.find({ text: 'valet', most: VERY_MANY })).toEqual([]);
  await directory.undo(undefined, WEDNESDAY);
  expect(await latest()).toBe(0);
  expect(await directory.find({ text: 'valet', most: VERY_MANY })).toHaveLength(VERY_MANY);
  database.dexie.close();
});

test('what was set again since stays where many are taken back', async () => {
  const { directory, ids } = await filled(SOME);
  const tagged = await directory.tag(ids, { add: ['valet'] }, TUESDAY);
  await directory.tag(ids.slice(0, 1), { add: ['morgon'] }, WEDNESDAY);
  await directory.undo(tagged.id, WEDNESDAY);
  const rows = await Promise.all(ids.slice(0, 2).map((id) => directory.get(id)));
  expect(rows.map((row) => row?.annotations.tags)).toEqual([['valet', 'morgon'], undefined]);
});
