import type { Contact, Organization } from '../contact/contact.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import type { Card } from './card.ts';

/** Fields as a code leaves them out. `phones` and `emails`: all but the best; `units`: all but the organization's name. */
export type LeftOut = 'note' | 'tags' | 'pages' | 'address' | 'emails' | 'phones' | 'labels' | 'units' | 'jobTitle';

/** A card that says less than another, and what it leaves out. */
export type LeanCard = { card: Card; leftOut: LeftOut[] };

/**
 * The card with less and less in it, the least missed left out first. None of them has note, hours, tags or pages; the last has name,
 * organization, one number and one address.
 */
export function leanVersions({ contact, ...card }: Card): LeanCard[] {
  const { note: _note, tags: _tags, ...bare } = card;
  const versions: LeanCard[] = [{ card: { ...bare, contact, sources: [] }, leftOut: neverScanned({ contact, ...card }) }];
  for (const { leaves, without } of STEPS) {
    const last = versions.at(-1);
    const less = last && without(last.card.contact);
    if (less) versions.push({ card: { ...last.card, contact: less }, leftOut: [...last.leftOut, leaves] });
  }
  return versions;
}

function neverScanned({ contact, note, tags, sources }: Card): LeftOut[] {
  const hasNote = note !== undefined || contact.phones.some(({ hours }) => hours !== undefined);
  const hasTags = contact.press === true || (tags ?? []).length > 0;
  return [
    ...(hasNote ? (['note'] as const) : []),
    ...(hasTags ? (['tags'] as const) : []),
    ...(sources.length > 0 ? (['pages'] as const) : []),
  ];
}

/** Each says nothing where there is nothing to leave out. */
const STEPS: readonly { leaves: LeftOut; without: (contact: Contact) => Contact | undefined }[] = [
  { leaves: 'address', without: withoutAddress },
  { leaves: 'emails', without: withOneEmail },
  { leaves: 'labels', without: withoutLabels },
  { leaves: 'phones', without: withOnePhone },
  { leaves: 'units', without: withoutUnits },
  { leaves: 'jobTitle', without: withoutJobTitle },
];

function withoutAddress(contact: Contact): Contact | undefined {
  if (contact.organization?.address === undefined) return undefined;
  const { address: _, ...organization }: Organization = contact.organization;
  return { ...contact, organization };
}

function withOneEmail(contact: Contact): Contact | undefined {
  return contact.emails.length > 1 ? { ...contact, emails: contact.emails.slice(0, 1) } : undefined;
}

function withoutLabels(contact: Contact): Contact | undefined {
  const { phones, emails } = contact;
  if ([...phones, ...emails].every(({ label }) => label === undefined)) return undefined;
  return { ...contact, phones: phones.map(unlabelled), emails: emails.map(({ address }) => ({ address })) };
}

function withOnePhone(contact: Contact): Contact | undefined {
  const { phones } = contact;
  const best = phones.find(({ features }) => !features.includes('fax')) ?? phones[0];
  return phones.length > 1 && best ? { ...contact, phones: [best] } : undefined;
}

/** An office without a name is called by its unit. */
function withoutUnits(contact: Contact): Contact | undefined {
  const { units, ...organization }: Organization = contact.organization ?? {};
  return units === undefined || contact.name === undefined ? undefined : { ...contact, organization };
}

function withoutJobTitle(contact: Contact): Contact | undefined {
  const { jobTitle, ...untitled } = contact;
  return jobTitle === undefined || contact.name === undefined ? undefined : untitled;
}

function unlabelled(phone: PhoneNumber): PhoneNumber {
  const { label: _, ...bare } = phone;
  return bare;
}
