import { areOneMistakeApart, soundOf } from './near-names.ts';
import { foldName, givenName, namesAgree } from './person-name.ts';

/**
 * same: surely one name · near: one may stand for the other, shortened ("L. Ekman"), with one mistake, or written by the rules of another
 * language · family: another surname · other: two people's.
 */
export type NameLikeness = 'same' | 'near' | 'family' | 'other';

/** How two people's names stand to each other. */
export function nameLikeness(a: string, b: string): NameLikeness {
  if (namesAgree(a, b)) return 'same';
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return 'near';
  if (one.length < other.length ? fits(one, other) : fits(other, one)) return 'near';
  const [given, otherGiven] = [givenName(a), givenName(b)];
  return given === otherGiven || isInitialOf(given, otherGiven) ? 'family' : 'other';
}

/** True for an address that is named after somebody: the first and last of the name's words stand in it. */
export function isNamedAfter(address: string, name: string): boolean {
  const box = wordsOf(boxOf(address));
  const words = wordsOf(name);
  const [first, last] = [words[0], words.at(-1)];
  return words.length > 1 && first !== undefined && last !== undefined && box.includes(first) && box.includes(last);
}

/** True for an address that may be one person's: it holds a word of the name, or the beginning of one. Others are desks' ("press@"). */
export function mayBeNamedAfter(address: string, name: string): boolean {
  const box = foldName(boxOf(address)).replaceAll(' ', '');
  return wordsOf(name).some((word) => word.length > 2 && box.includes(word.slice(0, LONGEST_BEGINNING)));
}

const LONGEST_BEGINNING = 5;

function boxOf(address: string): string {
  return address.slice(0, address.lastIndexOf('@')).replace(/[._-]/g, ' ');
}

/** Every word of the shorter name is in the longer: as it is, as it sounds, by its initial, or, once, with a mistake. */
function fits(shorter: readonly string[], longer: readonly string[]): boolean {
  const left = [...longer];
  const unmet = [isSameWord, soundsAlike, isInitialOf].reduce(
    (words, meets) => words.filter((word) => !take(word, left, meets)),
    [...shorter],
  );
  const [mistaken] = unmet;
  return mistaken === undefined || (unmet.length === 1 && take(mistaken, left, isMistaken));
}

function take(word: string, words: string[], meets: (a: string, b: string) => boolean): boolean {
  const at = words.findIndex((one) => meets(word, one));
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

function isSameWord(a: string, b: string): boolean {
  return a === b;
}

function soundsAlike(a: string, b: string): boolean {
  return a.length > 2 && isOfOneAlphabet(a) && isOfOneAlphabet(b) && soundOf(a) === soundOf(b);
}

/** Nobody mistakes a first letter. */
function isMistaken(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && isOfOneAlphabet(a + b) && areOneMistakeApart(a, b);
}

/** A Cyrillic letter among Latin ones is there to deceive. */
function isOfOneAlphabet(word: string): boolean {
  return /^(?:\p{Script=Latin}+|[^\p{Script=Latin}]+)$/u.test(word);
}

function isInitialOf(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return [...shorter].length === 1 && longer.startsWith(shorter);
}

function wordsOf(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word !== '');
}
