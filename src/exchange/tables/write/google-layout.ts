import type { PhoneNumber } from '../../../contact/phone-number.ts';
import type { Card, CardWords } from '../../card.ts';
import { oneLine } from '../../plain-text.ts';
import { bookFields, phoneLabel } from './address-book.ts';
import { phoneCell } from './phone-cell.ts';
import type { Table } from './table.ts';
import { isWebPage } from './web-page.ts';

// As Google Contacts writes its own export since 2024; it reads them by these English names in every language.
const FIRST =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels';
const ADDRESS = 'Label,Formatted,Street,City,PO Box,Region,Postal Code,Country,Extended Address';

/** The layout of Google Contacts: as many numbered columns as the contact with most of them needs. */
export function googleTable(cards: readonly Card[], words: CardWords): Table {
  const most = (countOf: (card: Card) => number): number => cards.reduce((largest, card) => Math.max(largest, countOf(card)), 1);
  const headings = [
    ...FIRST.split(','),
    ...numbered(
      'E-mail',
      most(({ contact }) => contact.emails.length),
    ),
    ...numbered(
      'Phone',
      most(({ contact }) => contact.phones.length),
    ),
    ...ADDRESS.split(',').map((part) => `Address 1 - ${part}`),
    ...numbered(
      'Website',
      most(({ sources }) => sources.length),
    ),
  ];
  return { headings, rows: { [Symbol.iterator]: () => rowsOf(cards, headings, words) } };
}

function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => [`${name} ${index + 1} - Label`, `${name} ${index + 1} - Value`]).flat();
}

function* rowsOf(cards: readonly Card[], headings: readonly string[], words: CardWords): Iterator<string[]> {
  for (const card of cards) {
    const filled = filledOf(card, words);
    yield headings.map((heading) => filled.get(heading) ?? '');
  }
}

function filledOf(card: Card, words: CardWords): ReadonlyMap<string, string> {
  const { contact, sources } = card;
  const { given, family, suffix, jobTitle, company, department, street, locality, postalCode, country, tags, note } = bookFields(
    card,
    words,
  );
  return new Map([
    ['First Name', given],
    ['Last Name', family],
    ['Name Suffix', suffix],
    ['Organization Name', company],
    ['Organization Title', jobTitle],
    ['Organization Department', department],
    ['Notes', note],
    // Without its own group a contact is kept and shown nowhere.
    ['Labels', [...tags.map((tag) => tag.replaceAll(':::', ':')), '* myContacts'].join(' ::: ')],
    ...contact.emails.flatMap(({ address, label }, at) => pair('E-mail', at, oneLine(label ?? '') || 'Work', address)),
    ...contact.phones.flatMap((phone, at) => pair('Phone', at, labelOf(phone, words), phoneCell(phone.number))),
    ['Address 1 - Label', [street, locality, postalCode, country].some(Boolean) ? 'Work' : ''],
    ['Address 1 - Street', street],
    ['Address 1 - City', locality],
    ['Address 1 - Postal Code', postalCode],
    ['Address 1 - Country', country],
    ...sources.filter(isWebPage).flatMap(({ address }, at) => pair('Website', at, 'Work', address)),
  ]);
}

function pair(name: string, at: number, label: string, value: string): [string, string][] {
  return [
    [`${name} ${at + 1} - Label`, label],
    [`${name} ${at + 1} - Value`, oneLine(value)],
  ];
}

/** A label of Google's, by which it draws a picture and sorts out faxes; else the contact's own. */
function labelOf(phone: PhoneNumber, words: CardWords): string {
  const { features } = phone;
  if (features.includes('fax')) return 'Work Fax';
  const said = phoneLabel(phone, words);
  if (said !== '') return said;
  if (features.includes('mobile')) return 'Mobile';
  return features.includes('main-number') ? 'Main' : 'Work';
}
