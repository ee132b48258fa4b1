/** Of a file, written out: more than any list has. */
const MOST_CELLS = 20_000_000;

/**
 * True where the cells of an OpenDocument table (1.3, 9.1.4) would be too many once written out: a row, and a cell in it, says how often it
 * is repeated. Empty ones count nothing.
 */
export function repeatsTooMuch(content: string): boolean {
  let [rows, cells] = [1, 0];
  for (const [tag, name] of content.matchAll(/<(?:[^\s<>:/]*:)?(table-row|table-cell)(?=[\s>])[^<>]*(?<!\/)>(?!<\/)/g)) {
    if (name === 'table-row') rows = timesOf(tag, 'rows');
    else cells += rows * timesOf(tag, 'columns');
    if (cells > MOST_CELLS) return true;
  }
  return false;
}

function timesOf(tag: string, of: 'rows' | 'columns'): number {
  const times = Number(new RegExp(`number-${of}-repeated\\s*=\\s*["'](\\d+)`).exec(tag)?.[1] ?? 1);
  return Math.max(1, times);
}
