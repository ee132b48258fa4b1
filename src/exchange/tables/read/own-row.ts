import type { Contact, Organization } from '../../../contact/contact.ts';
import type { EmailAddress } from '../../../contact/email-address.ts';
import type { PostalAddress } from '../../../contact/postal-address.ts';
import { countryNamed } from '../../country-names.ts';
import type { ReadCard, WhyUnread } from '../../read-card.ts';
import { readDisarmed } from '../write/disarm.ts';
import { OWN_WORDS, type OwnField, type OwnLanguage, type OwnWords } from '../write/own-words.ts';
import { readChannels } from './channel-cells.ts';
import type { ColumnMeaning } from './column-meaning.ts';
import { namesOffice } from './names-in-cells.ts';
import { type OwnPhones, readOwnPhone } from './own-phone.ts';
import { readDay } from './places-in-cells.ts';
import { withBeside } from './row-beside.ts';
import { isNobody } from './row-cards.ts';
import { isNothing, isYes } from './words-in.ts';

/** How rows of our own layout are read; `country` (ISO 3166-1 alpha-2) is that of numbers that somebody has typed without theirs. */
export type OwnReading = { columns: readonly ColumnMeaning[]; own: OwnLanguage; country?: string };

/**
 * The contact of a row in our own layout, or why there is none: as it was when the row was written, with what somebody has since changed,
 * added, or put into columns beside ours. A row that was written here names somebody, though it says only how they are reached. Nothing
 * where the row says nothing. Which pages state the contact, and when, is in the file and not read: a file is no witness of a page.
 */
export function readOwnRow({ at, cells }: { at: number; cells: readonly string[] }, reading: OwnReading): ReadCard | WhyUnread | undefined {
  const texts = textsOf(cells, reading.columns);
  const countries = [texts.get('country 0'), reading.country].flatMap((country) => countryNamed(country ?? '') ?? []);
  const written = cardOf(at, texts, { ...reading, countries });
  const card = withBeside(written, cells, { columns: reading.columns, countries });
  if (texts.size === 0 && card === written) return undefined;
  if (card.contact.phones.length + card.contact.emails.length === 0) return isNobody(card) ? 'nobody' : 'unreachable';
  return isNobody(card) && !isMarked(texts) ? 'nobody' : card;
}

/** The texts of a row, by field and number. */
type Texts = ReadonlyMap<string, string>;

function textsOf(cells: readonly string[], columns: readonly ColumnMeaning[]): Texts {
  return new Map(
    cells.flatMap((cell, at): [string, string][] => {
      const own = columns[at]?.own;
      return own === undefined || cell === '' ? [] : [[keyOf(own.field, own.at), readDisarmed(cell)]];
    }),
  );
}

function keyOf(field: OwnField, at: number): string {
  return `${field} ${at}`;
}

/** Rows that somebody has added have none of these. */
function isMarked(texts: Texts): boolean {
  return [...texts.keys()].some((key) => key === 'id 0' || key === 'kind 0' || key === 'revisedAt 0');
}

function cardOf(at: number, texts: Texts, reading: OwnReading & { countries: readonly string[] }): ReadCard {
  const words = OWN_WORDS[reading.own];
  const phones = phonesOf(texts, reading);
  const emails = emailsOf(texts);
  const notes = [texts.get('note 0'), ...phones.left, ...emails.left].filter((text) => text !== undefined);
  const tags = several(texts, 'tag').map(({ text }) => text);
  const [id, statedAt] = [texts.get('id 0'), statedIn(texts.get('revisedAt 0'))];
  const contact = contactOf(texts, words, { phones: phones.phones.map(({ phone }) => phone), emails: emails.emails });
  return {
    at,
    ...(id === undefined ? {} : { uid: id }),
    contact,
    texts: textsOfFields(contact, phones),
    ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(statedAt === undefined ? {} : { statedAt }),
  };
}

function contactOf(texts: Texts, words: OwnWords, channels: Pick<Contact, 'phones' | 'emails'>): Contact {
  const [name, jobTitle] = [texts.get('name 0'), texts.get('jobTitle 0')];
  const organization = organizationOf(texts);
  const press = texts.get('press 0');
  return {
    kind: kindOf(texts.get('kind 0'), name, words),
    ...(name === undefined ? {} : { name }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(Object.keys(organization).length === 0 ? {} : { organization }),
    ...channels,
    ...(press !== undefined && isYes(press) ? { press: true } : {}),
  };
}

function kindOf(cell: string | undefined, name: string | undefined, { kinds }: OwnWords): Contact['kind'] {
  const said = cell?.toLowerCase();
  if (said === kinds.office.toLowerCase()) return 'office';
  if (said === kinds.person.toLowerCase()) return 'person';
  return name === undefined || namesOffice(name) ? 'office' : 'person';
}

function organizationOf(texts: Texts): Organization {
  const name = texts.get('organization 0');
  const units = several(texts, 'unit').map(({ text }) => text);
  const address = addressOf(texts);
  return {
    ...(name === undefined ? {} : { name }),
    ...(units.length === 0 ? {} : { units }),
    ...(Object.keys(address).length === 0 ? {} : { address }),
  };
}

function addressOf(texts: Texts): PostalAddress {
  const fields = ['street', 'postalCode', 'locality', 'country'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = texts.get(keyOf(field, 0));
      return text === undefined ? [] : [[field, text]];
    }),
  );
}

/** Those of a numbered column that say something, in the order of their numbers. */
function several(texts: Texts, field: OwnField): { text: string; at: number }[] {
  const there = [...texts].flatMap(([key, text]) =>
    key.startsWith(`${field} `) ? [{ text, at: Number(key.slice(field.length + 1)) }] : [],
  );
  return there.toSorted((one, other) => one.at - other.at);
}

function phonesOf(texts: Texts, { own, columns, countries }: OwnReading & { countries: readonly string[] }): OwnPhones {
  const all: OwnPhones = { phones: [], left: [] };
  for (const { text, at } of several(texts, 'phone')) {
    const hasSorts = columns.some((column) => column.own?.field === 'phoneKind' && column.own.at === at);
    const reading = { words: OWN_WORDS[own], exactly: hasSorts && isMarked(texts), countries };
    const { phones, left } = readOwnPhone(text, (field) => texts.get(keyOf(field, at)), reading);
    all.phones.push(...phones);
    all.left.push(...left.filter((words) => !isNothing(words)));
  }
  return all;
}

function emailsOf(texts: Texts): { emails: EmailAddress[]; left: string[] } {
  const all: { emails: EmailAddress[]; left: string[] } = { emails: [], left: [] };
  for (const { text, at } of several(texts, 'email')) {
    const label = texts.get(keyOf('emailLabel', at));
    const labelled = label === undefined ? {} : { label };
    if (/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(text)) all.emails.push({ address: text.toLowerCase(), ...labelled });
    else {
      const { emails, left } = readChannels(text, { sort: 'phone' }, []);
      all.emails.push(...emails.map(({ email }) => ({ ...email, ...labelled })));
      all.left.push(...left.filter((words) => !isNothing(words)));
    }
  }
  return all;
}

/** To the instant as it was written; where a spreadsheet made a date of it, the day. */
function statedIn(text = ''): string | undefined {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : readDay(text);
}

function textsOfFields({ name, jobTitle, organization = {}, emails }: Contact, { phones }: OwnPhones): ReadCard['texts'] {
  return {
    ...(name === undefined ? {} : { name: [name] }),
    ...(jobTitle === undefined ? {} : { jobTitle: [jobTitle] }),
    ...(organization.name === undefined ? {} : { organization: [organization.name] }),
    ...(organization.units === undefined ? {} : { units: organization.units }),
    ...(phones.length === 0 ? {} : { phones: phones.map(({ text }) => text) }),
    ...(emails.length === 0 ? {} : { emails: emails.map(({ address }) => address) }),
  };
}
