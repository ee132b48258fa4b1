import type { ListFilters } from './list.ts';
import type { Listing, SourceKind } from './listing.ts';
import { sorted } from './search/sorted.ts';

/** One thing that can be filtered by, and how many would then be listed; `key` is what the filter asks for. */
export type Facet<Key = string> = { key: Key; name: string; count: number };

/** What can be filtered by among those listed, by name. Each is counted as if its own filter were not set, so that one can change it. */
export type Facets = {
  organizations: Facet[];
  units: Facet[];
  tags: Facet[];
  sites: Facet[];
  sources: Facet<SourceKind>[];
};

type FacetCounter = { count: (one: Listing, failed: readonly (keyof ListFilters)[]) => void; made: () => Generator<undefined, Facets> };

/** Counts contacts by what they can be filtered by, and makes of that, in steps, what is shown; `failed` are the filters that leave one out. */
export function facetCounter(): FacetCounter {
  const organizations = new Map<string, Facet>();
  const units = new Map<string, Facet>();
  const tags = new Map<string, Facet>();
  const sites = new Map<string, Facet>();
  const sources = new Map<SourceKind, Facet<SourceKind>>();
  return {
    count: (one, failed) => {
      const counts = (own: keyof ListFilters): boolean => failed.length === 0 || (failed.length === 1 && failed[0] === own);
      if (one.organizationKey !== '' && counts('organization')) add(organizations, one.organizationKey, one.organization?.name);
      if (counts('unit')) for (const unit of one.organization?.units ?? []) add(units, unit);
      if (counts('tag')) for (const tag of one.tags) add(tags, tag);
      if (counts('site')) for (const site of one.sites) add(sites, site);
      if (counts('source')) for (const source of one.sources) add(sources, source);
    },
    *made() {
      return {
        organizations: yield* byName(organizations),
        units: yield* byName(units),
        tags: yield* byName(tags),
        sites: yield* byName(sites),
        sources: yield* byName(sources),
      };
    },
  };
}

function add<Key extends string>(facets: Map<Key, Facet<Key>>, key: Key, name: string = key): void {
  const facet = facets.get(key);
  if (facet) facet.count += 1;
  else facets.set(key, { key, name, count: 1 });
}

const collator = new Intl.Collator();

function byName<Key>(facets: ReadonlyMap<Key, Facet<Key>>): Generator<undefined, Facet<Key>[]> {
  return sorted([...facets.values()], (a, b) => collator.compare(a.name, b.name));
}
