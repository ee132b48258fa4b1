import { lineKind, type PhoneNumber, readPhoneNumber } from '../contact/phone-number.ts';
import type { Directory, Found } from '../directory/directory.ts';

/** A number in full, and nothing beside it: who types or pastes that wants to know whose it is. `home`: ISO 3166-1 alpha-2. */
export function callerIn(typed: string, home: string | undefined): PhoneNumber | undefined {
  if (!isNumberBegun(typed)) return undefined;
  const read = readPhoneNumber(typed, home);
  return read?.number.startsWith('+') ? read : undefined;
}

/** Digits, and what people write between them: a number, or the beginning of one. */
export function isNumberBegun(typed: string): boolean {
  return /^\s*[+(\d][\d\s()./\u00a0\u2010-\u2015\u2212-]*$/u.test(typed);
}

/** How many last digits an exchange gives its own lines, the likeliest first. */
const OWN_DIGITS = [2, 3];
const MOST_ALIKE = 5;

/**
 * Contacts whose numbers begin like this one, as those of one exchange do: where nobody has the number itself, whose house it calls from.
 * Nobody for a mobile number, of which the beginning tells no house.
 */
export async function callingAlike(directory: Directory, { number, country }: PhoneNumber): Promise<Found[]> {
  if (lineKind(number, country) === 'mobile') return [];
  for (const own of OWN_DIGITS) {
    const stem = number.slice(0, -own);
    const found = await directory.find({ text: stem, most: MOST_ALIKE });
    const alike = found.filter(({ summary }) => summary.phones.some((phone) => phone.number.startsWith(stem)));
    if (alike.length > 0) return alike;
  }
  return [];
}
