import type { PhoneFeature, PhoneNumber } from '../../contact/phone-number.ts';
import { readPhoneNumber } from '../../contact/phone-number.ts';
import type { Language } from '../languages/language.ts';
import type { PhoneClue, Span } from './clue.ts';
import { isDecoy } from './decoys.ts';
import { labelAfter, labelBefore, type PhoneLabel, phoneLabelOf } from './phone-labels.ts';

export { phoneLabelOf };

/** `labelled`: a label in its own cell or line stands before the text. `country`: ISO 3166-1 alpha-2. */
export type PhoneCircumstances = { country?: string; languages: readonly Language[]; labelled?: boolean };

/** A run of digits and what may stand between them; ends with a digit. */
const RUN = /(?:\+|\(\+?|00)?\s?\(?\d(?:[\d\s\u00a0().\-‐‑–—/\u200b\u00ad]|\u2212){2,60}\d(?:\s?-\s?\d{1,4})?/gu;
const VANITY = /(?:\b1[-.\s])?\b8(?:00|33|44|55|66|77|88)[-.\s][A-Z\d]{3,}(?:-[A-Z\d]+)*\b/g;
const KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  ['ABC2', 'DEF3', 'GHI4', 'JKL5', 'MNO6', 'PQRS7', 'TUV8', 'WXYZ9'].flatMap((key) =>
    Array.from(key.slice(0, -1), (letter) => [letter, key.slice(-1)]),
  ),
);
const EXTENSION_AFTER = /^\s*[,;(]?\s*(?:ext(?:ension)?|anknytning|ankn|toestel|poste|durchwahl|alanumero|x)\.?\s*:?\s*(\d{1,6})\)?/i;
/** "410 00, 41 00", "796410 or 796507", "9147/48": another end of the same number. */
const ALTERNATIVE = /^\s*(?:,|\/|or|oder|eller|och|and|und|et|ou|of|tai|lub|o)\s*-?\s*(\d{2,7}(?:[\s-]\d{2,4})*)(?![\d.@])/i;
const LONGEST_TEXT = 20_000;
/** Two of the shortest long numbers, or nearly. */
const FEWEST_DIGITS_OF_TWO = 14;

/** The telephone numbers of one line of text, in order. Dates, hours, years, codes and ids are none. */
export function findPhones(text: string, circumstances: PhoneCircumstances): PhoneClue[] {
  if (text.length > LONGEST_TEXT) return text.length > LONGEST_TEXT * 10 ? [] : inPieces(text, circumstances);
  const runs = [...text.matchAll(RUN)].flatMap((match) =>
    clueOf(text, { start: match.index + leadOf(match[0]), end: match.index + match[0].length }, circumstances),
  );
  const spoken = [...text.matchAll(VANITY)].flatMap((match) => vanityOf(text, match[0], match.index, circumstances));
  return withoutOverlap([...runs, ...spoken].sort((a, b) => a.start - b.start));
}

function inPieces(text: string, circumstances: PhoneCircumstances): PhoneClue[] {
  const half = text.lastIndexOf(' ', Math.floor(text.length / 2));
  if (half <= 0) return [];
  return [
    ...findPhones(text.slice(0, half), circumstances),
    ...findPhones(text.slice(half), circumstances).map((clue) => moved(clue, half)),
  ];
}

function moved(clue: PhoneClue, by: number): PhoneClue {
  const { labelSpan } = clue;
  return {
    ...clue,
    start: clue.start + by,
    end: clue.end + by,
    ...(labelSpan ? { labelSpan: { start: labelSpan.start + by, end: labelSpan.end + by } } : {}),
  };
}

function leadOf(run: string): number {
  return run.length - run.trimStart().length;
}

function clueOf(text: string, run: Span, circumstances: PhoneCircumstances): PhoneClue[] {
  if (insideWord(text, run)) return [];
  const label = labelBefore(text, run.start, circumstances.languages) ?? labelAfter(text, run.end, circumstances.languages);
  const labelled = label !== undefined || circumstances.labelled === true;
  const several = severalNumbers(text, run, circumstances);
  if (several) return several.flatMap((span) => clueOf(text, span, circumstances));
  for (const span of trimmed(text, run)) {
    const digits = text.slice(span.start, span.end);
    if (isDecoy(text, span, labelled, circumstances)) continue;
    const phone = readPhoneNumber(digits, circumstances.country) ?? (labelled ? shortNumber(digits, circumstances.country) : undefined);
    if (phone) return [finish(text, span, phone, label, circumstances), ...alternatives(text, span, phone, label, circumstances)];
  }
  return [];
}

/** "031-390 06 00 070-174 06 05": cut, best before a trunk prefix or country code, where what stands on both sides is a number. */
function severalNumbers(text: string, run: Span, { country }: PhoneCircumstances): [Span, Span] | undefined {
  const whole = text.slice(run.start, run.end);
  if (whole.replace(/\D/g, '').length < FEWEST_DIGITS_OF_TWO) return undefined;
  const isNumber = (part: string): boolean => readPhoneNumber(part.trim(), country) !== undefined;
  const cuts = [...whole.matchAll(/\s+(?=[+(]?0|\+)/g), ...(isNumber(whole) ? [] : whole.matchAll(/\s+/g))];
  const cut = cuts.find(({ index }) => index > 0 && isNumber(whole.slice(0, index)) && startsWithNumber(whole.slice(index), isNumber));
  if (!cut) return undefined;
  const at = run.start + cut.index;
  return [
    { start: run.start, end: at },
    { start: at + cut[0].length, end: run.end },
  ];
}

function startsWithNumber(rest: string, isNumber: (part: string) => boolean): boolean {
  return isNumber(rest) || [...rest.matchAll(/\s+/g)].some(({ index }) => index > 0 && isNumber(rest.slice(0, index)));
}

/** The run itself, then without what follows or leads it: "Box 706 5014 0733-13 55 93" ends in a number. */
function trimmed(text: string, run: Span): Span[] {
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
function insideWord(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  if (/^[@_%€$]|^\p{L}{2}/u.test(text.slice(end, end + 2)) && !/^(?:mobil|fax|tel|cell|ext|och|and|or|to)/i.test(text.slice(end, end + 5)))
    return true;
  return /[\p{L}\d@_/=#&%$€£]$/u.test(before) && !/(?:^|[\s.,;(|])(?:t|f|m|p|e|tel|fax|ph|tlf|tfn|mob|mobil)$/iu.test(before);
}

function finish(
  text: string,
  span: Span,
  phone: PhoneNumber,
  label: (PhoneLabel & Span) | undefined,
  _circumstances: PhoneCircumstances,
): PhoneClue {
  const extension = EXTENSION_AFTER.exec(text.slice(span.end, span.end + 24));
  const end = span.end + (extension?.[0].length ?? 0);
  const features = label && label.features.length > 0 ? featuresOf(label.features, phone) : phone.features;
  return {
    start: span.start,
    end,
    phone: { ...phone, features, ...(extension?.[1] ? { extension: extension[1] } : {}), ...(label?.label ? { label: label.label } : {}) },
    ...(label ? { labelSpan: { start: label.start, end: label.end } } : {}),
  };
}

function featuresOf(said: readonly PhoneFeature[], phone: PhoneNumber): PhoneFeature[] {
  if (said.includes('fax')) return ['fax'];
  return [...new Set([...said, ...phone.features.filter((feature) => feature === 'mobile' || !said.includes('mobile'))])];
}

function alternatives(
  text: string,
  span: Span,
  phone: PhoneNumber,
  label: (PhoneLabel & Span) | undefined,
  circumstances: PhoneCircumstances,
): PhoneClue[] {
  const match = ALTERNATIVE.exec(text.slice(span.end, span.end + 30));
  const tail = match?.[1]?.replace(/\D/g, '') ?? '';
  const own = text.slice(span.start, span.end);
  const digits = own.replace(/\D/g, '');
  if (
    !match ||
    tail.length < 2 ||
    tail.length >= digits.length - 1 ||
    tail.length > 6 ||
    labelBefore(text, span.end + match[0].length - (match[1]?.length ?? 0), circumstances.languages)
  )
    return [];
  const other = readPhoneNumber((own.trim().startsWith('+') ? '+' : '') + digits.slice(0, -tail.length) + tail, circumstances.country);
  if (
    !other ||
    other.number === phone.number ||
    isDecoy(text, { start: span.end + match[0].length - (match[1]?.length ?? 0), end: span.end + match[0].length }, false, circumstances)
  )
    return [];
  const end = span.end + match[0].length;
  return [{ ...finish(text, { start: span.end, end }, other, label, circumstances), start: span.end, end }];
}

function vanityOf(text: string, written: string, start: number, circumstances: PhoneCircumstances): PhoneClue[] {
  if (!/[A-Z]{3}/.test(written)) return [];
  const digits = [...written]
    .map((letter) => KEYS[letter] ?? letter)
    .join('')
    .replace(/\D/g, '');
  const phone = readPhoneNumber(digits.slice(0, digits.startsWith('1') ? 11 : 10), 'US');
  return phone
    ? [finish(text, { start, end: start + written.length }, phone, labelBefore(text, start, circumstances.languages), circumstances)]
    : [];
}

/** Short numbers are read only under a label: three to six digits that no plan of long numbers knows. */
function shortNumber(digits: string, country: string | undefined): PhoneNumber | undefined {
  const number = digits.replace(/\D/g, '');
  const shape = /^(?:1\d{2}|11\d{3}|1[01]\d{2}|0\d{4})$/.test(number);
  return country !== undefined && shape && !/[.:/-]/.test(digits) ? { number, country, features: ['voice'] } : undefined;
}

function withoutOverlap(clues: readonly PhoneClue[]): PhoneClue[] {
  return clues.reduce<PhoneClue[]>((kept, clue) => (clue.start >= (kept.at(-1)?.end ?? 0) ? [...kept, clue] : kept), []);
}
