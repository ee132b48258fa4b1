import type { ReadTables, TableRow } from '../exchange/tables/read/read-table.ts';
import type { Piece } from './spreadsheet-worker.ts';

/**
 * Reads a spreadsheet in a worker of its own: it takes seconds, and would hold up the page. The octets go there, and are not here any more.
 * Fails with the signal's reason where that ends it, and where the worker does.
 */
export async function readSpreadsheetAside(octets: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<ReadTables> {
  const worker = new Worker(new URL('./spreadsheet-worker.ts', import.meta.url), { type: 'module' });
  const rows: TableRow[][] = [];
  try {
    return await new Promise<ReadTables>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<Piece>) => {
        if ('broken' in data) resolve(data);
        else if ('rows' in data) rowsOf(rows, data.sheet).push(...data.rows);
        else resolve({ tables: data.sheets.map((sheet, at) => ({ ...sheet, rows: rows[at] ?? [] })) });
      });
      worker.postMessage(octets, [octets.buffer]);
    });
  } finally {
    worker.terminate();
  }
}

function rowsOf(all: TableRow[][], sheet: number): TableRow[] {
  const rows = all[sheet] ?? [];
  all[sheet] = rows;
  return rows;
}
