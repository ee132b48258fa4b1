import { foldedWords } from '../../contact/fold.ts';
import { isLinking } from './alike.ts';
import { functionsNamed } from './functions.ts';

/** What was typed, in parts of which each must be found. */
export type Wanted = { parts: Part[] };

/** One thing asked for, in one of some ways; `size` is how many words were typed for it. One that only links others may be missing. */
export type Part = { ways: Way[]; size: number; mayBeMissing?: true };

/** Terms that stand together. */
export type Way = readonly Term[];

/**
 * typed: as somebody writes it, begun or mistyped · named: of a function's other name · number: digits of a telephone number · mark: what
 * stands for a site, or for what is private.
 */
export type Term = { kind: 'typed' | 'named' | 'number' | 'mark'; text: string };

const MOST_WORDS = 12;
const LONGEST = 200;
const FEWEST_DIGITS = 3;
/** Digits with what people write between them; "C4" is a word. */
const NUMBER = /(?<![\p{L}\p{N}])\+?\(?\d[\d\s()./\u00a0\u2010-\u2015\u2212-]*(?![\p{L}\p{N}])/gu;

/** Takes a query apart: words in any order, functions by any of their names, and numbers in any notation ("0733-13 58 10", "+46733135810", "135810"). */
export function readQuery(text: string): Wanted {
  const plain = text.normalize('NFKC').slice(0, LONGEST);
  const words = [...new Set(foldedWords(plain.replace(NUMBER, ' ')))].slice(0, MOST_WORDS);
  const numbers = [...plain.matchAll(NUMBER)].map(([run]) => numberPart(run)).filter(({ size }) => size > 0);
  // A window opens with nothing typed, and making the tables of functions takes milliseconds.
  const functions = words.length === 0 ? [] : functionsNamed(words);
  const inFunctions = new Set(functions.flatMap((one) => one.words));
  const alone = words.filter((word) => !inFunctions.has(word));
  return {
    parts: [
      ...functions.map(
        ({ words: own, otherwise }): Part => ({ ways: [own.map(typed), ...otherwise.map((name) => name.map(named))], size: own.length }),
      ),
      ...alone.map((word): Part => ({ ways: [[typed(word)]], size: 1, ...(mayBeMissing(word, words) && { mayBeMissing: true }) })),
      ...numbers.slice(0, MOST_WORDS),
    ],
  };
}

function typed(text: string): Term {
  return { kind: 'typed', text };
}

function named(text: string): Term {
  return { kind: 'named', text };
}

/** The last word may be one that is still being typed. */
function mayBeMissing(word: string, words: readonly string[]): boolean {
  return isLinking(word) && word !== words.at(-1);
}

/** A number, or words all the same, since "Distrikt 4" is none. */
function numberPart(run: string): Part {
  const digits = digitsOf(run);
  const words = foldedWords(run);
  const ways = [...(digits.length >= FEWEST_DIGITS ? [[{ kind: 'number' as const, text: digits }]] : []), words.map(typed)];
  return { ways, size: words.length === 0 ? 0 : 1 };
}

/** Without what stands before a country's code, and without the "(0)" that is dialled at home only. */
function digitsOf(run: string): string {
  const bare = run.replace(/^(\+|00)([\d\s]+)\(0\)/, '$1$2');
  return bare.replace(/\D/g, '').replace(/^00/, '');
}
