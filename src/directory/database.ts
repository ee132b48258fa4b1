import { Dexie, type Table } from 'dexie';
import type { ChangeRow } from './changes.ts';
import type { ContactRow } from './contact-row.ts';
import type { FindableRow } from './search/findable.ts';

/** A page that a statement was seen on. */
export type PageRow = { address: string; site: string; title?: string; statedAt?: string; firstSeenAt: string; lastSeenAt: string };
/** A person who asked to be forgotten: a keyed hash of a number, an address, or a name and organization. */
export type ForgottenRow = { hash: string; at: string };
/** Single values by name. `generation` counts the changes of the directory, so that every window can see that something has changed. */
export type StateRow = { key: string; value: number };
/** A key that signs and cannot be read. */
export type SecretRow = { name: string; secret: CryptoKey };

/** The tables of the directory. */
export type Database = {
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

/** Opens the database of that name, made when there is none. Fails where the window may keep nothing (a private window in Firefox). */
export async function openDatabase(name: string): Promise<Database> {
  // Strict: what was acknowledged has been handed to the disk, not only to the browser.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
  dexie.version(1).stores(VERSION_1);
  await dexie.open();
  return {
    dexie,
    contacts: dexie.table('contacts'),
    findable: dexie.table('findable'),
    pages: dexie.table('pages'),
    changes: dexie.table('changes'),
    forgotten: dexie.table('forgotten'),
    state: dexie.table('state'),
    secrets: dexie.table('secrets'),
  };
}

/** The number of the latest change, 0 before the first. */
export async function generationOf({ state }: Database): Promise<number> {
  return (await state.get('generation'))?.value ?? 0;
}
