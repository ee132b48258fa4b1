import type { PhoneNumber } from '../../../contact/phone-number.ts';
import type { Card, CardWords } from '../../card.ts';
import { oneLine } from '../../plain-text.ts';
import { bookFields, phoneLabel } from './address-book.ts';
import { phoneCell } from './phone-cell.ts';
import type { Table } from './table.ts';
import { isWebPage } from './web-page.ts';

// As Outlook on the web writes its own export; the Outlook of each kind reads them by name. "Title", which stays empty, comes first: an
// Outlook that takes the byte order mark for part of the first heading loses nothing.
const HEADINGS =
  "Title,First Name,Middle Name,Last Name,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Business Phone 2,Mobile Phone,Car Phone,Other Phone,Primary Phone,Pager,Business Fax,Home Fax,Other Fax,Company Main Phone,Callback,Radio Phone,Telex,TTY/TDD Phone,IMAddress,Job Title,Department,Company,Office Location,Manager's Name,Assistant's Name,Assistant's Phone,Company Yomi,Business Street,Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,Home State,Home Postal Code,Home Country/Region,Other Street,Other City,Other State,Other Postal Code,Other Country/Region,Personal Web Page,Spouse,Schools,Hobby,Location,Web Page,Birthday,Anniversary,Notes".split(
    ',',
  );
const EMAILS = ['E-mail Address', 'E-mail 2 Address', 'E-mail 3 Address'];
const FAXES = ['Business Fax', 'Other Fax'];
/** Where a number goes, the first that is free. */
const PHONES: readonly { feature: PhoneNumber['features'][number]; columns: readonly string[] }[] = [
  { feature: 'fax', columns: FAXES },
  { feature: 'main-number', columns: ['Company Main Phone', 'Business Phone 2', 'Other Phone'] },
  { feature: 'mobile', columns: ['Mobile Phone', 'Other Phone'] },
  { feature: 'voice', columns: ['Business Phone', 'Business Phone 2', 'Other Phone'] },
  { feature: 'duty', columns: ['Business Phone', 'Business Phone 2', 'Other Phone'] },
];
const WHEREVER = ['Business Phone', 'Business Phone 2', 'Other Phone'];

/** The layout of Outlook. It has three addresses and some numbers of each kind: the others, labels and tags stand in the notes. */
export function outlookTable(cards: readonly Card[], words: CardWords): Table {
  return { headings: HEADINGS, rows: { [Symbol.iterator]: () => rowsOf(cards, words) } };
}

function* rowsOf(cards: readonly Card[], words: CardWords): Iterator<string[]> {
  for (const card of cards) {
    const filled = filledOf(card, words);
    yield HEADINGS.map((heading) => filled.get(heading) ?? '');
  }
}

function filledOf(card: Card, words: CardWords): Map<string, string> {
  const { given, family, suffix, jobTitle, company, department, street, locality, postalCode, country, tags, note } = bookFields(
    card,
    words,
  );
  const filled = new Map([
    ['First Name', given],
    ['Last Name', family],
    ['Suffix', suffix],
    ['Job Title', jobTitle],
    ['Company', company],
    ['Department', department],
    ['Business Street', street],
    ['Business City', locality],
    ['Business Postal Code', postalCode],
    ['Business Country/Region', country],
    ['Web Page', oneLine(card.sources.find(isWebPage)?.address ?? '')],
  ]);
  const told = [...phonesInto(filled, card, words), ...emailsInto(filled, card)];
  const notes = [note, told.join('\n'), tags.join(', ')];
  return filled.set('Notes', notes.filter(Boolean).join('\n\n'));
}

/** Puts numbers into their columns, and answers a line for each that has none left or a label that no column shows. */
function phonesInto(filled: Map<string, string>, { contact }: Card, words: CardWords): string[] {
  return contact.phones.flatMap((phone) => {
    const columns = PHONES.find(({ feature }) => phone.features.includes(feature))?.columns ?? WHEREVER;
    const column = columns.find((one) => !filled.has(one));
    const cell = oneLine(phoneCell(phone.number));
    if (column !== undefined) filled.set(column, cell);
    const said = phoneLabel(phone, words);
    return column === undefined || said !== '' ? [[cell, said].filter(Boolean).join(': ')] : [];
  });
}

function emailsInto(filled: Map<string, string>, { contact }: Card): string[] {
  return contact.emails.flatMap(({ address, label }, index) => {
    const [column, said] = [EMAILS[index], oneLine(label ?? '')];
    if (column !== undefined) filled.set(column, oneLine(address));
    return column === undefined || said !== '' ? [[oneLine(address), said].filter(Boolean).join(': ')] : [];
  });
}
