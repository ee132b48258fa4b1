import type { Dexie, Table } from 'dexie';
import type { ContactRow } from '../contact-row.ts';
import { currentRow } from '../current-row.ts';
import type { StateRow } from '../database.ts';
import { type FindableRow, findableOf, goneFrom } from '../search/findable.ts';
import { type IndexTables, writeIndex } from '../search/index-tables.ts';
import { segmentMaker } from '../search/segment.ts';

const ROWS_AT_ONCE = 500;

/**
 * Makes what contacts are found by, and the index of it, from the contacts of version 1. Only within the browser's own upgrade: one that is
 * ended in the middle leaves version 1 as it was, and begins anew at the next opening.
 */
export async function toVersion2(dexie: Dexie): Promise<void> {
  const contacts: Table<ContactRow, string> = dexie.table('contacts');
  const findable: Table<FindableRow, string> = dexie.table('findable');
  const state: Table<StateRow, string> = dexie.table('state');
  const generation = (await state.get('generation'))?.value ?? 0;
  const maker = segmentMaker();
  await findable.clear();
  let last = '';
  for (;;) {
    const rows = await contacts.where(':id').above(last).limit(ROWS_AT_ONCE).toArray();
    const found = rows.map((row) => (row.removedAt === undefined ? findableOf(currentRow(row), generation) : goneFrom(row.id, generation)));
    for (const row of found) if (!row.gone) maker.add(row);
    await findable.bulkPut(found);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await writeIndex(indexOf(dexie), maker.make(), { generation, forgotten: 0 });
}

function indexOf(dexie: Dexie): IndexTables {
  return {
    indexStamp: dexie.table('indexStamp'),
    indexHead: dexie.table('indexHead'),
    indexPages: dexie.table('indexPages'),
    indexBlocks: dexie.table('indexBlocks'),
    indexPlaces: dexie.table('indexPlaces'),
  };
}
