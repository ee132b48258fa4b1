import type { Atom } from './atoms.ts';
import { contains, lexiconOf, wordsOf } from './clues/lexicon.ts';
import type { Group } from './grouping.ts';
import type { Page } from './page.ts';

/** In lines: how far below its heading the list of dial-in numbers goes on. */
const FARTHEST = 8;

/** "Conference call: dial 555-0100, access code 1234#": numbers that let one listen to a meeting, and reach nobody. */
export function isDialIn({ from, to }: Group, atoms: readonly Atom[], { lines, languages }: Page): boolean {
  const own = atoms.slice(from, to);
  if (own.some(({ says }) => says === 'name' || says === 'email')) return false;
  const { dialIns } = lexiconOf(languages);
  const says = (line: number): boolean => contains(dialIns, wordsOf(lines[line]?.text ?? ''));
  const phones = own.filter(({ says: kind }) => kind === 'phone').map(({ line }) => line);
  const first = phones[0] ?? 0;
  const heading = lines.findLastIndex(({ heading: level }, at) => at < first && at >= first - FARTHEST && level !== undefined);
  return phones.every(says) || (heading >= 0 && says(heading));
}
