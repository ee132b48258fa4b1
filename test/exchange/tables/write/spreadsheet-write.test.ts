import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../../src/exchange/card.ts';
import { writeSpreadsheet } from '../../../../src/exchange/tables/write/spreadsheet-write.ts';
import { asTold } from '../../as-told.ts';
import { cardOf, OFFICE, PERSON, WORDS } from '../../cards.ts';
import { generatedCards } from '../../generated-cards.ts';
import { readOwnTable } from './own-table.ts';

/** A cell as SheetJS understood it: `t` is "s" for a text, `z` its format. */
type Cell = { t: string; v?: unknown; f?: string; z?: unknown };

function written(cards: readonly Card[]): Uint8Array {
  return Buffer.concat([...writeSpreadsheet(cards, WORDS)]);
}

/** The cells of the only sheet, row by row; what has no text is not there. */
function cellsIn(file: Uint8Array): (Cell | undefined)[][] {
  const { SheetNames, Sheets } = read(file, { dense: true, cellFormula: true, cellNF: true });
  expect(SheetNames).toHaveLength(1);
  const rows: unknown = Sheets[SheetNames[0] ?? '']?.['!data'];
  return Array.isArray(rows) ? rows : [];
}

function textsIn(file: Uint8Array): string[][] {
  return cellsIn(file).map((row) => Array.from(row, (cell) => (typeof cell?.v === 'string' ? cell.v : '')));
}

describe('another program that reads spreadsheets', () => {
  test('finds equal cards', () => {
    expect(readOwnTable(textsIn(written([PERSON, OFFICE])))?.map(({ card }) => card)).toEqual([PERSON, OFFICE].map(asTold));
  });

  test('finds 5,000 generated cards as equal ones', { timeout: 240_000 }, () => {
    const cards = generatedCards(5000, 20_261_128);
    const found = readOwnTable(textsIn(written(cards))) ?? [];
    expect(found).toHaveLength(cards.length);
    for (const [at, card] of cards.entries()) expect(found[at]?.card, `card ${at}`).toEqual(asTold(card));
  });

  test('finds texts only, of the format for texts, and no formula', () => {
    const cards = [PERSON, cardOf({ name: '=1+1', jobTitle: '007', organization: { name: '2026-10-05', units: ['1E5', 'TRUE'] } })];
    const cells = cellsIn(written(cards)).flatMap((row) => Array.from(row).flatMap((cell) => (cell?.v === undefined ? [] : [cell])));
    expect(cells.length).toBeGreaterThan(40);
    expect(new Set(cells.map(({ t, f, z }) => JSON.stringify([t, f, z])))).toEqual(new Set([JSON.stringify(['s', undefined, '@'])]));
  });

  test.each(['_x0041_ and _x000D_', '<b>&amp;</b> "\' ]]>', ' two  spaces', 'half \ud83d', '\u0000\u0007\ufffe'])(
    'finds the text %j as it was',
    (text) => {
      const [row] = readOwnTable(textsIn(written([cardOf({ jobTitle: `x ${text} x` })]))) ?? [];
      expect(row?.card.contact.jobTitle).toBe(asTold(cardOf({ jobTitle: `x ${text} x` })).contact.jobTitle);
    },
  );

  test('finds no more of a text than a cell can hold', () => {
    const [row] = readOwnTable(textsIn(written([cardOf({}, { note: 'å'.repeat(40_000) })]))) ?? [];
    expect(row?.card.note).toBe('å'.repeat(32_767));
  });
});

test('the heading and the names stay in sight', () => {
  const sheet = new TextDecoder().decode(unzipSync(written([PERSON]))['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
});

test('the same cards make the same file', () => {
  expect(written([PERSON, OFFICE])).toEqual(written([PERSON, OFFICE]));
});
