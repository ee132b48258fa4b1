import { readPhoneNumber } from '../contact/phone-number.ts';
import type { Line } from './lines.ts';

/** Where a language of several countries is written: abroad is whoever is called in another. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  en: ['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'MT'],
  de: ['DE', 'AT', 'CH', 'LI', 'LU'],
  fr: ['FR', 'BE', 'CH', 'LU', 'CA'],
  nl: ['NL', 'BE'],
  it: ['IT', 'CH'],
  sv: ['SE', 'FI'],
  pt: ['PT', 'BR'],
};
/** "020 7946 0412": eleven digits that begin so are a number within Britain, on a page in English. */
const BRITISH = /(?<![\w+])\(?0[127]\d{1,4}\)?(?: ?\d){6,9}(?!\d)/g;
const ABROAD = /(?<![\w+])(?:\+|00)\s?[1-9][\d\s()./-]{7,20}\d/g;
/** In lines and UTF-16 units: a page tells its country early, and often. */
const [MOST_LINES, LONGEST] = [2_000, 500];

/**
 * The country (ISO 3166-1 alpha-2) of the page's own numbers that are written with their country code, where most are of one and the same country
 * of its language ("+41 52 …" on a page in German).
 */
export function countryOfNumbers(lines: readonly Line[], language: string): string | undefined {
  const spoken = COUNTRIES[language] ?? [];
  if (spoken.length === 0) return undefined;
  const written = lines.slice(0, MOST_LINES).flatMap(({ text }) => text.slice(0, LONGEST).match(ABROAD) ?? []);
  const countries = written.flatMap((number) => readPhoneNumber(number, undefined)?.country ?? []);
  const own = countries.filter((country) => spoken.includes(country));
  if (new Set(own).size === 1 && own.length * 2 > countries.length) return own[0];
  return countries.length === 0 && language === 'en' && isBritish(lines) ? 'GB' : undefined;
}

function isBritish(lines: readonly Line[]): boolean {
  return lines
    .slice(0, MOST_LINES)
    .flatMap(({ text }) => text.slice(0, LONGEST).match(BRITISH) ?? [])
    .some((written) => written.replace(/\D/g, '').length === 11 && readPhoneNumber(written, 'GB') !== undefined);
}
