import { Dexie } from 'dexie';
import kept from './version-1.json';

/** The tables of version 1 as they were shipped. Never edited. */
const TABLES = {
  contacts: 'id, *channels, *nameKeys, *says, *pages, *sites, usedAt, lastSeenAt, removedAt, summarisedBy',
  findable: 'id, generation',
  pages: 'address, site, lastSeenAt',
  changes: '++id, *contacts',
  forgotten: 'hash',
  state: 'key',
  secrets: 'name',
};

/** Makes a directory as version 1 left it, and as many more contacts like its first, so that an upgrade takes a while. */
export async function makeVersion1(name: string, more: number = 0): Promise<void> {
  const dexie = new Dexie(name);
  dexie.version(1).stores(TABLES);
  await dexie.open();
  await dexie.transaction('rw', dexie.tables, async () => {
    for (const [table, rows] of Object.entries(kept)) await dexie.table(table).bulkAdd(rows);
    const [contact] = kept.contacts;
    const alike = Array.from({ length: more }, (_, at) => ({ ...namedAnew(contact, at), id: `9${String(at).padStart(7, '0')}` }));
    await dexie.table('contacts').bulkAdd(alike);
  });
  dexie.close();
}

/** The same with a family name of its own, in letters. */
function namedAnew<Row>(contact: Row, at: number): Row {
  const letters = [...String(at)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
  return JSON.parse(JSON.stringify(contact).replaceAll('Ekman', `Ekman${letters}`).replaceAll('ekman', `ekman${letters}`));
}

/** The version of a database as the browser has it; Dexie's times ten. */
export async function versionOf(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((one) => one.name === name)?.version;
}
