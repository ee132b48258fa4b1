import type { ColumnMeaning } from './column-meaning.ts';

/**
 * The row of each person where columns are repeated: "Kontakt 1, Telefon 1, Kontakt 2, Telefon 2". What stands before the first name is
 * said of all of them, what stands behind a name is said of it. Otherwise the row is one.
 */
export function partsOf(cells: readonly string[], columns: readonly ColumnMeaning[]): (readonly string[])[] {
  const names = columns.flatMap(({ means, because }, at) => (means === 'name' && because !== 'content' ? [at] : []));
  const [first = 0] = names;
  const isRepeated = names.length > 1 && names.every((start, at) => reachesBetween(columns, start, names[at + 1]));
  if (!isRepeated) return [cells];
  const parts = names.map((start, at) => {
    const end = names[at + 1] ?? cells.length;
    return cells.map((cell, column) => (column < first || (column >= start && column < end) ? cell : ''));
  });
  const said = parts.filter((part) => part.some((cell, column) => column >= first && cell !== ''));
  return said.length > 0 ? said : [cells];
}

function reachesBetween(columns: readonly ColumnMeaning[], start: number, end: number | undefined): boolean {
  return columns.slice(start, end).some(({ means }) => means === 'phone' || means === 'mobile' || means === 'direct' || means === 'email');
}
