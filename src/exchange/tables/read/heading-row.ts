import { meaningOfHeading } from './headings.ts';
import type { TableRow } from './read-table.ts';

/** The row of headings, and what each column is called; titles stand above it. */
export type HeadingRow = { at: number; headings: string[] };

/** Finds the row of headings among the first of a table; nothing where there is none. */
export function headingRow(rows: readonly TableRow[]): HeadingRow | undefined {
  const first = rows.slice(0, LOOKED_AT);
  const known = first.map(knownIn);
  const most = Math.max(0, ...known);
  // Two rows of headings, one above the other, say it together.
  const top = known.indexOf(most);
  const at = (known[top + 1] ?? 0) >= FEWEST ? top + 1 : top;
  const row = most >= FEWEST || (most === 1 && standsAlone(rows, top)) ? first[at] : undefined;
  if (row === undefined) return overChannels(rows);
  const above = at > top ? (first[top]?.cells ?? []) : [];
  const width = Math.max(row.cells.length, above.length);
  return { at: row.at, headings: Array.from({ length: width }, (_, column) => row.cells[column] || above[column] || '') };
}

/** True for a cell that holds a number or an address, as those of headings do not. */
export function mayReach(cell: string): boolean {
  return cell.includes('@') || cell.replace(/\D/g, '').length > 5;
}

const LOOKED_AT = 20;
const FEWEST = 2;
/** Of the cells of a row: a row of headings may have some that nobody knows. */
const LEAST_SHARE = 0.3;

function knownIn({ cells }: TableRow): number {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.some(mayReach)) return 0;
  const known = filled.filter((cell) => meaningOfHeading(cell) !== undefined).length;
  return known / filled.length < LEAST_SHARE ? 0 : known;
}

/** One word that is known makes headings in a list of one column, or where no row before has as many cells. */
function standsAlone(rows: readonly TableRow[], at: number): boolean {
  if (rows.every(({ cells }) => cells.length === 1)) return true;
  return filledIn(rows[at]) > 1 && rows.slice(0, at).every((row) => filledIn(row) < 2);
}

function filledIn(row: TableRow | undefined): number {
  return row?.cells.filter((cell) => cell !== '').length ?? 0;
}

/** Words of which none is known, over a column whose cells are numbers or addresses. */
function overChannels([first, ...others]: readonly TableRow[]): HeadingRow | undefined {
  const below = others.slice(0, LOOKED_AT);
  if (first === undefined || below.length < FEWEST || first.cells.some(mayReach) || first.cells.length < FEWEST) return undefined;
  const isHeaded = first.cells.some((cell, column) => {
    const cells = below.flatMap(({ cells }) => cells[column] || []);
    return cell !== '' && cells.length > below.length / 2 && cells.every(mayReach);
  });
  return isHeaded ? { at: first.at, headings: first.cells } : undefined;
}
