import type { ContactRow } from '../contact-row.ts';
import { currentRow } from '../current-row.ts';
import type { Database } from '../database.ts';
import type { Found, Query } from '../directory.ts';

/** Favourites first, then contacts of the site, then the latest used, then the latest seen. By index, so that a popup shows them before it holds any list. */
export async function nearest({ contacts, dexie }: Database, { site, most = MOST_NEAREST, withoutPrivate }: Query): Promise<Found[]> {
  const isShown = (row: ContactRow): boolean => row.removedAt === undefined && !(withoutPrivate && row.annotations.private);
  return dexie.transaction('r', contacts, async () => {
    const [favourites, ofSite, used, seen] = await Promise.all([
      contacts.where('favourite').equals(1).limit(MOST_FAVOURITES).toArray(),
      site === undefined ? [] : contacts.where('sites').equals(site).limit(MOST_OF_SITE).toArray(),
      contacts.orderBy('usedAt').reverse().filter(isShown).limit(most).toArray(),
      contacts.orderBy('lastSeenAt').reverse().limit(most).toArray(),
    ]);
    // Of those saved together, the first of their page and not the last.
    const together = await contacts
      .where('lastSeenAt')
      .equals(seen[0]?.lastSeenAt ?? '')
      .limit(most)
      .toArray();
    const latest = [...together, ...seen].sort((a, b) => inOrder(b.lastSeenAt, a.lastSeenAt) || inOrder(a.id, b.id));
    const rows = new Map([...favourites.sort(latestFirst), ...ofSite.sort(latestFirst), ...used, ...latest].map((row) => [row.id, row]));
    // Private ones are few, and a shorter list is better than a slow one.
    const shown = [...rows.values()].filter(isShown).slice(0, most);
    return shown.map((row) => ({
      id: row.id,
      summary: currentRow(row).summary,
      matched: [],
      ...(row.annotations.private ? { private: true } : {}),
      ...(row.annotations.favourite ? { favourite: true } : {}),
    }));
  });
}

const MOST_NEAREST = 60;
/** Whoever marks more has none. */
const MOST_FAVOURITES = 300;
/** A newsroom has tens of contacts; more than this need not be put in order. */
const MOST_OF_SITE = 300;

function latestFirst(a: ContactRow, b: ContactRow): number {
  return inOrder(b.usedAt, a.usedAt) || inOrder(b.lastSeenAt, a.lastSeenAt);
}

/** Instants and ids, by their signs: asking for the order of a language takes the browser milliseconds the first time. */
function inOrder(one = '', other = ''): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
