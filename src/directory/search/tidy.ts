import { breathing, pause, unhurried } from '../breath.ts';
import { type Database, generationOf } from '../database.ts';
import { inParts } from '../in-parts.ts';
import { indexTables, ONLY, writeIndex } from './index-tables.ts';
import { segmentMaker, type WholeSegment } from './segment.ts';

/** So many changed contacts are searched as fast as none. */
const MOST_LATEST = 200;
const ROWS_AT_ONCE = 1_000;

/** Takes the latest changes into the index, when there are enough of them. Answers whether it did. May be ended at any moment. */
export async function tidy(database: Database, fewest: number = MOST_LATEST): Promise<boolean> {
  const stamp = await database.indexStamp.get(ONLY);
  const latest = await database.findable
    .where('generation')
    .above(stamp?.generation ?? 0)
    .count();
  return latest >= fewest && makeIndex(database);
}

/**
 * Makes the index anew from what each contact is found by, and puts it in the old one's place in one transaction. Nothing is held up
 * meanwhile: what changes while it is made stays among the latest changes. Where somebody was forgotten meanwhile, what was read of them
 * must not come back: then nothing is done, and the next time it is.
 */
async function makeIndex(database: Database): Promise<boolean> {
  const { dexie, findable, indexStamp, state } = database;
  const [generation, before] = await dexie.transaction('r', state, indexStamp, () =>
    Promise.all([generationOf(database), indexStamp.get(ONLY)]),
  );
  const { whole, gone } = await readAll(database, generation);
  return dexie.transaction('rw', [findable, ...indexTables(database)], async () => {
    const now = await indexStamp.get(ONLY);
    if (now?.forgotten !== before?.forgotten || (now?.generation ?? 0) > generation) return false;
    await writeIndex(database, whole, { generation, forgotten: now?.forgotten ?? 0 });
    const traces = await findable.bulkGet(gone);
    await findable.bulkDelete(traces.flatMap((row) => (row?.gone && row.generation <= generation ? [row.id] : [])));
    return true;
  });
}

/** Everybody, some at a time, and the traces of those that were gone by then. */
async function readAll({ findable }: Database, generation: number): Promise<{ whole: WholeSegment; gone: string[] }> {
  const maker = segmentMaker();
  const gone: string[] = [];
  await inParts(findable, ROWS_AT_ONCE, (rows) => {
    for (const row of rows) {
      if (!row.gone) maker.add(row);
      else if (row.generation <= generation) gone.push(row.id);
    }
  });
  return { whole: await unhurried(maker.inSteps(), breathing(pause)), gone };
}
