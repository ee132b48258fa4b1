import type { EmailAddress } from '../../../contact/email-address.ts';
import type { PhoneNumber } from '../../../contact/phone-number.ts';
import type { Card, CardSource, CardWords } from '../../card.ts';
import { oneLine, severalLines } from '../../plain-text.ts';
import { OWN_FIELDS, type OwnField, type OwnWords, wordsIn } from './own-words.ts';
import { phoneCell } from './phone-cell.ts';
import type { Table } from './table.ts';
import { isWebPage } from './web-page.ts';

/** What a card says in one column; `at` counts from 1 in a column of several, else it is 0. */
type OwnCell = { field: OwnField; at: number; text: string };

/**
 * Our own layout: every field of a card in a column of its own, with headings in the journalist's language. Only columns that some card
 * needs are there. `readOwnRow` reads it back to equal contacts, of which lines and controls are as `oneLine` and `severalLines` leave them.
 * Looking at many cards is felt, so it comes in steps; each yields an empty piece.
 */
export function* ownTable(cards: readonly Card[], { language }: CardWords): Generator<'', Table> {
  const words = wordsIn(language);
  const columns = yield* columnsOf(cards, words);
  return {
    headings: columns.map(({ field, at }) => words.headings[field].replace('#', String(at))),
    rows: { [Symbol.iterator]: () => rowsOf(cards, columns, words) },
  };
}

/** So many cards are looked at in one step. */
const AT_ONCE = 200;

type Column = Omit<OwnCell, 'text'>;

function* rowsOf(cards: readonly Card[], columns: readonly Column[], words: OwnWords): Iterator<string[]> {
  for (const card of cards) {
    const texts = new Map(cellsOf(card, words).map(({ field, at, text }) => [keyOf(field, at), text]));
    yield columns.map(({ field, at }) => cellText(field, texts.get(keyOf(field, at)) ?? ''));
  }
}

function cellText(field: OwnField, text: string): string {
  if (field === 'note') return severalLines(text);
  return oneLine(field === 'phone' ? phoneCell(text) : text);
}

/** Groups in their order, and in a group one contact's first, second … */
function* columnsOf(cards: readonly Card[], words: OwnWords): Generator<'', Column[]> {
  const needed = new Map<string, Column>();
  for (const [index, card] of cards.entries()) {
    for (const { field, at } of cellsOf(card, words)) {
      needed.set(keyOf(field, at), { field, at });
      // Where it is missing somebody has taken it away, and the number's plan is asked.
      if (field === 'phone') needed.set(keyOf('phoneKind', at), { field: 'phoneKind', at });
    }
    if (index % AT_ONCE === AT_ONCE - 1) yield '';
  }
  const most = Math.max(0, ...[...needed.values()].map(({ at }) => at));
  const numbers = Array.from({ length: most + 1 }, (_, at) => at);
  return OWN_FIELDS.flatMap((group) => numbers.flatMap((at) => group.flatMap((field) => needed.get(keyOf(field, at)) ?? [])));
}

function keyOf(field: OwnField, at: number): string {
  return `${field} ${at}`;
}

/** What a card says as it stands there, before it is made fit for a cell. */
function cellsOf(card: Card, words: OwnWords): OwnCell[] {
  const { contact, tags = [], sources } = card;
  return [
    ...filled(0, cardFields(card, words)),
    ...numbered((contact.organization?.units ?? []).filter(isVisible), (unit) => [['unit', unit]]),
    ...numbered(contact.phones, (phone) => phoneFields(phone, words)),
    ...numbered(contact.emails, emailFields),
    ...numbered(tags.filter(isVisible), (tag) => [['tag', tag]]),
    ...numbered(sources.filter(isWebPage), sourceFields),
  ];
}

type Fields = [OwnField, string | undefined][];

function cardFields({ contact, note, confirmedAt, revisedAt, id }: Card, words: OwnWords): Fields {
  const { kind, name, jobTitle, organization = {}, press } = contact;
  const { street, postalCode, locality, country } = organization.address ?? {};
  return [
    ['name', name],
    ['jobTitle', jobTitle],
    ['organization', organization.name],
    ['press', press && words.yes],
    ['note', note],
    ['street', street],
    ['postalCode', postalCode],
    ['locality', locality],
    ['country', country],
    ['confirmedAt', confirmedAt],
    ['revisedAt', revisedAt],
    ['kind', words.kinds[kind]],
    ['id', id],
  ];
}

function phoneFields({ number, features, label, extension, hours, country, inferred, disputed }: PhoneNumber, words: OwnWords): Fields {
  return [
    ['phone', number],
    ['phoneKind', features.map((feature) => words.features[feature]).join(', ')],
    ['phoneLabel', label],
    ['extension', extension],
    ['hours', hours?.text],
    ['spans', hours?.spans?.map(({ days, from, to }) => `${days.join(' ')} ${from}–${to}`).join('; ')],
    ['phoneCountry', country],
    ['inferred', inferred && words.yes],
    ['disputed', disputed && words.yes],
  ];
}

function emailFields({ address, label }: EmailAddress): Fields {
  return [
    ['email', address],
    ['emailLabel', label],
  ];
}

function sourceFields({ address, site, title, statedAt, firstSeenAt, lastSeenAt }: CardSource): Fields {
  return [
    ['source', address],
    ['site', site],
    ['title', title],
    ['statedAt', statedAt],
    ['firstSeenAt', firstSeenAt],
    ['lastSeenAt', lastSeenAt],
  ];
}

function numbered<Part>(parts: readonly Part[], fieldsOf: (part: Part) => Fields): OwnCell[] {
  return parts.flatMap((part, index) => filled(index + 1, fieldsOf(part)));
}

function filled(at: number, fields: Fields): OwnCell[] {
  return fields.flatMap(([field, text]) => (text === undefined || text === '' ? [] : [{ field, at, text }]));
}

function isVisible(text: string): boolean {
  return oneLine(text) !== '';
}
