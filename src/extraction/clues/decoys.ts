import type { Language } from '../languages/language.ts';
import type { Span } from './clue.ts';

const DATE = /^(?:\(?\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:\d{4}|\d{2}))(?:\D+\d{1,2}[.:]\d{2})?$/;
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
  /(?:[$€£#№§]|\bn[°º]|\b(?:kr|sek|nok|dkk|eur|usd|gbp|isbn|issn|doi|id|nr|no|ref|diarienr|dnr|case|version|kl|klo|pp?|vol|s|isdn|iban|bic|konto|account|lat|long|px)\.?:?)\s*$/i;
const AFTER =
  /^\)?\s*(?:%|kr\b|sek\b|nok\b|dkk\b|€|\$|eur\b|usd\b|kg\b|km\b|m²|m?(?:sek|nok|dkk|eur|usd)\b|[mt]kr\b|mnkr|kronor|kroner|euro|milj|million|miljoon|mio\b|mill?\.|md[rt]?\b|mrd\b|prozent|procent|prosent|percent|px\b|[-–]?(?:person|bit)|invånare|inhabitants|mwh|kwh|gwh|snt)/i;

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
  const digits = run.replace(/\D/g, '');
  if (DATE.test(run) || HOURS.test(run) || YEARS.test(run) || YEAR_AND_HOUR.test(run) || DATES_IN.test(run)) return true;
  const before = text.slice(Math.max(0, start - 28), start);
  if (namesAnId(before, languages)) return true;
  if (labelled) return false;
  if (NUMBERED.test(before)) return true;
  if (IDS.some((shape) => shape.test(run)) || SEPARATE.test(run) || AFTER.test(text.slice(end, end + 14))) return true;
  if (/^\d+$/.test(run) && !isBareNumber(digits, country)) return true;
  if (digits.length < 6 && !run.startsWith('+')) return true;
  if (country !== undefined && TRUNK_ZERO.has(country) && !/^\(?\+?\(?0|^\(?\+/.test(run)) return true;
  if (BEFORE.test(before) && !run.startsWith('+')) return true;
  // A web address, a script's version, a citation ("383:1317").
  return /(?:https?:|www\.|[\w-]+\.[a-z]{2,3}\/)\S*$/i.test(text.slice(Math.max(0, start - 200), start)) || /\d:$/.test(before);
}

/** Where a number within the country is dialled, and written, with a 0 before it. */
const TRUNK_ZERO: ReadonlySet<string> = new Set('AT BE CH DE FI FR GB HR IE NL RO RS SE SI SK TR UA'.split(' '));

/** Digits alone are a number only with a trunk prefix, or by their length where the country's numbers are written so. */
function isBareNumber(digits: string, country: string | undefined): boolean {
  if (digits.startsWith('0')) return digits.length >= 8;
  if (country === 'DK' || country === 'NO') return digits.length === 8;
  if (country === 'IS') return digits.length === 7;
  if (country === 'US' || country === 'CA') return digits.length === 10;
  return country === 'PL' || country === 'CZ' || country === 'ES' || country === 'PT' || country === 'IT'
    ? digits.length === 9 || digits.length === 10
    : false;
}

function namesAnId(before: string, languages: readonly Language[]): boolean {
  const folded = before.toLowerCase().replace(/[\s:.#-]*(?:[a-z]{2}\s?)?$/, '');
  const endings = [folded, folded.replace(/[\s:.-]*(?:nr|no|nummer|number)$/, '')];
  return languages.some(({ decoyLabels }) =>
    decoyLabels.some((written) => {
      const label = written.replace(/\.$/, '');
      return endings.some((text) => text.endsWith(label) && !/\p{L}/u.test(text.slice(-label.length - 1, -label.length) || ' '));
    }),
  );
}
