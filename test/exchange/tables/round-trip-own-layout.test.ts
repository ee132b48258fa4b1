import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/exchange/card.ts';
import { OWN_CARD_WORDS } from '../../../src/exchange/card-words.ts';
import { decodeText } from '../../../src/exchange/decode-text.ts';
import type { ReadCard } from '../../../src/exchange/read-card.ts';
import { readCsv } from '../../../src/exchange/tables/read/csv-read.ts';
import type { ReadTables } from '../../../src/exchange/tables/read/read-table.ts';
import { readSpreadsheet } from '../../../src/exchange/tables/read/spreadsheet-read.ts';
import { writeCsv } from '../../../src/exchange/tables/write/csv-write.ts';
import { writeSpreadsheet } from '../../../src/exchange/tables/write/spreadsheet-write.ts';
import { asTold } from '../as-told.ts';
import { generatedContacts } from '../generated-contacts.ts';
import { contactsOf, inTheEnd, onlyTable } from './read/read-tables.ts';

/** More of them, and others, by `npm run round-trip -- COUNT SEED`. */
const [COUNT, SEED] = [Number(process.env['ROUND_TRIPS'] ?? 300), Number(process.env['ROUND_TRIP_SEED'] ?? 20_261_127)];
const cards = generatedContacts(COUNT, SEED);

type Words = (typeof OWN_CARD_WORDS)[number];
const FORMS: [string, (words: Words) => Promise<ReadTables>][] = [
  ['CSV', async (words) => inTheEnd(readCsv(decodeText(Buffer.from([...writeCsv(cards, 'own', words)].join(''))).text))],
  ['XLSX', async (words) => readSpreadsheet(Buffer.concat([...writeSpreadsheet(cards, words)]))],
];

describe.each(FORMS)('our own layout as %s', (_, readTables) => {
  test.each(OWN_CARD_WORDS)(`${COUNT} contacts written in $language are read by the import as they were`, async (words) => {
    const { file } = contactsOf(onlyTable(await readTables(words)), 'NO');
    expect(file.unread).toEqual([]);
    expect(file.cards).toHaveLength(cards.length);
    for (const [at, card] of cards.entries()) expect(broughtBy(file.cards[at]), `contact ${at}`).toEqual(brought(card));
  });
});

type Brought = Pick<ReadCard, 'at' | 'uid' | 'contact' | 'note' | 'tags' | 'statedAt'>;

function broughtBy(card: ReadCard | undefined): Omit<ReadCard, 'texts'> | undefined {
  if (card === undefined) return undefined;
  const { texts, ...brings } = card;
  expect(texts.phones ?? []).toHaveLength(brings.contact.phones.length);
  return brings;
}

/** What an import takes of a card: not the pages that state it, nor that it was confirmed. A no-break space is a space. */
function brought(card: Card): Brought {
  const { id, contact, note, tags, revisedAt } = plainSpaces(asTold(card));
  return {
    at: cards.indexOf(card) + 2,
    uid: id,
    contact,
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags }),
    statedAt: revisedAt,
  };
}

function plainSpaces(card: Card): Card {
  return JSON.parse(JSON.stringify(card).replaceAll('\u00a0', ' '));
}
