import { type PhoneNumber, readPhoneNumber } from '../../../contact/phone-number.ts';

/** A number with the words it was read from. */
export type WrittenNumber = { phone: PhoneNumber; text: string };

/**
 * The numbers in a run of figures and what stands between them: one, or several that nothing but a space or a slash parts. `countries`
 * (ISO 3166-1 alpha-2) are those by whose plans they are tried, the first first. What is no number is left out.
 */
export function numbersIn(run: string, countries: readonly string[]): WrittenNumber[] {
  const text = run.trim();
  const whole = readWritten(text, countries);
  if (whole !== undefined) return [{ phone: whole, text }];
  const byLine = text.split(/\s*[/·]\s*|\s{2,}/);
  if (byLine.length > 1) return byLine.length > MOST_WORDS ? [] : byLine.flatMap((one) => numbersIn(one, countries));
  const words = text.split(' ');
  return words.length > MOST_WORDS ? [] : inWords(words, countries);
}

/** One number as somebody wrote it, or as a spreadsheet keeps it: there the "0" or "+" before it is lost. */
export function readWritten(text: string, countries: readonly string[]): PhoneNumber | undefined {
  const short = shortNumber(text, countries[0]);
  if (short !== undefined) return short;
  if (DATE.test(text) || text.replace(/\D/g, '').length < FEWEST) return undefined;
  const isBare = /^[1-9]\d+$/.test(text);
  for (const country of countries) {
    const phone = isBare ? readBare(text, country) : readPhoneNumber(text, country);
    if (phone !== undefined && (isBare || !lacksZero(text, country))) return phone;
  }
  if (/^(?:\+|00|\(\+)/.test(text)) return readPhoneNumber(text.replace(/^00/, '+'));
  return isBare && text.length >= INTERNATIONAL ? readPhoneNumber(`+${text}`) : undefined;
}

/** Services that all of a country knows: 112, 1177, 114 14; Norway's of five figures. What else is short may be an extension. */
function shortNumber(text: string, country: string | undefined): PhoneNumber | undefined {
  const number = text.replace(/ /g, '');
  const shape = country === 'NO' ? /^(?:11\d{1,2}|0\d{4})$/ : /^11\d{1,3}$/;
  return country !== undefined && shape.test(number) ? { number, country, features: ['voice'] } : undefined;
}

const MOST_WORDS = 12;
/** In figures. */
const [FEWEST, INTERNATIONAL] = [5, 10];
const DATE = /^(?:(?:19|20)\d\d-\d\d-\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)(?!\d)/;

/** Where one dials a 0 before the area code, so that what is written without it is no number of theirs, or has lost it. */
const WITH_ZERO = new Set('SE FI DE AT CH GB IE FR BE NL RO BG HR RS SI SK UA TR AL BA ME MK MD'.split(' '));

function lacksZero(text: string, country: string): boolean {
  return WITH_ZERO.has(country) && /^\(?[1-9]/.test(text);
}

function readBare(figures: string, country: string): PhoneNumber | undefined {
  const abroad = figures.length > INTERNATIONAL ? readPhoneNumber(`+${figures}`) : undefined;
  if (abroad?.country === country) return abroad;
  return readPhoneNumber(figures, country) ?? readPhoneNumber(`0${figures}`, country);
}

/** The longest beginning that is a number, and then those in the rest: all of it, or a number may be cut short. */
function inWords(words: readonly string[], countries: readonly string[]): WrittenNumber[] {
  for (let length = words.length - 1; length > 0; length -= 1) {
    const text = words.slice(0, length).join(' ');
    const phone = readWritten(text, countries);
    const rest = phone === undefined ? [] : numbersIn(words.slice(length).join(' '), countries);
    if (phone !== undefined && rest.length > 0) return [{ phone, text }, ...rest];
  }
  return [];
}
