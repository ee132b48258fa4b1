import type { CopiedForm } from '../browser/settings.ts';
import { type MessageKey, message } from '../browser/locale.ts';
import type { Contact } from '../contact/contact.ts';
import { type PhoneNumber, printNational } from '../contact/phone-number.ts';
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

/** The number as the journalist wants it copied. An extension is dialled by hand, so it is no part of it. */
export function asCopied(phone: PhoneNumber, form: CopiedForm): string {
  return form === 'national' ? printNational(phone.number, phone.country) : phone.number;
}

/** What kind of line it is, in a word. */
export function lineName(phone: PhoneNumber): string {
  const feature = (['fax', 'main-number', 'duty', 'mobile', 'voice'] as const).find((one) => phone.features.includes(one));
  return message(feature === undefined ? 'kindPhone' : LINE_NAMES[feature]);
}

const LINE_NAMES = {
  fax: 'kindFax',
  'main-number': 'kindSwitchboard',
  duty: 'kindDuty',
  mobile: 'kindMobile',
  voice: 'kindPhone',
} as const satisfies Record<string, MessageKey>;
