import type { PhoneNumber } from '../contact/phone-number.ts';
import type { Reading } from './recogniser.ts';

/**
 * A number that one place of the page calls a fax is one in all, so that nobody is offered it: unless it is the only one somebody has there,
 * for "Tel/Fax" is both.
 */
export function knowFaxes(readings: readonly Reading[]): Reading[] {
  const faxes = new Set(readings.flatMap(({ values }) => values.phones.filter(isFax).map(({ number }) => number)));
  if (faxes.size === 0) return [...readings];
  const asFax = (phone: PhoneNumber): PhoneNumber => (faxes.has(phone.number) ? { ...phone, features: ['fax'] } : phone);
  return readings.map((reading) => {
    const phones = reading.values.phones.map(asFax);
    return phones.every(isFax) ? reading : { ...reading, values: { ...reading.values, phones } };
  });
}

function isFax({ features }: PhoneNumber): boolean {
  return features.includes('fax');
}
