import type { EmailAddress } from '../../contact/email-address.ts';
import type { PhoneFeature, PhoneNumber } from '../../contact/phone-number.ts';
import type { CardWords } from '../card.ts';
import { oneLine } from '../plain-text.ts';
import { type Property, textValue } from './vcard-lines.ts';

/** RFC 2426 of 1998, which every phone and mail program reads, or RFC 6350 of 2011. */
export type Version = '3.0' | '4.0';

// "+" and digits or a short number; anything else, such as a service code, would be dialled as it stands.
const DIALLED = /^\+?\d{2,15}$/;
const TYPES: Readonly<Record<PhoneFeature, readonly string[]>> = {
  // In this order: of several types, Android takes the first that it knows, and "voice" says least.
  mobile: ['CELL'],
  fax: ['WORK', 'FAX'],
  'main-number': ['WORK'],
  duty: ['WORK'],
  voice: ['WORK'],
};
// Apple and Google read the one; RFC 7852 registers the other for 4.0.
const SWITCHBOARD: Readonly<Record<Version, string>> = { '3.0': 'MAIN', '4.0': 'MAIN-NUMBER' };
const TOLD = ['fax', 'main-number', 'mobile', 'duty', 'voice'] as const;

/** TEL for each number that can be dialled. The first that is no fax is the preferred one. */
export function phoneProperties(phones: readonly PhoneNumber[], words: CardWords, version: Version): Property[] {
  const dialled = phones.filter(({ number }) => DIALLED.test(number));
  const preferred = dialled.find(({ features }) => !features.includes('fax'));
  return dialled.map((phone) => {
    const { value, parameters } = valueOf(phone, version);
    const label = labelOf(phone, words);
    const types = typesOf(usedFor(label, phoneTypes(phone, version)), phone === preferred, version);
    return { name: 'TEL', parameters: [...parameters, ...types], value, ...labelled(label) };
  });
}

/** EMAIL for each address; the first is the preferred one. */
export function emailProperties(emails: readonly EmailAddress[], version: Version): Property[] {
  const types = version === '3.0' ? ['INTERNET', 'WORK'] : ['WORK'];
  return emails
    .filter(({ address }) => oneLine(address) !== '')
    .map(({ address, label }, at) => ({
      name: 'EMAIL',
      parameters: typesOf(usedFor(label ?? '', types), at === 0, version),
      value: textValue(address),
      ...labelled(oneLine(label ?? '')),
    }));
}

/** TYPE as Apple and Google write it in 3.0, one a parameter; PREF is a type there and a parameter of its own in 4.0. Never quoted. */
export function typesOf(types: readonly string[], preferred: boolean, version: Version): string[] {
  if (version === '3.0') return [...types, ...(preferred ? ['PREF'] : [])].map((type) => `TYPE=${type}`);
  return [`TYPE=${types.join(',').toLowerCase()}`, ...(preferred ? ['PREF=1'] : [])];
}

/**
 * An extension is part of the value only in 4.0 (RFC 3966 "ext="). In 3.0 no way of writing it is safe: at a "," or ";ext=" Android
 * leaves out all but the digits and dials number and extension as one, others keep the backslash; so the label and the note say it.
 * Without one the value is text in 4.0 too, since many readers show "tel:" as part of the number.
 */
function valueOf({ number, extension }: PhoneNumber, version: Version): { value: string; parameters: string[] } {
  const isUri = version === '4.0' && extension !== undefined && /^\d+$/.test(extension) && number.startsWith('+');
  return isUri ? { value: `tel:${number};ext=${extension}`, parameters: ['VALUE=uri'] } : { value: number, parameters: [] };
}

function phoneTypes({ features }: PhoneNumber, version: Version): string[] {
  const feature = TOLD.find((one) => features.includes(one)) ?? 'voice';
  if (feature === 'fax') return [...TYPES.fax];
  return [...TYPES[feature], ...(feature === 'main-number' ? [SWITCHBOARD[version]] : []), 'VOICE'];
}

function labelOf({ label, features, extension }: PhoneNumber, words: CardWords): string {
  const own = oneLine(label ?? '') || (features.includes('duty') ? words.duty : '');
  const dialledAfter = extension === undefined ? '' : `${words.extension} ${extension}`;
  return [own, dialledAfter].filter((part) => part !== '').join(' ');
}

/** Labels for which every reader has a word of its own: they are types, as which they also came in (vcard-read-label.ts). */
const USES: ReadonlyMap<string, string> = new Map([
  ['home', 'HOME'],
  ['pager', 'PAGER'],
]);

function usedFor(label: string, types: readonly string[]): readonly string[] {
  const use = USES.get(label);
  return use === undefined ? types : [use, ...types.filter((type) => type !== 'WORK')];
}

function labelled(label: string): { label?: string } {
  return label === '' || USES.has(label) ? {} : { label };
}
