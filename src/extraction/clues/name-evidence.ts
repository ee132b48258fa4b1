import { remembered } from '../remembered.ts';
import { type Lexicon, type Word, wordsOf } from './lexicon.ts';
import type { NameWitnesses, Setting } from './names.ts';

/** What speaks for and against a text being a name. Weights set by hand, measured on labelled pages. */
const WEIGHT = {
  shape: 0.45,
  givenName: 0.35,
  givenNameAbroad: 0.3,
  laterGivenName: 0,
  address: 0.45,
  honorific: 0,
  titled: 0,
  called: 0,
  notName: -0.75,
  commonWord: -0.3,
  street: -0.75,
  place: -0.75,
  placeSurname: -0.15,
  located: -0.6,
  tooMany: -0.2,
  organization: -0.35,
  capitals: -0.1,
  initial: 0,
  nounEnding: -0.25,
  nounEndingBesideGiven: -0.1,
  acronym: -0.7,
  alone: 0.12,
  headed: 0.12,
  repeated: 0.45,
  single: -0.5,
  unsupported: -0.25,
} as const;
export type Evidence = keyof typeof WEIGHT;

/** One of these says that words are somebody's, where headings and menus write every word with a capital. */
const SUPPORT: ReadonlySet<Evidence> = new Set([
  'givenName',
  'givenNameAbroad',
  'laterGivenName',
  'address',
  'honorific',
  'titled',
  'called',
  'initial',
]);
/** "R.", "J.-P.", "R.D.": letters that stand for names. */
export const INITIALS: RegExp = /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u;

/** How the words stand, whether an address spells them, and whether an honorific leads them. */
export type Standing = Setting & { address: boolean; honorific: boolean };

/** The sum of what the evidence weighs, 0 to 1. */
export function weightOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((all, kind) => all + WEIGHT[kind], 0);
  return Math.max(0, Math.min(1, sum));
}

/** What speaks for and against these words, all but particles and honorifics, being a name, however they stand. */
export function evidenceOf(words: readonly Word[], witnesses: NameWitnesses): Evidence[] {
  const spelled = words.map(({ text }) => text);
  const given = givenNameOf(words, witnesses.lexicon);
  return [
    'shape',
    ...(given ? [given.says] : []),
    ...words.flatMap((_, at) => againstWord(words, at, witnesses, given)),
    ...ofPlace(words, witnesses.lexicon, given?.at === 0),
    ...ofShape(words, spelled),
  ];
}

/** The evidence of the words and of how they stand. */
export function withStanding(evidence: readonly Evidence[], setting: Standing, { parts }: Lexicon): Evidence[] {
  const standing = (['alone', 'headed', 'repeated', 'titled', 'called', 'located', 'honorific', 'address'] as const).filter(
    (kind) => setting[kind],
  );
  const all = [...evidence, ...standing];
  if (parts || all.some((kind) => SUPPORT.has(kind))) return all;
  return [...all.filter((kind) => kind !== 'headed'), 'unsupported'];
}

type Given = { at: number; says: 'givenName' | 'givenNameAbroad' | 'laterGivenName' };

function givenNameOf(words: readonly Word[], lexicon: Lexicon): Given | undefined {
  const at = words.findIndex((word) => isGivenName(word, lexicon.givenNames));
  if (at === 0) return { at, says: 'givenName' };
  const first = words[0];
  if (first && lexicon.notNames(words, 0) === 0 && isGivenName(first, lexicon.givenNamesAbroad)) return { at: 0, says: 'givenNameAbroad' };
  return at > 0 ? { at, says: 'laterGivenName' } : undefined;
}

/** True where the list has the word, either part of it ("Anna-Karin"), or it without accents. */
export function isGivenName(word: Word, list: Lexicon['givenNames']): boolean {
  const parts = word.folded.includes('-') ? word.folded.split('-').map((part) => wordsOf(part)) : [];
  const bare = withoutAccents(word.text);
  return list([word], 0) > 0 || parts.some((part) => list(part, 0) > 0) || (bare !== word.text && list(wordsOf(bare), 0) > 0);
}

/** "Siobhán" as "Siobhan": who writes a name abroad leaves its accents out, or the list does. */
const withoutAccents = remembered((text) => text.normalize('NFD').replace(/\p{M}/gu, ''));

function againstWord(words: readonly Word[], at: number, witnesses: NameWitnesses, given: Given | undefined): Evidence[] {
  const { lexicon, lowerCase, organization } = witnesses;
  const word = words[at];
  if (!word) return [];
  const own: Evidence[] = organization.has(word.folded) ? ['organization'] : [];
  const isGiven = at === given?.at;
  if (isNoName(words, at, lexicon, isGiven && given.says !== 'givenNameAbroad')) return [...own, 'notName'];
  // "Sofie Gade", "Anna Backe": where streets are one word, a street's own noun is a surname as well.
  if (!isGiven && lexicon.streets(words, at) > 0) return [...own, lexicon.parts && given?.at === 0 ? 'commonWord' : 'street'];
  if (!isGiven && lexicon.nounEndings(words, at) > 0) return [...own, given?.at === 0 ? 'nounEndingBesideGiven' : 'nounEnding'];
  // "Smittskydd Väst" is a part of the country sooner than somebody.
  if (lexicon.compass(words, at) > 0 || (!isGiven && lowerCase.has(word.text.toLowerCase()))) return [...own, 'commonWord'];
  return own;
}

/** "San Diego", "Cole Valley", "Carl Ellwood Stadium": a place, or what is called after somebody. */
function ofPlace(words: readonly Word[], { placeLeads, placeNouns, placeSurnames, parts }: Lexicon, given: boolean): Evidence[] {
  const last = words.length - 1;
  if (words.some((_, at) => at > 0 && placeNouns(words, at) > 0) || (!given && placeLeads(words, 0) > 0)) return ['place'];
  if (parts || placeSurnames(words, last) === 0) return [];
  return given ? ['placeSurname'] : ['placeSurname', 'placeSurname'];
}

function ofShape(words: readonly Word[], spelled: readonly string[]): Evidence[] {
  const isShouted = spelled.every((word) => word === word.toUpperCase());
  const isAcronym = /^\p{Lu}{2,4}$/u.test(spelled[0] ?? '') || /^\p{Lu}{2}$/u.test(spelled.at(-1) ?? '');
  return [
    ...(words.length === 1 ? (['single'] as const) : []),
    ...(isAcronym && !isShouted ? (['acronym'] as const) : []),
    ...(words.length > 3 ? (['tooMany'] as const) : []),
    ...(words.length > 2 && spelled.slice(1, -1).some((word) => INITIALS.test(word)) ? (['initial'] as const) : []),
    ...(isShouted ? (['capitals'] as const) : []),
  ];
}

/** Lists whose words are nobody's name. */
const NO_NAMES = ['jobTitles', 'units', 'organizations', 'offices', 'labels', 'calendar'] as const;

/**
 * An initial is never a word of its own: "M." abbreviates a mobile number only where it labels one. What is known as a given name may be a
 * common word as well: "Per", "Live".
 */
function isNoName(words: readonly Word[], at: number, lexicon: Lexicon, isGiven: boolean): boolean {
  if (INITIALS.test(words[at]?.text ?? '') && words.length > 2 && at > 0 && at < words.length - 1) return false;
  if (!isGiven && lexicon.notNames(words, at) > 0) return true;
  return NO_NAMES.some((list) => lexicon[list](words, at) > 0);
}
