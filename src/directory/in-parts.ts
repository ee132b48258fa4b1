import type { Table } from 'dexie';

/** Goes through all rows of a table by their ids, some at a time: between two times the page draws and hears keys, and others write. */
export async function inParts<Row extends { id: string }>(
  table: Table<Row, string>,
  atOnce: number,
  take: (rows: Row[]) => unknown,
): Promise<void> {
  for (let last = ''; ; ) {
    const rows = await table.where(':id').above(last).limit(atOnce).toArray();
    await take(rows);
    if (rows.length < atOnce) return;
    last = rows.at(-1)?.id ?? '';
  }
}
