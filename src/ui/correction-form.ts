import type { MessageKey } from '../browser/locale.ts';
import type { Organization } from '../contact/contact.ts';
import { readEmailAddress } from '../contact/email-address.ts';
import type { OpeningHours } from '../contact/opening-hours.ts';
import { type PhoneNumber, readPhoneNumber } from '../contact/phone-number.ts';
import type { PostalAddress } from '../contact/postal-address.ts';
import type { Summary } from '../contact/summarise.ts';
import type { Correction } from '../directory/directory.ts';
import { channelsFrom, typedEmails, typedPhones, type UnreadableChannel } from './correction-channels.ts';
import { TEXT_NAMES, type Typed } from './typed-correction.ts';

/** A field that cannot be read, and the sentence that says so; `was` names the number or address where it is one of several. */
export type Unreadable = { field: 'addPhone' | 'addEmail' | 'country' | UnreadableChannel['of']; was?: string; says: MessageKey };

const UNITS_PARTED_BY = ' / ';
const PLACE = ['street', 'postalCode', 'locality', 'country'] as const;

/** The form of a contact as it is known now. `home`: numbers are printed as in that country (ISO 3166-1 alpha-2). */
export function typedFrom(summary: Summary, home?: string): Typed {
  const { kind, name, jobTitle, organization, press } = summary;
  const { street = '', postalCode = '', locality = '', country = '' } = organization?.address ?? {};
  return {
    kind,
    name: name ?? '',
    jobTitle: jobTitle ?? '',
    units: organization?.units?.join(UNITS_PARTED_BY) ?? '',
    organization: organization?.name ?? '',
    street,
    postalCode,
    locality,
    country,
    press: press === true,
    phones: typedPhones(summary, home),
    emails: typedEmails(summary),
    addPhone: '',
    addEmail: '',
  };
}

/** How what is typed is read: numbers as of `home` (ISO 3166-1 alpha-2), and opening hours. */
export type Readers = { home: string | undefined; readHours: (text: string) => OpeningHours };

/** What differs from the contact as it is known; an emptied field is the journalist's word that there is none. */
export function correctionFrom(typed: Typed, summary: Summary, readers: Readers): Correction | Unreadable {
  const { home } = readers;
  const phone = readAdded(typed.addPhone, home);
  if (phone === 'unreadable') return { field: 'addPhone', says: 'numberUnreadable' };
  const email = readEmailAddress(typed.addEmail);
  if (typed.addEmail.trim() !== '' && !email) return { field: 'addEmail', says: 'addressUnreadable' };
  if (!/^(?:[a-z]{2})?$/i.test(typed.country.trim())) return { field: 'country', says: 'contactCountryHint' };
  const channels = channelsFrom(typed, summary, readers);
  if ('was' in channels) return { field: channels.of, was: channels.was, says: SAYS[channels.of] };
  return {
    ...fieldsFrom(trimmed(typed), typedFrom(summary, home)),
    ...channels,
    ...(phone && { addPhone: phone }),
    ...(email && { addEmail: email.address }),
  };
}

const SAYS = { number: 'numberUnreadable', extension: 'contactExtensionUnreadable', address: 'addressUnreadable' } as const;

function fieldsFrom(now: Typed, before: Typed): Correction {
  const organizationDiffers = (['organization', 'units', ...PLACE] as const).some((field) => now[field] !== before[field]);
  // Whoever has left an organization has left its address.
  const hasLeft = now.organization + now.units === '' && before.organization + before.units !== '';
  const organization = hasLeft ? undefined : organizationOf(now);
  const withdrawn = [
    ...(now.name === '' && before.name !== '' ? (['name'] as const) : []),
    ...(now.jobTitle === '' && before.jobTitle !== '' ? (['jobTitle'] as const) : []),
    ...(organizationDiffers && organization === undefined ? (['organization'] as const) : []),
  ];
  return {
    ...(now.kind !== before.kind && { kind: now.kind }),
    ...(now.name !== before.name && now.name !== '' && { name: now.name }),
    ...(now.jobTitle !== before.jobTitle && now.jobTitle !== '' && { jobTitle: now.jobTitle }),
    ...(organizationDiffers && organization && { organization }),
    ...(now.press !== before.press && { press: now.press }),
    ...(withdrawn.length > 0 && { withdrawn }),
  };
}

function readAdded(text: string, home: string | undefined): PhoneNumber | undefined | 'unreadable' {
  if (text.trim() === '') return undefined;
  return readPhoneNumber(text.trim(), home) ?? 'unreadable';
}

function organizationOf({ organization, units, ...typed }: Typed): Organization | undefined {
  const named = units
    .split('/')
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  const address: PostalAddress = Object.fromEntries(PLACE.filter((part) => typed[part] !== '').map((part) => [part, typed[part]]));
  const isSomewhere = Object.keys(address).length > 0;
  if (organization === '' && named.length === 0 && !isSomewhere) return undefined;
  return {
    ...(organization !== '' && { name: organization }),
    ...(named.length > 0 && { units: named }),
    ...(isSomewhere && { address }),
  };
}

function trimmed(typed: Typed): Typed {
  const texts = Object.fromEntries(TEXT_NAMES.map((name) => [name, typed[name].trim()]));
  return { ...typed, ...texts, country: typed.country.trim().toUpperCase() };
}
