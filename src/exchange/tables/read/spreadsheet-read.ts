import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { unpack } from '../../unpack.ts';
import { filling, MOST_COLUMNS, MOST_ROWS, type NoTable, type ReadTable, type ReadTables } from './read-table.ts';
import { repeatsTooMuch } from './repeated-cells.ts';
import { textOfCell } from './spreadsheet-cells.ts';

/**
 * Reads a spreadsheet: XLSX (ECMA-376) or OpenDocument (ODS). The texts of all cells as they are shown, each sheet a table of its own; formulas
 * are not reckoned, what they gave last is read; hidden rows are read as others. What does the reading is loaded only then. It takes seconds
 * for some ten thousand rows and cannot be parted: whoever asks for it in a page does so in a worker.
 */
export async function readSpreadsheet(octets: Uint8Array): Promise<ReadTables> {
  if (octets.length > LARGEST) return { broken: 'too-large' };
  const made = madeSafe(octets);
  if ('broken' in made) return made;
  const { read } = await import('@e965/xlsx');
  try {
    return tablesOf(read(made.octets, OPTIONS));
  } catch {
    return { broken: 'broken' };
  }
}

/** True for octets that begin as those of a spreadsheet do; others may be text. */
export function isSpreadsheet(octets: Uint8Array): boolean {
  return begins(octets, ZIP) || begins(octets, COMPOUND);
}

/** In octets: of the file, and of what is in it. */
const [LARGEST, MOST_UNPACKED] = [50_000_000, 120_000_000];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Microsoft's compound file (MS-CFB): Excel 97 to 2003, and XLSX that is locked by a password (MS-OFFCRYPTO 2.3.4). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const OPTIONS = { type: 'array', dense: true, cellFormula: false, cellHTML: false, cellNF: true, sheetRows: MOST_ROWS + 1 } as const;

function begins(octets: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((octet, at) => octets[at] === octet);
}

/** Only what holds cells, in an archive without compression: so its size is what it says. */
function madeSafe(octets: Uint8Array): { octets: Uint8Array } | { broken: NoTable } {
  // A broken file of this form makes the reader take all memory there is.
  if (begins(octets, COMPOUND)) return { broken: textOf(octets, 'utf-16le').includes('EncryptedPackage') ? 'locked' : 'old' };
  if (!begins(octets, ZIP)) return { broken: 'foreign' };
  const unpacked = unpack(octets, holdsCells, MOST_UNPACKED);
  if ('broken' in unpacked) return unpacked;
  const { files } = unpacked;
  const [manifest, content] = ['META-INF/manifest.xml', 'content.xml'].map((path) => textOf(files.get(path), 'latin1'));
  if (files.has('xl/workbook.bin')) return { broken: 'old' };
  if (manifest === '' && !files.has('[Content_Types].xml')) return { broken: 'foreign' };
  if (manifest?.includes('encryption-data')) return { broken: 'locked' };
  if (repeatsTooMuch(content ?? '')) return { broken: 'too-large' };
  return { octets: zipSync(Object.fromEntries(files), { level: 0 }) };
}

/** Neither pictures nor programs nor what only other documents have. */
function holdsCells(path: string): boolean {
  if (/media\/|drawings\/|charts\/|pivot|Pictures\/|Object |customXml\/|printerSettings|theme\//i.test(path)) return false;
  return /(?:^mimetype|\.xml|\.rels|workbook\.bin)$/i.test(path);
}

/** Tags and names are ASCII, whatever stands between them. */
function textOf(octets: Uint8Array | undefined, encoding: 'latin1' | 'utf-16le'): string {
  return octets === undefined ? '' : new TextDecoder(encoding).decode(octets);
}

function tablesOf({ Sheets, SheetNames, Workbook }: WorkBook): ReadTables {
  const tables = SheetNames.flatMap((name, at): ReadTable[] => {
    const sheet = Sheets[name];
    const isHidden = (Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0;
    const table: ReadTable = { name, rows: [], ...(isHidden ? { hidden: true } : {}) };
    if (sheet !== undefined) fill(table, sheet);
    return table.rows.length === 0 ? [] : [table];
  });
  return tables.length === 0 ? { broken: 'empty' } : { tables };
}

function fill(table: ReadTable, sheet: WorkSheet): void {
  const rows = new Map<number, string[]>();
  for (const [row, cells] of filledIn(sheet['!data'] ?? [])) {
    const texts: string[] = [];
    for (const [column, cell] of filledIn(cells)) if (column < MOST_COLUMNS) texts[column] = textOfCell(cell);
    if (texts.some((text) => text !== ''))
      rows.set(
        row,
        Array.from(texts, (text) => text ?? ''),
      );
  }
  holdDownMerged(rows, sheet);
  const take = filling(table);
  for (const [row, cells] of rows) take({ at: row + 1, cells });
}

/** Those that are there: between them may be more holes than one could count. */
function filledIn<One>(sparse: readonly One[]): [at: number, one: One][] {
  return Object.entries(sparse).map(([at, one]) => [Number(at), one]);
}

/** So many merged cells are filled at most. */
const MOST_MERGED = 200_000;

/** A cell that is merged over several rows speaks for each of them. */
function holdDownMerged(rows: ReadonlyMap<number, string[]>, sheet: WorkSheet): void {
  let left = MOST_MERGED;
  for (const { s, e } of sheet['!merges'] ?? []) {
    const text = rows.get(s.r)?.[s.c] ?? '';
    if (text === '') continue;
    const last = Math.min(e.r, s.r + left);
    left -= last - s.r;
    for (let row = s.r + 1; row <= last; row += 1) fillEmpty(rows.get(row) ?? [], s.c, text);
  }
}

function fillEmpty(cells: string[], at: number, text: string): void {
  const missing = Math.max(0, at + 1 - cells.length);
  cells.push(...Array.from({ length: missing }, () => ''));
  if (cells[at] === '') cells[at] = text;
}
