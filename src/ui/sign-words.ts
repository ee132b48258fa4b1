import { type MessageKey, message } from '../browser/locale.ts';
import type { Sign, SignName } from '../contact/may-be-same.ts';
import type { Suggestion } from '../directory/suggestion.ts';

/** What speaks for two being one, and against it, in a few words each: the first few, of one kind once. */
export function inShort(signs: readonly Sign[], most: number): string {
  const words = [...new Set(signs.map(signWords))];
  return words.slice(0, most).join('\u00A0· ');
}

export function signWords({ that }: Sign): string {
  return message(SIGNS[that]);
}

/** By what a suggestion is known from one answer of the directory to the next. */
export function keyOf({ contacts }: Suggestion): string {
  return contacts.map(({ id }) => id).join(' ');
}

const SIGNS: Record<SignName, MessageKey> = {
  'same-mobile': 'signSameMobile',
  'same-number': 'signSameNumber',
  'same-address': 'signSameAddress',
  'same-name': 'signSameName',
  'near-name': 'signNearName',
  'spelled-name': 'signSpelledName',
  'short-name': 'signShortName',
  'same-given-name': 'signSameGivenName',
  'same-organization': 'signSameOrganization',
  'same-title': 'signSameTitle',
  'same-unit': 'signSameUnit',
  'other-family-name': 'signOtherFamilyName',
  'other-organization': 'signOtherOrganization',
  'no-organization': 'signNoOrganization',
  'other-title': 'signOtherTitle',
  'other-numbers': 'signOtherNumbers',
};
