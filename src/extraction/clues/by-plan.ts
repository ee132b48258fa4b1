import { lineKind, type PhoneNumber, readPhoneNumber } from '../../contact/phone-number.ts';
import { TRUNK_ZERO } from './decoys.ts';

/** Poland dropped it in 2009. */
const OLD_TRUNK = /^\(?0[-\s]?/;

/** By the plan of a country that is named beside it. */
export function readAbroad(digits: string, named: readonly string[]): PhoneNumber | undefined {
  for (const country of named) {
    const phone = readPhoneNumber(digits, country);
    if (phone?.country === country) return phone;
  }
  return undefined;
}

/** Norway's numbers of five digits are dialled as they stand, and so kept as short ones. */
export function longNumber(digits: string, country: string | undefined): PhoneNumber | undefined {
  const phone =
    readPhoneNumber(digits, country) ?? (country === 'PL' ? readPhoneNumber(digits.replace(OLD_TRUNK, ''), country) : undefined);
  if (!phone || /^\s*(?:\+|00)/.test(digits)) return phone;
  return /^\+470\d{4}$/.test(phone.number) || lacksTrunk(digits, phone) ? undefined : phone;
}

/** "Fax 600-1299" in Germany: where one dials a 0 first, what is written without it has no area code. A number free of charge has none. */
function lacksTrunk(digits: string, { number, country }: PhoneNumber): boolean {
  if (country === undefined || !TRUNK_ZERO.has(country) || /^\s*\(?0/.test(digits)) return false;
  const kind = lineKind(number);
  return (kind === 'landline' || kind === 'mobile') && number.endsWith(digits.replace(/\D/g, ''));
}

/** Short numbers are read only under a label: three to six digits that no plan of long numbers knows. */
export function shortNumber(digits: string, country: string | undefined): PhoneNumber | undefined {
  const number = digits.replace(/\D/g, '');
  const shape = /^(?:1\d{2}|11\d{3}|1[01]\d{2}|0\d{4})$/.test(number);
  return country !== undefined && shape && !/[.:/-]/.test(digits) ? { number, country, features: ['voice'] } : undefined;
}
