import browser from 'webextension-polyfill';
import { timeZonesOf } from '../contact/local-time.ts';
import { sentence } from './sentences.ts';

type Messages = typeof import('../../public/_locales/en/messages.json');
export type MessageKey = keyof Messages;
/** A sentence that differs by number: its keys end in the plural categories of CLDR (`_one`, `_other`). */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** A sentence in the reader's language; `words` take the places $1 to $9. */
export function message(key: MessageKey, ...words: string[]): string {
  return sentence(key, words);
}

/** As `message`, in the form that the language uses for `count`, which takes the place $1. */
export function counted(stem: CountedKey, count: number, ...words: string[]): string {
  const key = `${stem}_${new Intl.PluralRules(language()).select(count)}`;
  const words1 = [inFigures(count), ...words];
  return sentence(key, words1) || sentence(`${stem}_other`, words1);
}

/** A sentence cut at its places, so that page text can stand in elements of its own: strings, and the indices of the words (from 0). */
export function sentenceParts(key: MessageKey, places: number): (string | number)[] {
  const marks = Array.from({ length: places }, (_, index) => `${MARK}${index}${MARK}`);
  return message(key, ...marks)
    .split(MARK)
    .map((part, index) => (index % 2 === 1 ? Number(part) : part))
    .filter((part) => part !== '');
}

/** The language of the sentences (BCP 47). The browser's own variant of it where there is one, as en-GB and en-US write dates apart. */
export function language(): string {
  const ours = message('languageCode');
  const browsers = browser.i18n.getUILanguage();
  return browsers.toLowerCase().startsWith(`${ours}-`) ? browsers : ours || 'en';
}

/** A day as the reader writes it. `instant` is ISO 8601, or a date alone; what cannot be read is given back as it is. */
export function day(instant: string): string {
  return written(instant, { dateStyle: 'medium' });
}

/** The month of a day, in words ("May 2026"). `instant` as for `day`. */
export function month(instant: string): string {
  return written(instant, { month: 'long', year: 'numeric' });
}

/** The time of day as the reader writes it. `instant` is ISO 8601. */
export function timeOfDay(instant: string): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(instant));
}

/** Day and time of day as the reader writes them. `instant` is ISO 8601. */
export function dayAndTime(instant: string): string {
  return written(instant, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A number as the reader writes it ("20,000"). */
export function inFigures(count: number): string {
  return new Intl.NumberFormat(language()).format(count);
}

/** Words as a list in a sentence ("a, b and c"). */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language()).format(words);
}

/** The name of a country in the reader's language. `country` is ISO 3166-1 alpha-2. */
export function countryName(country: string): string {
  return new Intl.DisplayNames([language()], { type: 'region' }).of(country) ?? country;
}

/** Which of the countries this computer stands in: by its time zone, else by the region of the browser's languages. */
export function countryOfComputer(countries: readonly string[]): string | undefined {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const key = [zone, ...navigator.languages, ...countries].join(' ');
  if (computers?.key !== key) computers = { key, country: countryAt(zone, countries) };
  return computers.country;
}

/** Asking for the zones of a country takes the browser so long that all of Europe's would be felt at each drawing. */
let computers: { key: string; country: string | undefined } | undefined;

function countryAt(zone: string, countries: readonly string[]): string | undefined {
  const regions = navigator.languages.map((tag) => new Intl.Locale(tag).region ?? '');
  const spoken = regions.filter((region) => countries.includes(region));
  // "UTC" is nobody's.
  const isThere = (country: string): boolean => zone.includes('/') && timeZonesOf(country).includes(zone);
  return spoken.find(isThere) ?? countries.find(isThere) ?? spoken[0];
}

/** A date alone is that day everywhere. */
function written(instant: string, form: Intl.DateTimeFormatOptions): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const dateAlone = instant.length === 'yyyy-mm-dd'.length;
  return new Intl.DateTimeFormat(language(), { ...form, ...(dateAlone && { timeZone: 'UTC' }) }).format(at);
}

// Not a character of any text, so it cannot be mistaken for a word of the sentence.
const MARK = '\u0001';
