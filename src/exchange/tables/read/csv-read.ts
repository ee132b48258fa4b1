import Papa from 'papaparse';
import { filling, type ReadTable, type ReadTables } from './read-table.ts';

/**
 * Reads a table of text: CSV (RFC 4180) with whatever separates its cells, rows of cells that were copied from a spreadsheet, or a list of
 * one column. Step by step: each step reads a piece and says how much of the text is read (0 to 1), so that whoever asks can let others
 * work in between, or leave off. A quotation mark that is never closed is taken for a part of its cell.
 */
export function* readCsv(text: string): Generator<number, ReadTables> {
  const table: ReadTable = { rows: [] };
  const take = filling(table);
  let at = 0;
  for (const { rows, read } of piecesOf(text, formOf(text))) {
    for (const cells of rows) {
      at += 1;
      take({ at, cells: cells.map(withoutFormula) });
    }
    if (table.cutAt !== undefined) break;
    yield read / text.length;
  }
  return table.rows.length === 0 ? { broken: 'empty' } : { tables: [table] };
}

type Form = { start: number; delimiter: string; quote: string };

/** In UTF-16 units. A row longer than the longest has a mark that is not closed. */
const [PIECE, LONGEST_ROW, LOOKED_AT] = [32_768, 262_144, 20_000];
/** So often a mark is looked for in vain, before all others are taken for text. */
const MOST_UNCLOSED = 20;
/** Of those that do equally well the first is taken: commas stand in many a cell, semicolons and tabs in few. */
const DELIMITERS = [';', '\t', ',', '|'];

function formOf(text: string): Form {
  // Excel's own mark, which it does not show as a row.
  const marked = /^\ufeff?"?sep=(.)"?\r?\n/i.exec(text);
  const start = marked?.[0].length ?? (text.startsWith('\ufeff') ? 1 : 0);
  const beginning = text.slice(start, start + LOOKED_AT).replace(/\r\n?/g, '\n');
  const isAll = text.length <= start + LOOKED_AT;
  const looked = isAll ? beginning : beginning.slice(0, beginning.lastIndexOf('\n') + 1 || LOOKED_AT);
  const quote = quoteOf(looked);
  return { start, delimiter: marked?.[1] ?? delimiterOf(looked, quote), quote };
}

/** Some write every cell in apostrophes. */
function quoteOf(text: string): string {
  const single = text.match(/(?:^|[;,\t|])'[^'\n]*'(?=[;,\t|\n]|$)/gm) ?? [];
  return single.length > 2 && !/(?:^|[;,\t|])"/m.test(text) ? "'" : '"';
}

/** The one that parts most rows, and most of them into equally many cells. */
function delimiterOf(text: string, quoteChar: string): string {
  const weighed = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, quoteChar, newline: '\n', skipEmptyLines: 'greedy' });
    const counts = data.map(({ length }) => length).filter((length) => length > 1);
    return { delimiter, weight: (counts.length + timesOfTheMostFrequent(counts)) / Math.max(data.length, 1) };
  });
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best)).delimiter;
}

function timesOfTheMostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return Math.max(0, ...times.values());
}

function* piecesOf(text: string, { start, delimiter, quote }: Form): Generator<{ rows: string[][]; read: number }> {
  let [read, rest, unclosed] = [start, '', 0];
  while (read < text.length || rest !== '') {
    const end = endOfPiece(text, read + PIECE);
    const piece = rest + text.slice(read, end).replace(/\r\n?/g, '\n');
    read = end;
    const isLast = read === text.length;
    const { rows, left, isOpen } = wholeRows(piece, { delimiter, quote: unclosed < MOST_UNCLOSED ? quote : undefined, isLast });
    rest = left;
    if (isOpen || left.length > LONGEST_ROW) {
      const line = firstLine(left);
      rows.push(line.split(delimiter));
      rest = left.slice(line.length + 1);
      unclosed += 1;
    }
    yield { rows, read };
  }
}

/** Never between CR and LF. */
function endOfPiece(text: string, end: number): number {
  return end < text.length && text[end - 1] === '\r' ? end + 1 : Math.min(end, text.length);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

type Piece = { delimiter: string; quote: string | undefined; isLast: boolean };
/** `left`: what the next piece goes on with; `isOpen`: it begins with a mark that is not closed where its cell ends. */
type WholeRows = { rows: string[][]; left: string; isOpen: boolean };

/** The rows of a piece of text, but for the last, which may go on in the next piece. */
function wholeRows(piece: string, { delimiter, quote, isLast }: Piece): WholeRows {
  const rows: string[][] = [];
  let [start, lastStart, isOpen] = [0, 0, false];
  Papa.parse<string[]>(piece, {
    delimiter,
    newline: '\n',
    ...(quote === undefined ? { fastMode: true } : { quoteChar: quote }),
    step: ({ data, errors, meta }, parser) => {
      lastStart = start;
      const goesOn = meta.cursor >= piece.length && !isLast;
      isOpen = !goesOn && errors.length > 0 && isSwallowed(data, firstLine(piece.slice(start)), delimiter);
      rows.push(data);
      start = meta.cursor;
      if (isOpen) parser.abort();
    },
  });
  if (isLast && !isOpen) return { rows, left: '', isOpen };
  return { rows: rows.slice(0, -1), left: piece.slice(lastStart), isOpen };
}

/** A mark that belongs to the text of its cell ("5" skärm") has taken the separators, and maybe the rows, behind it for text. */
function isSwallowed(cells: readonly string[], line: string, delimiter: string): boolean {
  return cells.some((cell) => cell.includes('\n')) && line.split(delimiter).length >= cells.length;
}

/** ="0701740605" is how some keep Excel from taking a text for a number. */
function withoutFormula(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}
