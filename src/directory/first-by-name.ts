import { pause } from './breath.ts';
import type { Database } from './database.ts';
import { type Listing, listingOf } from './listing.ts';
import { ONLY } from './search/index-tables.ts';

/** So many rows of the index are read in one step, each of some contacts. */
const AT_ONCE = 200;

type Named = { id: string; name: string };

/**
 * About so many contacts that come first by name, for while all are being read: the index knows everybody's name, though folded, so that
 * an "Å" stands among the "A". Those that would come later by their real letters are left out, as far as can be seen from these.
 */
export async function firstByName(
  { contacts, findable, indexStamp, indexPlaces }: Database,
  most: number,
  language?: string,
): Promise<Listing[]> {
  const stamp = await indexStamp.get(ONLY);
  const latest = await findable
    .where('generation')
    .above(stamp?.generation ?? 0)
    .toArray();
  let first = firstOf(
    latest.flatMap(({ id, gone, fields }) => (gone ? [] : { id, name: fields[0] ?? '' })),
    most,
  );
  for (let at = 0; ; at += AT_ONCE) {
    const rows = await indexPlaces
      .where(':id')
      .between(at, at + AT_ONCE)
      .toArray();
    first = firstOf([...first, ...rows.flat()], most);
    if (rows.length < AT_ONCE) break;
    await pause();
  }
  const collator = new Intl.Collator(language);
  const rows = await contacts.bulkGet([...new Set(first.map(({ id }) => id))]);
  const listings = rows
    .flatMap((row) => (row && listingOf(row)) ?? [])
    .sort(({ name: a = '' }, { name: b = '' }) => collator.compare(a, b));
  const last = listings.findLastIndex(({ name = '' }) => PLAIN.test(name));
  return first.length < most ? listings : listings.slice(0, last + 1);
}

/** A name whose letters fold to themselves is about where the index has it. */
const PLAIN = /^[a-z]/i;

function firstOf(named: readonly Named[], most: number): Named[] {
  return named
    .filter(({ name }) => name !== '')
    .sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
    .slice(0, most);
}
