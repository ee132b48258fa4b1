import type { Contact, Organization } from '../../../contact/contact.ts';
import type { PostalAddress } from '../../../contact/postal-address.ts';
import type { ReadCard, WhyUnread } from '../../read-card.ts';
import type { ColumnMeaning, Meaning } from './column-meaning.ts';
import { meaningOfHeading } from './headings.ts';
import { type Person, peopleOf } from './people-in-row.ts';
import { readAddress, readCountry, readDay } from './places-in-cells.ts';
import { cellsOf, channelsOf, type RowCell, textsOf } from './row-cells.ts';
import { noteOfRow } from './row-note.ts';
import type { Section } from './sections.ts';
import { isPress, isYes } from './words-in.ts';

/** What rows are read by. `country`: ISO 3166-1 alpha-2; `familyFirst`: names are written "Berg, Anna". */
export type Reading = { columns: readonly ColumnMeaning[]; country?: string; familyFirst: boolean };

/** A row with what is said above it. */
export type Row = { at: number; cells: readonly string[]; section: Section };

/** Whom a row holds: one, or those who share its cells in order; why nobody; or nothing, where it says nothing that would be read. */
export function cardsOfRow({ at, cells, section }: Row, reading: Reading): ReadCard[] | WhyUnread | undefined {
  const said = cellsOf(cells, reading.columns);
  if (said.length === 0) return undefined;
  if (said.some(({ text, column }) => text.length > LONGEST && NAMING.has(column.means))) return 'too-large';
  const countries = [textsOf(said, 'country').map(readCountry)[0], reading.country].flatMap((country) => country ?? []);
  const channels = channelsOf(said, reading.columns, [...new Set(countries)]);
  const people = peopleOf(said, channels, { ...reading, countries });
  const cards = people.map((person) => cardOf(person, { at, said, section }));
  if (cards.some(({ contact }) => contact.phones.length + contact.emails.length === 0)) return 'unreachable';
  return cards.some(isNobody) ? 'nobody' : cards;
}

/** The contact of a row, of whom it says this. */
export function cardOf(person: Person, { at, said, section }: Said): ReadCard {
  const tags = textsOf(said, 'tags').flatMap(tagsIn);
  const note = noteOfRow(person, said);
  const statedAt = textsOf(said, 'statedAt').flatMap((text) => readDay(text) ?? [])[0];
  const isForPress = section.press === true || said.some(isUnderPress) || tags.some(isPress);
  return {
    at,
    ...contactOf(person, said, section, isForPress),
    ...(note === '' ? {} : { note }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(statedAt === undefined ? {} : { statedAt }),
  };
}

/** True where nothing says whom a number reaches. */
export function isNobody({ contact: { name, jobTitle, organization } }: ReadCard): boolean {
  return name === undefined && jobTitle === undefined && organization?.name === undefined && (organization?.units ?? []).length === 0;
}

/** In UTF-16 units: what is longer is no name. */
const LONGEST = 500;
const NAMING: ReadonlySet<Meaning> = new Set(['name', 'firstName', 'lastName', 'jobTitle', 'organization', 'unit']);

/** Ticked, or whoever stands in a column of press contacts. */
function isUnderPress({ text, column: { means, heading = '' } }: RowCell): boolean {
  return means === 'press' ? isYes(text) : meaningOfHeading(heading)?.means === 'press';
}

type Said = { at: number; said: readonly RowCell[]; section: Section };

function contactOf(person: Person, said: readonly RowCell[], section: Section, isForPress: boolean): Pick<ReadCard, 'contact' | 'texts'> {
  const { kind, name, jobTitle, phones, emails } = person;
  const organization = organizationOf(said, section, name?.value);
  const contact: Contact = {
    kind,
    ...(name === undefined ? {} : { name: name.value }),
    ...(jobTitle === undefined ? {} : { jobTitle: jobTitle.value }),
    ...(Object.keys(organization).length === 0 ? {} : { organization }),
    phones: withMore(
      phones.map(({ phone }) => phone),
      said,
    ),
    emails: emails.map(({ email }) => email),
    ...(isForPress ? { press: true } : {}),
  };
  const texts: ReadCard['texts'] = {
    ...(name === undefined ? {} : { name: [name.text] }),
    ...(jobTitle === undefined ? {} : { jobTitle: [jobTitle.text] }),
    ...(organization.name === undefined ? {} : { organization: [organization.name] }),
    ...(organization.units === undefined ? {} : { units: organization.units }),
    ...(phones.length === 0 ? {} : { phones: phones.map(({ text }) => text) }),
    ...(emails.length === 0 ? {} : { emails: emails.map(({ text }) => text) }),
  };
  return { contact, texts };
}

/** Hours are of the first number, an extension of the first that is no mobile. */
function withMore(phones: Contact['phones'], said: readonly RowCell[]): Contact['phones'] {
  const [hours] = textsOf(said, 'hours');
  const extension = textsOf(said, 'extension').flatMap((text) => /^\D{0,15}(\d{1,6})$/.exec(text)?.[1] ?? [])[0];
  const fixed = phones.findIndex(({ features }) => features.includes('voice'));
  return phones.map((phone, at) => ({
    ...phone,
    ...(hours !== undefined && at === 0 ? { hours: { text: hours } } : {}),
    ...(extension !== undefined && at === fixed && phone.extension === undefined ? { extension } : {}),
  }));
}

/** Units of the headings above are outer ones. */
function organizationOf(said: readonly RowCell[], section: Section, called: string | undefined): Organization {
  const name = textsOf(said, 'organization')[0] ?? section.organization;
  const units = [...new Set([...section.units, ...textsOf(said, 'unit')])].filter((unit) => unit !== name && unit !== called);
  const address = addressOf(said);
  return {
    ...(name === undefined ? {} : { name }),
    ...(units.length === 0 ? {} : { units }),
    ...(Object.keys(address).length === 0 ? {} : { address }),
  };
}

function addressOf(said: readonly RowCell[]): PostalAddress {
  const [whole] = textsOf(said, 'address');
  const [street, postalCode, locality] = [textsOf(said, 'street').join(', '), textsOf(said, 'postalCode')[0], textsOf(said, 'locality')[0]];
  const country = textsOf(said, 'country').flatMap((text) => readCountry(text) ?? [])[0];
  return {
    ...(whole === undefined ? {} : readAddress(whole)),
    ...(street === '' ? {} : { street }),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(locality === undefined ? {} : { locality }),
    ...(country === undefined ? {} : { country }),
  };
}

/** Google marks its own groups with an asterisk. */
function tagsIn(text: string): string[] {
  return text
    .split(/\s*(?:[,;|\n]|:::)\s*/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '' && !tag.startsWith('*'));
}
