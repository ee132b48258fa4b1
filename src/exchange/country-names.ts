import { fold } from '../contact/fold.ts';

/** The country (ISO 3166-1 alpha-2) that a text names by its code or in a language whose pages we read; nothing for any other text. */
export function countryNamed(text: string): string | undefined {
  const before = told.get(text);
  if (before !== undefined) return before.country;
  const country = countryAnew(text);
  if (told.size >= MOST_TOLD) told.clear();
  told.set(text, country === undefined ? {} : { country });
  return country;
}

/** The same few come again and again. */
const told = new Map<string, { country?: string }>();
const MOST_TOLD = 300;

function countryAnew(text: string): string | undefined {
  const name = fold(text);
  if (name === '' || name.length > LONGEST) return undefined;
  const code = ALIASES[name.replaceAll(' ', '')] ?? name.toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return isCountry(code) ? code : undefined;
  return LANGUAGES.reduce<string | undefined>((found, language) => found ?? namesIn(language).get(name), undefined);
}

const LONGEST = 60;
const LANGUAGES = ['en', 'sv', 'nb', 'da', 'fi', 'is', 'de', 'fr', 'nl', 'es', 'it', 'pt', 'pl', 'cs'] as const;
/** As people write them and no language's list has them, folded and without spaces. */
const ALIASES: Readonly<Partial<Record<string, string>>> = {
  __proto__: undefined,
  us: 'US',
  usa: 'US',
  unitedstatesofamerica: 'US',
  uk: 'GB',
  greatbritain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  holland: 'NL',
};

const known = new Map<string, Map<string, string>>();

function namesIn(language: string): Map<string, string> {
  const names = known.get(language) ?? new Map(codes().map((code) => [fold(naming(language).of(code) ?? code), code]));
  known.set(language, names);
  return names;
}

function naming(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const all: string[] = [];

/** Of today: codes that were given up name the countries that came after ("DD" is Germany). */
function codes(): readonly string[] {
  if (all.length > 0) return all;
  const english = naming('en');
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const named = pairs.filter((code) => english.of(code) !== undefined && code !== 'ZZ');
  all.push(...named.filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`));
  return all;
}

function isCountry(code: string): boolean {
  return codes().includes(code);
}
