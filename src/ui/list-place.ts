import type { Asked, ListFilters } from '../directory/list.ts';
import type { SourceKind } from '../directory/listing.ts';
import type { Column } from '../directory/listing-order.ts';

export const FILTERS = ['organization', 'unit', 'tag', 'source', 'site', 'stale', 'unnumbered', 'favourite', 'private'] as const;
export type FilterName = (typeof FILTERS)[number];

/** How the list of all contacts stands in the address of its page: what is filtered by, and what it is sorted by. */
export type ListPlace = { filters: Readonly<Partial<Record<FilterName, string>>>; sort?: NonNullable<Asked['sort']> };

export const WHOLE_LIST: ListPlace = { filters: {} };
/** What a filter that is only on or off stands as. */
export const ON = 'yes';
export const SOURCES = ['page', 'text', 'hand', 'file', 'colleague', 'server'] as const satisfies readonly SourceKind[];
export const COLUMNS = ['name', 'title', 'organization', 'unit', 'number', 'email', 'tags', 'seen'] as const satisfies readonly Column[];

/** The place that a query string ("organization=…&sort=seen") stands for; what it does not know is left out. */
export function listPlaceIn(query: string): ListPlace {
  const stated = new URLSearchParams(query);
  const by = COLUMNS.find((one) => one === stated.get('sort'));
  const filters = FILTERS.flatMap((name) => {
    const value = stated.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const sort = by && { by, ...(stated.has('down') && { down: true }) };
  return { filters: Object.fromEntries(filters), ...(sort && { sort }) };
}

/** The query string of a place; empty for the whole list by name. */
export function queryOf({ filters, sort }: ListPlace): string {
  const stated = new URLSearchParams();
  for (const name of FILTERS) {
    const value = filters[name];
    if (value !== undefined) stated.set(name, value);
  }
  if (sort) stated.set('sort', sort.by);
  if (sort?.down) stated.set('down', ON);
  return stated.toString();
}

/** The same with one filter set, or with `undefined` taken away. */
export function filteredBy(place: ListPlace, name: FilterName, value: string | undefined): ListPlace {
  const { [name]: _, ...others } = place.filters;
  return { ...place, filters: value === undefined ? others : { ...others, [name]: value } };
}

/** What the directory is asked for; `now` (ISO 8601) is by when somebody is stale. */
export function filtersOf({ filters }: ListPlace, now: string): ListFilters {
  const { organization, unit, tag, site } = filters;
  const source = SOURCES.find((one) => one === filters.source);
  return {
    ...(organization !== undefined && { organization }),
    ...(unit !== undefined && { unit }),
    ...(tag !== undefined && { tag }),
    ...(site !== undefined && { site }),
    ...(source !== undefined && { source }),
    ...(filters.stale !== undefined && { staleAt: now }),
    ...(filters.unnumbered !== undefined && { withoutNumber: true }),
    ...(filters.favourite !== undefined && { favourite: true }),
    ...(filters.private !== undefined && { private: true }),
  };
}
