import type { PhoneNumber } from '../../../contact/phone-number.ts';
import type { Card, CardWords } from '../../card.ts';
import { namePartsOf } from '../../name-parts.ts';
import { oneLine } from '../../plain-text.ts';
import { noteOf } from '../../vcards/vcard-note.ts';

/** What the address books of others have in columns of their own, each a line; empty where it is not known. */
export type BookFields = {
  given: string;
  family: string;
  suffix: string;
  jobTitle: string;
  company: string;
  /** Units in one line, outermost first. */
  department: string;
  street: string;
  locality: string;
  postalCode: string;
  /** Its name in the journalist's language. */
  country: string;
  /** Tags, and the word for the press. */
  tags: string[];
  /** The journalist's note, hours, and where it was read. */
  note: string;
};

/** A desk has no family name: the whole of its name is the given one, so that it is shown. */
export function bookFields(card: Card, words: CardWords): BookFields {
  const { contact, tags = [] } = card;
  // An extension stands beside its number.
  const phones = contact.phones.map(withoutExtension);
  const { kind, name = '', jobTitle = '', organization = {}, press } = contact;
  const { street = '', locality = '', postalCode = '', country = '' } = organization.address ?? {};
  const whole = oneLine(name);
  return {
    ...(kind === 'person' ? namePartsOf(whole) : { given: whole, family: '', suffix: '' }),
    jobTitle: oneLine(jobTitle),
    company: oneLine(organization.name ?? ''),
    department: (organization.units ?? []).map(oneLine).filter(Boolean).join(', '),
    street: oneLine(street),
    locality: oneLine(locality),
    postalCode: oneLine(postalCode),
    country: oneLine(countryName(country, words.language)),
    tags: [...new Set([...tags, ...(press ? [words.press] : [])].map(oneLine).filter(Boolean))],
    note: noteOf({ ...card, contact: { ...contact, phones } }, words),
  };
}

/** What a number is called beside its kind: its own label, or that it is a duty line, and its extension. */
export function phoneLabel({ label, features, extension }: PhoneNumber, words: CardWords): string {
  const own = oneLine(label ?? '') || (features.includes('duty') ? words.duty : '');
  return [own, extension === undefined ? '' : `${words.extension} ${oneLine(extension)}`].filter(Boolean).join(' ');
}

/** The number alone, where what is dialled after it is said elsewhere. */
export function withoutExtension(phone: PhoneNumber): PhoneNumber {
  const { extension: _, ...bare } = phone;
  return bare;
}

function countryName(country: string, language: string): string {
  if (!/^[a-z]{2}$/i.test(country)) return country;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country.toUpperCase()) ?? country;
}
