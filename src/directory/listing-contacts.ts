import type { Database } from './database.ts';
import type { Change } from './directory.ts';
import type { Following } from './following.ts';
import type { Asked, Listed } from './list.ts';
import type { Listing } from './listing.ts';
import type { RosterHolder } from './roster.ts';
import type { Catalogue } from './search/catalogue.ts';
import type { Tagging } from './tag.ts';

/** Listing all contacts, and working on many of them at once. */
export type ListingContacts = {
  /** All contacts that match, in their order. The first time all are read, which takes a while: `tell` hears how many were. */
  list: (asked: Asked, tell?: (read: number) => void) => Promise<Listed>;
  /** Some of those that come first by name in a language (BCP 47), at once. */
  firstByName: (most: number, language?: string) => Promise<Listing[]>;
  /** Puts tags on contacts, or takes them away. */
  tag: (ids: string[], tagging: Tagging, at: string, following?: Following) => Promise<Change>;
};

/** What lists very many is loaded when somebody looks at them. */
export function listingContacts(database: Database, catalogue: Catalogue): ListingContacts {
  const holder: RosterHolder = {};
  return {
    list: async (asked, tell) => (await import('./list.ts')).list({ database, catalogue, holder }, asked, tell),
    firstByName: async (most, language) => (await import('./first-by-name.ts')).firstByName(database, most, language),
    tag: async (ids, tagging, at, following) => (await import('./tag.ts')).tag(database, ids, { ...tagging, at }, following),
  };
}
