import { expect, test } from 'vitest';
import { openDatabase } from '../../src/directory/database.ts';
import type { Directory } from '../../src/directory/directory.ts';
import type { Following } from '../../src/directory/following.ts';
import { people, person } from './file-of-many.ts';
import { MONDAY, newDirectory, TUESDAY, WEDNESDAY } from './people.ts';

const MANY = 1_100;

async function many(name?: string): Promise<{ directory: Directory; ids: string[] }> {
  const directory = await newDirectory(name);
  await directory.rememberMany([people(MANY)], { at: MONDAY });
  return { directory, ids: (await directory.takeAway()).rows.map(({ id }) => id) };
}

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

const VERBS: { what: string; act: (directory: Directory, ids: string[], following: Following) => Promise<unknown> }[] = [
  { what: 'removed', act: (directory, ids, following) => directory.remove(ids, TUESDAY, following) },
  { what: 'given a tag', act: (directory, ids, following) => directory.tag(ids, { add: ['valet'] }, TUESDAY, following) },
  { what: 'reviewed', act: (directory, ids, following) => directory.review(ids, TUESDAY, following) },
];

for (const { what, act } of VERBS) {
  test(`very many are ${what} in one change, which tells how far it is, and are as before when that is taken back`, async () => {
    const { directory, ids } = await many();
    const before = (await directory.backUp()).contacts;
    const told: { done: number; all: number }[] = [];
    await act(directory, ids, { progress: (one) => told.push(one) });
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
    expect(told.filter(({ done }) => done === MANY)).toEqual([{ done: MANY, all: MANY }]);
    expect(told.at(-1)).toEqual({ done: MANY, all: MANY });
    const [change] = await directory.changes(1);
    expect(change).toMatchObject({ at: TUESDAY, count: MANY });
    expect((await directory.backUp()).contacts).not.toEqual(before);
    await directory.undo(change?.id, WEDNESDAY);
    expect((await directory.backUp()).contacts).toEqual(before);
    expect(await directory.find({ text: person(777).name, most: 1 })).toMatchObject([{ summary: { name: person(777).name } }]);
  });

  for (const part of [0, 0.3, 0.8])
    test(`nothing is changed where very many are to be ${what} and that is ended at ${part}, nor where taking it back is`, async () => {
      const { directory, ids } = await many();
      const before = await directory.backUp();
      await expect(act(directory, ids, endingAt(part))).rejects.toThrow(/abort/i);
      expect(await directory.backUp()).toEqual(before);
      await act(directory, ids, {});
      const changed = await directory.backUp();
      await expect(directory.undo(undefined, WEDNESDAY, endingAt(part))).rejects.toThrow(/abort/i);
      expect(await directory.backUp()).toEqual(changed);
      await directory.undo(undefined, WEDNESDAY);
      expect((await directory.backUp()).contacts).toEqual(before.contacts);
    });
}

test('very many that are changed are in the index at once, and so is whoever is put back', async () => {
  const name = crypto.randomUUID();
  const { directory, ids } = await many(name);
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
  expect(await directory.find({ text: 'valet', most: MANY })).toHaveLength(MANY);
  await directory.remove(ids, TUESDAY);
  expect(await latest()).toBe(0);
  expect(await directory.find({ text: 'valet', most: MANY })).toEqual([]);
  await directory.undo(undefined, WEDNESDAY);
  expect(await latest()).toBe(0);
  expect(await directory.find({ text: 'valet', most: MANY })).toHaveLength(MANY);
  database.dexie.close();
});

test('what was set again since stays where very many are taken back', async () => {
  const { directory, ids } = await many();
  const tagged = await directory.tag(ids, { add: ['valet'] }, TUESDAY);
  await directory.tag(ids.slice(0, 1), { add: ['morgon'] }, WEDNESDAY);
  await directory.undo(tagged.id, WEDNESDAY);
  const rows = await Promise.all(ids.slice(0, 2).map((id) => directory.get(id)));
  expect(rows.map((row) => row?.annotations.tags)).toEqual([['valet', 'morgon'], undefined]);
});
