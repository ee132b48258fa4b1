/**
 * What readers of tables answer, whatever the form of the file: sheets of rows of text. Plain JSON. A table of any file, also of one
 * made to harm, is within the bounds below.
 */
import { severalLines } from '../../plain-text.ts';

/** A row that has text: its number in the file (the first is 1, empty ones counted), and its cells; empty ones at its end are left out. */
export type TableRow = {
  at: number;
  /** May have several lines, parted by "\n". */
  cells: string[];
};

/** One sheet. Rows without any text are left out. */
export type ReadTable = {
  /** The name of the sheet, where it has one. */
  name?: string;
  rows: TableRow[];
  /** The file does not show this sheet. */
  hidden?: true;
  /** The first row that was left out because there are too many, or too much text in them. */
  cutAt?: number;
};

/** All sheets of a file that have text, in their order, or why there are none. */
export type ReadTables = { tables: ReadTable[] } | { broken: NoTable };

/**
 * Why a file gives no table. empty: it has no text · broken: it cannot be made out · locked: it asks for a password · old: Excel's form of
 * before 2007, or its binary one · foreign: it is in another form · too-large: it is beyond what is taken.
 */
export type NoTable = 'empty' | 'broken' | 'locked' | 'old' | 'foreign' | 'too-large';

export const MOST_ROWS = 200_000;
/** Google's list of contacts has a hundred and more. */
export const MOST_COLUMNS = 300;
/** In UTF-16 units; as many as Excel takes. */
const LONGEST_CELL = 32_767;
/** Of all cells of a table, in UTF-16 units: one long text may stand in many cells of a small file. */
const MOST_TEXT = 100_000_000;

/** Takes rows into a table until its bounds are reached. */
export function filling(table: ReadTable): (row: TableRow) => void {
  let text = 0;
  return ({ at, cells }) => {
    if (table.cutAt !== undefined) return;
    const plain = plainCells(cells);
    if (plain.length === 0) return;
    text += plain.reduce((sum, cell) => sum + cell.length, 0);
    if (table.rows.length >= MOST_ROWS || text > MOST_TEXT) table.cutAt = at;
    else table.rows.push({ at, cells: plain });
  };
}

/** Cells without what is not seen, each of at most so many characters (a longer one ends in "…"), and none that is empty at the end. */
function plainCells(cells: readonly string[]): string[] {
  const plain = cells.slice(0, MOST_COLUMNS).map(plainCell);
  return plain.slice(0, plain.findLastIndex((cell) => cell !== '') + 1);
}

function plainCell(cell: string): string {
  const short = cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL - 1)}…` : cell;
  return ORDINARY.test(short) ? short.trim() : severalLines(short).replaceAll('\u00a0', ' ').trim();
}

const ORDINARY = /^[ -~\u00a1-\u00ac\u00ae-\u052f]*$/;
