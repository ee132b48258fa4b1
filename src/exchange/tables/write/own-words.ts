import type { Kind } from '../../../contact/contact.ts';
import type { PhoneFeature } from '../../../contact/phone-number.ts';

/** A field of our own layout. What a contact can have several of stands in numbered columns ("Phone 2"). */
export type OwnField = (typeof OWN_FIELDS)[number][number];

/** The fields in the order of their columns; those of one group are repeated together. */
export const OWN_FIELDS = [
  ['name'],
  ['jobTitle'],
  ['organization'],
  ['unit'],
  ['phone', 'phoneKind', 'phoneLabel', 'extension', 'hours', 'spans', 'phoneCountry', 'inferred', 'disputed'],
  ['email', 'emailLabel'],
  ['press'],
  ['tag'],
  ['note'],
  ['street'],
  ['postalCode'],
  ['locality'],
  ['country'],
  ['source', 'site', 'title', 'statedAt', 'firstSeenAt', 'lastSeenAt'],
  ['confirmedAt'],
  ['revisedAt'],
  ['kind'],
  ['id'],
] as const;

/** The words of our own layout in one language; "#" takes the number of a column of several. */
export type OwnWords = {
  headings: Record<OwnField, string>;
  features: Record<PhoneFeature, string>;
  kinds: Record<Kind, string>;
  yes: string;
};

/** By language (BCP 47, its first part). Each file says its fields in one of them, and is read in any. */
export const OWN_WORDS: Readonly<Record<'en' | 'sv', OwnWords>> = {
  en: {
    headings: {
      name: 'Name',
      jobTitle: 'Title',
      organization: 'Organization',
      unit: 'Unit #',
      phone: 'Phone #',
      phoneKind: 'Phone # kind',
      phoneLabel: 'Phone # label',
      extension: 'Phone # extension',
      hours: 'Phone # hours',
      spans: 'Phone # answered',
      phoneCountry: 'Phone # country',
      inferred: 'Phone # area code filled in',
      disputed: 'Phone # disputed',
      email: 'E-mail #',
      emailLabel: 'E-mail # label',
      press: 'For the press',
      tag: 'Tag #',
      note: 'Note',
      street: 'Street',
      postalCode: 'Postal code',
      locality: 'City',
      country: 'Country',
      source: 'Source #',
      site: 'Source # site',
      title: 'Source # title',
      statedAt: 'Source # dated',
      firstSeenAt: 'Source # first read',
      lastSeenAt: 'Source # last read',
      confirmedAt: 'Confirmed',
      revisedAt: 'Changed',
      kind: 'Kind',
      id: 'ID',
    },
    features: { mobile: 'mobile', voice: 'telephone', fax: 'fax', 'main-number': 'switchboard', duty: 'on duty' },
    kinds: { person: 'person', office: 'office' },
    yes: 'yes',
  },
  sv: {
    headings: {
      name: 'Namn',
      jobTitle: 'Titel',
      organization: 'Organisation',
      unit: 'Enhet #',
      phone: 'Telefon #',
      phoneKind: 'Telefon # slag',
      phoneLabel: 'Telefon # etikett',
      extension: 'Telefon # anknytning',
      hours: 'Telefon # tider',
      spans: 'Telefon # svarar',
      phoneCountry: 'Telefon # land',
      inferred: 'Telefon # ifyllt riktnummer',
      disputed: 'Telefon # motsagt',
      email: 'E-post #',
      emailLabel: 'E-post # etikett',
      press: 'För press',
      tag: 'Tagg #',
      note: 'Anteckning',
      street: 'Gatuadress',
      postalCode: 'Postnummer',
      locality: 'Ort',
      country: 'Land',
      source: 'Källa #',
      site: 'Källa # webbplats',
      title: 'Källa # rubrik',
      statedAt: 'Källa # daterad',
      firstSeenAt: 'Källa # först läst',
      lastSeenAt: 'Källa # senast läst',
      confirmedAt: 'Bekräftad',
      revisedAt: 'Ändrad',
      kind: 'Slag',
      id: 'ID',
    },
    features: { mobile: 'mobil', voice: 'telefon', fax: 'fax', 'main-number': 'växel', duty: 'jour' },
    kinds: { person: 'person', office: 'funktion' },
    yes: 'ja',
  },
};

/** The words for a reader of `language` (BCP 47); English where that is none of ours. */
export function wordsIn(language: string): OwnWords {
  return /^sv\b/i.test(language) ? OWN_WORDS.sv : OWN_WORDS.en;
}
