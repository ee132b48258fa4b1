import { fold, foldedWords } from './fold.ts';
import { plainSpelling } from './plain-spelling.ts';

/** Before or after a name and no part of it, folded. */
const HONORIFICS = new Set(
  'dr prof professor docent doktor mag ing dipl phd ph md msc ba ma mba hc herr frau fru hr mr mrs ms miss sir dame lord rev adv jur med'.split(
    ' ',
  ),
);
const MOST_WORDS = 8;

/** A name for comparing: folded, honorifics left out, "Persson, Leif" turned, hyphens as spaces. */
export function foldName(name: string): string {
  return partsOf(name).flat().join(' ');
}

/**
 * True where two names are surely one: the same words in whatever order, also with å, ä, ö or ü spelled out, or the same first and last
 * with a middle name missing or initialled. An initial for a given name, and a part of a hyphenated one, is not enough.
 */
export function namesAgree(a: string, b: string): boolean {
  const [one, other] = [plainPartsOf(a), plainPartsOf(b)];
  const [flat, otherFlat] = [one.flat(), other.flat()];
  if (flat.length === 0 || otherFlat.length === 0) return false;
  if (flat.some(isInitial) || otherFlat.some(isInitial) || flat.length !== otherFlat.length) return sameEnds(one, other);
  return sorted(flat) === sorted(otherFlat) || sameEnds(one, other);
}

/**
 * True where two names cannot be one person's: not every word of the shorter is in the longer. An initial fits a word that begins
 * with it. Letters of another alphabet that only look alike fit nothing.
 */
export function namesContradict(a: string, b: string): boolean {
  const [shorter, longer] = [plainPartsOf(a).flat(), plainPartsOf(b).flat()].sort((x, y) => x.length - y.length);
  if (!shorter || !longer || shorter.length === 0) return false;
  const left = [...longer];
  // Whole words first, so that an initial does not take the word that another one needs.
  return [...shorter].sort((x, y) => y.length - x.length).some((word) => !takeFitting(word, left));
}

/**
 * Under which keys a name is looked up: every pair of its words, so that order and a missing middle name do not matter; as they are
 * written and, where that is other, with nothing spelled out.
 */
export function nameKeys(name: string): string[] {
  const words = partsOf(name).flat();
  const plain = words.map(plainSpelling);
  const written = pairsOf(words);
  return plain.every((word, at) => word === words[at]) ? written : [...new Set([...written, ...pairsOf(plain)])];
}

function pairsOf(all: readonly string[]): string[] {
  const words = [...new Set(all.filter((word) => word.length > 1))].slice(0, MOST_WORDS).sort();
  if (words.length < 2) return words;
  return words.flatMap((word, at) => words.slice(at + 1).map((later) => `${word} ${later}`));
}

/** The given name, with all its hyphenated parts, folded and with nothing spelled out: "eva marie". Empty where there is none. */
export function givenName(name: string): string {
  return plainPartsOf(name)[0]?.join(' ') ?? '';
}

/** The words of a name as written, each a list of its hyphenated parts: [["eva", "marie"], ["hagstrom"]]. */
function partsOf(name: string): string[][] {
  const [last, first, ...more] = name.split(',');
  const turned =
    first !== undefined && more.length === 0 && wordsOf(first).length > 0 && wordsOf(last ?? '').length < 3
      ? `${first} ${last ?? ''}`
      : name;
  return wordsOf(turned);
}

function plainPartsOf(name: string): string[][] {
  return partsOf(name).map((part) => part.map(plainSpelling));
}

function wordsOf(text: string): string[][] {
  const words = text
    .split(/[\s,.]+/)
    .map((word) => foldedWords(word))
    .filter((word) => word.length > 0);
  const bare = words.filter((word) => !HONORIFICS.has(word.join('')));
  return bare.length > 0 ? bare : words;
}

function sameEnds(one: readonly string[][], other: readonly string[][]): boolean {
  const ends = [one, other].map((parts) => ({
    first: parts[0]?.join(' '),
    last: parts.at(-1)?.join(' '),
    inner: parts.slice(1, -1).flat(),
  }));
  const [a, b] = ends;
  if (!a || !b || one.length < 2 || other.length < 2 || a.first !== b.first || a.last !== b.last) return false;
  if (isInitial(a.first ?? '') || isInitial(a.last ?? '')) return false;
  const [fewer, more] = a.inner.length <= b.inner.length ? [a.inner, b.inner] : [b.inner, a.inner];
  const left = [...more];
  return fewer.every((word) => takeFitting(word, left));
}

/** Takes out of `words` the one that `word` is or is the initial of (or that is its initial); false where there is none. */
function takeFitting(word: string, words: string[]): boolean {
  const same = words.indexOf(word);
  const at =
    same >= 0 ? same : words.findIndex((one) => (isInitial(word) && one.startsWith(word)) || (isInitial(one) && word.startsWith(one)));
  if (at < 0) return false;
  words.splice(at, 1);
  return true;
}

function isInitial(word: string): boolean {
  return [...word].length === 1;
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** Legal forms that come and go behind a company's name, folded. */
const LEGAL_FORMS = new Set('ab publ as asa aps oy oyj gmbh ag kg se ltd limited plc inc llc corp sa sarl bv nv'.split(' '));

/** The name of an organization for comparing: folded, without the legal form behind it. */
export function foldOrganization(name: string): string {
  const words = foldedWords(name.replace(/A\/S/gi, 'AS').replace(/\(publ\)/gi, ''));
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ') || fold(name);
}
