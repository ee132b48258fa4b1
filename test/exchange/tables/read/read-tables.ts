import type { ReadFile } from '../../../../src/exchange/read-card.ts';
import type { TableLayout } from '../../../../src/exchange/tables/read/column-meaning.ts';
import { layoutOf } from '../../../../src/exchange/tables/read/columns.ts';
import { readCsv } from '../../../../src/exchange/tables/read/csv-read.ts';
import type { ReadTable, ReadTables } from '../../../../src/exchange/tables/read/read-table.ts';
import { readCards } from '../../../../src/exchange/tables/read/table-cards.ts';

/** What a reader that goes step by step answers in the end. */
export function inTheEnd<Answer>(steps: Generator<number, Answer>): Answer {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The only table of a text. */
export function tableOf(text: string): ReadTable {
  return onlyTable(inTheEnd(readCsv(text)));
}

export function onlyTable(read: ReadTables): ReadTable {
  const [table, ...more] = 'broken' in read ? [] : read.tables;
  if (table === undefined || more.length > 0) throw new Error(`no table, or several: ${JSON.stringify(read).slice(0, 200)}`);
  return table;
}

/** How a table is laid out, and the contacts that it holds. */
export function contactsOf(table: ReadTable, home?: string): { layout: TableLayout; file: ReadFile } {
  const layout = layoutOf(table.rows, home);
  return { layout, file: inTheEnd(readCards(table, layout)) };
}
