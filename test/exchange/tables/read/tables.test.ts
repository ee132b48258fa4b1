import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/exchange/decode-text.ts';
import type { ReadCard, ReadFile } from '../../../../src/exchange/read-card.ts';
import type { Meaning } from '../../../../src/exchange/tables/read/column-meaning.ts';
import { contactsOf, tableOf } from './read-tables.ts';

/** What stands beside a table: the journalist's own country, how it is laid out, and whom it holds. */
type Expected = { home?: string; encoding: string; headingAt?: number; country?: string; columns: Meaning[] } & ReadFile;

const folder = new URL('../../../tables/', import.meta.url);
const files = readdirSync(folder).sort();
const tables = files.filter((file) => /\.(?:csv|tsv)$/.test(file));

describe('every table holds whom its pair says, and nobody else', () => {
  it('there are tables, each with what it holds beside it, and nothing holds what no table does', () => {
    expect(tables.length).toBeGreaterThan(0);
    const slugs = files.map(slugOf);
    expect(slugs.filter((slug) => slugs.filter((other) => other === slug).length !== 2 || !files.includes(`${slug}.json`))).toEqual([]);
  });

  it.each(tables)('%s', (file) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${slugOf(file)}.json`, folder), 'utf8'));
    const { text, encoding } = decodeText(readFileSync(new URL(file, folder)));
    const { layout, file: read } = contactsOf(tableOf(text), expected.home);
    const { headingAt, country, columns } = layout;
    expect({ encoding, headingAt, country, columns: columns.map(({ means }) => means) }).toEqual({
      encoding: expected.encoding,
      headingAt: expected.headingAt,
      country: expected.country ?? expected.home,
      columns: expected.columns,
    });
    expect({ cards: read.cards.map(withoutTexts), unread: read.unread }).toEqual({
      cards: expected.cards,
      unread: expected.unread,
    });
    expect(wordsNotIn(text, read)).toEqual([]);
  });
});

function slugOf(file: string): string {
  return file.replace(/\.\w+$/, '');
}

function withoutTexts({ texts, ...card }: ReadCard): Omit<ReadCard, 'texts'> {
  expect(texts).not.toEqual({});
  return card;
}

/** Texts that a card says its fields were read from, and that are not the file's own words. */
function wordsNotIn(text: string, { cards }: ReadFile): string[] {
  const own = tight(text);
  return cards
    .flatMap(({ texts }) => Object.values(texts).flat())
    .filter((said) => said.split(/[\s,]+/).some((word) => !own.includes(tight(word))));
}

function tight(text: string): string {
  return text.normalize('NFKC').replace(/[\s"]+/g, '');
}
