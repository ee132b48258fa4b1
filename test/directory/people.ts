import type { Contact } from '../../src/contact/contact.ts';
import type { PageSource } from '../../src/contact/source.ts';
import { hostOf, siteOf } from '../../src/contact/source.ts';
import type { Statement } from '../../src/contact/statement.ts';
import { type Directory, openDirectory } from '../../src/directory/directory.ts';

/** Contacts as pages state them. Numbers are those reserved for fiction (070-174 06 05 to 99). */
export const MONDAY = '2026-10-05T08:00:00.000Z';
export const TUESDAY = '2026-10-06T08:00:00.000Z';
export const WEDNESDAY = '2026-10-07T08:00:00.000Z';
export const NEWSROOM = 'https://www.mynewsdesk.com/se/ekstads_kommun/pressreleases/it-drift';
export const OWN_SITE = 'https://www.ekstad.se/press';
export const EVIL = 'https://evil.example/ekstad';

/** A mobile number reserved for fiction, by its last two digits (5 to 99). */
export function mobile(last: number): Contact['phones'][number] {
  return { number: `+4670174${String(600 + last).padStart(4, '0')}`, country: 'SE', features: ['mobile'] };
}

export function leif(values: Partial<Contact> = {}): Contact {
  return {
    kind: 'person',
    name: 'Leif Ekman',
    jobTitle: 'IT-chef',
    organization: { name: 'Ekstads kommun' },
    phones: [mobile(10)],
    emails: [],
    ...values,
  };
}

/** What a page states. */
export function onPage(values: Contact, address: string = NEWSROOM, more: { statedAt?: string; standing?: 'hidden' } = {}): Statement {
  const { statedAt, standing } = more;
  const source: PageSource = {
    kind: 'page',
    address,
    host: hostOf(address),
    site: siteOf(address),
    recognisedBy: 'lines',
    ...(statedAt === undefined ? {} : { statedAt }),
  };
  return { values, texts: {}, source, ...(standing === undefined ? {} : { standing }) };
}

export function byHand(values: Contact): Statement {
  return { values, texts: {}, source: { kind: 'hand' } };
}

export function asText(values: Contact): Statement {
  return { values, texts: {}, source: { kind: 'text', recognisedBy: 'lines' } };
}

/** A directory of its own for one test, empty at first. */
export async function newDirectory(name: string = crypto.randomUUID()): Promise<Directory> {
  return openDirectory({ name });
}

/** The id of the only contact that a query finds. */
export async function only(directory: Directory, text: string): Promise<string> {
  const found = await directory.find({ text });
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} found for "${text}"`);
  return found[0].id;
}
