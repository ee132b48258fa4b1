import { breathing, pause } from './breath.ts';
import type { ContactRow } from './contact-row.ts';
import { type Database, generationOf } from './database.ts';
import { type Listing, listingOf } from './listing.ts';

/** All contacts as a table shows them, as of one change; `orders` are those that were asked for so far, and `before` those of the change before. */
export type Roster = {
  generation: number;
  listings: ReadonlyMap<string, Listing>;
  orders: Map<string, Promise<readonly Listing[]>>;
  before?: ReadonlyMap<string, Promise<readonly Listing[]>>;
};

/** What a window holds of the roster: nothing until somebody asks for it. */
export type RosterHolder = { latest?: Promise<Roster> };

/** So many rows are read in one step: between two of them the page draws and hears keys. */
const AT_ONCE = 100;

/** All contacts as they stand now: read once in small steps, and after that only what has changed. `tell` hears how many were read. */
export async function rosterNow(database: Database, holder: RosterHolder, tell?: (read: number) => void): Promise<Roster> {
  const latest = (holder.latest ?? readAll(database, tell)).then((roster) => refreshed(database, roster));
  holder.latest = latest;
  try {
    return await latest;
  } catch (broken) {
    if (holder.latest === latest) delete holder.latest;
    throw broken;
  }
}

async function readAll(database: Database, tell?: (read: number) => void): Promise<Roster> {
  const { contacts } = database;
  const generation = await generationOf(database);
  const listings = new Map<string, Listing>();
  const breath = breathing(pause);
  let rows: ContactRow[] = [];
  let read = 0;
  do {
    const after = rows.at(-1)?.id;
    rows = await (after === undefined ? contacts.toCollection() : contacts.where('id').above(after)).limit(AT_ONCE).toArray();
    for (const row of rows) take(listings, row.id, row);
    read += rows.length;
    tell?.(read);
    if (breath.isDue()) await breath.take();
  } while (rows.length === AT_ONCE);
  return { generation, listings, orders: new Map() };
}

/** The same roster where nothing has changed. */
async function refreshed(database: Database, roster: Roster): Promise<Roster> {
  const { dexie, contacts, findable, state } = database;
  const news = await dexie.transaction('r', contacts, findable, state, async () => {
    const generation = await generationOf(database);
    if (generation === roster.generation) return undefined;
    const changed = await findable.where('generation').above(roster.generation).primaryKeys();
    return { generation, changed, count: await contacts.orderBy('lastSeenAt').count() };
  });
  if (news === undefined) return roster;
  const listings = new Map(roster.listings);
  await takeThese(database, listings, news.changed);
  if (listings.size !== news.count) await reconcile(database, listings);
  return { generation: news.generation, listings, orders: new Map(), before: roster.orders };
}

/** What was taken back or replaced as a whole leaves no trace of each contact. */
async function reconcile(database: Database, listings: Map<string, Listing>): Promise<void> {
  const present = new Set(await database.contacts.orderBy('lastSeenAt').primaryKeys());
  for (const id of listings.keys()) if (!present.has(id)) listings.delete(id);
  await takeThese(
    database,
    listings,
    [...present].filter((id) => !listings.has(id)),
  );
}

async function takeThese({ contacts }: Database, listings: Map<string, Listing>, ids: readonly string[]): Promise<void> {
  const breath = breathing(pause);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const rows = await contacts.bulkGet(some);
    for (const [index, id] of some.entries()) take(listings, id, rows[index]);
    if (breath.isDue()) await breath.take();
  }
}

function take(listings: Map<string, Listing>, id: string, row: ContactRow | undefined): void {
  const listing = row && listingOf(row);
  if (listing) listings.set(id, listing);
  else listings.delete(id);
}
