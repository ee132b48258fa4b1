import { fold } from '../../../contact/fold.ts';
import type { PostalAddress } from '../../../contact/postal-address.ts';

/** ISO 3166-1 alpha-2 of a country that is named in one of our languages, or by its code; nothing for what is none we know. */
export function readCountry(text: string): string | undefined {
  return countryNames().get(fold(text));
}

/** An address that stands in one cell; where no postal code is found all of it is the street. */
export function readAddress(text: string): PostalAddress {
  const parts = text.split(/\s*[,\n]\s*/).filter((part) => part !== '');
  const at = parts.findIndex((part) => TOWN.test(part));
  const [, postalCode, locality] = TOWN.exec(parts[at] ?? '') ?? [];
  if (postalCode === undefined || locality === undefined) return { street: parts.join(', ') };
  const street = parts.slice(0, at).join(', ');
  const country = readCountry(parts[at + 1] ?? '');
  return { ...(street === '' ? {} : { street }), postalCode, locality, ...(country === undefined ? {} : { country }) };
}

/** A day (ISO 8601) that a cell says in ISO 8601, or as day.month.year; other orders differ from country to country. */
export function readDay(text: string): string | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text) ?? [];
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text) ?? [];
  const date = isoYear === undefined ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : `${isoYear}-${isoMonth}-${isoDay}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

const TOWN = /^(?:[A-Z]{1,2}-)?(\d{3} ?\d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4} ?[A-Z]{2}|\d{4,5})\s+(\p{L}.*)$/u;

const LANGUAGES = 'sv nb da fi is en de fr nl es it pt pl cs'.split(' ');
const COUNTRIES =
  'SE NO DK FI IS GL FO AX GB IE DE AT CH LI FR BE NL LU ES PT IT MT PL CZ SK HU SI HR BA RS ME MK AL GR CY BG RO MD UA BY RU EE LV LT TR US CA AU NZ';
let names: ReadonlyMap<string, string> | undefined;

/** Made when the first is asked for: it takes a moment. */
function countryNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    COUNTRIES.split(' ').flatMap((code) => [
      [fold(code), code] as const,
      ...LANGUAGES.map((language) => [fold(new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code), code] as const),
    ]),
  );
  return names;
}
