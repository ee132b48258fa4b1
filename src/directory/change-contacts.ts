import { type Draft, write, writtenTables } from './changes.ts';
import { type ContactRow, type Kept, rowOf } from './contact-row.ts';
import { type Database, generationOf, usesOf } from './database.ts';
import type { Change } from './directory.ts';

/** Which change, when, and what becomes of each contact. */
export type Changing = { kind: Change['kind']; at: string; change: (kept: Kept) => Kept };

/** Changes contacts in one transaction. Fails where one of them is not there: whoever asks has just seen it. */
export async function changeContacts(database: Database, ids: readonly string[], { kind, at, change }: Changing): Promise<Change> {
  return database.dexie.transaction('rw', writtenTables(database), async () => {
    const rows = await database.contacts.bulkGet([...new Set(ids)]);
    const drafts = rows.map((row): Draft => {
      if (!row) throw new Error('A contact that is not in the directory');
      return { before: row, after: rowOf(change(row)) };
    });
    return write(database, { kind, at, drafts });
  });
}

/**
 * Notes that a contact was reached. No step in the log, and no notice: lists should not move under the hand that just copied from them.
 * What it is found by counts as written by the next change, and so is among the latest changes already.
 */
export async function useContact(database: Database, id: string, at: string): Promise<void> {
  const { dexie, contacts, findable, state } = database;
  await dexie.transaction('rw', contacts, findable, state, async () => {
    const row: ContactRow | undefined = await contacts.get(id);
    if (!row || row.removedAt !== undefined) return;
    await contacts.update(id, { usedAt: at });
    await findable.update(id, { usedAt: at, generation: (await generationOf(database)) + 1 });
    await state.put({ key: 'uses', value: (await usesOf(database)) + 1 });
  });
}
