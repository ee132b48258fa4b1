import { readPhoneNumber } from '../../contact/phone-number.ts';
import type { Span } from './clue.ts';

/** A run of digits and what may stand between them; ends with a digit. */
const RUN = /(?:\+|\(\+?|00)?\s?\(?\d(?:[\d\s\u00a0().\-‐‑–—/\u200b\u00ad]|\u2212){2,60}\d(?:\s?-\s?\d{1,4})?/gu;
/** Two of the shortest long numbers, or nearly. */
const FEWEST_DIGITS_OF_TWO = 14;
/** "9147/48", "2220/-2202": a slash behind whole groups parts two ends, before them an area code. */
const SECOND_END = /\s*\/\s*(?=-?\s?\d[\d\s-]{0,9}$)/g;

/** The runs of digits in a text that may be, or hold, telephone numbers. */
export function runsIn(text: string): Span[] {
  return [...text.matchAll(RUN)].map((match) => ({
    start: match.index + match[0].length - match[0].trimStart().length,
    end: match.index + match[0].length,
  }));
}

/**
 * "031-390 06 00 070-174 06 05": cut, best before a trunk prefix or country code, where what stands on both sides is a number. Before a slash
 * that another end follows the first part alone is given, and the end is left to `alternativesAfter`.
 */
export function severalNumbers(text: string, run: Span, { country }: { country?: string }): Span[] | undefined {
  const whole = text.slice(run.start, run.end);
  const isNumber = (part: string): boolean => readPhoneNumber(part.trim(), country) !== undefined;
  const cut = cutBetween(whole, isNumber);
  if (cut)
    return [
      { start: run.start, end: run.start + cut.start },
      { start: run.start + cut.end, end: run.end },
    ];
  const end = [...whole.matchAll(SECOND_END)].find(({ index }) => index > 0 && isNumber(whole.slice(0, index)));
  return end ? [{ start: run.start, end: run.start + end.index }] : undefined;
}

function cutBetween(whole: string, isNumber: (part: string) => boolean): Span | undefined {
  if (whole.replace(/\D/g, '').length < FEWEST_DIGITS_OF_TWO) return undefined;
  const parting = [...whole.matchAll(/\s*\/\s*|\s+(?=[+(]?0|\+)/g), ...(isNumber(whole) ? [] : whole.matchAll(/\s+/g))];
  const cut = parting.find(({ index }) => index > 0 && isNumber(whole.slice(0, index)) && startsWithNumber(whole.slice(index), isNumber));
  return cut && { start: cut.index, end: cut.index + cut[0].length };
}

function startsWithNumber(rest: string, isNumber: (part: string) => boolean): boolean {
  const own = rest.replace(/^\s*\/?\s*/, '');
  return isNumber(own) || [...own.matchAll(/\s+/g)].some(({ index }) => index > 0 && isNumber(own.slice(0, index)));
}

/** The run itself, then without what follows or leads it: "Box 706 5014 0733-13 55 93" ends in a number. */
export function trimmed(text: string, run: Span): Span[] {
  const whole = text.slice(run.start, run.end);
  const cuts = [...whole.matchAll(/\s+/g)].map((match) => match.index);
  const from = (at: number): Span => ({ start: run.start + at + (/^\s+/.exec(whole.slice(at))?.[0].length ?? 0), end: run.end });
  const to = (at: number): Span => ({ start: run.start, end: run.start + at });
  const lead = /^\s+/.exec(whole)?.[0].length ?? 0;
  const bracket = whole.trimStart().startsWith('(') && !whole.includes(')') ? 1 : 0;
  return [{ start: run.start + lead + bracket, end: run.end }, ...cuts.slice(0, 3).map(from), ...cuts.slice(-2).reverse().map(to)].filter(
    (span) => span.end - span.start >= 3,
  );
}

/** Digits that go on from a word, an address or a sum ("fi20", "#20", "@2") are no number; a glued label ("T044-…") is none of these. */
export function insideWord(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  if (/^[@_%€$]|^\p{L}{2}/u.test(text.slice(end, end + 2)) && !/^(?:mobil|fax|tel|cell|ext|och|and|or|to)/i.test(text.slice(end, end + 5)))
    return true;
  return /[\p{L}\d@_/=#&%$€£]$/u.test(before) && !/(?:^|[\s.,;(|])(?:t|f|m|p|e|tel|fax|ph|tlf|tfn|mob|mobil)$/iu.test(before);
}
