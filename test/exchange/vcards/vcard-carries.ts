import type { Contact, Organization } from '../../../src/contact/contact.ts';
import type { PhoneNumber } from '../../../src/contact/phone-number.ts';
import type { Card } from '../../../src/exchange/card.ts';
import { formattedName } from '../../../src/exchange/vcards/vcard-properties.ts';

/** What of a contact comes back. */
export type Carried = { uid: string; contact: Contact; note?: string; tags?: string[]; statedAt: string };

/**
 * What a vCard carries of a contact: all but what stands here, line by line as in the table of docs/exchange.md. Nothing else may be lost:
 * the contact that comes back is compared with this one, field by field.
 */
export function carriedByVCard(card: Card, version: '3.0' | '4.0'): Carried {
  const { id, note, revisedAt } = card;
  // Our own word for whoever is there for the press is no tag.
  const tags = (card.tags ?? []).filter((tag) => !isPress(tag));
  const contact = contactOf(card, version);
  return {
    uid: id,
    contact: card.tags?.some(isPress) ? { ...contact, press: true } : contact,
    ...(note === undefined ? {} : { note }),
    ...(tags.length === 0 ? {} : { tags }),
    // To the second.
    statedAt: `${revisedAt.slice(0, 19)}.000Z`,
  };
}

function isPress(tag: string): boolean {
  return tag.toLowerCase() === 'press';
}

function contactOf(card: Card, version: '3.0' | '4.0'): Contact {
  const { kind, name, organization, ...contact } = card.contact;
  const phones = contact.phones
    .map(phoneOf)
    .map((phone) => (phone.number.startsWith('+') ? phone : { ...phone, country: countryOf(card.contact) }));
  if (kind === 'office') return officeOf(card, card.contact.organization ?? {}, phones);
  // In 3.0 nothing says that this is a human: whoever has no name, and is called as their organization, is taken for it.
  const isTakenForDesk = version === '3.0' && name === undefined && organizationWords(organization).includes(formattedName(card));
  if (isTakenForDesk) return officeOf(card, { name: '', ...organization }, phones);
  return { kind, ...contact, phones, ...(name === undefined ? {} : { name }), ...(organization === undefined ? {} : { organization }) };
}

/** Of a short number: where the address is, else of the first number in full, else of whoever reads, a Swede here. */
function countryOf({ organization, phones }: Contact): string {
  return organization?.address?.country ?? phones.find(({ number }) => number.startsWith('+'))?.country ?? 'SE';
}

/** A number has one sort; that it is manned out of hours is said where it is not called anything else. */
function phoneOf({ features, ...phone }: PhoneNumber): PhoneNumber {
  const [sort = 'voice'] = features;
  return { ...phone, features: [sort, ...(features.includes('duty') && phone.label === undefined ? (['duty'] as const) : [])] };
}

/** A desk without a name is called by its innermost unit or its organization, and one without an organization is its own. */
function officeOf(card: Card, organization: Organization, phones: PhoneNumber[]): Contact {
  const { name, organization: _, ...contact } = card.contact;
  const words = organizationWords(organization);
  const called = name ?? words.at(-1);
  const [outermost = '', ...units] = called === undefined || words.includes(called) ? words : [...words, called];
  const inner = units.filter((unit, at) => !(unit === called && at === units.length - 1));
  const whole: Organization = {
    ...(outermost === '' ? {} : { name: outermost }),
    ...(inner.length === 0 ? {} : { units: inner }),
    ...(organization.address === undefined ? {} : { address: organization.address }),
  };
  return {
    ...contact,
    kind: 'office',
    ...(called === undefined ? {} : { name: called }),
    ...(Object.keys(whole).length === 0 ? {} : { organization: whole }),
    phones,
  };
}

function organizationWords({ name, units = [] }: Organization = {}): string[] {
  return [...(name === undefined ? [] : [name]), ...units];
}
