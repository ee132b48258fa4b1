import { foldedWords } from '../../contact/fold.ts';

/** What was typed, ready to be compared with what contacts are found by. */
export type Wanted = { words: string[]; numbers: Digits[] };
/** A run of digits as typed, and the same as words, since "Distrikt 4" is no number. */
export type Digits = { digits: string; words: string[] };

const MOST_WORDS = 12;
/** Digits with what people write between them; "C4" is a word. */
const NUMBER = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s()./\u00a0\u2010-\u2015\u2212-]*(?![\p{L}\p{N}])/gu;

/** Takes a query apart: words in any order, and numbers in any notation ("0733-13 58 10", "+46733135810", "135810"). */
export function readQuery(text: string): Wanted {
  const plain = text.normalize('NFKC').slice(0, 200);
  const numbers = [...plain.matchAll(NUMBER)].map(([run]) => ({ digits: digitsOf(run), words: foldedWords(run) }));
  return {
    words: [...new Set(foldedWords(plain.replace(NUMBER, ' ')))].slice(0, MOST_WORDS),
    numbers: numbers.filter(({ digits }) => digits !== '').slice(0, MOST_WORDS),
  };
}

/** Without what stands before a country's code, and without the "(0)" that is dialled at home only. */
function digitsOf(run: string): string {
  const bare = run.replace(/^(\+|00)([\d\s]+)\(0\)/, '$1$2');
  return bare.replace(/\D/g, '').replace(/^00/, '');
}
