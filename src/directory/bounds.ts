import type { Contact, Organization } from '../contact/contact.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import type { Source } from '../contact/source.ts';
import type { Statement } from '../contact/statement.ts';

/** Statements of one page that are kept at most: a page with more is no list of contacts. */
export const MOST_STATEMENTS: number = 5_000;

const LONGEST = { name: 200, jobTitle: 300, unit: 200, line: 200, label: 100, hours: 300, text: 500, address: 2_000 } as const;
const MOST_UNITS = 10;
const MOST_CHANNELS = 20;
/** What turns the direction of the text around it. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** White space of every kind and control characters: each field is one line. */
const SPACES = /[\s\p{Cc}]+/gu;
const DIALLED = /^\+?\d{2,15}$/;

/** A statement within the bounds of what is kept: page text is hostile, so every text is cut, and what can be no number or address left out. */
export function bounded({ values, texts, source, standing }: Statement): Statement {
  return {
    values: boundedContact(values),
    texts: boundedTexts(texts),
    source: boundedSource(source),
    ...(standing === undefined ? {} : { standing }),
  };
}

/** True for a number as it is kept: in E.164, or a short one as it is dialled. */
export function isDiallable(number: string): boolean {
  return DIALLED.test(number);
}

/** A text as kept: at most `longest` UTF-16 units, never half a character; nothing where nothing is left. */
export function readable(text: string | undefined, longest: number): string | undefined {
  const plain = text
    ?.replace(TURNS, '')
    .replace(SPACES, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '');
  return plain === '' ? undefined : plain;
}

/** An organization within bounds; nothing where nothing is left of it. */
export function boundedOrganization({ name, units, address }: Organization): Organization | undefined {
  const called = readable(name, LONGEST.name);
  const within = (units ?? []).slice(0, MOST_UNITS).flatMap((unit) => readable(unit, LONGEST.unit) ?? []);
  const [street, postalCode, locality, country] = [address?.street, address?.postalCode, address?.locality, address?.country].map((line) =>
    readable(line, LONGEST.line),
  );
  const place = {
    ...(street === undefined ? {} : { street }),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(locality === undefined ? {} : { locality }),
    ...(country === undefined ? {} : { country }),
  };
  if (called === undefined && within.length === 0 && Object.keys(place).length === 0) return undefined;
  return {
    ...(called === undefined ? {} : { name: called }),
    ...(within.length === 0 ? {} : { units: within }),
    ...(Object.keys(place).length === 0 ? {} : { address: place }),
  };
}

/** Numbers that can be dialled, each once. */
export function boundedPhones(phones: readonly PhoneNumber[]): PhoneNumber[] {
  return phones
    .filter(({ number }, at) => isDiallable(number) && phones.findIndex((first) => first.number === number) === at)
    .slice(0, MOST_CHANNELS)
    .map(({ label, hours, extension, ...phone }) => {
      const said = readable(label, LONGEST.label);
      const text = readable(hours?.text, LONGEST.hours);
      return {
        ...phone,
        ...(said === undefined ? {} : { label: said }),
        ...(hours === undefined || text === undefined ? {} : { hours: { ...hours, text } }),
        ...(extension === undefined || !/^\d{1,8}$/.test(extension) ? {} : { extension }),
      };
    });
}

function boundedContact({ kind, name, jobTitle, organization, phones, emails, press }: Contact): Contact {
  const called = readable(name, LONGEST.name);
  const title = readable(jobTitle, LONGEST.jobTitle);
  const whole = organization && boundedOrganization(organization);
  return {
    kind,
    ...(called === undefined ? {} : { name: called }),
    ...(title === undefined ? {} : { jobTitle: title }),
    ...(whole === undefined ? {} : { organization: whole }),
    phones: boundedPhones(phones),
    emails: boundedEmails(emails),
    ...(press ? { press } : {}),
  };
}

function boundedEmails(emails: Contact['emails']): Contact['emails'] {
  const lower = emails.map(({ address, label }) => ({ address: address.toLowerCase(), label: readable(label, LONGEST.label) }));
  return lower
    .filter(
      ({ address }, at) =>
        /^[^\s@]+@[^\s@]+$/.test(address) && address.length <= 254 && lower.findIndex((first) => first.address === address) === at,
    )
    .slice(0, MOST_CHANNELS)
    .map(({ address, label }) => ({ address, ...(label === undefined ? {} : { label }) }));
}

function boundedTexts(texts: Statement['texts']): Statement['texts'] {
  return Object.fromEntries(
    Object.entries(texts).map(([field, words]) => [field, words.slice(0, MOST_CHANNELS).map((text) => text.slice(0, LONGEST.text))]),
  );
}

function boundedSource(source: Source): Source {
  if (source.kind !== 'page') return source;
  const { title, ...page } = source;
  const shown = readable(title, LONGEST.line);
  return { ...page, address: page.address.slice(0, LONGEST.address), ...(shown === undefined ? {} : { title: shown }) };
}
