import type { Organization } from '../../contact/contact.ts';
import type { PostalAddress } from '../../contact/postal-address.ts';
import type { Card, CardWords } from '../card.ts';
import { namePartsOf } from '../name-parts.ts';
import { oneLine } from '../plain-text.ts';
import { emailProperties, phoneProperties, typesOf, type Version } from './vcard-channels.ts';
import { components, linesValue, onePart, type Property, textList, textValue } from './vcard-lines.ts';
import { noteOf } from './vcard-note.ts';

export type Format = { version: Version; words: CardWords };

const PRODUCT = '-//Press Contact Directory//NONSGML Press Contact Directory//EN';

/** All properties of a card between BEGIN and END, in the order they are written. Fields that are absent or hold nothing visible are left out. */
export function propertiesOf(card: Card, { version, words }: Format): Property[] {
  const { contact } = card;
  return [
    { name: 'VERSION', value: version },
    { name: 'PRODID', value: PRODUCT },
    { name: 'UID', value: `urn:uuid:${textValue(card.id)}` },
    ...kindProperties(card, version),
    ...nameProperties(card),
    ...organizationProperties(card),
    ...text('TITLE', contact.jobTitle),
    ...phoneProperties(contact.phones, words, version),
    ...emailProperties(contact.emails, version),
    ...addressProperties(contact.organization?.address, words, version),
    ...pageProperties(card, version),
    ...categoryProperties(card, words),
    ...note(noteOf(card, words)),
    ...dateProperties(card, version),
  ];
}

/** What a contact is called: FN must be there (RFC 6350 6.2.1), so the nearest word stands in for a missing name. */
export function formattedName({ contact }: Card): string {
  const { kind, name, jobTitle, organization, emails, phones } = contact;
  const place = [organization?.units?.at(-1), organization?.name];
  const words = kind === 'person' ? [name, jobTitle, ...place] : [name, ...place, jobTitle];
  const channels = [emails[0]?.address, phones[0]?.number];
  return [...words, ...channels].map((word) => oneLine(word ?? '')).find((word) => word !== '') ?? '?';
}

function kindProperties({ contact }: Card, version: Version): Property[] {
  const isOffice = contact.kind === 'office';
  if (version === '4.0') return [{ name: 'KIND', value: isOffice ? 'org' : 'individual' }];
  // 3.0 has no KIND: this is Apple's, and it makes a desk sort and show as an organization.
  return isOffice ? [{ name: 'X-ABShowAs', value: 'COMPANY' }] : [];
}

function nameProperties(card: Card): Property[] {
  const { family, given, suffix } =
    card.contact.kind === 'person' ? namePartsOf(oneLine(card.contact.name ?? '')) : { family: '', given: '', suffix: '' };
  return [
    { name: 'FN', value: textValue(formattedName(card)) },
    { name: 'N', value: components([family, given, '', '', suffix]) },
  ];
}

/** ORG, units outermost first. A desk's own name is the innermost, since readers that show companies show no FN. */
function organizationProperties({ contact }: Card): Property[] {
  const { name, units } = partsOf(contact.organization ?? {});
  const desk = contact.kind === 'office' ? onePart(contact.name ?? '') : '';
  const inner = [...units, ...(desk === '' || desk === name || units.includes(desk) ? [] : [desk])];
  // The first component is the organization's: where only a desk is known, it stands for itself.
  const all = name === '' && contact.kind === 'office' ? inner : [name, ...inner];
  return all.some((part) => part !== '') ? [{ name: 'ORG', value: components(all) }] : [];
}

function partsOf({ name, units }: Organization): { name: string; units: string[] } {
  return { name: onePart(name ?? ''), units: (units ?? []).map(onePart).filter((unit) => unit !== '') };
}

/** ADR: post box and extension stay empty (RFC 6350 6.3.1), region is not known. */
function addressProperties(address: PostalAddress | undefined, { language }: CardWords, version: Version): Property[] {
  const { street, postalCode, locality, country } = address ?? {};
  if ([street, postalCode, locality, country].every((part) => onePart(part ?? '') === '')) return [];
  const code = country !== undefined && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : undefined;
  const named = code === undefined ? country : (namesIn(language).of(code) ?? code);
  // RFC 8605: the country's code beside its name.
  const coded = version === '4.0' && code !== undefined ? [`CC=${code}`] : [];
  const value = components(['', '', street, locality, '', postalCode, named]);
  return [{ name: 'ADR', parameters: [...typesOf(['WORK'], false, version), ...coded], value }];
}

/** Made once a language: it takes longer than all the rest of a card. */
const naming = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const names = naming.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  naming.set(language, names);
  return names;
}

/** The pages as URL: SOURCE would say that the card itself can be fetched there (RFC 6350 6.1.3). */
function pageProperties({ sources }: Card, version: Version): Property[] {
  const addresses = sources.flatMap(({ address }) => webAddress(address) ?? []);
  return [...new Set(addresses)].map((value) => ({ name: 'URL', parameters: typesOf(['WORK'], false, version), value }));
}

/** A web address as RFC 3986 has it, and a comma encoded: readers that take a URL for text would end it there. */
function webAddress(address: string): string | undefined {
  if (!/^\s*https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href.replace(/[^\w\-.~:/?#[\]@!$&'()*+;=%]/g, encodeURIComponent);
}

function categoryProperties({ contact, tags }: Card, { press }: CardWords): Property[] {
  if (tags === undefined && !contact.press) return [];
  const all = [...(tags ?? []), ...(contact.press ? [press] : [])].map(onePart).filter((tag) => tag !== '');
  const once = all.filter((tag, at) => all.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === at);
  return once.length === 0 ? [] : [{ name: 'CATEGORIES', value: textList(once) }];
}

/** REV, and in 4.0 CREATED (RFC 9554 3.1): when the contact was first seen. */
function dateProperties({ sources, revisedAt }: Card, version: Version): Property[] {
  const firstSeenAt = version === '4.0' ? sources.map((source) => source.firstSeenAt).sort()[0] : undefined;
  const created = firstSeenAt !== undefined ? instant('CREATED', firstSeenAt, version) : [];
  return [...created, ...instant('REV', revisedAt, version)];
}

/** To the second: 3.0 in ISO 8601's extended form (RFC 2426 4), 4.0 in its basic form (RFC 6350 4.3.5). Nothing for what is no instant. */
function instant(name: string, at: string, version: Version): Property[] {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return [];
  const extended = IN_UTC.test(at) ? `${at.slice(0, SECONDS)}Z` : `${new Date(time).toISOString().slice(0, SECONDS)}Z`;
  return [{ name, value: version === '3.0' ? extended : extended.replace(/[-:]/g, '') }];
}

const IN_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const SECONDS = 'YYYY-MM-DDTHH:MM:SS'.length;

function text(name: string, value: string | undefined): Property[] {
  const written = textValue(value ?? '');
  return written === '' ? [] : [{ name, value: written }];
}

function note(told: string): Property[] {
  return told === '' ? [] : [{ name: 'NOTE', value: linesValue(told) }];
}
