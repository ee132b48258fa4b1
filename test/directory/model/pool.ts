import * as fc from 'fast-check';
import type { Contact } from '../../../src/contact/contact.ts';
import type { Statement } from '../../../src/contact/statement.ts';
import { asText, byHand, mobile, onPage } from '../people.ts';

const ORGANIZATIONS = ['Ekstads kommun', 'Åbys kommun', 'Region Norrvik'] as const;
/** Two are called the same, one is cut short, one has married, and one is called as another backwards. */
const PEOPLE = [
  { name: 'Anna Berg', of: 0 },
  { name: 'Anna Berg', of: 1 },
  { name: 'A. Berg', of: 0 },
  { name: 'Anna Berg Lind', of: 0 },
  { name: 'Berg Anna', of: 2 },
  { name: 'Leif Ekman', of: 0 },
  { name: 'Malin Öberg', of: 1 },
  { name: 'Jon Å', of: 2 },
] as const;
const DESKS = ['Presstjänsten', 'Växeln'] as const;
const TITLES = ['Pressekreterare', 'IT-chef', undefined] as const;
/** Own sites, a newsroom on a host that many share, another page of it, and one that is nobody's. */
const PAGES = [
  'https://www.ekstad.example/press',
  'https://www.ekstad.example/kontakt',
  'https://press.aby.example/1',
  'https://www.mynewsdesk.com/se/ekstads_kommun/pressreleases/it-drift',
  'https://www.mynewsdesk.com/se/ekstads_kommun/pressreleases/ny-skola',
  'https://evil.example/lista',
] as const;
const DATES = [undefined, undefined, '2026-09-01', '2026-10-05T12:00:00.000Z', '2031-01-01'] as const;
/** Digits of numbers that everybody may have: a switchboard and a mobile that several share. */
export const SHARED = 90;

/** What pages, pasted texts and the journalist say of a few people and desks who share names, numbers and mailboxes. */
export const statement: fc.Arbitrary<Statement> = fc
  .record({
    who: fc.nat(PEOPLE.length + DESKS.length - 1),
    title: fc.constantFrom(...TITLES),
    number: fc.constantFrom('own', 'own', 'new', 'shared', 'main', 'none'),
    mailbox: fc.constantFrom('none', 'none', 'own', 'shared'),
    from: fc.constantFrom('page', 'page', 'page', 'page', 'hand', 'text'),
    page: fc.constantFrom(...PAGES),
    statedAt: fc.constantFrom(...DATES),
    hidden: fc.constantFrom(false, false, false, true),
  })
  .map(({ who, title, number, mailbox, from, page, statedAt, hidden }) => {
    const contact = { ...calledAs(who, title), phones: phonesOf(who, number), emails: emailsOf(who, mailbox) };
    if (from === 'hand') return byHand(contact);
    if (from === 'text') return asText(contact);
    return onPage(contact, page, { ...(statedAt === undefined ? {} : { statedAt }), ...(hidden ? { standing: 'hidden' } : {}) });
  });

function calledAs(who: number, title: string | undefined): Omit<Contact, 'phones' | 'emails'> {
  const jobTitle = title === undefined ? {} : { jobTitle: title };
  const person = PEOPLE[who];
  if (person) return { kind: 'person', name: person.name, ...jobTitle, organization: { name: ORGANIZATIONS[person.of] } };
  return { kind: 'office', name: DESKS[who - PEOPLE.length] ?? DESKS[0], organization: { name: ORGANIZATIONS[0], units: ['Kansliet'] } };
}

function phonesOf(who: number, number: string): Contact['phones'] {
  if (number === 'none') return [];
  if (number === 'shared') return [mobile(SHARED)];
  if (number === 'main') return [{ ...mobile(SHARED + 1), features: ['main-number'] }];
  return [mobile(10 + who * 2 + Number(number === 'new'))];
}

function emailsOf(who: number, mailbox: string): Contact['emails'] {
  if (mailbox === 'none') return [];
  return [{ address: mailbox === 'own' ? `person${who}@ekstad.example` : 'press@ekstad.example' }];
}
