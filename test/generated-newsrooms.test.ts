import { describe, expect, it } from 'vitest';
import { extract } from '../src/extraction/extract.ts';
import { fromText } from '../src/page/from-text.ts';
import type { PageTree } from '../src/page/page-tree.ts';
import { parsePage } from '../src/page/parse.ts';
import { differences } from './differences.ts';
import { type Layout, makeLayout } from './generator/layout.ts';
import { beyond, first, further, unseen } from './generator/lists.ts';
import { contactsOf, makeNewsroom, type Newsroom } from './generator/newsroom.ts';
import { addressOf, newsroomPage } from './generator/newsroom-page.ts';
import { newsroomText } from './generator/newsroom-text.ts';
import { type Random, randomFrom } from './generator/random.ts';
import type { Words } from './generator/words/words.ts';

const NEWSROOMS = 300;
/** Milliseconds: only so that a test that hangs ends, on the slowest machine. */
const TIMEOUT = 180_000;

describe.each([
  { lists: first, of: 'the lists by which extraction was made', exact: 0.98 },
  { lists: further, of: 'lists whose misses were read later', exact: 0.96 },
  { lists: unseen, of: 'lists that extraction never saw', exact: 0.94 },
  { lists: beyond, of: 'lists of French, Dutch, Spanish, Italian, Portuguese, Polish and Czech', exact: 0.93 },
])(
  `of the contacts in ${NEWSROOMS} newsrooms generated from $of, at least $exact are read exactly`,
  { timeout: TIMEOUT },
  ({ lists, exact }) => {
    it('from their pages', () => {
      expectExact(exact, lists, (newsroom, layout, random) => parsePage(newsroomPage(newsroom, layout, random), addressOf(newsroom)));
    });

    it('from run-together text', () => {
      expectExact(exact, lists, (newsroom, layout) => fromText(newsroomText(newsroom, layout)));
    });
  },
);

type TreeOf = (newsroom: Newsroom, layout: Layout, random: Random) => PageTree;

/** A contact that nobody states counts like one that was missed. */
function expectExact(least: number, lists: readonly Words[], treeOf: TreeOf): void {
  let stated = 0;
  const misses: string[] = [];
  for (let seed = 1; seed <= NEWSROOMS; seed += 1) {
    const random = randomFrom(seed);
    const newsroom = makeNewsroom(random, lists);
    const layout = makeLayout(newsroom, random);
    const contacts = contactsOf(newsroom, layout.more);
    const { statements } = extract(treeOf(newsroom, layout, random), { home: newsroom.words.country });
    const read = statements.map(({ values }) => values);
    misses.push(...differences(contacts, read).map((miss) => `${seed} ${newsroom.words.language} ${miss}`));
    stated += contacts.length;
  }
  const exact = 1 - misses.length / stated;
  expect(exact, `${misses.length} of ${stated} are not exact:\n${misses.join('\n')}`).toBeGreaterThanOrEqual(least);
}
