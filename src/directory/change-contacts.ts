import { type Draft, write, writtenTables } from './changes.ts';
import { type ContactRow, type Kept, rowAfter } from './contact-row.ts';
import { type Database, generationOf, usesOf, within } from './database.ts';
import type { Change } from './directory.ts';
import { type Following, inPieces, paced } from './following.ts';
import { indexTables } from './search/index-tables.ts';
import { indexAfter, MANY } from './search/index-within.ts';

/** Which change, when, and what becomes of each contact. */
export type Changing = { kind: Change['kind']; at: string; change: (kept: Kept) => Kept };

/**
 * Changes contacts in one transaction, however many: all or nothing, in steps that hold up nobody. Fails where one of them is not there,
 * for whoever asks has just seen it, and with the signal's reason where that ends it.
 */
export async function changeContacts(
  everything: Database,
  ids: readonly string[],
  { kind, at, change }: Changing,
  following: Following = {},
): Promise<Change> {
  const wanted = [...new Set(ids)];
  const tables = [...writtenTables(everything), ...(wanted.length > MANY ? indexTables(everything) : [])];
  const made = await everything.dexie.transaction('rw', tables, async (transaction) => {
    const database = within(everything, transaction);
    const pace = paced(database, wanted.length, following);
    const drafts: Draft[] = [];
    await inPieces(wanted, pace, async (some, part) => {
      for (const row of await database.contacts.bulkGet(some)) drafts.push(draftOf(row, change));
      pace.tell(part / 2);
    });
    const step = await write(database, { kind, at, drafts }, pace);
    await indexAfter(database, drafts.length, pace);
    return step;
  });
  following.progress?.({ done: wanted.length, all: wanted.length });
  return made;
}

function draftOf(row: ContactRow | undefined, change: Changing['change']): Draft {
  if (!row) throw new Error('A contact that is not in the directory');
  return { before: row, after: rowAfter(row, change(row)) };
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
