import type { Contact } from '../../contact/contact.ts';
import type { EmailAddress } from '../../contact/email-address.ts';
import { type PhoneNumber, readPhoneNumber } from '../../contact/phone-number.ts';
import type { Statement } from '../../contact/statement.ts';
import { OWN_CARD_WORDS } from '../card-words.ts';
import { type ReadCard, type Unread, unreadAt, type WhyUnread } from '../read-card.ts';
import type { ContentLine } from './vcard-content-line.ts';
import { emailsOf, phonesOf, type ReadChannel } from './vcard-read-channels.ts';
import { instantIn } from './vcard-read-instant.ts';
import { keptOf } from './vcard-read-kept.ts';
import { labelsOf } from './vcard-read-label.ts';
import { nameOf, type ReadName } from './vcard-read-name.ts';
import { readNote } from './vcard-read-note.ts';
import { addressesOf, organizationLine, organizationOf, placeAmong, type ReadAddress } from './vcard-read-place.ts';
import { lineOfText, linesOfText, listOf } from './vcard-values.ts';

/**
 * `country` (ISO 3166-1 alpha-2): by its plan national numbers are read where a card does not say where it belongs; `onAssumed` is called when
 * a number is read so.
 */
export type ReadingOptions = { country?: string; onAssumed?: () => void };

// In UTF-16 units, as it stands in the file.
const LONGEST_NOTE = 100_000;
/** Properties of one card that are told to be too large, or too many. */
const MOST_TOLD = 5;

/** The contact of a card whose properties are these, and what of them could not be read. `at`: the line where the card begins. */
export function cardOf(at: number, lines: readonly ContentLine[], options: ReadingOptions): (ReadCard | Unread)[] {
  const said = saidIn(lines, options);
  const understood = new Set(understoodOf(said));
  const { kept, tooLarge } = keptOf(lines, understood);
  const answers: (ReadCard | Unread)[] = unreadIn(lines, understood, tooLarge);
  if (said.phones.length + said.emails.length === 0) return [...answers, unreachable(at, lines, said)];
  const [note, phones] = readNote(
    noteIn(lines),
    said.phones.map(({ channel }) => channel),
  );
  const { tags, press } = categoriesOf(lines);
  const uid = firstOf(lines, 'UID')?.text.replace(/^urn:uuid:/i, '');
  const statedAt = instantIn(firstOf(lines, 'REV')?.text ?? '');
  const card: ReadCard = { at, contact: contactOf(said, phones), texts: textsOf(said) };
  if (uid !== undefined) card.uid = uid;
  if (press !== undefined) [card.contact.press, card.texts.press] = [true, [press]];
  if (note !== '') card.note = note;
  if (tags.length > 0) card.tags = tags;
  if (kept.length > 0) card.kept = kept;
  if (statedAt !== undefined) card.statedAt = statedAt;
  answers.push(card);
  return answers;
}

function unreadIn(lines: readonly ContentLine[], understood: ReadonlySet<ContentLine>, tooLarge: readonly ContentLine[]): Unread[] {
  const unread: Unread[] = [];
  for (const line of lines) {
    const { name } = line.head;
    const isChannel = name === 'TEL' || name === 'EMAIL';
    if (isChannel && !understood.has(line) && line.value.trim() !== '') unread.push(unreadLine(line, 'broken'));
    if (name === 'NOTE' && line.value.length > LONGEST_NOTE) unread.push(unreadLine(line, 'too-large'));
  }
  const told = tooLarge.filter(({ head }) => head.name !== 'TEL' && head.name !== 'EMAIL').slice(0, MOST_TOLD);
  return [...unread, ...told.map((line) => unreadLine(line, 'too-large'))];
}

function noteIn(lines: readonly ContentLine[]): string {
  let note = '';
  for (const line of lines) if (line.head.name === 'NOTE') note += `${note === '' ? '' : '\n\n'}${linesOfText(line, LONGEST_NOTE)}`;
  return note;
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

function saidIn(lines: readonly ContentLine[], { country, onAssumed }: ReadingOptions): Said {
  const labels = labelsOf(lines);
  const jobTitle = firstOf(lines, 'TITLE') ?? firstOf(lines, 'ROLE');
  const organization = organizationLine(lines);
  const addresses = addressesOf(lines);
  const own = (): string | undefined => addresses.find((address) => address.country)?.country ?? countryOfNumbers(lines);
  const assumed = (): string | undefined => {
    onAssumed?.();
    return country;
  };
  const phones = phonesOf(lines, labels, () => own() ?? assumed());
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
  const contact: Contact = { kind: who.kind, phones, emails: emails.map(({ channel }) => channel) };
  const whole = organizationOf(organization?.components ?? [], who, address);
  if (who.name !== undefined) contact.name = who.name;
  if (jobTitle !== undefined) contact.jobTitle = jobTitle.text;
  if (whole !== undefined) contact.organization = whole;
  return contact;
}

function textsOf({ who, jobTitle, organization, phones, emails }: Said): Statement['texts'] {
  const texts: Statement['texts'] = { phones: phones.map(({ text }) => text), emails: emails.map(({ text }) => text) };
  const [name = '', ...units] = organization?.components ?? [];
  if (who.text !== undefined) texts.name = [who.text];
  if (jobTitle !== undefined) texts.jobTitle = [jobTitle.text];
  if (name !== '') texts.organization = [name];
  if (units.length > 0) texts.units = units;
  return texts;
}

/** Phones put contacts into groups of their own, which nobody has named. Our own word marks whoever is there for the press. */
function categoriesOf(lines: readonly ContentLine[]): { tags: string[]; press: string | undefined } {
  const said = lines.filter(({ head }) => head.name === 'CATEGORIES').flatMap(listOf);
  if (said.length === 0) return { tags: said, press: undefined };
  const tags = said.filter((word) => !PRESS.has(word.toLowerCase()) && !/^(?:\* )?my ?contacts$/i.test(word));
  return { tags: [...new Set(tags)], press: said.find((word) => PRESS.has(word.toLowerCase())) };
}

const PRESS: ReadonlySet<string> = new Set(OWN_CARD_WORDS.map(({ press }) => press.toLowerCase()));

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

function unreadLine({ at, head, value }: ContentLine, why: WhyUnread): Unread {
  return unreadAt(at, `${head.name}:${value}`, why);
}
