import type { Language } from '../languages/language.ts';
import type { Span } from './clue.ts';

/** A date, and an hour after a space: "01.45.67.12.34" is a French number. */
const DATE = /^(?:\(?\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:\d{4}|\d{2}))(?:\D*\s\D*\d{1,2}[.:]\d{2})?$/;
const DATES_IN = /\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}\b|\b\d{1,2}\/\d{1,2}\/(?:19|20)?\d{2}\b/;
/** "15 februari 2013 07.40": a year and an hour. */
const YEAR_AND_HOUR = /^(?:19|20)\d{2},?\s+\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?$/;
const YEARS = /^(?:19|20)\d{2}\s*[-–—/]\s*(?:(?:19|20)\d{2}|\d{2})$|^\(?(?:1[89]|20)\d{2}\)?(?:\s*[-–—/,]?\s*\(?(?:1[89]|20)\d{2}\)?)+$/;
const HOURS = /^\d{1,2}[.:]\d{2}\s*[-–—]\s*\d{1,2}(?:[.:]\d{2})?$/;
const SEPARATE = /^[\d\s]*\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/;
const IDS: readonly RegExp[] = [
  /^\d{6}-\d{4}$/, // Nordic person and organisation numbers, kennitala
  /^\d{7}-\d$/, // Finnish business id
  /^\d{5}-\d{4}$/, // US ZIP+4
  /^\d{3} \d{2}$/, // Swedish, Czech and Greek postal codes
  /^\d{1,3}(?:\.\d{1,3}){3}$/, // IP addresses and versions
  /^\d{13}$/, // EAN, ISBN
  /^\d+\.\d+$/, // decimals
  /^\d{1,4}\s*[-–]\s*\d{1,4}$/, // ranges of pages and prices
];
const BEFORE =
  /(?:[$€£#№§]|(?<!\p{L})n[°º]|(?<![\p{L}\d])(?:kr|sek|nok|dkk|eur|usd|gbp|isbn|issn|doi|id|nr|no|ref|diarienr|dnr|case|version|kl|klo|pp?|vol|s|isdn|iban|bic|konto|account|lat|long|px)\.?:?)\s*$/iu;
const AFTER =
  /^\)?\s*(?:%|kr(?!\p{L})|sek(?!\p{L})|nok(?!\p{L})|dkk(?!\p{L})|€|\$|eur(?!\p{L})|usd(?!\p{L})|kg(?!\p{L})|km(?!\p{L})|m²|m?(?:sek|nok|dkk|eur|usd)(?!\p{L})|[mt]kr(?!\p{L})|mnkr|kronor|kroner|euro|milj|million|miljoon|mio(?!\p{L})|mill?\.|md[rt]?(?!\p{L})|mrd(?!\p{L})|prozent|procent|prosent|percent|px(?!\p{L})|[-–]?(?:person|bit)|invånare|inhabitants|mwh|kwh|gwh|snt)/iu;

/** True where a run of digits is a date, hours or years, whatever stands around it. */
export function isTime(run: string): boolean {
  return DATE.test(run) || HOURS.test(run) || YEARS.test(run) || YEAR_AND_HOUR.test(run) || DATES_IN.test(run);
}

/** "Vorlagennummer", "ärendenummer", "reference number": a number of something else, unless what it numbers is called. */
const NUMBERED = /\p{L}{3,}[\s-]?(?:nummer|numret|nummeret|nr\.?|number|numero|tunnus)\s*:?\s*$/iu;

/** True where a run of digits is a date, a time, an id or a sum, by its shape or the words before it. A label overrides all but the plainest. */
export function isDecoy(
  text: string,
  { start, end }: Span,
  labelled: boolean,
  { country, languages }: { country?: string; languages: readonly Language[] },
): boolean {
  const run = text.slice(start, end).trim();
  if (isTime(run)) return true;
  const digits = run.replace(/\D/g, '');
  const before = text.slice(Math.max(0, start - 28), start);
  if (namesAnId(before, languages)) return true;
  if (labelled) return false;
  if (NUMBERED.test(before)) return true;
  if (IDS.some((shape) => shape.test(run)) || SEPARATE.test(run) || AFTER.test(text.slice(end, end + 14))) return true;
  if (/^\d+$/.test(run) && !isBareNumber(digits, country)) return true;
  if (digits.length < 6 && !run.startsWith('+')) return true;
  if (country !== undefined && TRUNK_ZERO.has(country) && !/^\(?\+?\(?0|^\(?\+/.test(run) && !isNorthAmerican(run, languages)) return true;
  if (BEFORE.test(before) && !run.startsWith('+')) return true;
  // A web address, a script's version, a citation ("383:1317").
  return /(?:https?:|www\.|[\w-]+\.[a-z]{2,3}\/)\S*$/i.test(text.slice(Math.max(0, start - 200), start)) || /\d:$/.test(before);
}

/** So written nowhere else, and on pages in English that guess at another country still meant. */
const NORTH_AMERICAN = /^(?:\+?1[-.\s])?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}$/;

/** "(614) 555-0143" on a page in English. */
export function isNorthAmerican(written: string, languages: readonly Language[]): boolean {
  return languages[0]?.code === 'en' && NORTH_AMERICAN.test(written);
}

/** Where a number within the country is dialled, and written, with a 0 before it. */
export const TRUNK_ZERO: ReadonlySet<string> = new Set('AT BE CH DE FI FR GB HR IE NL RO RS SE SI SK TR UA'.split(' '));

/** Where numbers are written without a 0 before them: how many digits they have. */
const BARE_LENGTHS: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(['DK', 'NO', 'LV', 'LT', 'MT', 'CY'].map((country) => [country, [8]])),
  ...Object.fromEntries(['US', 'CA', 'GR'].map((country) => [country, [10]])),
  ...Object.fromEntries(['PL', 'CZ', 'ES', 'PT', 'IT'].map((country) => [country, [9, 10]])),
  IS: [7],
  EE: [7, 8],
};

/** Digits alone are a number only with a trunk prefix, or by their length where the country's numbers are written so. */
function isBareNumber(digits: string, country: string | undefined): boolean {
  if (digits.startsWith('0')) return digits.length >= 8;
  return country !== undefined && (BARE_LENGTHS[country] ?? []).includes(digits.length);
}

/** The label of an id ends right before the number, or before the country's letters ("IBAN FI21", "DIČ CZ12") or "number". */
function namesAnId(before: string, languages: readonly Language[]): boolean {
  const folded = before.toLowerCase();
  const endings = [
    folded,
    folded.replace(/(?<!\p{L})[a-z]{2}\s?$/u, ''),
    folded.replace(/[\s:.-]*(?:nr|no|nummer|number)[\s:.]*$/, ''),
  ].map((text) => text.replace(/[\s:.#-]+$/, ''));
  return languages.some(({ decoyLabels }) =>
    decoyLabels.some((written) => {
      const label = written.replace(/\.$/, '');
      return endings.some((text) => text.endsWith(label) && !/\p{L}/u.test(text.slice(-label.length - 1, -label.length) || ' '));
    }),
  );
}
