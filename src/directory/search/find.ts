import type { ContactRow } from '../contact-row.ts';
import { currentRow } from '../current-row.ts';
import { type Database, generationOf } from '../database.ts';
import type { Found, Query } from '../directory.ts';
import type { FindableRow } from './findable.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';

/** What all contacts are found by, as this window holds it: fetched once, then only what has changed. */
export type Catalogue = { rows: Map<string, FindableRow>; generation: number; loading?: Promise<void> };

const MOST_FOUND = 60;

export function emptyCatalogue(): Catalogue {
  return { rows: new Map(), generation: -1 };
}

/** Contacts that match all words, best first (see `rank`); with no words, those of the site, then the latest used and seen. */
export async function find(database: Database, catalogue: Catalogue, { text, site, most = MOST_FOUND }: Query): Promise<Found[]> {
  const wanted = readQuery(text);
  if (wanted.words.length + wanted.numbers.length === 0) return nearest(database, site, most);
  await refresh(database, catalogue);
  const hits = rank(catalogue.rows.values(), wanted, site).slice(0, most);
  const rows = await database.contacts.bulkGet(hits.map(({ row }) => row.id));
  return hits.flatMap(({ matched }, at) => foundOf(rows[at], matched));
}

/** Brings the window's list up to date; one after another, so that nothing is fetched twice and nobody is answered from before they asked. */
async function refresh(database: Database, catalogue: Catalogue): Promise<void> {
  const before = catalogue.loading;
  const loading = (async () => {
    await before?.catch(() => {});
    await load(database, catalogue);
  })();
  catalogue.loading = loading;
  await loading;
}

async function load(database: Database, catalogue: Catalogue): Promise<void> {
  const { findable, state, dexie } = database;
  await dexie.transaction('r', findable, state, async () => {
    const generation = await generationOf(database);
    if (generation === catalogue.generation) return;
    // Asking by index costs more than reading all, so the first time everything is read.
    const news =
      catalogue.generation < 0 ? await findable.toArray() : await findable.where('generation').above(catalogue.generation).toArray();
    for (const row of news) {
      if (row.gone) catalogue.rows.delete(row.id);
      else catalogue.rows.set(row.id, row);
    }
    catalogue.generation = generation;
  });
}

/** By index, so that a popup shows them before it holds any list. */
async function nearest({ contacts, dexie }: Database, site: string | undefined, most: number): Promise<Found[]> {
  return dexie.transaction('r', contacts, async () => {
    const ofSite = site === undefined ? [] : await contacts.where('sites').equals(site).limit(MOST_OF_SITE).toArray();
    const used = await contacts.orderBy('usedAt').reverse().filter(isPresent).limit(most).toArray();
    const seen = await contacts.orderBy('lastSeenAt').reverse().limit(most).toArray();
    // Of those saved together, the first of their page and not the last.
    const together = await contacts
      .where('lastSeenAt')
      .equals(seen[0]?.lastSeenAt ?? '')
      .limit(most)
      .toArray();
    const latest = [...together, ...seen].sort(
      (a, b) => (b.lastSeenAt ?? '').localeCompare(a.lastSeenAt ?? '') || a.id.localeCompare(b.id),
    );
    const rows = new Map([...ofSite.sort(latestFirst), ...used, ...latest].map((row) => [row.id, row]));
    return [...rows.values()].slice(0, most).flatMap((row) => foundOf(row, []));
  });
}

/** A newsroom has tens of contacts; more than this need not be put in order. */
const MOST_OF_SITE = 300;

function latestFirst(a: ContactRow, b: ContactRow): number {
  return (b.usedAt ?? '').localeCompare(a.usedAt ?? '') || (b.lastSeenAt ?? '').localeCompare(a.lastSeenAt ?? '');
}

function isPresent({ removedAt }: ContactRow): boolean {
  return removedAt === undefined;
}

function foundOf(row: ContactRow | undefined, matched: string[]): Found[] {
  return row && isPresent(row) ? [{ id: row.id, summary: currentRow(row).summary, matched }] : [];
}
