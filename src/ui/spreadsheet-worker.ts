import type { ReadTable, ReadTables, TableRow } from '../exchange/tables/read/read-table.ts';
import { readSpreadsheet } from '../exchange/tables/read/spreadsheet-read.ts';

/** What the worker answers: rows of a sheet, in their order, and then all sheets, without them; or why there are none. */
export type Piece = { sheet: number; rows: TableRow[] } | { sheets: ReadTable[] } | Extract<ReadTables, { broken: unknown }>;

/** So many rows are taken out of a message at once without anybody noticing. */
const ROWS_A_PIECE = 1_000;

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  void answer(data);
});

async function answer(octets: Uint8Array<ArrayBuffer>): Promise<void> {
  const read = await readSpreadsheet(octets);
  if ('broken' in read) return tell(read);
  for (const [sheet, { rows }] of read.tables.entries()) {
    for (let at = 0; at < rows.length; at += ROWS_A_PIECE) tell({ sheet, rows: rows.slice(at, at + ROWS_A_PIECE) });
  }
  return tell({ sheets: read.tables.map((sheet) => ({ ...sheet, rows: [] })) });
}

function tell(piece: Piece): void {
  // A worker speaks to nobody but the page that began it, and names no origin.
  self.postMessage(piece, {});
}
