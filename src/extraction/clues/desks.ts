import { conjunctions } from '../languages/common-words.ts';
import type { Lexicon, Word, WordMatcher } from './lexicon.ts';

/** In words. */
const LEAST_SENTENCE = 6;

/** "Kommunens växel är behjälplig": a desk's word and the capitalised words that lead to it. */
export function deskIn(
  words: readonly Word[],
  lexicon: Lexicon,
  known: WordMatcher = lexicon.offices,
): { start: number; end: number } | undefined {
  const at = words.findIndex((_, index) => known(words, index) > 0);
  const last = words[at + known(words, Math.max(at, 0)) - 1];
  if (at < 0 || !last) return undefined;
  let from = at;
  while (from > 0 && at - from < 3 && /^\p{Lu}/u.test(words[from - 1]?.text ?? '') && lexicon.notNames(words, from - 1) === 0) from -= 1;
  return { start: words[from]?.start ?? last.start, end: words[endOf(words, words.indexOf(last))]?.end ?? last.end };
}

/** "Harbour Newsroom and Media Relations Office": what is written large behind it, also behind a conjunction, is still its name. */
function endOf(words: readonly Word[], last: number): number {
  const isLarge = (at: number): boolean =>
    /^\p{Lu}/u.test(words[at]?.text ?? '') && (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) <= 1;
  let end = last;
  while (isLarge(end + 1) || (conjunctions.has(words[end + 1]?.text ?? '') && isLarge(end + 2))) end += isLarge(end + 1) ? 1 : 2;
  return end;
}

/** A sentence begins with a small word or a verb of asking, and goes on in small words. */
export function asksToWrite(words: readonly Word[], lexicon: Lexicon): boolean {
  const begins = lexicon.contactWords(words, 0) > 0 || lexicon.notNames(words, 0) > 0;
  return (
    begins &&
    words.length >= LEAST_SENTENCE &&
    words.filter((word, at) => isFunctionWord(word) && lexicon.notNames(words, at) > 0).length > 1
  );
}

export function isFunctionWord({ text }: Word): boolean {
  return /^\p{Ll}{2,4}$/u.test(text);
}
