import { readEmailAddress } from '../contact/email-address.ts';
import type { OpeningHours } from '../contact/opening-hours.ts';
import { type PhoneNumber, printNational, readPhoneNumber } from '../contact/phone-number.ts';
import type { Summary } from '../contact/summarise.ts';
import type { Channel, Correction } from '../directory/directory.ts';
import { isPresent } from './channel-standing.ts';
import { SORTS, type TypedEmail, type TypedPhone } from './typed-correction.ts';

/** Of which number or address of the form something cannot be read. */
export type UnreadableChannel = { was: string; of: 'number' | 'extension' | 'address' };

export function typedPhones({ phones }: Summary, home: string | undefined): TypedPhone[] {
  return phones.filter(isPresent).map((phone) => ({
    was: phone.number,
    number: printNational(phone.number, home),
    sort: SORTS.toReversed().find((sort) => phone.features.includes(sort)) ?? 'voice',
    label: phone.label ?? '',
    extension: phone.extension ?? '',
    hours: phone.hours?.text ?? '',
  }));
}

export function typedEmails({ emails }: Summary): TypedEmail[] {
  return emails.filter(isPresent).map(({ address }) => ({ was: address, address }));
}

/** What differs of numbers and addresses from the contact as it is known; one that was emptied is wrong. `readHours` reads opening hours that were written. */
export function channelsFrom(
  typed: { phones: readonly TypedPhone[]; emails: readonly TypedEmail[] },
  summary: Summary,
  { home, readHours }: { home: string | undefined; readHours: (text: string) => OpeningHours },
): Pick<Correction, 'phones' | 'emails' | 'wrong'> | UnreadableChannel {
  const before = new Map(typedPhones(summary, home).map((one) => [one.was, one]));
  const changed = typed.phones.filter((one) => JSON.stringify(one) !== JSON.stringify(before.get(one.was)));
  const moved = typed.emails.filter(({ was, address }) => address.trim().toLowerCase() !== was);
  const unreadable = changed.find(isUnreadable(home)) ?? moved.find(({ address }) => address.trim() !== '' && !readEmailAddress(address));
  if (unreadable) return { was: unreadable.was, of: 'address' in unreadable ? 'address' : partOf(unreadable) };
  const phones = changed.flatMap((one) => phoneFrom(one, summary, { home, readHours }) ?? []);
  const said = new Set(phones.map(({ number }) => number));
  const emails = moved.flatMap(({ address }) => readEmailAddress(address)?.address ?? []);
  const wrong: Channel[] = [
    ...changed.filter(({ was }) => !said.has(was)).map(({ was }) => ({ phone: was })),
    ...moved.map(({ was }) => ({ email: was })),
  ];
  return {
    ...(phones.length > 0 && { phones }),
    ...(emails.length > 0 && { emails }),
    ...(wrong.length > 0 && { wrong }),
  };
}

function isUnreadable(home: string | undefined): (phone: TypedPhone) => boolean {
  return ({ number, was, extension }) => (number.trim() !== '' && !readNumber(number, was, home)) || !isExtension(extension);
}

function partOf({ extension }: TypedPhone): 'number' | 'extension' {
  return isExtension(extension) ? 'number' : 'extension';
}

function isExtension(text: string): boolean {
  return /^\d{0,8}$/.test(text.trim());
}

/** A number that was not touched is the same, be it one that no plan knows. */
function readNumber(
  text: string,
  was: string,
  home: string | undefined,
): Pick<PhoneNumber, 'number' | 'country' | 'extension'> | undefined {
  return text.trim() === printNational(was, home) ? { number: was } : readPhoneNumber(text.trim(), home);
}

function phoneFrom(
  { was, number, sort, label, extension, hours }: TypedPhone,
  { phones }: Summary,
  { home, readHours }: { home: string | undefined; readHours: (text: string) => OpeningHours },
): PhoneNumber | undefined {
  const before = phones.find((one) => one.number === was);
  const read = readNumber(number, was, home);
  if (read === undefined || before === undefined) return undefined;
  const [called, opens, behind] = [label, hours, extension].map((text) => text.trim());
  const country = read.country ?? before.country;
  const isSame = before.features.includes(sort);
  return {
    number: read.number,
    ...(country !== undefined && { country }),
    features: isSame ? before.features : [sort],
    ...(called && { label: called }),
    ...(behind ? { extension: behind } : read.extension !== undefined && { extension: read.extension }),
    ...(opens && { hours: opens === before.hours?.text ? before.hours : readHours(opens) }),
  };
}
