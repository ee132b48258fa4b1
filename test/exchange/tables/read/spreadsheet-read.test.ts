import { readFileSync } from 'node:fs';
import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../../src/exchange/tables/read/read-table.ts';
import { isSpreadsheet, readSpreadsheet } from '../../../../src/exchange/tables/read/spreadsheet-read.ts';
import { contactsOf } from './read-tables.ts';

async function tablesOf(octets: Uint8Array): Promise<ReadTable[]> {
  const read = await readSpreadsheet(octets);
  if ('broken' in read) throw new Error(read.broken);
  return read.tables;
}

function written(sheets: Readonly<Record<string, WorkSheet>>, form: 'xlsx' | 'ods' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType: form }));
}

async function readCell(cell: CellObject): Promise<string | undefined> {
  const [table] = await tablesOf(written({ Blad: { '!ref': 'A1:B1', A1: { t: 's', v: 'x' }, B1: cell } }));
  return table?.rows[0]?.cells[1];
}

describe.each(['xlsx', 'ods'])('a list that LibreOffice saved as %s', (form) => {
  const octets = new Uint8Array(readFileSync(new URL(`spreadsheets/desk-list.${form}`, import.meta.url)));

  it('has the texts that one sees, sheet by sheet, also those of hidden rows; without the empty sheet', async () => {
    const tables = await tablesOf(octets);
    expect(tables.map(({ name }) => name)).toEqual(['Kommunen', 'Tips']);
    expect(tables[0]?.rows).toEqual([
      { at: 1, cells: ['Ekstads kommun'] },
      { at: 2, cells: ['Avdelning', 'Namn', 'Titel', 'Telefon', 'Mobil', 'Senast ändrad'] },
      {
        at: 3,
        cells: [
          'Kommunikation',
          'Anna Berg <anna.berg@ekstad.example>',
          'Presschef',
          '08-465 004 01\nväxel 08-465 004 00',
          '701740605',
          '2026-03-01',
        ],
      },
      { at: 4, cells: ['Kommunikation', 'Bo Ek', 'Kommunikatör', '', '46701740606'] },
      { at: 5, cells: ['Kommunikation', 'Eva Lind', 'Webbredaktör', '846500403', '701740607'] },
      { at: 9, cells: ['Teknik', 'Per Norén', 'Gatuchef', '46846500404'] },
    ]);
  });

  it('gives the contacts with numbers that have lost their zero, merged units, and the organization over all', async () => {
    const [table] = await tablesOf(octets);
    const { file } = contactsOf(table ?? { rows: [] }, 'SE');
    expect(file.unread).toEqual([]);
    expect(file.cards.map(({ at, contact }) => [at, contact.name, contact.phones.map(({ number }) => number)])).toEqual([
      [3, 'Anna Berg', ['+46846500401', '+46846500400', '+46701740605']],
      [4, 'Bo Ek', ['+46701740606']],
      [5, 'Eva Lind', ['+46846500403', '+46701740607']],
      [9, 'Per Norén', ['+46846500404']],
    ]);
    expect(file.cards.map(({ contact }) => contact.organization)).toEqual([
      { name: 'Ekstads kommun', units: ['Kommunikation'] },
      { name: 'Ekstads kommun', units: ['Kommunikation'] },
      { name: 'Ekstads kommun', units: ['Kommunikation'] },
      { name: 'Ekstads kommun', units: ['Teknik'] },
    ]);
    expect(file.cards[0]?.statedAt).toBe('2026-03-01');
    expect(file.cards[0]?.contact.emails).toEqual([{ address: 'anna.berg@ekstad.example' }]);
  });
});

it('says which sheets are hidden', async () => {
  const octets = new Uint8Array(readFileSync(new URL('spreadsheets/desk-list.xlsx', import.meta.url)));
  expect((await tablesOf(octets)).map(({ hidden }) => hidden)).toEqual([undefined, true]);
});

it.each<[string, CellObject, string | undefined]>([
  ['a long number without an exponent', { t: 'n', v: 358412345678 }, '358412345678'],
  ['a number with the zero that its format shows', { t: 'n', v: 701740605, z: '0000000000' }, '0701740605'],
  ['a number by its own format', { t: 'n', v: 701740605, z: '0##"-"### ## ##' }, '070-174 06 05'],
  ['a number without its thousands parted', { t: 'n', v: 701740605, z: '#,##0' }, '701740605'],
  ['a day', { t: 'n', v: 46082, z: 'm/d/yy' }, '2026-03-01'],
  ['a day with its time', { t: 'n', v: 46082.5, z: 'yyyy-mm-dd hh:mm' }, '2026-03-01 12:00'],
  ['a time', { t: 'n', v: 0.375, z: 'h:mm' }, '09:00'],
  ['what a formula gave last', { t: 's', v: '070-174 06 05', f: 'CONCATENATE("070-174"," 06 05")' }, '070-174 06 05'],
  ['nothing of a formula that gave nothing', { t: 'z', f: 'HYPERLINK("https://evil.example")' }, undefined],
  ['nothing of an error', { t: 'e', v: 42, w: '#N/A' }, undefined],
  ['what is true', { t: 'b', v: true }, 'TRUE'],
  ['whom a link dials', { t: 's', v: 'Växeln', l: { Target: 'tel:+46846500400' } }, 'Växeln <+46846500400>'],
  ['an address that is shown once', { t: 's', v: 'a@ekstad.example', l: { Target: 'mailto:a@ekstad.example' } }, 'a@ekstad.example'],
  ['nothing of where another link leads', { t: 's', v: 'Hemsida', l: { Target: 'javascript:alert(1)' } }, 'Hemsida'],
])('reads %s', async (_, cell, text) => {
  expect(await readCell(cell)).toBe(text);
});

it('gives no row for a merged cell that stands beside nothing', async () => {
  const sheet = utils.aoa_to_sheet([['Kultur', 'Anna Berg'], [], ['', 'Bo Ek']]);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 2, c: 0 } }];
  const [table] = await tablesOf(written({ Blad: sheet }));
  expect(table?.rows).toEqual([
    { at: 1, cells: ['Kultur', 'Anna Berg'] },
    { at: 3, cells: ['Kultur', 'Bo Ek'] },
  ]);
});

it('tells a spreadsheet from a text by how it begins', () => {
  expect(isSpreadsheet(written({ Blad: utils.aoa_to_sheet([['x']]) }))).toBe(true);
  expect(isSpreadsheet(new TextEncoder().encode('PK;Namn;Telefon'))).toBe(false);
});
