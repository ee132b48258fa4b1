import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../src/contact/statement.ts';
import { extract } from '../src/extraction/extract.ts';
import { fromText } from '../src/page/from-text.ts';
import { isText, type PageTree } from '../src/page/page-tree.ts';
import { parsePage } from '../src/page/parse.ts';
import { differences, type ExpectedContact } from './differences.ts';

/** What stands beside a page: where it was found, the journalist's own country, and whom it states. */
type Expected = { address?: string; home?: string; contacts: ExpectedContact[] };

const folder = new URL('pages/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.\w+$/.test(file))
  .sort();
const pages = files.filter((file) => /\.(?:html|txt)$/.test(file));

describe('every page states whom its pair says, and nobody else', () => {
  it('there are pages, each in the folder of a recogniser, each with what it states, and nothing states what no page does', () => {
    expect(pages.length).toBeGreaterThan(0);
    const slugs = [...new Set(files.map(slugOf))];
    const halves = slugs.filter((slug) => !files.includes(`${slug}.json`) || pages.filter((page) => slugOf(page) === slug).length !== 1);
    expect(halves.concat(slugs.filter((slug) => slug.split('/').length !== 2))).toEqual([]);
  });

  it.each(pages)('%s', (file) => {
    const tree = treeOf(file);
    const { contacts, home } = expectedBeside(file);
    const { statements } = extract(tree, home === undefined ? {} : { home });
    expect(
      differences(
        contacts,
        statements.map(({ values }) => values),
      ),
    ).toEqual([]);
    expect(notOnPage(statements, tree)).toEqual([]);
  });
});

function slugOf(file: string): string {
  return file.replace(/\.\w+$/, '');
}

function treeOf(file: string): PageTree {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return file.endsWith('.txt') ? fromText(text) : parsePage(text, expectedBeside(file).address);
}

function expectedBeside(file: string): Expected {
  const beside = new URL(`${slugOf(file)}.json`, folder);
  if (!existsSync(beside)) throw new Error(`${file} has no ${beside.pathname} beside it`);
  return JSON.parse(readFileSync(beside, 'utf8'));
}

/** Texts that a statement says its fields were read from and that are not the page's own words (spaces apart). */
function notOnPage(statements: readonly Statement[], tree: PageTree): string[] {
  const words = tree.nodes.map((node) => (isText(node) ? tight(node.text) : '')).join('');
  const attributes = tree.nodes.flatMap((node) =>
    isText(node) ? [] : Object.values(node.attributes ?? {}).flatMap((value) => [tight(value), tight(unescaped(value))]),
  );
  const everything = [words, ...attributes].join('\n');
  return statements.flatMap(({ texts }) =>
    Object.entries(texts).flatMap(([field, said]) =>
      said.filter((text) => text === '' || !everything.includes(tight(text))).map((text) => `${field}: ${text}`),
    ),
  );
}

function tight(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
