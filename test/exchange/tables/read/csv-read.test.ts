import { expect, it } from 'vitest';
import { readCsv } from '../../../../src/exchange/tables/read/csv-read.ts';
import { inTheEnd, tableOf } from './read-tables.ts';

function cellsOf(text: string): string[][] {
  return tableOf(text).rows.map(({ cells }) => cells);
}

it.each([
  ['commas', 'Namn,Telefon\nAnna Berg,070-174 06 05\n'],
  ['semicolons', 'Namn;Telefon\r\nAnna Berg;070-174 06 05\r\n'],
  ['tabs', 'Namn\tTelefon\rAnna Berg\t070-174 06 05\r'],
  ['bars', 'Namn|Telefon\nAnna Berg|070-174 06 05'],
  ['what Excel says', 'sep=#\r\nNamn#Telefon\r\nAnna Berg#070-174 06 05'],
  ['marks around each cell', '"Namn","Telefon"\n"Anna Berg","070-174 06 05"'],
  ['apostrophes around each cell', "'Namn';'Telefon'\n'Anna Berg';'070-174 06 05'"],
  ['a mark of byte order before all', '\ufeff"Namn";"Telefon"\n"Anna Berg";"070-174 06 05"'],
])('parts cells by %s', (_, text) => {
  expect(cellsOf(text)).toEqual([
    ['Namn', 'Telefon'],
    ['Anna Berg', '070-174 06 05'],
  ]);
});

it('takes commas inside cells for text where semicolons part them', () => {
  expect(cellsOf('Namn;Roll;Telefon\nBerg, Anna;chef;08-465 004 00, 070-174 06 05\nEk, Bo;chef;08-465 004 01, 070-174 06 06')[1]).toEqual([
    'Berg, Anna',
    'chef',
    '08-465 004 00, 070-174 06 05',
  ]);
});

it('reads a list that has one column', () => {
  expect(cellsOf('E-post\nanna.berg@ekstad.example\nbo.ek@ekstad.example')).toEqual([
    ['E-post'],
    ['anna.berg@ekstad.example'],
    ['bo.ek@ekstad.example'],
  ]);
});

it('counts rows as a spreadsheet shows them, empty ones too', () => {
  expect(tableOf('Namn;Telefon\n\n;;\n"Anna\nBerg";08\nBo;09').rows).toEqual([
    { at: 1, cells: ['Namn', 'Telefon'] },
    { at: 4, cells: ['Anna\nBerg', '08'] },
    { at: 5, cells: ['Bo', '09'] },
  ]);
});

it('keeps separators, marks and lines that stand inside marks', () => {
  expect(cellsOf('a;b;c\n"x;y";"5"" bred";"en\r\ntvå"')[1]).toEqual(['x;y', '5" bred', 'en\ntvå']);
});

it.each([
  ['before a cell', 'Namn;Telefon\n"Anna Berg;08\nBo Ek;09\nEva Lind;10'],
  ['before a cell, with others closed further down', 'Namn;Telefon\n"Anna Berg;08\nBo Ek;09\n"Eva Lind";10'],
  ['in the middle', 'Namn;Telefon\nAnna "Ankan" Berg;08\nBo Ek;09\nEva Lind;10'],
])('loses no row to a mark %s', (_, text) => {
  const cells = cellsOf(text);
  expect(cells.map(([, phone]) => phone)).toEqual(['Telefon', '08', '09', '10']);
  expect(cells[2]).toEqual(['Bo Ek', '09']);
});

it('reads what keeps Excel from taking a number for one', () => {
  expect(cellsOf('Namn;Telefon\nAnna;="0701740605"')[1]).toEqual(['Anna', '0701740605']);
});

it('reads rows alike wherever a piece of the text ends', () => {
  const rows = Array.from({ length: 4000 }, (_, at) => [`Anna "${at}" Berg`, `rad ett\nrad; två ${at}`, `${'é'.repeat(at % 40)}x`]);
  const text = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
  expect(cellsOf(text)).toEqual(rows);
});

it('says how much of the text is read, and reads no more than is asked for', () => {
  const steps = readCsv('Anna Berg;070-174 06 05\n'.repeat(20_000));
  const said = [steps.next(), steps.next(), steps.next()].map(({ value }) => Number(value));
  expect(said).toEqual(said.toSorted((a, b) => a - b));
  expect(said[0]).toBeGreaterThan(0);
  expect(said[2]).toBeLessThan(1);
});

it.each(['', '\n\n', ' ; ; \n', '\ufeff', 'sep=;\n'])('says that there is nothing in %j', (text) => {
  expect(inTheEnd(readCsv(text))).toEqual({ broken: 'empty' });
});
