import type { Contact, Organization } from '../../contact/contact.ts';
import { readEmailAddress } from '../../contact/email-address.ts';
import { type PhoneNumber, readPhoneNumber } from '../../contact/phone-number.ts';
import type { PostalAddress } from '../../contact/postal-address.ts';
import { isText } from '../../page/page-tree.ts';
import { findEmails } from '../clues/emails.ts';
import { contains, lexiconOf, wordsOf } from '../clues/lexicon.ts';
import { type NameWitnesses, readName } from '../clues/names.ts';
import { findPhones, phoneLabelOf } from '../clues/phones.ts';
import { bare } from '../clues/phrases.ts';
import type { Page } from '../page.ts';
import type { Reading } from '../recogniser.ts';

/** What markup says of one contact, in its own words. */
export type Card = {
  /** Absent where the markup does not tell a person from a desk. */
  kind?: Contact['kind'];
  name?: string;
  /** The words the name was put together from, where the markup gives it in parts. */
  nameParts?: string[];
  jobTitle?: string;
  /** The titles it was put together from, where the markup gives several. */
  jobTitleParts?: string[];
  organization?: string;
  /** Outermost first. */
  units: string[];
  address?: PostalAddress;
  phones: Phone[];
  emails: string[];
  /** What else may mark it for press: the type of a contact point. */
  purpose?: string;
  /** Text nodes the markup's words stand in, and those that it leaves out; neither for JSON-LD. */
  told: number[];
  untold: number[];
  /** The element whose card it is. */
  node: number;
  standing?: 'footer';
  recognisedBy: string;
};
export type Phone = { text: string; label?: string; hours?: string };

const LEAST_NAME = 0.3;

/** A card as a reading. Where the markup leaves words out, its lines stay for the layouts to read as well, and step 5 joins the two. */
export function readingOf(card: Card, page: Page, witnesses: NameWitnesses): Reading {
  const named = card.name === undefined ? undefined : bare(card.name);
  const read = named === undefined ? undefined : readName(named, witnesses);
  const kind = card.kind ?? ((read?.weight ?? 0) >= LEAST_NAME ? 'person' : 'office');
  const phones = card.phones.flatMap((phone) => phoneOf(phone, card, page));
  const emails = card.emails.flatMap((text) => emailOf(text, page));
  const name = kind === 'person' && read && named !== undefined ? `${read.name}${generationIn(named, read.name)}` : named;
  const organization = organizationOf(card);
  const press = pressWords(card, kind, page);
  const standing = standingOf(card, page);
  return {
    values: {
      kind,
      ...(name === undefined ? {} : { name }),
      ...(card.jobTitle === undefined ? {} : { jobTitle: card.jobTitle }),
      ...(organization ? { organization } : {}),
      phones: phones.map(({ phone }) => phone),
      emails: emails.map((address) => ({ address })),
      ...(press.length > 0 ? { press: true as const } : {}),
    },
    texts: {
      ...(card.name === undefined ? {} : { name: card.nameParts ?? [card.name] }),
      ...(card.jobTitle === undefined ? {} : { jobTitle: card.jobTitleParts ?? [card.jobTitle] }),
      ...(card.units.length > 0 ? { units: card.units } : {}),
      ...(card.organization === undefined ? {} : { organization: [card.organization] }),
      ...(phones.length > 0 ? { phones: phones.map(({ text }) => text) } : {}),
      ...(emails.length > 0 ? { emails: card.emails } : {}),
      ...(press.length > 0 ? { press } : {}),
    },
    nodes: tellsAll(card, page) ? [...card.told, ...card.untold] : [card.node],
    recognisedBy: card.recognisedBy,
    reasons: [{ speaks: 'for', that: 'markup-names-fields' }],
    ...(standing === undefined ? {} : { standing }),
  };
}

/** "Jr.": unlike a degree it tells one from another of the same name (RFC 9554, generation), and stays. */
function generationIn(named: string, name: string): string {
  const after = named.slice(named.indexOf(name) + name.length);
  return /^,?\s+(?:jr|sr|ii|iii|iv)\b\.?/i.exec(after)?.[0] ?? '';
}

/** The number among words ("Tel. 08-123"). None where digits are left over: the end of a number that is not valid is no short number. */
function wholeNumber(text: string, country: string | undefined, { languages }: Page): PhoneNumber | undefined {
  const [found] = findPhones(text, { languages, labelled: true, ...(country === undefined ? {} : { country }) });
  if (!found) return undefined;
  return /\d/.test(text.slice(0, found.start) + text.slice(found.end)) ? undefined : found.phone;
}

/**
 * "+1 415 555 100": written internationally and of a length that ITU E.164 allows, though its plan knows no such number. Plans grow faster
 * than what is known of them, and the markup says that it is one. Not in JSON-LD: what nobody sees nobody mends.
 */
function asWritten(text: string): PhoneNumber | undefined {
  const number = text.replace(/[\s().\u00a0‐‑–-]/g, '');
  return /^\+[1-9]\d{7,14}$/.test(number) ? { number, features: ['voice'] } : undefined;
}

function phoneOf({ text, label, hours }: Phone, { address, told }: Card, page: Page): { phone: PhoneNumber; text: string }[] {
  const country = address?.country ?? page.country;
  const plain = text.replace(/^\s*tel:/i, '').trim();
  const phone = readPhoneNumber(plain, country) ?? wholeNumber(plain, country, page) ?? (told.length > 0 ? asWritten(plain) : undefined);
  if (!phone) return [];
  const said = label === undefined ? undefined : phoneLabelOf(label, page.languages);
  const features = said?.features.length ? said.features : phone.features;
  return [
    {
      phone: {
        ...phone,
        features,
        ...(said?.label ? { label: said.label } : {}),
        ...(hours === undefined ? {} : { hours: { text: hours } }),
      },
      text,
    },
  ];
}

function emailOf(text: string, page: Page): string[] {
  const bareText = (text.split('?')[0] ?? '').replace(/^\s*mailto:/i, '');
  const read = readEmailAddress(bareText)?.address ?? findEmails(bareText, page.languages)[0]?.email.address;
  return read === undefined ? [] : [read];
}

function organizationOf({ organization, units, address }: Card): Organization | undefined {
  if (organization === undefined && units.length === 0) return undefined;
  return {
    ...(organization === undefined ? {} : { name: organization }),
    ...(units.length > 0 ? { units } : {}),
    ...(address && Object.keys(address).length > 0 ? { address } : {}),
  };
}

function pressWords({ name, jobTitle, units, purpose }: Card, kind: Contact['kind'], page: Page): string[] {
  const { press } = lexiconOf(page.languages);
  const words = [...(kind === 'office' && name !== undefined ? [name] : []), jobTitle ?? '', ...units];
  const said = words.filter((text) => contains(press, wordsOf(text)));
  return purpose !== undefined && (/\b(?:press|media|news)/i.test(purpose) || contains(press, wordsOf(purpose)))
    ? [...said, purpose]
    : said;
}

/** Nothing is left but labels and what parts the fields. */
function tellsAll({ told, untold }: Card, page: Page): boolean {
  const { labels, emailLabels } = lexiconOf(page.languages);
  return (
    told.length > 0 &&
    untold.every((index) => {
      const node = page.tree.nodes[index];
      const text = node && isText(node) ? node.text.trim() : '';
      const words = wordsOf(text);
      return (
        !/[\p{L}\d]{2}/u.test(text) ||
        phoneLabelOf(text, page.languages) !== undefined ||
        contains(emailLabels, words) ||
        (words.length === 1 && contains(labels, words))
      );
    })
  );
}

function standingOf({ told, standing }: Card, page: Page): Reading['standing'] {
  const [from, to] = [told[0], told.at(-1)];
  if (from === undefined || to === undefined) return standing;
  const nodes = new Set(told);
  const places = page.linesWithin(from).concat(page.linesWithin(page.tree.nodes[to]?.parent ?? to));
  const own = places.filter(({ line }) => line.pieces.some(({ node }) => nodes.has(node))).map(({ line }) => line.place);
  if (own.length === 0) return standing;
  if (own.every((place) => place === 'hidden')) return 'hidden';
  return own.every((place) => place === 'footer') ? 'footer' : standing;
}
