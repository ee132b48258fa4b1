import { agentEndings } from '../languages/agent-endings.ts';
import { compass } from '../languages/common-words.ts';
import type { Language } from '../languages/language.ts';
import { nounEndings } from '../languages/noun-endings.ts';
import { openTitles, titleFields, titleLeads } from '../languages/title-words.ts';

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
  | 'streets'
  | 'calendar'
  | 'nounEndings'
  | 'agentEndings'
  | 'compass'
  | 'titleLeads'
  | 'englishLeads'
  | 'titleFields'
  | 'englishTitles'
  | 'openTitles'
  | 'labels'
  | 'nameLabels'
  | 'titleLabels'
  | 'unitLabels'
  | 'organizationLabels'
  | 'addressLabels'
  | 'emailLabels'
  | 'decoys';
/** How many words, from `words[at]` on, one of the list's phrases covers; 0 when none does. */
export type WordMatcher = (words: readonly Word[], at: number) => number;

const WORD = /[\p{L}\p{M}\d][\p{L}\p{M}\d'’*:_./&+-]*/gu;

/** The words of a text, without the punctuation around them. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(/[*:_./&+-]+$/, '') || match[0];
    return { text: word, folded: fold(word), start: match.index, end: match.index + word.length };
  });
}

/** Makes one lexicon of the languages' lists; the same languages give the same lexicon. */
export function lexiconOf(languages: readonly Language[]): Lexicon {
  const key = languages.map(({ code }) => code).join(' ');
  const known = LEXICONS.get(key) ?? makeLexicon(languages);
  LEXICONS.set(key, known);
  return known;
}

/** True where any word of the text is matched. */
export function contains(matcher: WordMatcher, words: readonly Word[]): boolean {
  return words.some((_, at) => matcher(words, at) > 0);
}

/** True where the list's phrases cover the text from its first word to its last. */
export function covers(matcher: WordMatcher, words: readonly Word[]): boolean {
  return words.length > 0 && matcher(words, 0) >= words.length;
}

const LEXICONS = new Map<string, Lexicon>();

function makeLexicon(languages: readonly Language[]): Lexicon {
  const of = (pick: (language: Language) => readonly string[]): WordMatcher => matcherOf(languages.flatMap(pick));
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
    streets: of((l) => l.streets),
    calendar: of((l) => [...l.months, ...l.weekdays]),
    nounEndings: of((l) => (nounEndings[l.code] ?? []).map((ending) => `-${ending}`)),
    agentEndings: of((l) => (agentEndings[l.code] ?? []).map((ending) => `-${ending}`)),
    compass: matcherOf(compass),
    titleLeads: of((l) => (l.code === 'en' ? [] : (titleLeads[l.code] ?? []))),
    englishLeads: of((l) => (l.code === 'en' ? (titleLeads[l.code] ?? []) : [])),
    titleFields: matcherOf(titleFields),
    englishTitles: of((l) => (l.code === 'en' ? l.jobTitles : [])),
    openTitles: of((l) => openTitles[l.code] ?? []),
    labels: of((l) => Object.values(l.labels).flat()),
    nameLabels: of((l) => l.labels.name),
    titleLabels: of((l) => l.labels.jobTitle),
    unitLabels: of((l) => l.labels.unit),
    organizationLabels: of((l) => l.labels.organization),
    addressLabels: of((l) => l.labels.address),
    emailLabels: of((l) => l.labels.email),
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

function matcherOf(phrases: readonly string[]): WordMatcher {
  const endings = endingsOf(phrases.filter((phrase) => phrase.startsWith('-')).map((phrase) => phrase.slice(1)));
  const beginnings = phrases.filter((phrase) => phrase.endsWith('-') && !phrase.startsWith('-')).map((phrase) => phrase.slice(0, -1));
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases.filter((phrase) => !phrase.startsWith('-') && !phrase.endsWith('-'))) {
    const parts = wordsOf(phrase).map(({ folded }) => folded);
    const first = parts[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
  }
  return (words, at) => {
    const word = words[at];
    if (!word) return 0;
    const longest = (byFirst.get(word.folded) ?? []).reduce(
      (most, parts) => (fits(parts, words, at) ? Math.max(most, parts.length) : most),
      0,
    );
    if (longest > 0) return longest;
    return endings(word.folded) || beginnings.some((beginning) => word.folded.startsWith(beginning)) ? 1 : 0;
  };
}

function fits(parts: readonly string[], words: readonly Word[], at: number): boolean {
  return parts.every((part, number) => words[at + number]?.folded === part);
}

function endingsOf(endings: readonly string[]): (word: string) => boolean {
  const known = new Set(endings.map(fold));
  const lengths = [...new Set([...known].map(({ length }) => length))];
  return (word) => lengths.some((length) => word.length >= length && known.has(word.slice(-length)));
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[*:_](?:innen|in|r|n)\b/g, '')
    .replace(/’/g, "'")
    .replace(/[.]$/, '');
}
