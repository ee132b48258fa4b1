import { SUMMARISED_BY } from '../contact/summarise.ts';
import { type ContactRow, rowOf } from './contact-row.ts';
import type { Database } from './database.ts';

/** The row as the present code summarises it: a newer version of the extension may meet rows of an older one. */
export function currentRow(row: ContactRow): ContactRow {
  return row.summarisedBy === SUMMARISED_BY ? row : rowOf(row);
}

/** The same by its id; nothing where there is none, or it was removed. */
export async function presentRow({ contacts }: Database, id: string): Promise<ContactRow | undefined> {
  const row = await contacts.get(id);
  return row === undefined || row.removedAt !== undefined ? undefined : currentRow(row);
}
