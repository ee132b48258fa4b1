import { expect, test } from 'vitest';
import type { ReadCard } from '../../../../src/exchange/read-card.ts';
import { writeCsv } from '../../../../src/exchange/tables/write/csv-write.ts';
import { OFFICE, PERSON, WORDS } from '../../cards.ts';
import { cellsOf } from '../write/spreadsheet-judge.ts';
import { contactsOf, onlyTable } from './read-tables.ts';

/** Our own table of a person and an office, with what somebody has done to it: rows of cells, the first being the headings. */
function read(change: (rows: string[][]) => string[][], home = 'SE'): { cards: ReadCard[]; unread: unknown[] } {
  const rows = change(cellsOf([...writeCsv([PERSON, OFFICE], 'own', WORDS)].join('')));
  const table = { rows: rows.map((cells, index) => ({ at: index + 1, cells })) };
  return contactsOf(onlyTable({ tables: [table] }), home).file;
}

/** The rows with another text under a heading. */
function typed(rows: string[][], heading: string, row: number, text: string): string[][] {
  const column = rows[0]?.indexOf(heading) ?? -1;
  expect(column, heading).toBeGreaterThan(-1);
  return rows.map((cells, at) => (at === row ? cells.with(column, text) : cells));
}

function without(rows: string[][], isGone: (heading: string) => boolean): string[][] {
  const gone = (rows[0] ?? []).map(isGone);
  return rows.map((cells) => cells.filter((_, at) => !gone[at]));
}

/** The rows with one column more in front. */
function beside(rows: string[][], ...column: string[]): string[][] {
  return rows.map((cells, at) => [column[at] ?? '', ...cells]);
}

const asItWas = read((rows) => rows).cards;

test('contacts are as they were, whatever the order of the columns and whatever title stands above them', () => {
  expect(asItWas.map(({ contact }) => contact)).toEqual([PERSON.contact, OFFICE.contact]);
  const turned = read((rows) => [['Våra kontakter'], [], ...rows.map((cells) => cells.toReversed())]);
  expect(turned.cards.map(({ contact, note, tags }) => ({ contact, note, tags }))).toEqual(
    asItWas.map(({ contact, note, tags }) => ({ contact, note, tags })),
  );
});

test('a national number that was typed over another is read by the country of its row, else of whoever reads', () => {
  const { cards } = read((rows) => typed(typed(rows, 'Telefon 1', 1, '070-174 06 77'), 'Telefon 1', 2, '0701740678'));
  expect(cards.map(({ contact }) => contact.phones[0]?.number)).toEqual(['+46701740677', '+46701740678']);
  expect(cards[1]?.contact.phones[0]).toMatchObject({ country: 'SE', features: ['main-number'] });
});

test('of several numbers in a cell each is one, and words are a note', () => {
  const [, office] = read((rows) => typed(rows, 'Telefon 1', 2, '08-465 004 00, 070-174 06 78; fråga efter Siv')).cards;
  expect(office?.contact.phones.map(({ number }) => number)).toEqual(['+46846500400', '+46701740678']);
  expect(JSON.stringify(office)).toContain('fråga efter Siv');
});

test('a row that was added needs no more than a name and a number', () => {
  const { cards, unread } = read((rows) => {
    const blank = (rows[0] ?? []).map(() => '');
    const named = typed(typed([...rows, blank], 'Namn', 3, 'Siv Öberg'), 'Telefon 1', 3, '070-174 06 79');
    return typed([...named, blank], 'Namn', 4, 'Ingen Alls');
  });
  expect(cards[2]).toMatchObject({
    at: 4,
    contact: { kind: 'person', name: 'Siv Öberg', phones: [{ number: '+46701740679', country: 'SE', features: ['mobile'] }] },
  });
  expect(cards[2]?.uid).toBeUndefined();
  expect(unread).toEqual([{ at: 5, begins: 'Ingen Alls', why: 'unreachable' }]);
});

test('columns that are gone are asked of what is left', () => {
  const { cards } = read((rows) => without(rows, (heading) => /slag|land|^(?:Ändrad|Slag|ID|Källa.*|Telefon 2.*)$/.test(heading)));
  expect(cards[0]?.contact).toMatchObject({ kind: 'person', name: PERSON.contact.name, jobTitle: PERSON.contact.jobTitle });
  expect(cards[0]?.contact.phones[0]).toMatchObject({ number: '+46701740610', features: ['mobile'], country: 'SE', label: 'direkt' });
  expect(cards[1]?.contact).toMatchObject({ kind: 'office', name: 'Kommunens växel' });
});

test('columns that were put beside ours are read as those of any table', () => {
  const { cards } = read((rows) =>
    beside(beside(beside(rows, 'Mobil', '070-174 06 80'), 'Ringd', 'i går', 'aldrig'), 'Befattning', 'Strateg'),
  );
  expect(cards[0]?.contact.phones.at(-1)).toMatchObject({ number: '+46701740680', features: ['mobile'] });
  expect(cards[0]?.contact.jobTitle).toBe(PERSON.contact.jobTitle);
  expect(cards[0]?.note).toBe(`${PERSON.note}\nBefattning: Strateg\nRingd: i går`);
  expect(cards[1]?.note).toBe('Ringd: aldrig');
});

test('a heading that is repeated is read once as ours, and no row is lost where headings stand again', () => {
  const { cards } = read((rows) => [...rows, ...rows]);
  expect(cards.map(({ contact }) => contact.name)).toEqual([...asItWas, ...asItWas].map(({ contact }) => contact.name));
});

test('a date that a spreadsheet has made its own is a day', () => {
  expect(read((rows) => typed(rows, 'Ändrad', 1, '2026-10-05 08:12')).cards[0]?.statedAt).toBe('2026-10-05');
  expect(read((rows) => typed(rows, 'Ändrad', 1, 'nyss')).cards[0]).not.toHaveProperty('statedAt');
});
