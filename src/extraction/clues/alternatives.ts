import { type PhoneNumber, readPhoneNumber } from '../../contact/phone-number.ts';
import { conjunctions, disjunctions } from '../languages/common-words.ts';
import type { Language } from '../languages/language.ts';
import type { PhoneClue, Span } from './clue.ts';
import { isDecoy } from './decoys.ts';
import { labelBefore } from './phone-labels.ts';

/** "410 00, 41 00", "796410 or 796507", "9147/48": another end of the same number. */
const ALTERNATIVE = new RegExp(
  `^\\s*(?:,|/|(?<=\\s)(?:${[...conjunctions, ...disjunctions].join('|')})(?=[\\s-]))\\s*(-?\\s?\\d{1,8}(?:[\\s-]\\d{2,4}){0,3})(?![\\d:@%]|[\\s.-]\\d)`,
  'iu',
);
const MOST_ENDS = 4;
/** A single digit more is an end only behind a slash: "123456/7". */
const FEWEST_DIGITS = 2;
/** Longer ends are numbers of their own. */
const MOST_DIGITS = 8;

/**
 * The further ends of a number, each with the first digits of the one before it. What has a label of its own, or is a date, an hour or a sum,
 * is none.
 */
export function alternativesAfter(
  text: string,
  first: PhoneClue,
  circumstances: { country?: string; languages: readonly Language[] },
): (Span & { phone: PhoneNumber })[] {
  const ends: (Span & { phone: PhoneNumber })[] = [];
  let last: Span & { phone: PhoneNumber } = first;
  while (ends.length < MOST_ENDS) {
    const next = endAfter(text, last, circumstances);
    if (!next) return ends;
    ends.push(next);
    last = next;
  }
  return ends;
}

function endAfter(
  text: string,
  last: Span & { phone: PhoneNumber },
  circumstances: { country?: string; languages: readonly Language[] },
): (Span & { phone: PhoneNumber }) | undefined {
  const match = ALTERNATIVE.exec(text.slice(last.end, last.end + 40));
  const written = match?.[1];
  if (!match || written === undefined) return undefined;
  const end = last.end + match[0].length;
  const start = end - written.length;
  const digits = written.replace(/\D/g, '');
  // "…, 2450 Ekstad", "…, 2019": behind a comma other numbers stand as well.
  if (match[0].includes(',') && (/^\s?\p{L}/u.test(text.slice(end)) || /^(?:19|20)\d{2}$/.test(written))) return undefined;
  if (digits.length < FEWEST_DIGITS && !match[0].includes('/')) return undefined;
  if (labelBefore(text, start, circumstances.languages) || isDecoy(text, { start, end }, true, circumstances)) return undefined;
  const phone = withEnd(last.phone, digits);
  return phone && { start: last.end, end, phone };
}

function withEnd({ number, features }: PhoneNumber, digits: string): PhoneNumber | undefined {
  if (digits.length > MOST_DIGITS || digits.length > number.length - 4) return undefined;
  const other = readPhoneNumber(number.slice(0, -digits.length) + digits);
  return other && other.number !== number ? { ...other, features } : undefined;
}
