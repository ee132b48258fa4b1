import type { Kind } from '../../../contact/contact.ts';
import type { PhoneFeature } from '../../../contact/phone-number.ts';
import { da } from './own-words/da.ts';
import { de } from './own-words/de.ts';
import { en } from './own-words/en.ts';
import { fi } from './own-words/fi.ts';
import { nb } from './own-words/nb.ts';
import { sv } from './own-words/sv.ts';

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
export const OWN_WORDS = { en, sv, nb, da, fi, de } as const satisfies Record<string, OwnWords>;
export type OwnLanguage = keyof typeof OWN_WORDS;
export const OWN_LANGUAGES: readonly OwnLanguage[] = ['en', 'sv', 'nb', 'da', 'fi', 'de'];

/** The words for a reader of `language` (BCP 47); English where that is none of ours. */
export function wordsIn(language: string): OwnWords {
  const ours = new Intl.Locale(language).language;
  return OWN_WORDS[OWN_LANGUAGES.find((one) => one === ours) ?? 'en'];
}
