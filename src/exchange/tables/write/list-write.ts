import { type PhoneNumber, printNational, telHref } from '../../../contact/phone-number.ts';
import type { Card, CardWords } from '../../card.ts';
import { oneLine } from '../../plain-text.ts';
import { phoneLabel } from './address-book.ts';
import { disarmed } from './disarm.ts';
import { type OwnField, wordsIn } from './own-words.ts';

/** Words of a list, and the country (ISO 3166-1 alpha-2) whose numbers are printed as one dials them there. */
export type ListWords = CardWords & { home?: string };

/** A piece of what is pasted: all pieces of a form one after another are the whole. */
export type PastedPiece = { html?: string; text: string };

/**
 * Cards as a list to be pasted anywhere, in pieces: a line for each, name, title, units and organization, then numbers and addresses.
 * Pasted into a spreadsheet no line is a formula.
 */
export function* writeList(cards: readonly Card[], words: ListWords): Iterable<PastedPiece> {
  for (const card of cards) yield { text: `${disarmed(lineOf(card, words))}\n` };
}

/**
 * Cards as a table to be pasted, in pieces: `html` for word processors, mail and spreadsheets, `text` (cells parted by tabs) for whoever
 * takes no HTML. Every text is escaped, for pages wrote most of them; no cell begins a formula in a spreadsheet.
 */
export function* writeTable(cards: readonly Card[], words: ListWords): Iterable<Required<PastedPiece>> {
  const headings = COLUMNS.map((field) => wordsIn(words.language).headings[field].replace(' #', ''));
  const heads = headings.map((heading) => `<th align="left">${escaped(heading)}</th>`).join('');
  yield { html: `${OPENING}<thead><tr>${heads}</tr></thead><tbody>`, text: textRow(headings) };
  for (const card of cards) {
    const cells = rowOf(card, words);
    yield { html: `<tr>${cells.map(cellOf).join('')}</tr>`, text: textRow(cells.map((cell) => cell.map(({ text }) => text).join(', '))) };
  }
  yield { html: '</tbody></table>', text: '' };
}

const OPENING = '<meta charset="utf-8"><table border="1" cellpadding="4" style="border-collapse: collapse">';
const COLUMNS: readonly OwnField[] = ['name', 'jobTitle', 'organization', 'phone', 'email'];

/** A text of a cell, and where it leads. Several stand in lines of their own. */
type Said = { text: string; href?: string };

function rowOf({ contact }: Card, words: ListWords): Said[][] {
  const { name, jobTitle, phones, emails } = contact;
  return [
    said([name ?? '']),
    said([jobTitle ?? '']),
    said([placeOf(contact).join(', ')]),
    phones.map((phone) => {
      const href = telHref(phone.number);
      // As in `phoneCell`: a cell that begins with "+" is a formula.
      const text = phoneOf(phone, words).replace(/^\+\d+/, '($&)');
      return { text, ...(href !== undefined && { href }) };
    }),
    emails.map(({ address }) => ({ text: oneLine(address), href: `mailto:${encodeURIComponent(oneLine(address)).replace('%40', '@')}` })),
  ];
}

function said(texts: readonly string[]): Said[] {
  return texts
    .map(oneLine)
    .filter(Boolean)
    .map((text) => ({ text }));
}

function textRow(cells: readonly string[]): string {
  return `${cells.map(disarmed).join('\t')}\n`;
}

function cellOf(cell: readonly Said[]): string {
  const lines = cell.map(({ text, href }) => {
    const shown = escaped(disarmed(text));
    return href === undefined ? shown : `<a href="${escaped(href)}">${shown}</a>`;
  });
  return `<td valign="top">${lines.join('<br>')}</td>`;
}

function lineOf({ contact }: Card, words: ListWords): string {
  const who = [contact.name, contact.jobTitle, ...placeOf(contact)].map((text) => oneLine(text ?? '')).filter(Boolean);
  const ways = [...contact.phones.map((phone) => phoneOf(phone, words)), ...contact.emails.map(({ address }) => oneLine(address))];
  return [[...new Set(who)].join(', '), ...ways].filter(Boolean).join(' · ');
}

/** Innermost unit first, as one says it. */
function placeOf({ organization = {} }: Card['contact']): string[] {
  return [...(organization.units ?? []).toReversed(), organization.name ?? ''].map(oneLine).filter(Boolean);
}

/** A number with its label, else with what kind of line it is where that is no common one. */
function phoneOf(phone: PhoneNumber, words: ListWords): string {
  const { features } = wordsIn(words.language);
  const kind = (['fax', 'main-number'] as const).find((feature) => phone.features.includes(feature));
  const label = phoneLabel(phone, words) || (kind === undefined ? '' : features[kind]);
  const printed = oneLine(printNational(phone.number, words.home));
  return label === '' ? printed : `${printed} (${label})`;
}

/** As text of an element or value of an attribute in quotes (HTML, sections 13.1.2.3 and 13.1.3). */
function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
