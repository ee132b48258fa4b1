import { breathing, pause, unhurried } from './breath.ts';
import type { Listing } from './listing.ts';
import type { Roster } from './roster.ts';
import { sorted } from './search/sorted.ts';

/** What a list of contacts is sorted by. */
export type Column = 'name' | 'title' | 'organization' | 'unit' | 'number' | 'email' | 'tags' | 'seen';

type Sort = { by: Column; down?: boolean; language?: string };

/** All contacts in an order, made in steps and kept until something changes. Who has nothing there comes last either way; equal ones by name. */
export function inOrderOf(roster: Roster, sort: Sort): Promise<readonly Listing[]> {
  const key = `${sort.by} ${sort.down === true} ${sort.language}`;
  const made = roster.orders.get(key) ?? ordered(roster, key, sort);
  roster.orders.set(key, made);
  return made;
}

async function ordered(roster: Roster, key: string, sort: Sort): Promise<readonly Listing[]> {
  const before = await roster.before?.get(key)?.catch(() => undefined);
  const all = before ? asBefore(before, roster.listings) : await unsorted(roster, sort);
  return unhurried(sorted(all, comparing(sort)), breathing(pause));
}

/** Those in their old order first, which are sorted in no time. */
function asBefore(before: readonly Listing[], listings: Roster['listings']): Listing[] {
  const kept = before.filter((one) => listings.get(one.id) === one);
  const known = new Set(kept);
  return [...kept, ...[...listings.values()].filter((one) => !known.has(one))];
}

async function unsorted(roster: Roster, { by, down, ...sort }: Sort): Promise<readonly Listing[]> {
  return by === 'name' && !down ? [...roster.listings.values()] : inOrderOf(roster, { by: 'name', ...sort });
}

function comparing({ by, down, language }: Sort): (a: Listing, b: Listing) => number {
  const keyOf = KEYS[by];
  const collator = new Intl.Collator(language);
  const byName = (a: Listing, b: Listing): number => collator.compare(KEYS.name(a), KEYS.name(b));
  const plainly = by === 'seen' || by === 'number' || by === 'email';
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '') || byName(a, b);
    const way = plainly ? Number(one > other) - Number(one < other) : collator.compare(one, other);
    return (down ? -way : way) || (by === 'name' ? 0 : byName(a, b));
  };
}

const KEYS: Record<Column, (one: Listing) => string> = {
  // As it is called in a list: an office may have no name but its unit's or organization's.
  name: ({ name, organization }) => name ?? organization?.units?.at(-1) ?? organization?.name ?? '',
  title: ({ jobTitle }) => jobTitle ?? '',
  organization: ({ organization }) => organization?.name ?? '',
  unit: ({ organization }) => organization?.units?.join(' ') ?? '',
  number: ({ phone }) => phone?.number ?? '',
  email: ({ email }) => email ?? '',
  tags: ({ tags }) => tags.join(' '),
  seen: ({ lastSeenAt }) => lastSeenAt,
};
