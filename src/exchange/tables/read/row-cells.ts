import { type Channels, type Column, readChannels, readLabel, type Sort } from './channel-cells.ts';
import type { ColumnMeaning, Meaning } from './column-meaning.ts';
import { namesNumbers } from './headings.ts';
import { isNothing } from './words-in.ts';

/** A cell that says something, with its column. */
export type RowCell = { text: string; at: number; column: ColumnMeaning };

/** The cells of a row that say something: not "-" or "n/a"; without the apostrophe that keeps a spreadsheet from reckoning. */
export function cellsOf(cells: readonly string[], columns: readonly ColumnMeaning[]): RowCell[] {
  return cells.flatMap((cell, at): RowCell[] => {
    const column = columns[at] ?? { means: 'note', because: 'nothing', sure: 0 };
    const text = cell
      .replace(/^["']+(?=[=+\-@＝＋－＠])/, '')
      .replace(/^"([^"]*)$/, '$1')
      .trim();
    return column.means === 'ignore' || isNothing(text) ? [] : [{ text, at, column }];
  });
}

/** The texts of the cells that mean this, in their order. */
export function textsOf(cells: readonly RowCell[], means: Meaning): string[] {
  return cells.filter(({ column }) => column.means === means).map(({ text }) => text);
}

/** The numbers and addresses of a row, and words and figures of their cells that could not be read, each with its heading. */
export type RowChannels = Omit<Channels, 'left'> & { left: { words: string; heading?: string }[] };

/** All numbers and addresses of a row, no one twice. `countries` (ISO 3166-1 alpha-2) are those by whose plans numbers are tried. */
export function channelsOf(cells: readonly RowCell[], columns: readonly ColumnMeaning[], countries: readonly string[]): RowChannels {
  const all: RowChannels = { phones: [], emails: [], left: [] };
  for (const { text, at, column } of cells) {
    const sort = sortOf(column.means);
    if (sort === undefined) continue;
    const label = cells.find((cell) => cell.column.means === 'label' && labelled(cell.at, columns) === at)?.text;
    const read = readChannels(text, columnOf(column, sort, label), countries);
    addChannels(all, read, column.heading);
  }
  return all;
}

/** Adds what a cell under a heading holds. */
export function addChannels(all: RowChannels, { phones, emails, left }: Channels, heading?: string): void {
  for (const one of phones) if (isNew(one, all.phones, ({ phone }) => phone.number)) all.phones.push(one);
  for (const one of emails) if (isNew(one, all.emails, ({ email }) => email.address)) all.emails.push(one);
  all.left.push(...left.map((words) => (heading === undefined ? { words } : { words, heading })));
}

/** Of one contact; nobody has as many. */
const MOST_CHANNELS = 100;

function isNew<Channel>(one: Channel, known: readonly Channel[], keyOf: (channel: Channel) => string): boolean {
  return known.length < MOST_CHANNELS && known.every((other) => keyOf(other) !== keyOf(one));
}

function sortOf(means: Meaning): Sort | 'email' | undefined {
  return CHANNELS.find((one) => one === means);
}

const CHANNELS = ['phone', 'mobile', 'direct', 'mainNumber', 'duty', 'fax', 'email'] as const;
/** Their heading is what the number is called. */
const TELLING: ReadonlySet<Meaning> = new Set(['direct', 'mainNumber', 'duty']);

function columnOf({ means, heading }: ColumnMeaning, sort: Sort | 'email', label: string | undefined): Column {
  const said = label === undefined ? undefined : readLabel(label);
  const own = said?.sort ?? (sort === 'email' ? 'phone' : sort);
  const isCalled = heading !== undefined && (TELLING.has(means) || namesNumbers(heading));
  const called = said?.label ?? (isCalled ? heading : undefined);
  return { sort: own, ...(called === undefined ? {} : { label: called }) };
}

/** Which column a column of labels speaks of: the one behind it, unless the first of them stands behind a number. */
function labelled(at: number, columns: readonly ColumnMeaning[]): number {
  const first = columns.findIndex(({ means }) => means === 'label');
  const before = columns[first - 1];
  return before !== undefined && sortOf(before.means) !== undefined ? at - 1 : at + 1;
}
