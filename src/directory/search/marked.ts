import { otherForms } from './alike.ts';
import { SHORTEST_STEM } from './functions.ts';
import { mayBeMistaken, mistakeIn } from './mistakes.ts';
import type { Wanted } from './query.ts';
import { plainer } from './words.ts';

/** Which words of a contact, or beginnings of words, were found: folded, for marking them. */
export function markedIn(words: readonly string[], { parts }: Wanted): string[] {
  const terms = parts.flatMap(({ ways }) => (ways[0] ?? []).concat(ways.at(-1) ?? []));
  const typed = terms.filter(({ kind }) => kind === 'typed').flatMap(({ text }) => markedAsTyped(text, words));
  const names = parts
    .flatMap(({ ways }) => ways)
    .filter((way) => way.every(({ kind, text }) => kind === 'named' && words.some((word) => isNamed(word, text))))
    .flatMap((way) => words.filter((word) => way.some(({ text }) => isNamed(word, text))));
  const digits = terms.filter(({ kind }) => kind === 'number').map(({ text }) => text);
  return [...new Set([...typed, ...names, ...digits])];
}

function isNamed(word: string, stem: string): boolean {
  return word === stem || (stem.length >= SHORTEST_STEM && word.startsWith(stem));
}

/** What begins as typed where there is any, else words of the same meaning, else those it was a mistake for. */
function markedAsTyped(text: string, words: readonly string[]): string[] {
  if (words.some((word) => word.startsWith(text))) return [text];
  const plain = plainer(text);
  const forms = new Set(otherForms(text));
  const alike = words.filter((word) => plainer(word).startsWith(plain) || forms.has(word));
  if (alike.length > 0 || !mayBeMistaken(text)) return alike;
  return words.filter((word) => mistakeIn(text, word) !== undefined);
}
