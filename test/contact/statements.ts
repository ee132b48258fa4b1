import type { Contact } from '../../src/contact/contact.ts';
import { type KeptStatement, saidAt } from '../../src/contact/kept-statement.ts';
import { hostOf, type PageSource, type Source, siteOf } from '../../src/contact/source.ts';

/** Statements as the directory keeps them. Numbers are those reserved for fiction (070-174 06 05 to 99). */
export const MONDAY = '2026-10-05T08:00:00.000Z';
export const TUESDAY = '2026-10-06T08:00:00.000Z';
export const WEDNESDAY = '2026-10-07T08:00:00.000Z';

export function person(values: Partial<Contact> = {}): Contact {
  return { kind: 'person', name: 'Leif Ekman', organization: { name: 'Ekstads kommun' }, phones: [], emails: [], ...values };
}

export function office(values: Partial<Contact> = {}): Contact {
  return { kind: 'office', name: 'Växeln', organization: { name: 'Ekstads kommun' }, phones: [], emails: [], ...values };
}

/** A mobile number by its last two digits (5 to 99). */
export function mobile(last: number): Contact['phones'][number] {
  return { number: `+4670174${String(600 + last).padStart(4, '0')}`, country: 'SE', features: ['mobile'] };
}

/** A landline number reserved for fiction (08-465 004 00 to 99), by its last two digits. */
export function landline(last: number, ...features: Contact['phones'][number]['features']): Contact['phones'][number] {
  return { number: `+468465004${String(last).padStart(2, '0')}`, country: 'SE', features: features.length > 0 ? features : ['voice'] };
}

export function pageAt(address: string, statedAt?: string): PageSource {
  return {
    kind: 'page',
    address,
    host: hostOf(address),
    site: siteOf(address),
    recognisedBy: 'lines',
    ...(statedAt === undefined ? {} : { statedAt }),
  };
}

export const NEWSROOM: Source = pageAt('https://www.mynewsdesk.com/se/ekstads_kommun/a');
export const EVIL: Source = pageAt('https://evil.example/a');

let keys = 0;

export function kept(values: Contact, source: Source, seenAt: string, more: Partial<KeptStatement> = {}): KeptStatement {
  const statedAt = 'statedAt' in source ? source.statedAt : undefined;
  keys += 1;
  return {
    key: String(keys),
    values,
    texts: {},
    source,
    pages: source.kind === 'page' ? [source.address] : [],
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    saidAt: saidAt(statedAt, seenAt),
    ...(statedAt === undefined ? {} : { statedAt }),
    count: 1,
    basis: 'first',
    ...more,
  };
}
