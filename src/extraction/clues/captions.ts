import { webWords } from '../languages/common-words.ts';
import { readPostalLine } from './addresses.ts';
import { contains, covers, type Lexicon, wordsOf } from './lexicon.ts';
import { saysToWrite } from './link-texts.ts';
import { bare } from './phrases.ts';

/** In words. */
const LONGEST = 9;
const LONGEST_LETTERS = 80;
/** Numbers, hours, prices, web addresses. */
const NO_CAPTION = /\d{3}|https?:|www\.|@|\d[:.,]\d|(?:\p{Ll}{2}|\))\s*[…>»]+$|[?!]$/u;

/**
 * What a line calls those who stand below it: a unit, a desk, whom they answer for. Nothing where the line is a label, an address, hours, a number, or
 * heads contacts of any kind ("Contact us"). What only leads to contacts is left out: "Contact Investors" is "Investors", "Harbour Board Phone Numbers" "Harbour Board".
 */
export function captionOf(text: string, lexicon: Lexicon): string | undefined {
  if (text.length > LONGEST_LETTERS * 4) return undefined;
  const whole = bare(text);
  if (whole === '' || whole.length > LONGEST_LETTERS || NO_CAPTION.test(whole) || readPostalLine(whole)) return undefined;
  const caption = withoutLabels(whole, lexicon);
  const words = wordsOf(caption);
  if (words.length === 0 || words.length > LONGEST || !/^[\p{Lu}\d]/u.test(caption) || !/\p{L}{2}/u.test(caption)) return undefined;
  if (covers(lexicon.labels, words) || covers(lexicon.decoys, words) || contains(lexicon.calendar, words)) return undefined;
  if (contains(lexicon.releases, words)) return undefined;
  if (words.every(({ folded }) => webWords.has(folded)) || saysToWrite(caption)) return undefined;
  if (covers(lexicon.contactHeadings, wordsOf(whole)) && !contains(lexicon.press, words)) return undefined;
  return contains(lexicon.streets, words) && /\d/.test(caption) ? undefined : caption;
}

/** Small words of the language tell a sentence from a caption. */
export function readsAsSentence(text: string, { notNames }: Lexicon): boolean {
  const words = wordsOf(text);
  const isSmall = (at: number): boolean => notNames(words, at) > 0 && /^\p{L}\p{Ll}{0,3}$/u.test(words[at]?.text ?? '');
  const small = words.filter(({ text: word }, at) => /^\p{Ll}/u.test(word) && isSmall(at)).length;
  return /\p{Ll}{3}[.!?]$/u.test(text) || small > 1 || (words.length > 1 && isSmall(0));
}

/** Without "Contact" before and "Phone numbers" behind it, as long as something is left. */
function withoutLabels(text: string, lexicon: Lexicon): string {
  const words = wordsOf(text);
  const before = words.length > 1 ? lexicon.contactWords(words, 0) : 0;
  // "Mediapäivystys: p.": behind a colon a shorter label too.
  const isLabel = (count: number): boolean =>
    covers(lexicon.channelLabels, words.slice(-count)) ||
    (text[words.at(-count - 1)?.end ?? 0] === ':' && covers(lexicon.labels, words.slice(-count)));
  const behind = [3, 2, 1].find((count) => words.length > count && isLabel(count)) ?? 0;
  const rest = words.slice(before, words.length - behind);
  const [first, last] = [rest[0], rest.at(-1)];
  if (!first || !last || !/^[\p{Lu}\d]/u.test(first.text)) return text;
  return bare(text.slice(before > 0 ? first.start : 0, behind > 0 ? last.end : text.length));
}
