import { describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/exchange/card.ts';
import { type CsvLayout, writeCsv } from '../../../../src/exchange/tables/write/csv-write.ts';
import { OWN_WORDS } from '../../../../src/exchange/tables/write/own-words.ts';
import { asTold } from '../../as-told.ts';
import { cardOf, OFFICE, PERSON, WORDS } from '../../cards.ts';
import { generatedCards } from '../../generated-cards.ts';
import { readOwnTable } from './own-table.ts';
import { cellsOf, judges } from './spreadsheet-judge.ts';

const ENGLISH = { ...WORDS, language: 'en-GB' };
const OTHERS = Object.keys(OWN_WORDS).map((language) => ({ ...WORDS, language }));
const GOOGLE =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Phone 3 - Label,Phone 3 - Value,Phone 4 - Label,Phone 4 - Value,Phone 5 - Label,Phone 5 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Address 1 - Extended Address,Website 1 - Label,Website 1 - Value';
const SOURCE = 'Källa: Presskontakter (ekstad.example), daterad 2026-10-05, läst 2026-10-07';
const NOTE = `Ringer alltid tillbaka.\nSäg vem du är, och varför: "bakgrund" går bra.\n\nTider (direkt): vardagar 8–17\n${SOURCE}\nBekräftad: 2026-10-08`;

/** What a file says of its contacts in the columns that it fills, by their headings. */
function filled(cards: readonly Card[], layout: CsvLayout): Record<string, string>[] {
  const [headings = [], ...rows] = cellsOf(written(cards, layout));
  return rows.map((row) => {
    expect(row).toHaveLength(headings.length);
    return Object.fromEntries(headings.flatMap((heading, at) => (row[at] ? [[heading, row[at]]] : [])));
  });
}

function written(cards: readonly Card[], layout: CsvLayout, words = WORDS): string {
  return [...writeCsv(cards, layout, words)].join('');
}

describe('our own layout', () => {
  test.each([
    ['a person with everything, and an office', [PERSON, OFFICE]],
    [
      'what looks like other columns',
      [cardOf({ name: '’=1+1', jobTitle: "'@x", organization: { units: ['-1;=2', 'a,+b'] } }, { tags: ["'", '=', 'x\ty'] })],
    ],
    [
      'numbers of every kind',
      ['+12025550123', '+442079460018', '+48512345678', '+999123456', '+9991', '112', '03080', '11414', '0123'].map((number) =>
        cardOf({ phones: [{ number, features: ['voice'], inferred: true, disputed: true }] }),
      ),
    ],
    [
      'hours that were understood',
      [
        cardOf({
          phones: [
            {
              number: '+46846500400',
              features: ['fax', 'duty'],
              hours: {
                text: 'vardagar 8-17, lördag 10-14',
                spans: [
                  { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' },
                  { days: [6], from: '10:00', to: '14:00' },
                ],
              },
            },
          ],
        }),
      ],
    ],
  ])('reads back as equal cards: %s', (_, cards) => {
    for (const words of [WORDS, ENGLISH, ...OTHERS]) {
      const read = readOwnTable(cellsOf(written(cards, 'own', words)));
      expect(read?.map(({ card }) => card)).toEqual(cards.map(asTold));
    }
  });

  test('reads back 5,000 generated cards as equal ones', { timeout: 120_000 }, () => {
    const cards = generatedCards(5000, 20_261_127);
    const read = readOwnTable(cellsOf(written(cards, 'own'))) ?? [];
    expect(read).toHaveLength(cards.length);
    for (const [at, card] of cards.entries()) expect(read[at], `card ${at}`).toEqual({ at: at + 2, card: asTold(card) });
  });

  test('is in the journalist’s language, and read in any', () => {
    expect(written([OFFICE], 'own').split('\r\n')[0]).toBe(
      '\ufeffNamn;Organisation;Telefon 1;Telefon 1 slag;Telefon 1 land;E-post 1;Ändrad;Slag;ID',
    );
    expect(written([OFFICE], 'own', ENGLISH).split('\r\n')).toEqual([
      '\ufeffName,Organization,Phone 1,Phone 1 kind,Phone 1 country,E-mail 1,Changed,Kind,ID',
      `Kommunens växel,Ekstads kommun,(+46) 8 465 004 00,switchboard,SE,kommunen@ekstad.example,${OFFICE.revisedAt},office,${OFFICE.id}`,
      '',
    ]);
  });

  test('is read whatever the order of its columns, and beside columns of others', () => {
    const [headings = [], row = []] = cellsOf(written([PERSON], 'own'));
    const read = readOwnTable([
      ['Ringd', ...headings.toReversed()],
      ['i går', ...row.toReversed()],
      ['', ''],
    ]);
    expect(read).toEqual([{ at: 2, card: asTold(PERSON) }]);
  });

  test('takes no table of others for its own', () => {
    expect(readOwnTable(cellsOf(written([PERSON], 'google')))).toBeUndefined();
    expect(readOwnTable(cellsOf(written([PERSON], 'outlook')))).toBeUndefined();
    expect(readOwnTable([])).toBeUndefined();
  });
});

describe('the layout of Google Contacts', () => {
  test('has its headings, and no mark before the first', () => {
    expect(written([PERSON], 'google').split('\r\n')[0]).toBe(GOOGLE);
  });

  test('says a person in its columns', () => {
    expect(filled([PERSON], 'google')).toEqual([
      {
        'First Name': 'Leif',
        'Last Name': 'Ekman',
        'Organization Name': 'Ekstads kommun',
        'Organization Title': 'IT-chef; tf. kommunikationschef',
        'Organization Department': 'Serviceförvaltningen, IT-enheten',
        Notes: NOTE,
        Labels: 'IT ::: kommun, stor ::: Press ::: * myContacts',
        'E-mail 1 - Label': 'Work',
        'E-mail 1 - Value': 'leif.ekman@ekstad.example',
        'E-mail 2 - Label': 'endast press',
        'E-mail 2 - Value': 'press@ekstad.example',
        'Phone 1 - Label': 'direkt',
        'Phone 1 - Value': '(+46) 70 174 06 10',
        'Phone 2 - Label': 'ankn. 123',
        'Phone 2 - Value': '(+46) 8 465 004 01',
        'Phone 3 - Label': 'Jour',
        'Phone 3 - Value': '(+46) 8 465 004 02',
        'Phone 4 - Label': 'Work Fax',
        'Phone 4 - Value': '(+46) 8 465 004 03',
        'Phone 5 - Label': 'Work',
        'Phone 5 - Value': '11414',
        'Address 1 - Label': 'Work',
        'Address 1 - Street': 'Storgatan 1',
        'Address 1 - City': 'Ekstad',
        'Address 1 - Postal Code': '123 45',
        'Address 1 - Country': 'Sverige',
        'Website 1 - Label': 'Work',
        'Website 1 - Value': 'https://www.ekstad.example/press?id=1,2;x',
      },
    ]);
  });

  test('keeps a desk’s name whole', () => {
    expect(filled([OFFICE], 'google')[0]).toMatchObject({ 'First Name': 'Kommunens växel', 'Phone 1 - Label': 'Main' });
  });
});

describe('the layout of Outlook', () => {
  test('says a person in its columns, and in the notes what has none', () => {
    expect(filled([PERSON], 'outlook')).toEqual([
      {
        'First Name': 'Leif',
        'Last Name': 'Ekman',
        'Job Title': 'IT-chef; tf. kommunikationschef',
        Company: 'Ekstads kommun',
        Department: 'Serviceförvaltningen, IT-enheten',
        'E-mail Address': 'leif.ekman@ekstad.example',
        'E-mail 2 Address': 'press@ekstad.example',
        'Mobile Phone': '(+46) 70 174 06 10',
        'Company Main Phone': '(+46) 8 465 004 01',
        'Business Phone': '(+46) 8 465 004 02',
        'Business Phone 2': '11414',
        'Business Fax': '(+46) 8 465 004 03',
        'Business Street': 'Storgatan 1',
        'Business City': 'Ekstad',
        'Business Postal Code': '123 45',
        'Business Country/Region': 'Sverige',
        'Web Page': 'https://www.ekstad.example/press?id=1,2;x',
        Notes: `${NOTE}\n\n(+46) 70 174 06 10: direkt\n(+46) 8 465 004 01: ankn. 123\n(+46) 8 465 004 02: Jour\npress@ekstad.example: endast press\n\nIT, kommun, stor, Press`,
      },
    ]);
  });

  test('loses no number and no address, however many there are', () => {
    const phones = Array.from({ length: 9 }, (_, at) => ({ number: `+467017406${10 + at}`, features: ['mobile' as const] }));
    const emails = Array.from({ length: 5 }, (_, at) => ({ address: `leif${at}@ekstad.example` }));
    const [told = {}] = filled([cardOf({ phones, emails })], 'outlook');
    const all = Object.values(told).join('\n');
    for (const at of phones.keys()) expect(all).toContain(`(+46) 70 174 06 ${10 + at}`);
    for (const { address } of emails) expect(all).toContain(address);
  });

  test('begins with a column that stays empty, which a mark before it cannot harm', () => {
    const [headings = ''] = written([PERSON], 'outlook').split('\r\n');
    expect(headings).toMatch(/^\ufeffTitle,First Name,/);
    expect(filled([PERSON], 'outlook')[0]).not.toHaveProperty('Title');
  });
});

describe.each(judges())('as %s reads it', (_, judge) => {
  test('every number is a text, and the same number still', () => {
    const numbers = ['+46701740610', '+48512345678', '+12025550123', '+4745550123', '+999123456', '03080'];
    const cards = numbers.map((number) => cardOf({ phones: [{ number, features: [] }] }));
    const [headings = [], ...rows] = judge(written(cards, 'own', ENGLISH), ',');
    const column = headings.findIndex(({ text }) => text === 'Phone 1');
    expect(rows.map((row) => row[column]?.kind)).toEqual(numbers.map(() => 'text'));
    const read = readOwnTable([headings, ...rows].map((row) => row.map(({ text }) => text)));
    expect(read?.map(({ card }) => card.contact.phones[0]?.number)).toEqual(numbers);
  }, 60_000);
});
