import type { Atom } from './atoms.ts';
import { asAddressed } from './clues/names.ts';

/** In letters: shorter lines are the card's own. */
const SHORTEST = 100;
/** In lines: between a name and what is told of its holder may stand a title. */
const FARTHEST = 2;

/**
 * "Anna Berg moved here in 2008 and keeps the books of Nordvig AS", below "Chair: Anna Berg": a line that begins with the name just above it
 * tells of its holder, and names others and their places only in passing. Of it stays a title, where the card has none.
 */
export function withoutBiography(before: readonly Atom[], own: readonly Atom[], text: string): Atom[] {
  if (text.length < SHORTEST || own.some(isChannel)) return [...own];
  const last = before.findLastIndex((atom) => isChannel(atom) || atom.says === 'name');
  const named = before[last];
  const [first] = own;
  if (!named || !first || !('name' in named) || !named.name || first.line - named.line > FARTHEST) return [...own];
  if (!beginsWith(text, named.name.name)) return [...own];
  const titled = before.some(({ says, line }) => says === 'jobTitle' && line >= named.line - 1);
  return own.filter(({ says }) => !titled && says === 'jobTitle');
}

function isChannel({ says }: Atom): boolean {
  return says === 'phone' || says === 'email';
}

/** The first and last words of the name, in this order, at the head of the text. */
function beginsWith(text: string, name: string): boolean {
  const words = name.split(' ').map(asAddressed);
  const head = text.split(/\s+/, words.length + 1).map(asAddressed);
  const first = head.indexOf(words[0] ?? '');
  return words.length > 1 && first >= 0 && first < 2 && head.indexOf(words.at(-1) ?? '', first + 1) > 0;
}
