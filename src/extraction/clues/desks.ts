import type { Lexicon, Word } from './lexicon.ts';

/** "Kommunens växel är behjälplig": a desk's word and the capitalised words that lead to it. */
export function deskIn(words: readonly Word[], lexicon: Lexicon): { start: number; end: number } | undefined {
  const at = words.findIndex((_, index) => lexicon.offices(words, index) > 0);
  const last = words[at + lexicon.offices(words, Math.max(at, 0)) - 1];
  if (at < 0 || !last) return undefined;
  let from = at;
  while (from > 0 && at - from < 3 && /^\p{Lu}/u.test(words[from - 1]?.text ?? '') && lexicon.notNames(words, from - 1) === 0) from -= 1;
  return { start: words[from]?.start ?? last.start, end: last.end };
}
