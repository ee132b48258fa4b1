import { lineKind, type PhoneNumber, printNational, readPhoneNumber } from '../../contact/phone-number.ts';
import { TRUNK_ZERO } from './decoys.ts';

/** A number written in full, and how. */
export type Known = { number: string; written: string };

const [FEWEST_DIGITS, MOST_DIGITS, NORTH_AMERICAN] = [5, 8, 7];

/**
 * A number without its area code, which is taken from the first of `known` that makes it valid ("Fax 866-7019" beside "0331 866-7010"); after a
 * hyphen alone ("Fax: -7019") it takes the end of that number's place. Marked as inferred. Nothing where the text needs no area code.
 */
export function localNumber(text: string, { country }: { country?: string }, known: () => readonly Known[]): PhoneNumber | undefined {
  if (country === undefined) return undefined;
  const digits = text.replace(/\D/g, '');
  const isEnd = /^\s*[-–]/.test(text);
  if (!isEnd && !lacksAreaCode(text, digits, country)) return undefined;
  for (const one of known()) {
    if (!one.number.startsWith('+') || lineKind(one.number) !== 'landline') continue;
    const whole = isEnd ? withEnd(one, digits) : withArea(one.number, digits);
    const phone = whole === undefined ? undefined : readPhoneNumber(whole);
    if (phone?.country === country && phone.number !== one.number) return { ...phone, inferred: true };
  }
  return undefined;
}

function lacksAreaCode(text: string, digits: string, country: string): boolean {
  if (/^\s*[+(0]/.test(text) || digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return false;
  if (country === 'US' || country === 'CA') return /^\d{3}[-.\s]\d{4}$/.test(text.trim()) && digits.length === NORTH_AMERICAN;
  return TRUNK_ZERO.has(country);
}

/** The written number's last group is what an end replaces: of "866-0" the 0, whatever the length of the new end. */
function withEnd({ number, written }: Known, digits: string): string | undefined {
  const last = /[-–]\s?(\d+)\D*$/.exec(written)?.[1];
  const taken = last !== undefined && number.endsWith(last) ? last.length : digits.length;
  return number.length - taken > 5 ? number.slice(0, -taken) + digits : undefined;
}

function withArea(number: string, digits: string): string | undefined {
  const { area, at } = areaOf(number);
  return area !== '' && area.length < digits.length + 1 && at >= 2 && at <= 4 ? number.slice(0, at) + area + digits : undefined;
}

/** The area code, as the country's own way of printing parts it off, and where it begins. */
export function areaOf(number: string): { area: string; at: number } {
  const national = printNational(number, readPhoneNumber(number)?.country);
  const area = (/\d+/.exec(national)?.[0] ?? '').replace(/^0/, '');
  return { area, at: number.indexOf(area, 2) };
}
