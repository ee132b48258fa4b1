import type { Contact, Organization } from '../contact/contact.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import type { Card } from './card.ts';

/** Fields as a code leaves them out. `phones` and `emails`: some, never the best; `units`: all but the organization's name. */
export type LeftOut = 'note' | 'tags' | 'pages' | 'address' | 'emails' | 'phones' | 'labels' | 'units' | 'jobTitle';

/** A card that says less than another, and what it leaves out. */
export type LeanCard = { card: Card; leftOut: LeftOut[] };

// More numbers than a code could hold: with the others it would be tried in vain.
const MOST_CHANNELS = 12;

/**
 * The card with less and less in it, the least missed left out first. None of them has note, hours, tags or pages; the last has name,
 * organization, one number and one address.
 */
export function leanVersions({ contact, ...card }: Card): LeanCard[] {
  const { note: _note, tags: _tags, ...bare } = card;
  const [phones, emails] = [contact.phones.slice(0, MOST_CHANNELS), contact.emails.slice(0, MOST_CHANNELS)];
  const first = { ...bare, contact: { ...contact, phones, emails }, sources: [] };
  const versions: LeanCard[] = [{ card: first, leftOut: neverScanned({ contact, ...card }) }];
  for (const step of STEPS) versions.push(...withLessAndLess(versions.at(-1), step));
  return versions;
}

function withLessAndLess(from: LeanCard | undefined, step: Step): LeanCard[] {
  const contact = from && step.without(from.card.contact);
  if (!contact) return [];
  const less = { card: { ...from.card, contact }, leftOut: [...new Set([...from.leftOut, step.leaves])] };
  return [less, ...withLessAndLess(less, step)];
}

/** What no code holds. */
function neverScanned({ contact, note, tags, sources }: Card): LeftOut[] {
  const hasNote = note !== undefined || contact.phones.some(({ hours }) => hours !== undefined);
  const hasTags = contact.press === true || (tags ?? []).length > 0;
  return [
    ...(hasNote ? (['note'] as const) : []),
    ...(hasTags ? (['tags'] as const) : []),
    ...(sources.length > 0 ? (['pages'] as const) : []),
    ...(contact.phones.length > MOST_CHANNELS ? (['phones'] as const) : []),
    ...(contact.emails.length > MOST_CHANNELS ? (['emails'] as const) : []),
  ];
}

/** Leaves one thing out, again and again; says nothing where there is nothing to leave out. */
type Step = { leaves: LeftOut; without: (contact: Contact) => Contact | undefined };

const STEPS: readonly Step[] = [
  { leaves: 'address', without: withoutAddress },
  { leaves: 'emails', without: withoutLastEmail },
  { leaves: 'labels', without: withoutLabels },
  { leaves: 'phones', without: withoutLeastPhone },
  { leaves: 'units', without: withoutUnits },
  { leaves: 'jobTitle', without: withoutJobTitle },
];

function withoutAddress(contact: Contact): Contact | undefined {
  if (contact.organization?.address === undefined) return undefined;
  const { address: _, ...organization }: Organization = contact.organization;
  return { ...contact, organization };
}

function withoutLastEmail(contact: Contact): Contact | undefined {
  return contact.emails.length > 1 ? { ...contact, emails: contact.emails.slice(0, -1) } : undefined;
}

function withoutLabels(contact: Contact): Contact | undefined {
  const { phones, emails } = contact;
  if ([...phones, ...emails].every(({ label }) => label === undefined)) return undefined;
  return { ...contact, phones: phones.map(unlabelled), emails: emails.map(({ address }) => ({ address })) };
}

/** A fax first, then the last: they stand in the order one would try them. */
function withoutLeastPhone(contact: Contact): Contact | undefined {
  const { phones } = contact;
  const least = phones.findLast(({ features }) => features.includes('fax')) ?? phones.at(-1);
  return phones.length > 1 ? { ...contact, phones: phones.filter((phone) => phone !== least) } : undefined;
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
