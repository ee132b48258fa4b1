import type { PhoneFeature } from '../../contact/phone-number.ts';
import type { Language } from '../languages/language.ts';
import { denyingWords, remarkWords } from '../languages/remark-words.ts';
import type { Span } from './clue.ts';
import { findHours } from './hours.ts';
import { contains, lexiconOf, wordsOf } from './lexicon.ts';
import { featuresWithin } from './phone-labels.ts';

/** `known`: words for it are known, so that it is part of nothing else. */
export type Remark = Span & { text: string; features: PhoneFeature[]; known: boolean };

const IN_BRACKETS = /^\s*,?\s*[([]\s*([^()[\]\d]{3,48}?)\s*[)\]]/u;
const ALONE = /^\s*[,;–-]?\s*(\p{L}[\p{L}'’ -]{2,40}?)\s*(?=[,;.|()]|$)/u;
/** In words. */
const LONGEST = 6;

/** What stands right behind a number and is said of it: "(endast press)", ", ej sms", "(toll free)", "(Main Fax Line)". Hours are none. */
export function remarkAfter(text: string, at: number, languages: readonly Language[]): Remark | undefined {
  const after = text.slice(at, at + 60);
  const match = IN_BRACKETS.exec(after) ?? ALONE.exec(after);
  const said = match?.[1];
  if (!match || said === undefined || findHours(said, languages).length > 0) return undefined;
  const words = wordsOf(said);
  const features = featuresWithin(said, languages);
  const keepsOff = words.length > 1 && [words[0], words.at(-1)].some((word) => word && isRemarkWord(word.folded, languages));
  // "(ej sms)" tells what it does not take, and nothing of what kind it is.
  const denies = words.some(({ folded }) => denyingWords.has(folded));
  const span = { start: at, end: at + match[0].length, text: said };
  if (keepsOff && words.length <= LONGEST) return { ...span, features: denies ? [] : features, known: true };
  if (!IN_BRACKETS.test(after) || words.length > LONGEST) return undefined;
  const known = features.length > 0 || contains(lexiconOf(languages).press, words);
  return known || /^\p{Ll}/u.test(said) ? { ...span, features, known } : undefined;
}

function isRemarkWord(word: string, languages: readonly Language[]): boolean {
  return languages.some(({ code }) => remarkWords[code]?.includes(word));
}
