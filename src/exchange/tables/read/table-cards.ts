import { fold } from '../../../contact/fold.ts';
import { beginning } from '../../plain-text.ts';
import type { ReadCard, ReadFile, WhyUnread } from '../../read-card.ts';
import type { ColumnMeaning, TableLayout } from './column-meaning.ts';
import { writesFamilyFirst } from './names-in-cells.ts';
import { readOwnRow } from './own-row.ts';
import type { ReadTable, TableRow } from './read-table.ts';
import { cardsOfRow, type Reading, type Row } from './row-cards.ts';
import { partsOf } from './row-parts.ts';
import { columnsHeldDown, type Section, sectionAfter, sectionHeading } from './sections.ts';
import { isNothing, saysOrganization } from './words-in.ts';

/**
 * Reads the contacts of a table by its layout, in the order of its rows; rows that head others speak for those below. Step by step: each
 * step reads some rows and says how many of them are read (0 to 1), so that whoever asks can let others work in between, or leave off.
 */
export function* readCards({ rows, cutAt }: ReadTable, layout: TableLayout): Generator<number, ReadFile> {
  const { headingAt = 0, columns } = layout;
  const found: ReadFile = { cards: [], unread: [] };
  const below = rows.filter(({ at }) => at > headingAt);
  const read = readerOf(below, layout, titleOf(rows.filter(({ at }) => at < headingAt)));
  for (const [index, row] of below.entries()) {
    if (!repeatsHeadings(row.cells, columns)) read(row, found);
    if (index % STEP === STEP - 1) yield index / below.length;
  }
  if (cutAt !== undefined) found.unread.push({ at: cutAt, begins: '', why: 'too-large' });
  return found;
}

/** In rows: read in a few milliseconds. */
const STEP = 10;
/** In octets. */
const LONGEST_BEGINNING = 80;

/** Headings stand again over each part of some lists. */
function repeatsHeadings(cells: readonly string[], columns: readonly ColumnMeaning[]): boolean {
  const headings = columns.map(({ heading = '' }) => heading);
  return headings.some((heading) => heading !== '') && headings.every((heading, at) => isAlike(heading, cells[at] ?? ''));
}

function isAlike(one: string, other: string): boolean {
  return one === other || (one.length === other.length && fold(one) === fold(other));
}

function namesIn(rows: readonly TableRow[], columns: readonly ColumnMeaning[]): string[] {
  const at = columns.findIndex(({ means }) => means === 'name');
  return rows.slice(0, 1000).flatMap(({ cells }) => cells[at] || []);
}

/** Above the headings may stand whose people they are: "Ekstads kommun". */
function titleOf(rows: readonly TableRow[]): Section {
  const titles = rows.flatMap(({ cells }) => sectionHeading(cells, { afterGap: true }) || []);
  const organization = titles.findLast(saysOrganization);
  return organization === undefined ? { units: [] } : { organization, units: [] };
}

type ReadRow = (row: TableRow, found: ReadFile) => void;

function readerOf(rows: readonly TableRow[], { own, ...layout }: TableLayout, title: Section): ReadRow {
  const { columns, country } = layout;
  const reading = { columns, ...(country === undefined ? {} : { country }) };
  if (own === undefined) return generalReader(rows, { ...reading, familyFirst: writesFamilyFirst(namesIn(rows, columns)) }, title);
  return (row, found) => take(readOwnRow(row, { ...reading, own }), row, found);
}

/** Reads row after row, and remembers what was said above. */
function generalReader(rows: readonly TableRow[], reading: Reading, title: Section): ReadRow {
  const { columns } = reading;
  const held = heldDown(rows, columns);
  const hasOrganizations = columns.some(({ means }) => means === 'organization');
  let section = hasOrganizations ? { units: [] } : title;
  let [before, headedAt, hasPeople] = [0, 0, false];
  return ({ at, cells }, found) => {
    const heading = sectionHeading(headingCells(cells, columns), { afterGap: at > before + 1 });
    before = at;
    if (heading !== undefined) {
      section = sectionAfter(section, heading, { follows: headedAt === at - 1, hasPeople, hasOrganizations });
      headedAt = at;
      hasPeople = false;
      for (const column of held.keys()) held.set(column, '');
      return;
    }
    for (const part of partsOf(filled(cells, held), columns))
      take(cardsOfRow({ at, cells: part, section }, reading), { at, cells: part }, found);
    hasPeople = true;
  };
}

function take(read: ReadCard[] | ReadCard | WhyUnread | undefined, { at, cells }: Omit<Row, 'section'>, found: ReadFile): void {
  if (typeof read === 'string') found.unread.push({ at, begins: beginningOf(cells), why: read });
  else found.cards.push(...[read ?? []].flat());
}

/** What may head the rows below: only in the first column, or where names, units or organizations stand. */
function headingCells(cells: readonly string[], columns: readonly ColumnMeaning[]): string[] {
  const first = cells.findIndex((cell) => cell !== '');
  const means = columns[first]?.means;
  return first === 0 || means === 'name' || means === 'unit' || means === 'organization' ? cells.filter((cell) => !isNothing(cell)) : [];
}

/** Columns whose text holds for the rows below it, with the text that was said last. */
function heldDown(rows: readonly TableRow[], columns: readonly ColumnMeaning[]): Map<number, string> {
  const several = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const name = columns.findIndex(({ means }) => means === 'name' || means === 'firstName' || means === 'lastName');
  const leading = columns.flatMap(({ means }, at) => (at < name && (means === 'unit' || means === 'organization') ? [at] : []));
  return new Map(columnsHeldDown(several, leading).map((column) => [column, '']));
}

function filled(cells: readonly string[], held: Map<number, string>): readonly string[] {
  if (held.size === 0) return cells;
  const full = [...cells];
  let isNew = false;
  for (const [column, text] of held) {
    const own = cells[column] ?? '';
    // Another organization has other units.
    if (own !== '' || isNew) held.set(column, own);
    isNew ||= own !== '';
    full[column] = held.get(column) ?? text;
  }
  return full;
}

function beginningOf(cells: readonly string[]): string {
  return beginning(
    cells
      .filter((cell) => cell !== '')
      .join(' · ')
      .replaceAll('\n', ' '),
    LONGEST_BEGINNING,
  );
}
