import type { ContactRow } from './contact-row.ts';
import type { Database } from './database.ts';
import { inPieces, type Pace } from './following.ts';

/** The rows of these in their order, read in steps. Fails where one is not there, for whoever asks has just seen it. */
export async function rowsOf({ contacts }: Database, ids: readonly string[], pace: Pace): Promise<ContactRow[]> {
  const rows: ContactRow[] = [];
  await inPieces(ids, pace, async (some) => {
    for (const row of await contacts.bulkGet(some)) {
      if (!row) throw new Error('A contact that is not in the directory');
      rows.push(row);
    }
  });
  return rows;
}
