import { type Word, wordsOf } from './clues/lexicon.ts';
import type { NameWitnesses } from './clues/names.ts';
import { readName } from './clues/names.ts';
import { LEAST_NAME, type Phrase, workOf } from './clues/phrases.ts';

/** Names in a sentence weigh less: a capital there is no line of its own. */
const LEAST_NAME_IN_PROSE = LEAST_NAME + 0.25;

/** Finds what a sentence says of people: names among its words, and the titles beside them. Everything else is plain. */
export function prosePhrases(text: string, start: number, witnesses: NameWitnesses): Phrase[] {
  const words = wordsOf(text);
  const phrases: Phrase[] = [];
  let at = 0;
  let plainFrom = 0;
  while (at < words.length) {
    const found = nameAt(text, words, at, witnesses);
    if (!found) {
      at += 1;
      continue;
    }
    phrases.push(...between(text, start, words.slice(plainFrom, at), witnesses), found.phrase(start));
    at += found.count;
    plainFrom = at;
  }
  return [...phrases, ...between(text, start, words.slice(plainFrom), witnesses)];
}

function nameAt(text: string, words: readonly Word[], at: number, witnesses: NameWitnesses): { count: number; phrase: (start: number) => Phrase } | undefined {
  const first = words[at];
  if (!first || !/^\p{Lu}/u.test(first.text)) return undefined;
  for (const count of [4, 3, 2]) {
    const last = words[at + count - 1];
    const stretch = last ? text.slice(first.start, last.end) : '';
    if (!last || /[,;:!?()|]|\.\s+\p{Lu}\p{Ll}{2}/u.test(stretch.slice(0, -1))) continue;
    const name = readName(stretch, witnesses);
    if (name && name.weight >= LEAST_NAME_IN_PROSE) return { count, phrase: (start) => ({ says: 'name', text: stretch, start: start + first.start, end: start + last.end, name }) };
  }
  return undefined;
}

/** The words between names: a short stretch parted by commas may be a title or unit, the rest is plain. */
function between(text: string, start: number, words: readonly Word[], { lexicon }: NameWitnesses): Phrase[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  const parts = text.slice(first.start, last.end).split(/([,;:()]|\.\s|\s[–—-]\s)/);
  let from = first.start;
  return parts.flatMap((part, number): Phrase[] => {
    const here = from;
    from += part.length;
    if (number % 2 === 1 || part.trim() === '') return [];
    const own = wordsOf(part);
    const says = own.length <= 8 ? workOf(own, lexicon) : 'plain';
    return [{ says, text: part.trim(), start: start + here, end: start + here + part.length }];
  });
}
