import type { Office } from '../contact/ladder.ts';
import type { Database } from './database.ts';
import type { Catalogue } from './search/catalogue.ts';
import { findPrivate } from './search/find.ts';
import { officesOf } from './search/offices.ts';
import { type Suggesting, suggesting } from './suggesting.ts';
import { type UsedTag, usedTags } from './used-tags.ts';

/** What stands around a contact: who may be the same, what its organization has beside it, and what others are tagged with. */
export type Around = Suggesting & {
  /** The offices of an organization of this name, however it is spelt, for the `ladder` of its people. */
  officesOf: (organization: string) => Promise<Office[]>;
  /** All tags in use, the most used first. */
  tags: () => Promise<UsedTag[]>;
};

export function around(database: Database, catalogue: Catalogue): Around {
  return {
    ...suggesting(database, catalogue),
    officesOf: (name) => officesOf(database, catalogue, { name }),
    tags: () => usedTags(database),
  };
}

/** The same as others may see it: nothing is lent by whoever is private, and what only they are tagged with is not told. */
export function aroundWithoutPrivate(database: Database, catalogue: Catalogue): Omit<Around, keyof Suggesting> {
  return {
    officesOf: (name) => officesOf(database, catalogue, { name, withoutPrivate: true }),
    tags: async () => usedTags(database, new Set(await findPrivate(database, catalogue))),
  };
}
