import type { Table } from 'dexie';
import type { Database } from '../database.ts';
import type { Held } from './catalogue.ts';
import { type IndexStamp, keyOf, type Numbered, ONLY, PLACES_A_ROW } from './index-tables.ts';
import type { Needed } from './search-segment.ts';

/** Fetches pages of words that the window does not hold yet. */
export async function fetchPages(database: Database, held: Held, needed: readonly Needed[]): Promise<void> {
  const missing = missingOf(needed, ({ of, number }) => held.index[of].pages.has(number));
  const pages = await fetchRows(database, held, database.indexPages, missing.map(keyOf));
  for (const [at, page] of pages.entries()) {
    const one = missing[at];
    if (one && page) held.index[one.of].pages.set(one.number, page);
  }
}

/** Fetches blocks of postings that the window does not hold yet: neighbours together, since each asking takes longer than what it brings. */
export async function fetchBlocks(database: Database, held: Held, needed: readonly Needed[]): Promise<void> {
  const runs = runsOf(missingOf(needed, ({ of, number }) => held.index[of].blocks.has(number)));
  if (runs.length === 0 || held.isPast) return;
  const { dexie, indexStamp, indexBlocks } = database;
  await dexie.transaction('r', indexStamp, indexBlocks, async () => {
    const [stamp, ...fetched] = await Promise.all([
      indexStamp.get(ONLY),
      ...runs.map(({ of, from, to }) =>
        indexBlocks
          .where(':id')
          .between(keyOf({ of, number: from }), keyOf({ of, number: to }), true, true)
          .toArray(),
      ),
    ]);
    if (isReplaced(held, stamp)) return;
    for (const [run, { of, from }] of runs.entries()) {
      for (const [at, block] of (fetched[run] ?? []).entries()) held.index[of].blocks.set(from + at, block);
    }
  });
}

/** Fetches who some contacts of the index are. */
export async function fetchPlaces(database: Database, held: Held, contacts: readonly number[]): Promise<void> {
  const rows = new Set(contacts.map((contact) => Math.floor(contact / PLACES_A_ROW)));
  const missing = [...rows].filter((row) => !held.places.has(row));
  const places = await fetchRows(database, held, database.indexPlaces, missing);
  for (const [at, row] of missing.entries()) held.places.set(row, places[at] ?? []);
}

/** Nothing where the index has been replaced since: parts of two would be none, so the window has to begin anew. */
async function fetchRows<Row, Key extends string | number>(
  { dexie, indexStamp }: Database,
  held: Held,
  table: Table<Row, Key>,
  keys: readonly Key[],
): Promise<(Row | undefined)[]> {
  if (keys.length === 0 || held.isPast) return [];
  return dexie.transaction('r', indexStamp, table, async () => {
    const [stamp, rows] = await Promise.all([indexStamp.get(ONLY), table.bulkGet([...keys])]);
    return isReplaced(held, stamp) ? [] : rows;
  });
}

function isReplaced(held: Held, stamp: IndexStamp | undefined): boolean {
  const { generation, forgotten } = held.moment.stamp;
  held.isPast = (stamp?.generation ?? 0) !== generation || (stamp?.forgotten ?? 0) !== forgotten;
  return held.isPast;
}

type Run = { of: Needed['of']; from: number; to: number };

function runsOf(blocks: readonly Numbered[]): Run[] {
  const runs: Run[] = [];
  for (const { of, number } of [...blocks].sort((a, b) => a.number - b.number)) {
    const run = runs.find((one) => one.of === of && number - one.to <= 1);
    if (run) run.to = number;
    else runs.push({ of, from: number, to: number });
  }
  return runs;
}

function missingOf(needed: readonly Needed[], isThere: (one: Numbered) => boolean): Numbered[] {
  return needed.flatMap(({ of, numbers }) => [...new Set(numbers)].map((number) => ({ of, number })).filter((one) => !isThere(one)));
}
