import type { Card, CardWords } from '../../card.ts';
import { disarmed } from './disarm.ts';
import { googleTable } from './google-layout.ts';
import { outlookTable } from './outlook-layout.ts';
import { ownTable } from './own-layout.ts';
import type { Table } from './table.ts';

/** Whose columns a CSV file has. */
export type CsvLayout = 'own' | 'google' | 'outlook';

/** So many rows are one piece: few enough that writing it is not felt. */
const AT_ONCE = 100;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes cards as CSV (RFC 4180: lines ended with CRLF, cells with separators, quotes or line breaks in quotes), in pieces to be saved one
 * after another as UTF-8. No cell begins a formula (`disarmed`). Google's file has no byte order mark, which would be part of its first
 * heading; without one Excel and Outlook take UTF-8 for the computer's old code page.
 */
export function* writeCsv(cards: readonly Card[], layout: CsvLayout, words: CardWords): Iterable<string> {
  const { headings, rows } = layout === 'own' ? yield* ownTable(cards, words) : THEIRS[layout](cards, words);
  const separator = layout === 'own' ? separatorIn(words.language) : ',';
  let lines = [`${layout === 'google' ? '' : BYTE_ORDER_MARK}${lineOf(headings, separator)}`];
  for (const row of rows) {
    lines.push(lineOf(row, separator));
    if (lines.length < AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

const THEIRS: Record<Exclude<CsvLayout, 'own'>, (cards: readonly Card[], words: CardWords) => Table> = {
  google: googleTable,
  outlook: outlookTable,
};

/** As Excel expects it of a file that is clicked: where decimals have a comma, the list separator of Windows is a semicolon. */
function separatorIn(language: string): string {
  return new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';
}

function lineOf(cells: readonly string[], separator: string): string {
  return `${cells.map(quoted).join(separator)}\r\n`;
}

/** In quotes wherever some reader would else end it, whichever separator it believes in. */
function quoted(text: string): string {
  const cell = disarmed(text);
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
