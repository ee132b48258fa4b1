import { type MessageKey, message } from '../browser/locale.ts';
import type { Contact } from '../contact/contact.ts';
import { type LineKind, lineKind, type PhoneNumber } from '../contact/phone-number.ts';
import { plain } from './page-text.ts';

type Described = Pick<Contact, 'name' | 'jobTitle' | 'organization'>;

/** What a contact is called in a row: an office may have no name but that of its unit or organization. */
export function nameOf(contact: Described): string {
  const { name, organization } = contact;
  return plain(name ?? organization?.units?.at(-1) ?? organization?.name ?? message('unnamed'));
}

/** Title, units and organization, outermost last: the second line of a row. Nothing that already stands in its name. */
export function workOf(contact: Described): string[] {
  const { jobTitle, organization } = contact;
  const innermostFirst = [...(organization?.units ?? [])].reverse();
  const all = [jobTitle, ...innermostFirst, organization?.name].filter((text) => text !== undefined).map(plain);
  return [...new Set(all)].filter((text) => text !== '' && text !== nameOf(contact));
}

/** "Leif Persson, IT-chef": whose number it is, in a sentence. */
export function whose(contact: Described): string {
  const { jobTitle } = contact;
  return jobTitle === undefined ? nameOf(contact) : `${nameOf(contact)}, ${plain(jobTitle)}`;
}

/** Title, units and organization in one line. The dot stays with what stands before it. */
export function workLine(contact: Described): string {
  return workOf(contact).join('\u00A0· ');
}

/** What kind of line it is, in a word: as the source says it, else as the country's numbering plan does. */
export function lineName({ number, country, features }: PhoneNumber): string {
  const said = (['fax', 'main-number', 'duty', 'mobile'] as const).find((feature) => features.includes(feature));
  return message(said === undefined ? BY_PLAN[lineKind(number, country)] : AS_SAID[said]);
}

const AS_SAID = {
  fax: 'kindFax',
  'main-number': 'kindSwitchboard',
  duty: 'kindDuty',
  mobile: 'kindMobile',
} as const satisfies Record<string, MessageKey>;

const BY_PLAN: Record<LineKind, MessageKey> = {
  mobile: 'kindMobile',
  landline: 'kindLandline',
  'toll-free': 'kindTollFree',
  premium: 'kindPremium',
  'shared-cost': 'kindSharedCost',
  short: 'kindShort',
  unknown: 'kindPhone',
};
