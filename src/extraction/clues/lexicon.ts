import { agentEndings } from '../languages/agent-endings.ts';
import { compass } from '../languages/common-words.ts';
import { dialIns } from '../languages/dial-in-words.ts';
import { givenNamesAbroad } from '../languages/given-names.ts';
import type { Language } from '../languages/language.ts';
import { nounEndings } from '../languages/noun-endings.ts';
import { placeLeads, placeNouns, placeSurnames } from '../languages/place-words.ts';
import { notForPress, pressRooms, releaseEnds, releases } from '../languages/releases.ts';
import { bareTitles, boards, openTitles, titleFields, titleLeads, unitLeads } from '../languages/title-words.ts';
import { languages as allLanguages } from '../languages.ts';
import { madeOnce } from '../made-once.ts';
import { remembered, rememberedOfPage } from '../remembered.ts';
import { namesChannel, onlyLeads } from './labels.ts';
import { alsoUnaccented } from './unaccented.ts';

/** A word of a text: `folded` is lower-case, without gender marks ("Sprecher*in" as "sprecher"). */
export type Word = { text: string; folded: string; start: number; end: number };

/** Word lists of several languages, ready for matching. */
export type Lexicon = Record<WordList, WordMatcher> & {
  /** Titles and units that run together can be told apart by their capitals: not where every word of a title has one. */
  parts: boolean;
};
export type WordList =
  | 'jobTitles'
  | 'units'
  | 'organizations'
  | 'offices'
  | 'press'
  | 'contactHeadings'
  | 'honorifics'
  | 'particles'
  | 'notNames'
  | 'givenNames'
  | 'givenNamesAbroad'
  | 'streets'
  | 'calendar'
  | 'nounEndings'
  | 'agentEndings'
  | 'compass'
  | 'placeLeads'
  | 'placeNouns'
  | 'placeSurnames'
  | 'titleLeads'
  | 'englishLeads'
  | 'titleFields'
  | 'englishTitles'
  | 'openTitles'
  | 'bareTitles'
  | 'unitLeads'
  | 'labels'
  | 'nameLabels'
  | 'titleLabels'
  | 'unitLabels'
  | 'organizationLabels'
  | 'emailLabels'
  | 'duty'
  | 'channelLabels'
  | 'contactWords'
  | 'releases'
  | 'releaseEnds'
  | 'dialIns'
  | 'notForPress'
  | 'pressRooms'
  | 'boards'
  | 'decoys';
/** How many words, from `words[at]` on, one of the list's phrases covers; 0 when none does. */
export type WordMatcher = (words: readonly Word[], at: number) => number;

/** Longer texts recur too seldom to be remembered. */
const LONGEST_KNOWN = 400;
const WORD = /[\p{L}\p{M}\d][\p{L}\p{M}\d'’*:_./&+-]*/gu;

/** The words of a text, without the punctuation around them. */
export function wordsOf(text: string): readonly Word[] {
  return text.length > LONGEST_KNOWN ? wordsWithin(text) : knownWords(text);
}

const knownWords = rememberedOfPage(wordsWithin);

function wordsWithin(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: run, index: start } of text.matchAll(WORD)) {
    const { text: word, folded } = wordIn(run);
    words.push({ text: word, folded, start, end: start + word.length });
  }
  return words;
}

/** One and the same string for every place a word stands in: looking it up in a list is then quick. */
const wordIn = remembered((run: string): Pick<Word, 'text' | 'folded'> => {
  const text = run.replace(/[*:_./&+-]+$/, '') || run;
  return { text, folded: fold(text) };
});

/** Makes one lexicon of the languages' lists; the same languages give the same lexicon. */
export function lexiconOf(languages: readonly Language[]): Lexicon {
  return lexiconFor(languages);
}

/** True where any word of the text is matched. */
export function contains(matcher: WordMatcher, words: readonly Word[]): boolean {
  return words.some((_, at) => matcher(words, at) > 0);
}

/** True where the list's phrases cover the text from its first word to its last. */
export function covers(matcher: WordMatcher, words: readonly Word[]): boolean {
  return words.length > 0 && matcher(words, 0) >= words.length;
}

const lexiconFor = madeOnce((languages) => makeLexicon(languages));
/** Given names of wherever, made once for all lexicons. */
const namesOfAll = matcherOf(() => [...allLanguages.flatMap(({ givenNames }) => givenNames), ...givenNamesAbroad]);

function makeLexicon(languages: readonly Language[]): Lexicon {
  const of = (pick: (language: Language) => readonly string[]): WordMatcher =>
    matcherOf(() => languages.flatMap((l) => alsoUnaccented(l.code, pick(l))));
  return {
    parts: languages[0]?.code !== 'en',
    jobTitles: of((l) => (COMPOUNDING.has(l.code) ? [...l.jobTitles, ...l.jobTitles.flatMap(asEnding)] : l.jobTitles)),
    units: of((l) => l.units),
    organizations: of((l) => l.organizations),
    offices: of((l) => l.offices),
    press: of((l) => l.press),
    contactHeadings: of((l) => l.contactHeadings),
    honorifics: of((l) => l.honorifics),
    particles: of((l) => l.particles),
    notNames: of((l) => l.notNames),
    givenNames: of((l) => l.givenNames),
    givenNamesAbroad: namesOfAll,
    streets: of((l) => l.streets),
    calendar: of((l) => [...l.months, ...l.weekdays]),
    nounEndings: of((l) => (nounEndings[l.code] ?? []).map((ending) => `-${ending}`)),
    agentEndings: of((l) => (agentEndings[l.code] ?? []).map((ending) => `-${ending}`)),
    compass: matcherOf(() => compass),
    placeLeads: matcherOf(() => placeLeads),
    placeNouns: matcherOf(() => placeNouns),
    placeSurnames: matcherOf(() => placeSurnames),
    titleLeads: of((l) => (l.code === 'en' ? [] : (titleLeads[l.code] ?? []))),
    englishLeads: of((l) => (l.code === 'en' ? (titleLeads[l.code] ?? []) : [])),
    titleFields: matcherOf(() => titleFields),
    englishTitles: of((l) => (l.code === 'en' ? l.jobTitles : [])),
    bareTitles: matcherOf(() => bareTitles),
    unitLeads: matcherOf(() => unitLeads),
    openTitles: of((l) => openTitles[l.code] ?? []),
    labels: of((l) => Object.values(l.labels).flat()),
    nameLabels: of((l) => l.labels.name),
    titleLabels: of((l) => l.labels.jobTitle),
    unitLabels: of((l) => l.labels.unit),
    organizationLabels: of((l) => l.labels.organization),
    emailLabels: of((l) => l.labels.email),
    duty: of((l) => l.labels.duty),
    channelLabels: of(({ labels: { phone, mobile, fax, email } }) => [...phone, ...mobile, ...fax, ...email].filter(namesChannel)),
    contactWords: of((l) => l.contactHeadings.filter(onlyLeads)),
    releases: matcherOf(() => releases),
    releaseEnds: matcherOf(() => releaseEnds),
    dialIns: matcherOf(() => dialIns),
    notForPress: matcherOf(() => notForPress),
    pressRooms: matcherOf(() => pressRooms),
    boards: matcherOf(() => boards),
    decoys: of((l) => l.decoyLabels),
  };
}

/** Languages that write a title and its field as one word: who knows "ekolog" knows "kommunekolog". */
const COMPOUNDING: ReadonlySet<string> = new Set(['sv', 'nb', 'nn', 'da', 'is', 'fi', 'de', 'nl']);
/** Shorter words end others by chance. */
const SHORTEST_ENDING = 6;

function asEnding(title: string): string[] {
  return /^\p{Ll}+$/u.test(title) && title.length >= SHORTEST_ENDING ? [`-${title}`] : [];
}

/** The list is made ready when it is first asked: few pages need all of them. */
function matcherOf(list: () => readonly string[]): WordMatcher {
  let senses: ((word: string) => Sense) | undefined;
  return (words, at) => {
    const word = words[at];
    if (!word) return 0;
    senses ??= sensesOf(list());
    const sense = senses(word.folded);
    if (sense === NOTHING) return 0;
    let longest = 0;
    for (const parts of sense.phrases) if (parts.length > longest && fits(parts, words, at)) longest = parts.length;
    return longest > 0 ? longest : sense.alone ? 1 : 0;
  };
}

/** The phrases of a list that a word begins, and whether one of its endings or beginnings fits the word alone. */
type Sense = { phrases: readonly (readonly string[])[]; alone: boolean };

const NOTHING: Sense = { phrases: [], alone: false };
/** One word as it is folded: most lists have thousands of them. */
const ONE_WORD = /^\p{Ll}+$/u;

function sensesOf(list: readonly string[]): (word: string) => Sense {
  const endings = endingsOf(list.filter((phrase) => phrase.startsWith('-')).map((phrase) => phrase.slice(1)));
  const beginnings = list.filter((phrase) => phrase.endsWith('-') && !phrase.startsWith('-')).map((phrase) => phrase.slice(0, -1));
  const begun = new Map<string, { phrases: string[][]; alone: boolean }>();
  for (const phrase of list) {
    if (phrase.startsWith('-') || phrase.endsWith('-')) continue;
    const parts = ONE_WORD.test(phrase) ? [phrase] : wordsWithin(phrase).map(({ folded }) => folded);
    const [first] = parts;
    const before = begun.get(first ?? '');
    if (before) before.phrases.push(parts);
    else if (first !== undefined) begun.set(first, { phrases: [parts], alone: false });
  }
  if (endings === NEVER && beginnings.length === 0) return (word) => begun.get(word) ?? NOTHING;
  return remembered((word) => {
    const alone = endings(word) || beginnings.some((beginning) => word.startsWith(beginning));
    const phrases = begun.get(word)?.phrases ?? NOTHING.phrases;
    return alone || phrases.length > 0 ? { phrases, alone } : NOTHING;
  });
}

const NEVER = (): boolean => false;

function fits(parts: readonly string[], words: readonly Word[], at: number): boolean {
  for (let number = 1; number < parts.length; number += 1) if (words[at + number]?.folded !== parts[number]) return false;
  return true;
}

function endingsOf(endings: readonly string[]): (word: string) => boolean {
  if (endings.length === 0) return NEVER;
  const known = new Set(endings.map(fold));
  const lengths = [...new Set([...known].map(({ length }) => length))];
  return (word) => lengths.some((length) => word.length >= length && known.has(word.slice(-length)));
}

/** "l'information", "dell'ufficio": an article or preposition that has lost its vowel to the word behind it. */
const ELIDED = /^(?:[ldnsjmtc]|qu|jusqu|dell|all|nell|dall|sull|quell|un)'(?=\p{L}{2})/u;

function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[*:_](?:innen|in|r|n)\b/g, '')
    .replace(/’/g, "'")
    .replace(ELIDED, '')
    .replace(/[.]$/, '');
}
