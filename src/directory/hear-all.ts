import { Dexie, type PromiseExtended } from 'dexie';
import type { Breath } from './breath.ts';
import { MOST_NAMES } from './changes.ts';
import type { ContactRow } from './contact-row.ts';
import type { Database } from './database.ts';
import type { Standing } from './directory.ts';
import { type Hearing, hear } from './hear.ts';
import type { Patch } from './patches.ts';
import type { Prepared } from './prepare.ts';
import { findableOf } from './search/findable.ts';
import type { Indexing } from './search/index-within.ts';
import { underWay } from './under-way.ts';

/** So many parts the browser may have in hand at once, so that it never waits for the next. */
const MOST_UNDER_WAY = 8;
/** So many statements are dealt with, and handed to the browser together, before the page may draw again. */
const AT_ONCE = 50;

/** What became of all statements: how they stand, the ids of new contacts, what takes those back, and the first contacts changed. */
export type HeardAll = { standings: Record<Standing, number>; ids: string[]; patches: Patch[]; first: Map<string, ContactRow> };

type HearingAll = {
  hearing: Hearing;
  generation: number;
  breath: Breath;
  index?: Indexing;
  /** Told how many have been dealt with. */
  tell: (done: number) => void;
  signal?: AbortSignal;
};

/** Hears statements one after another; the browser writes what came of some while the next are heard. Only within a transaction as `write`. */
export async function hearAll(database: Database, said: readonly Prepared[], context: HearingAll): Promise<HeardAll> {
  const { hearing, generation, breath, index, tell, signal } = context;
  const all: HeardAll = { standings: noStandings(), ids: [], patches: [], first: new Map() };
  const under = underWay(MOST_UNDER_WAY);
  for (let from = 0; from < said.length; from += AT_ONCE) {
    // What the browser has in hand would fail, each row by itself.
    if (signal?.aborted) await under.end();
    signal?.throwIfAborted();
    tell(from);
    const rows = new Map<string, Written>();
    for (const one of said.slice(from, from + AT_ONCE)) {
      take(all, rows, hearing, one);
      if (breath.isDue()) await breath.take(under.next());
    }
    under.add(writeRows(database, [...rows.values()], { generation, hearing, ...(index ? { index } : {}) }));
    if (under.isFull() || breath.isDue()) await breath.take(under.next());
  }
  await under.end();
  for (const id of hearing.brought) {
    const row = hearing.known.rows.get(id);
    if (row) index?.add(findableOf(row, generation));
    if (breath.isDue()) await breath.take();
  }
  return all;
}

type Written = { row: ContactRow; isNew: boolean };

function take(all: HeardAll, rows: Map<string, Written>, hearing: Hearing, prepared: Prepared): void {
  const { standing, made } = hear(hearing, prepared);
  all.standings[standing] += 1;
  if (!made) return;
  const { row, of, patches } = made;
  rows.set(row.id, { row, isNew: of === 'begun' || (rows.get(row.id)?.isNew ?? false) });
  if (all.first.size < MOST_NAMES || all.first.has(row.id)) all.first.set(row.id, row);
  if (of === 'begun') all.ids.push(row.id);
  all.patches.push(...patches);
}

type WritingRows = { generation: number; hearing: Hearing; index?: Indexing };

/** The promise is Dexie's own: awaited later, only those stay within their transaction. */
function writeRows(
  { contacts, findable }: Pick<Database, 'contacts' | 'findable'>,
  written: readonly Written[],
  { generation, hearing, index }: WritingRows,
): PromiseExtended<unknown> {
  const found = written.map(({ row }) => findableOf(row, generation));
  const rows = written.map(({ row }) => row);
  const isNew = (_: unknown, at: number): boolean => written[at]?.isNew ?? false;
  const isOld = (_: unknown, at: number): boolean => !isNew(_, at);
  for (const one of found.filter(isNew)) if (!hearing.brought.has(one.id)) index?.add(one);
  return Dexie.Promise.all([
    contacts.bulkAdd(rows.filter(isNew)),
    contacts.bulkPut(rows.filter(isOld)),
    findable.bulkAdd(found.filter(isNew)),
    findable.bulkPut(found.filter(isOld)),
  ]);
}

function noStandings(): Record<Standing, number> {
  return { new: 0, known: 0, changed: 0, older: 0, claimed: 0, removed: 0, forgotten: 0 };
}
