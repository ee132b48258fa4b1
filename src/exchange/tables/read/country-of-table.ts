import { readChannels } from './channel-cells.ts';
import type { TableRow } from './read-table.ts';

/**
 * The country (ISO 3166-1 alpha-2) by whose plan the numbers of a table are read: the journalist's own, unless the addresses are of another
 * country, by whose plan more of the numbers can be read.
 */
export function countryOfTable(rows: readonly TableRow[], home: string | undefined): string | undefined {
  const cells = rows.flatMap((row) => row.cells);
  const numbers = cells.filter((cell) => /(?<![+\d])\(?\d[\d\s()./-]{5,}\d/.test(cell) && !cell.includes('@')).slice(0, MOST);
  const candidates = [...new Set([...(home === undefined ? [] : [home]), ...countriesOfAddresses(cells)])];
  const weighed = candidates.map((country) => ({ country, read: numbers.filter((cell) => isRead(cell, country)).length }));
  return weighed.reduce<(typeof weighed)[number] | undefined>((best, one) => (best && best.read >= one.read ? best : one), undefined)
    ?.country;
}

const MOST = 80;
/** Countries' endings that all the world uses. */
const WORLDWIDE = new Set('io tv me co ai fm eu cc ws la ly'.split(' '));

/** By how many addresses end with theirs, the most frequent first. */
function countriesOfAddresses(cells: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const cell of cells) {
    const ending = /@[^\s@]+\.([a-z]{2})\b(?!\.)/i.exec(cell)?.[1]?.toLowerCase();
    if (ending !== undefined && !WORLDWIDE.has(ending)) times.set(ending, (times.get(ending) ?? 0) + 1);
  }
  const [first] = [...times].sort((a, b) => b[1] - a[1]);
  return first === undefined ? [] : [first[0] === 'uk' ? 'GB' : first[0].toUpperCase()];
}

function isRead(cell: string, country: string): boolean {
  return readChannels(cell, { sort: 'phone' }, [country]).phones.length > 0;
}
