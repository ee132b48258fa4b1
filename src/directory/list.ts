import { isStale } from '../contact/stale.ts';
import { breathing, pause, unhurried } from './breath.ts';
import type { Database } from './database.ts';
import { type Facets, facetCounter } from './facets.ts';
import type { Listing, SourceKind } from './listing.ts';
import { type Column, inOrderOf } from './listing-order.ts';
import { type RosterHolder, rosterNow } from './roster.ts';
import type { Catalogue } from './search/catalogue.ts';
import { findIds } from './search/find.ts';

/** Which contacts are listed. `staleAt` (ISO 8601) lists on whom there has been no word for a year by then. */
export type ListFilters = {
  /** Its name, folded; empty for those of none. */
  organization?: string;
  unit?: string;
  tag?: string;
  source?: SourceKind;
  site?: string;
  staleAt?: string;
  withoutNumber?: boolean;
  favourite?: boolean;
  private?: boolean;
};

/** What is listed: contacts that match all words and all filters. Without `sort`, the best match first, and with no words by name. */
export type Asked = {
  text: string;
  filters: ListFilters;
  sort?: { by: Column; down?: boolean };
  /** In whose order of letters (BCP 47): an "Å" is an "A" in some, and the last letter but two in others. */
  language?: string;
  withoutPrivate?: boolean;
};

/** In their order. `total`: how many contacts there are, whoever is asked for. */
export type Listed = { rows: readonly Listing[]; total: number; facets: Facets };

/** Lists contacts, in steps that hold up nobody. `tell` hears how many were read, where they have to be read first. */
export async function list(
  { database, catalogue, holder }: { database: Database; catalogue: Catalogue; holder: RosterHolder },
  { text, filters, sort, language, withoutPrivate }: Asked,
  tell?: (read: number) => void,
): Promise<Listed> {
  const [roster, found] = await Promise.all([
    rosterNow(database, holder, tell),
    text.trim() === '' ? undefined : findIds(database, catalogue, { text, most: Number.POSITIVE_INFINITY }),
  ]);
  const isFound = found && new Set(found);
  const ranked = sort === undefined ? found?.flatMap((id) => roster.listings.get(id) ?? []) : undefined;
  const order = ranked ?? (await inOrderOf(roster, { by: 'name', ...sort, ...(language !== undefined && { language }) }));
  return unhurried(filtered(order, { filters, isFound, withoutPrivate }), breathing(pause));
}

type Filtering = { filters: ListFilters; isFound: ReadonlySet<string> | undefined; withoutPrivate: boolean | undefined };

/** So many are looked at in one step. */
const AT_ONCE = 500;

function* filtered(order: readonly Listing[], { filters, isFound, withoutPrivate }: Filtering): Generator<undefined, Listed> {
  const rows: Listing[] = [];
  const { count, made } = facetCounter();
  let total = 0;
  for (const [at, one] of order.entries()) {
    if (at % AT_ONCE === 0) yield;
    if (withoutPrivate && one.private) continue;
    total += 1;
    if (isFound && !isFound.has(one.id)) continue;
    const failed = failedOf(one, filters);
    count(one, failed);
    if (failed.length === 0) rows.push(one);
  }
  yield;
  return { rows, total, facets: yield* made() };
}

/** Which filters leave a contact out. */
function failedOf(one: Listing, filters: ListFilters): (keyof ListFilters)[] {
  const { organization, unit, tag, source, site, staleAt } = filters;
  const failed: (keyof ListFilters)[] = [];
  if (organization !== undefined && one.organizationKey !== organization) failed.push('organization');
  if (unit !== undefined && !one.organization?.units?.includes(unit)) failed.push('unit');
  if (tag !== undefined && !one.tags.includes(tag)) failed.push('tag');
  if (source !== undefined && !one.sources.includes(source)) failed.push('source');
  if (site !== undefined && !one.sites.includes(site)) failed.push('site');
  if (staleAt !== undefined && !isStale(one.saidAt, staleAt)) failed.push('staleAt');
  if (filters.withoutNumber && one.phone !== undefined) failed.push('withoutNumber');
  if (filters.favourite && !one.favourite) failed.push('favourite');
  if (filters.private && !one.private) failed.push('private');
  return failed;
}
