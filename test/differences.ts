import type { Contact, Kind, Organization } from '../src/contact/contact.ts';
import type { EmailAddress } from '../src/contact/email-address.ts';
import type { PhoneNumber } from '../src/contact/phone-number.ts';

/** A contact as a page is expected to state it: of a number, an address and an organization only what is written is compared. */
export type ExpectedContact = {
  kind: Kind;
  name?: string;
  jobTitle?: string;
  organization?: Organization;
  phones: (Pick<PhoneNumber, 'number'> & Partial<PhoneNumber>)[];
  emails: EmailAddress[];
  press?: true;
};

/** What differs, a sentence for each contact that is missing, read wrongly, or on no list. Empty when all is as expected, in any order. */
export function differences(expected: readonly ExpectedContact[], stated: readonly Contact[]): string[] {
  const left = [...stated];
  const missing = expected.filter((contact) => {
    const at = left.findIndex((candidate) => wrongFields(contact, candidate).length === 0);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const wrong = missing.map((contact) => {
    const nearest = left.map((candidate, at) => ({ at, candidate, near: nearness(contact, candidate) })).sort((a, b) => b.near - a.near)[0];
    if (!nearest || nearest.near === 0) return `missing: ${brief(contact)}`;
    left.splice(nearest.at, 1);
    return `${brief(contact)}: ${wrongFields(contact, nearest.candidate).join('; ')}`;
  });
  return [...wrong, ...left.map((contact) => `states nobody expected: ${brief(contact)} ${JSON.stringify(contact)}`)];
}

/**
 * Where one contact is not as expected. Title, units, press, numbers and addresses that are not expected must not be there; the
 * organization's name, its address, the name and units of an office and a number's label are looked at where they are expected.
 */
function wrongFields(expected: ExpectedContact, stated: Contact): string[] {
  const person = expected.kind === 'person';
  const units = expected.organization?.units;
  return [
    ...differ('kind', expected.kind, stated.kind),
    ...(person || expected.name !== undefined ? differ('name', expected.name, stated.name) : []),
    ...differ('jobTitle', expected.jobTitle, stated.jobTitle),
    ...(person || units ? differ('units', units ?? [], stated.organization?.units ?? []) : []),
    ...(expected.organization?.name === undefined ? [] : differ('organization', expected.organization.name, stated.organization?.name)),
    ...(expected.organization?.address
      ? differ('address', sorted(expected.organization.address), sorted(stated.organization?.address ?? {}))
      : []),
    ...differ('phones', numbers(expected.phones), numbers(stated.phones)),
    ...expected.phones.flatMap((phone) => wrongPhone(phone, stated.phones)),
    ...differ('emails', addresses(expected.emails), addresses(stated.emails)),
    ...differ('press', expected.press, stated.press),
  ];
}

function wrongPhone(expected: ExpectedContact['phones'][number], stated: readonly PhoneNumber[]): string[] {
  const found = stated.find(({ number }) => number === expected.number);
  if (!found) return [];
  const { features, ...rest } = expected;
  const lacking = (features ?? []).filter((feature) => !found.features.includes(feature));
  return [
    ...(lacking.length > 0 ? [`${expected.number} is not marked ${lacking.join(', ')}`] : []),
    ...Object.entries(rest).flatMap(([key, value]) =>
      differ(`${key} of ${expected.number}`, value, new Map<string, unknown>(Object.entries(found)).get(key)),
    ),
  ];
}

function differ(field: string, expected: unknown, stated: unknown): string[] {
  const [wanted, got] = [JSON.stringify(expected) ?? 'nothing', JSON.stringify(stated) ?? 'nothing'];
  return wanted === got ? [] : [`${field} is ${got}, not ${wanted}`];
}

/** How much two contacts have to do with each other, for pairing a wrong one with what it should be. */
function nearness(expected: ExpectedContact, stated: Contact): number {
  const channels = [...numbers(expected.phones), ...addresses(expected.emails)];
  const common = [...numbers(stated.phones), ...addresses(stated.emails)].filter((channel) => channels.includes(channel)).length;
  return common + (expected.name !== undefined && expected.name === stated.name ? 2 : 0);
}

function numbers(phones: readonly { number: string }[]): string[] {
  return phones.map(({ number }) => number).sort();
}

function addresses(emails: readonly EmailAddress[]): string[] {
  return emails.map(({ address }) => address).sort();
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

function brief({ kind, name, phones, emails }: ExpectedContact): string {
  return name ?? `${kind} ${[...numbers(phones), ...addresses(emails)].join(' ')}`;
}
