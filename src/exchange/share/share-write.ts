import type { Contact, Organization } from '../../contact/contact.ts';
import type { EmailAddress } from '../../contact/email-address.ts';
import { saidAt } from '../../contact/kept-statement.ts';
import type { PhoneNumber } from '../../contact/phone-number.ts';
import type { ColleaguePage } from '../../contact/source.ts';
import type { Card, CardSource } from '../card.ts';
import { beginning, oneLine, severalLines } from '../plain-text.ts';
import { type Sealing, writeSealed } from '../sealed-file.ts';
import { SHARE } from './share-file.ts';
import { isAddress, isDay, isNumber, MOST, type SharedContact } from './share-shape.ts';

/** What is to be shared. `from`: who shares it, as they call themselves. Notes and tags are the journalist's own, and go along only where it is said. */
export type Share = { cards: readonly Card[]; from: string; writtenAt: string; madeBy: string; withNotes: boolean; withTags: boolean };

/**
 * Writes contacts, with the pages they were read on, as a file for a colleague (docs/share-file.md), to be saved as UTF-8. Texts are made
 * one line, and what no reader could take is left out: a number that is none, a page that is not on the web.
 */
export async function writeShareFile(share: Share, sealing: Sealing): Promise<string> {
  const { cards, from, writtenAt, madeBy } = share;
  const contacts: SharedContact[] = [];
  for (let at = 0; at < cards.length; at += AT_ONCE) {
    contacts.push(...cards.slice(at, at + AT_ONCE).map((card) => sharedOf(card, share)));
    await sealing.pause?.();
  }
  const content = { ...textAs('from', beginning(oneLine(from), MOST.from)), contacts };
  return writeSealed(SHARE, { writtenAt, madeBy, content }, sealing);
}

/** So many contacts are written between two pauses. */
const AT_ONCE = 200;

function sharedOf(card: Card, { withNotes, withTags }: Pick<Share, 'withNotes' | 'withTags'>): SharedContact {
  const { contact, note = '', tags = [], sources } = card;
  const own = beginning(severalLines(note), MOST.note);
  const named = tags.flatMap((tag) => line(tag) ?? []).slice(0, MOST.tags);
  const stated = statedAtOf(card);
  return {
    contact: contactOf(contact),
    pages: sources.flatMap(pageOf).slice(0, MOST.pages),
    ...(stated === undefined ? {} : { statedAt: stated }),
    ...(withNotes && own !== '' ? { note: own } : {}),
    ...(withTags && named.length > 0 ? { tags: named } : {}),
  };
}

/** Up to when somebody is known to have said it: a page, or the journalist; that it was read again yesterday makes an old release no newer. */
function statedAtOf({ sources, confirmedAt, revisedAt }: Card): string | undefined {
  const said = [
    ...sources.map(({ statedAt, lastSeenAt }) => saidAt(statedAt, lastSeenAt)),
    ...(confirmedAt === undefined ? [] : [confirmedAt]),
  ];
  return instantOf(said.sort().at(-1) ?? revisedAt);
}

function contactOf({ kind, name, jobTitle, organization, phones, emails, press }: Contact): Contact {
  return {
    kind,
    ...textAs('name', name),
    ...textAs('jobTitle', jobTitle),
    ...(organization === undefined ? {} : { organization: organizationOf(organization) }),
    phones: phones.flatMap(phoneOf).slice(0, MOST.channels),
    emails: emails.flatMap(emailOf).slice(0, MOST.channels),
    ...(press === undefined ? {} : { press }),
  };
}

function organizationOf({ name, units = [], address }: Organization): Organization {
  const called = units.flatMap((unit) => line(unit) ?? []).slice(0, MOST.units);
  const place = address && {
    ...textAs('street', address.street),
    ...textAs('postalCode', address.postalCode),
    ...textAs('locality', address.locality),
    ...textAs('country', address.country),
  };
  return { ...textAs('name', name), ...(called.length === 0 ? {} : { units: called }), ...(place === undefined ? {} : { address: place }) };
}

/** Field by field: what the directory weighs it with is not for others. */
function phoneOf({ number, country, features, label, extension, hours, inferred, disputed }: PhoneNumber): PhoneNumber[] {
  if (!isNumber(number)) return [];
  const when = line(hours?.text);
  return [
    {
      number,
      ...(country === undefined || !/^[A-Z]{2}$/.test(country) ? {} : { country }),
      features,
      ...textAs('label', label),
      ...(extension === undefined || !/^\d{1,8}$/.test(extension) ? {} : { extension }),
      ...(hours === undefined || when === undefined ? {} : { hours: { ...hours, text: when } }),
      ...(inferred === undefined ? {} : { inferred }),
      ...(disputed === undefined ? {} : { disputed }),
    },
  ];
}

function emailOf({ address, label }: EmailAddress): EmailAddress[] {
  return isAddress(address) ? [{ address, ...textAs('label', label) }] : [];
}

function pageOf({ address, site, title, statedAt, lastSeenAt }: CardSource): ColleaguePage[] {
  const href = URL.canParse(address) ? new URL(address).href : '';
  const [whose, seen] = [line(site), instantOf(lastSeenAt)];
  if (!/^https?:\S{1,1990}$/.test(href) || whose === undefined || seen === undefined) return [];
  return [{ address: href, site: whose, ...textAs('title', title), ...(isDay(statedAt) ? { statedAt } : {}), lastSeenAt: seen }];
}

function instantOf(at: string): string | undefined {
  const time = Date.parse(at);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function line(text: string | undefined): string | undefined {
  const plain = beginning(oneLine(text ?? ''), MOST.line);
  return plain === '' ? undefined : plain;
}

/** The field with its text, where there is some. */
function textAs<Name extends string>(name: Name, text: string | undefined): { [K in Name]?: string } {
  const plain = line(text);
  const field: { [K in Name]?: string } = {};
  return plain === undefined ? field : { ...field, [name]: plain };
}
