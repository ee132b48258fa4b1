import type { Contact } from '../contact/contact.ts';
import type { EmailAddress } from '../contact/email-address.ts';
import { type PhoneNumber, readPhoneNumber } from '../contact/phone-number.ts';
import type { Statement } from '../contact/statement.ts';
import { OWN_CARD_WORDS } from './card-words.ts';
import { type ReadCard, type Unread, unreadAt, type WhyUnread } from './read-card.ts';
import type { ContentLine } from './vcard-content-line.ts';
import { emailsOf, phonesOf, type ReadChannel } from './vcard-read-channels.ts';
import { instantIn } from './vcard-read-instant.ts';
import { keptOf } from './vcard-read-kept.ts';
import { labelsOf } from './vcard-read-label.ts';
import { nameOf, type ReadName } from './vcard-read-name.ts';
import { readNote } from './vcard-read-note.ts';
import { addressesOf, organizationLine, organizationOf, placeAmong, postalAddressOf, type ReadAddress } from './vcard-read-place.ts';
import { lineOfText, linesOfText, listOf } from './vcard-values.ts';

// In UTF-16 units, as it stands in the file.
const LONGEST_NOTE = 100_000;
/** Properties of one card that are told to be too large, or too many. */
const MOST_TOLD = 5;

/** The contact of a card whose properties are these, and what of them could not be read. `at`: the line where the card begins. */
export function cardOf(at: number, lines: readonly ContentLine[], { country }: { country?: string }): (ReadCard | Unread)[] {
  const said = saidIn(lines, country);
  const understood = new Set(understoodOf(said));
  const { kept, tooLarge } = keptOf(lines, understood);
  const notes = lines.filter(({ head }) => head.name === 'NOTE');
  const unread = [
    ...lines
      .filter((line) => isChannel(line) && !understood.has(line) && line.value.trim() !== '')
      .map((line) => unreadLine(line, 'broken')),
    ...tooLarge
      .filter((line) => !isChannel(line))
      .slice(0, MOST_TOLD)
      .map((line) => unreadLine(line, 'too-large')),
    ...notes.filter(({ value }) => value.length > LONGEST_NOTE).map((line) => unreadLine(line, 'too-large')),
  ];
  if (said.phones.length + said.emails.length === 0) return [...unread, unreachable(at, lines, said)];
  const { note, phones } = readNote(
    notes
      .map((line) => linesOfText(line, LONGEST_NOTE))
      .join('\n\n')
      .trim(),
    said.phones.map(({ channel }) => channel),
  );
  const { tags, press } = categoriesOf(lines);
  const [uid, statedAt] = [firstOf(lines, 'UID')?.text.replace(/^urn:uuid:/i, ''), instantIn(firstOf(lines, 'REV')?.text ?? '')];
  const card = {
    at,
    ...(uid === undefined ? {} : { uid }),
    contact: { ...contactOf(said, phones), ...(press === undefined ? {} : { press: true as const }) },
    texts: { ...textsOf(said), ...(press === undefined ? {} : { press: [press] }) },
    ...(note === undefined ? {} : { note }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(kept.length === 0 ? {} : { kept }),
    ...(statedAt === undefined ? {} : { statedAt }),
  };
  return [...unread, card];
}

/** What the properties of a card say of the contact, and which of them say it. */
type Said = {
  who: ReadName;
  jobTitle: Text | undefined;
  organization: { line: ContentLine; components: string[] } | undefined;
  address: ReadAddress | undefined;
  phones: ReadChannel<PhoneNumber>[];
  emails: ReadChannel<EmailAddress>[];
};
type Text = { line: ContentLine; text: string };

function saidIn(lines: readonly ContentLine[], country: string | undefined): Said {
  const labels = labelsOf(lines);
  const jobTitle = firstOf(lines, 'TITLE') ?? firstOf(lines, 'ROLE');
  const organization = organizationLine(lines);
  const addresses = addressesOf(lines);
  const phones = phonesOf(lines, labels, addresses.find((address) => address.country)?.country ?? countryOfNumbers(lines) ?? country);
  const emails = emailsOf(lines, labels);
  const channels = [...phones.map(({ text }) => text), ...phones.map(({ channel }) => channel.number), ...emails.map(({ text }) => text)];
  const who = nameOf(lines, { organization: organization?.components ?? [], jobTitle: jobTitle?.text, channels });
  return { who, jobTitle, organization, address: placeAmong(addresses, organization !== undefined), phones, emails };
}

/** Where a card belongs that does not say where it is: the country of its first number that is written in full. */
function countryOfNumbers(lines: readonly ContentLine[]): string | undefined {
  const full = lines.find(({ head, value }) => head.name === 'TEL' && /^\s*(?:tel:)?\+/i.test(value));
  return full === undefined ? undefined : readPhoneNumber(lineOfText(full).replace(/^tel:/i, ''))?.country;
}

function understoodOf({ jobTitle, organization, address, phones, emails }: Said): ContentLine[] {
  const channels = [...phones, ...emails].map(({ line }) => line);
  return [jobTitle?.line, organization?.line, address?.line].filter((line) => line !== undefined).concat(channels);
}

function contactOf({ who, jobTitle, organization, address, emails }: Said, phones: PhoneNumber[]): Contact {
  const whole = organizationOf(
    organization?.components ?? [],
    who.kind === 'office' ? who.name : undefined,
    address === undefined ? undefined : postalAddressOf(address),
  );
  return {
    kind: who.kind,
    ...(who.name === undefined ? {} : { name: who.name }),
    ...(jobTitle === undefined ? {} : { jobTitle: jobTitle.text }),
    ...(Object.keys(whole).length === 0 ? {} : { organization: whole }),
    phones,
    emails: emails.map(({ channel }) => channel),
  };
}

function textsOf({ who, jobTitle, organization, phones, emails }: Said): Statement['texts'] {
  const [name = '', ...units] = organization?.components ?? [];
  return {
    ...(who.text === undefined ? {} : { name: [who.text] }),
    ...(jobTitle === undefined ? {} : { jobTitle: [jobTitle.text] }),
    ...(name === '' ? {} : { organization: [name] }),
    ...(units.length === 0 ? {} : { units }),
    phones: phones.map(({ text }) => text),
    emails: emails.map(({ text }) => text),
  };
}

/** Phones put contacts into groups of their own, which nobody has named. Our own word marks whoever is there for the press. */
function categoriesOf(lines: readonly ContentLine[]): { tags: string[]; press: string | undefined } {
  const said = lines.filter(({ head }) => head.name === 'CATEGORIES').flatMap(listOf);
  const isPress = (word: string): boolean => OWN_CARD_WORDS.some(({ press }) => press.toLowerCase() === word.toLowerCase());
  const tags = said.filter((word) => !isPress(word) && !/^(?:\* )?my ?contacts$/i.test(word));
  return { tags: [...new Set(tags)], press: said.find(isPress) };
}

function unreachable(at: number, lines: readonly ContentLine[], { who, jobTitle, organization }: Said): Unread {
  const isNobody = who.name === undefined && jobTitle === undefined && organization === undefined;
  const [first] = lines.filter(({ head }) => ['FN', 'N', 'ORG'].includes(head.name));
  return unreadAt(at, who.text ?? first?.value ?? 'BEGIN:VCARD', isNobody ? 'nobody' : 'unreachable');
}

function firstOf(lines: readonly ContentLine[], wanted: string): Text | undefined {
  for (const line of lines) {
    const text = line.head.name === wanted ? lineOfText(line) : '';
    if (text !== '') return { line, text };
  }
  return undefined;
}

function isChannel({ head }: ContentLine): boolean {
  return head.name === 'TEL' || head.name === 'EMAIL';
}

function unreadLine({ at, head, value }: ContentLine, why: WhyUnread): Unread {
  return unreadAt(at, `${head.name}:${value}`, why);
}
