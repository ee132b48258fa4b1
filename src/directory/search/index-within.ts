import { type Breath, unhurried } from '../breath.ts';
import { type Database, generationOf } from '../database.ts';
import type { Pace } from '../following.ts';
import type { FindableRow } from './findable.ts';
import { ONLY, writeIndex } from './index-tables.ts';
import { segmentMaker } from './segment.ts';

/** An index that is made within the transaction of a change to very many, so that no window has to read what they all are found by. */
export type Indexing = {
  add: (row: FindableRow) => void;
  /** Adds everybody else, and puts the index in its place. */
  write: (generation: number, breath: Breath) => Promise<void>;
};

/** From so many contacts on, a change writes the index itself. */
export const MANY = 1_000;

const ROWS_AT_ONCE = 500;
/** After all ids that begin so. */
const LAST = '\uffff';

/** Begins an index. Contacts whose ids begin with `beginning` are in it where they are added; all others as they stand when it is written. */
export function indexing(database: Database, beginning?: string): Indexing {
  const { findable, indexStamp } = database;
  const maker = segmentMaker();
  async function addBetween(from: string, to: string): Promise<void> {
    for (let last = from; ; ) {
      const rows = await findable.where(':id').between(last, to, false, false).limit(ROWS_AT_ONCE).toArray();
      for (const row of rows) if (!row.gone) maker.add(row);
      if (rows.length < ROWS_AT_ONCE) return;
      last = rows.at(-1)?.id ?? LAST;
    }
  }
  return {
    add: maker.add,
    write: async (generation, breath) => {
      await addBetween('', beginning ?? LAST);
      if (beginning !== undefined) await addBetween(beginning + LAST, LAST);
      const whole = await unhurried(maker.inSteps(), breath);
      const forgotten = (await indexStamp.get(ONLY))?.forgotten ?? 0;
      await writeIndex(database, whole, { generation, forgotten });
    },
  };
}

/** Makes the index anew after a change to very many, within its transaction: every window would have to read what they all are found by. */
export async function indexAfter(database: Database, changed: number, { breath, signal }: Pace): Promise<void> {
  if (changed > MANY) await indexing(database).write(await generationOf(database), breath);
  signal?.throwIfAborted();
}
