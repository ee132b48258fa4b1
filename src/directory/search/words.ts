import { foldedWords } from '../../contact/fold.ts';

/** A letter, an apostrophe and a word: "d'Aubrac" is looked for as "daubrac" and as "aubrac". */
const ELIDED = /(?<=\p{L})['’ʼ](\p{L}{3,})/gu;

/** The words that a text is found by, folded. */
export function wordsOf(text: string): string[] {
  const behind = [...text.matchAll(ELIDED)].flatMap(([, word]) => foldedWords(word ?? ''));
  return [...foldedWords(text), ...behind];
}

/**
 * A folded word as it is where people without the letter wrote two for it: "koeln" and "köln", "aalborg" and "ålborg", "kjaergaard" and
 * "kjärgård" are all found by each other. The same word where there is nothing of the kind.
 */
export function plainer(word: string): string {
  return word.replace(TWO_FOR_ONE, (two) => two.charAt(0));
}

const TWO_FOR_ONE = /a[ae]|[ou]e/g;
