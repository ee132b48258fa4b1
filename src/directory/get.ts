import { currentRow } from './current-row.ts';
import type { Database } from './database.ts';
import type { Row } from './directory.ts';

/** A contact by its id; nothing where there is none, or it was removed. */
export async function get({ contacts }: Database, id: string): Promise<Row | undefined> {
  const row = await contacts.get(id);
  return row === undefined || row.removedAt !== undefined ? undefined : currentRow(row);
}
