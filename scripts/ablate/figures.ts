import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Statement } from '../../src/contact/statement.ts';
import { decodePage } from '../../src/page/decode.ts';
import { fromText } from '../../src/page/from-text.ts';
import type { PageTree } from '../../src/page/page-tree.ts';
import { parsePage } from '../../src/page/parse.ts';
import { differences, type ExpectedContact } from '../../test/differences.ts';
import { makeLayout } from '../../test/generator/layout.ts';
import { beyond, first, further, unseen } from '../../test/generator/lists.ts';
import { contactsOf, makeNewsroom } from '../../test/generator/newsroom.ts';
import { addressOf, newsroomPage } from '../../test/generator/newsroom-page.ts';
import { newsroomText } from '../../test/generator/newsroom-text.ts';
import { randomFrom } from '../../test/generator/random.ts';
import { root } from '../places.ts';

type Page = { tree: PageTree; home?: string };
/** Pages of one kind, and how well what was read of them, in their order, is right: figures from 0 to 1. */
export type Measured = { pages: Page[]; score: (read: readonly Statement[][]) => Record<string, number> };

const NEWSROOMS = 60;

/** The pairs of test/pages. */
export function fixtures(): Measured {
  const folder = join(root, 'test/pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:html|txt)$/.test(file));
  const expected = files.map((file): { contacts: ExpectedContact[]; address?: string; home?: string } =>
    JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/, '.json')), 'utf8')),
  );
  const pages = files.map((file, at): Page => {
    const text = readFileSync(join(folder, file), 'utf8');
    const home = expected[at]?.home;
    return {
      tree: file.endsWith('.txt') ? fromText(text) : parsePage(text, expected[at]?.address),
      ...(home === undefined ? {} : { home }),
    };
  });
  return {
    pages,
    score: (read) => ({
      pairs: shareRight(
        read,
        expected.map(({ contacts }) => contacts),
      ),
    }),
  };
}

/** Newsrooms made up by the tests' generator from each of its lists, as pages and as text. */
export function generated(): Measured {
  const expected: ExpectedContact[][] = [];
  const pages: Page[] = [];
  for (const lists of [first, further, unseen, beyond])
    for (let seed = 1; seed <= NEWSROOMS; seed += 1) {
      const random = randomFrom(seed);
      const newsroom = makeNewsroom(random, lists);
      const layout = makeLayout(newsroom, random);
      const tree =
        seed % 2 === 0 ? parsePage(newsroomPage(newsroom, layout, random), addressOf(newsroom)) : fromText(newsroomText(newsroom, layout));
      pages.push({ tree, home: newsroom.words.country });
      expected.push(contactsOf(newsroom, layout.more));
    }
  return { pages, score: (read) => ({ generated: shareExact(read, expected) }) };
}

/** The share of contacts that are read exactly; one that nobody states counts like one that was missed, as in the tests. */
function shareExact(read: readonly Statement[][], expected: readonly ExpectedContact[][]): number {
  const misses = expected.flatMap((contacts, at) => missesOf(contacts, read[at]));
  return 1 - misses.length / expected.flat().length;
}

/** The share of pages of which nothing is read otherwise than expected. */
function shareRight(read: readonly Statement[][], expected: readonly ExpectedContact[][]): number {
  return expected.filter((contacts, at) => missesOf(contacts, read[at]).length === 0).length / expected.length;
}

function missesOf(expected: readonly ExpectedContact[], read: readonly Statement[] = []): string[] {
  return differences(
    expected,
    read.map(({ values }) => values),
  );
}

type Labelled = { id: string; file: string; url?: string | null };

/** What a folder may hold, each with the scorer beside it that knows what is right: whole contacts, and spans in pages. */
const LABELLED = [
  { labels: 'pages/gold.jsonl', scorer: 'score.mjs', mark: '' },
  { labels: 'webstruct/labels.jsonl', scorer: 'score-labels.mjs', mark: 'spans: ' },
] as const;

/** The labelled pages of a folder, by the folder's own scorers. */
export function labelled(folder: string): Measured[] {
  const there = LABELLED.filter(({ labels }) => existsSync(resolve(folder, labels)));
  if (there.length === 0) throw new Error(`${folder} has no labelled pages.`);
  return there.map(({ labels, scorer, mark }) => scoredBy(resolve(folder, scorer), resolve(folder, labels), mark));
}

function scoredBy(scorer: string, labels: string, mark: string): Measured {
  const lines = readFileSync(labels, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Labelled => JSON.parse(line));
  const pages = lines.map(
    ({ file, url }): Page => ({ tree: parsePage(decodePage(readFileSync(resolve(dirname(labels), file))), url ?? undefined) }),
  );
  const answers = join(root, 'output/ablate/answers.jsonl');
  mkdirSync(dirname(answers), { recursive: true });
  if (!existsSync(scorer)) throw new Error(`${scorer} is not there: nothing says what is right.`);
  return {
    pages,
    score: (read) => {
      const contacts = lines.map(({ id }, at) => JSON.stringify({ id, contacts: (read[at] ?? []).map(({ values }) => values) }));
      writeFileSync(answers, `${contacts.join('\n')}\n`);
      return figuresIn(spawnSync(process.execPath, [scorer, labels, answers], { encoding: 'utf8' }).stdout, mark);
    },
  };
}

function figuresIn(said: string, mark: string): Record<string, number> {
  const lines = [
    ...said.matchAll(/^(\w+) +precision .* F1 ([\d.]+)/gm),
    ...said.matchAll(/^(\w+) right on .*\(([\d.]+)\)/gm),
    ...said.matchAll(/^(\w+) +precision ([\d.]+) +\(/gm),
  ];
  return Object.fromEntries(lines.map(([, figure = '', value]) => [`${mark}${figure}`, Number(value)]));
}
