import { Dexie, type Table, type Transaction } from 'dexie';
import type { KeptSheet } from './call-sheet.ts';
import type { ChangeRow } from './changes.ts';
import type { ContactRow } from './contact-row.ts';
import { blockedDatabase, newerDatabase } from './refusal.ts';
import type { FindableRow } from './search/findable.ts';
import type { IndexTables } from './search/index-tables.ts';
import { toVersion2 } from './upgrades/to-version-2.ts';
import { watchOnly } from './watch-only.ts';

/** A page that a statement was seen on. */
export type PageRow = { address: string; site: string; title?: string; statedAt?: string; firstSeenAt: string; lastSeenAt: string };
/** A person who asked to be forgotten: a keyed hash of a number, an address, or a name and organization. */
export type ForgottenRow = { hash: string; at: string };
/**
 * Single values by name. `generation` counts the changes of the directory, so that every window can see that something has changed;
 * `callSheet` those of the call sheet, which stands beside it.
 */
export type StateRow = { key: string; value: number; sheet?: KeptSheet };
/** A key that signs and cannot be read. */
export type SecretRow = { name: string; secret: CryptoKey };

/** The tables of the directory. */
export type Database = IndexTables & {
  dexie: Dexie;
  contacts: Table<ContactRow, string>;
  findable: Table<FindableRow, string>;
  pages: Table<PageRow, string>;
  changes: Table<ChangeRow, number>;
  forgotten: Table<ForgottenRow, string>;
  state: Table<StateRow, string>;
  secrets: Table<SecretRow, string>;
};

/**
 * Version 1. A schema that has shipped is never edited: what comes later is `version(2)` with an upgrade of its own in `upgrades/`.
 * `findable` follows from `contacts` and can be made anew.
 */
const VERSION_1 = {
  contacts: 'id, *channels, *nameKeys, *says, *pages, *sites, usedAt, lastSeenAt, removedAt, summarisedBy',
  findable: 'id, generation',
  pages: 'address, site, lastSeenAt',
  changes: '++id, *contacts',
  forgotten: 'hash',
  state: 'key',
  secrets: 'name',
};

/** Version 2: the index, whose keys stand beside what is kept. What contacts are found by has another shape, and all is made anew. */
const VERSION_2 = { indexStamp: '', indexHead: '', indexPages: '', indexBlocks: '', indexPlaces: '' };

/**
 * Version 3. Tags as they stand, and whom the journalist marked as a favourite, are looked up by index. No row is written anew, for no version
 * before had a way to mark one.
 */
const VERSION_3 = { contacts: `${VERSION_1.contacts}, *annotations.tags, favourite` };

/** How long other windows have to finish what they are writing before they count as in the way; in milliseconds. */
const PATIENCE = 3_000;

/** Opens the database of that name, made when there is none. Fails as `Refusal` tells, and then nothing in it is changed. */
export async function openDatabase(name: string): Promise<Database> {
  // Strict: what was acknowledged has been handed to the disk, not only to the browser.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict', indexedDB: neverNewer });
  dexie.version(1).stores(VERSION_1);
  dexie
    .version(2)
    .stores(VERSION_2)
    .upgrade(() => toVersion2(dexie));
  dexie.version(3).stores(VERSION_3);
  // What every window is told of changes stands there.
  watchOnly(dexie, 'state');
  await opened(dexie);
  return { dexie, ...tablesOf((name) => dexie.table(name)) };
}

/** The database with its tables bound to a transaction: asked once that has ended, they fail, and never begin another. */
export function within(database: Database, transaction: Transaction): Database {
  return { ...database, ...tablesOf(<Row, Key, New>(name: string) => transaction.table<Row, Key, New>(name)) };
}

function tablesOf(table: Dexie['table']): Omit<Database, 'dexie'> {
  return {
    contacts: table('contacts'),
    findable: table('findable'),
    pages: table('pages'),
    changes: table('changes'),
    forgotten: table('forgotten'),
    state: table('state'),
    secrets: table('secrets'),
    indexStamp: table('indexStamp'),
    indexHead: table('indexHead'),
    indexPages: table('indexPages'),
    indexBlocks: table('indexBlocks'),
    indexPlaces: table('indexPlaces'),
  };
}

/** The number of the latest change, 0 before the first. */
export async function generationOf({ state }: Database): Promise<number> {
  return (await state.get('generation'))?.value ?? 0;
}

/** How often a contact was reached: it orders what is found in every window, and is no change of the directory. */
export async function usesOf({ state }: Pick<Database, 'state'>): Promise<number> {
  return (await state.get('uses'))?.value ?? 0;
}

/** Dexie meets a database of a later version by opening it all the same, and adds to it what it misses. */
const neverNewer: Pick<IDBFactory, 'open' | 'databases' | 'deleteDatabase' | 'cmp'> = {
  open: (name, version) => {
    if (version === undefined) throw newerDatabase();
    return indexedDB.open(name, version);
  },
  databases: () => indexedDB.databases(),
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  cmp: (first, second) => indexedDB.cmp(first, second),
};

async function opened(dexie: Dexie): Promise<void> {
  const blocked = new Promise<never>((_, reject) => {
    dexie.on('blocked', () => setTimeout(() => reject(blockedDatabase()), PATIENCE));
  });
  try {
    await Promise.race([dexie.open(), blocked]);
  } catch (refused) {
    dexie.close();
    throw refused;
  }
}
