import { describe, expect, it } from 'vitest';
import { extract } from '../src/extraction/extract.ts';
import { fromText } from '../src/page/from-text.ts';
import type { PageTree } from '../src/page/page-tree.ts';
import { parsePage } from '../src/page/parse.ts';
import { differences } from './differences.ts';
import { type Layout, makeLayout } from './generator/layout.ts';
import { contactsOf, makeNewsroom, type Newsroom } from './generator/newsroom.ts';
import { addressOf, newsroomPage } from './generator/newsroom-page.ts';
import { newsroomText } from './generator/newsroom-text.ts';
import { type Random, randomFrom } from './generator/random.ts';

const NEWSROOMS = 300;
const LEAST_EXACT = 0.98;

describe(`of the contacts in ${NEWSROOMS} generated newsrooms at least ${LEAST_EXACT} are read exactly`, () => {
  it('from their pages', () => {
    expectExact((newsroom, layout, random) => parsePage(newsroomPage(newsroom, layout, random), addressOf(newsroom)));
  });

  it('from run-together text', () => {
    expectExact((newsroom, layout) => fromText(newsroomText(newsroom, layout)));
  });
});

/** A contact that nobody states counts like one that was missed. */
function expectExact(treeOf: (newsroom: Newsroom, layout: Layout, random: Random) => PageTree): void {
  let stated = 0;
  const misses: string[] = [];
  for (let seed = 1; seed <= NEWSROOMS; seed += 1) {
    const random = randomFrom(seed);
    const newsroom = makeNewsroom(random);
    const layout = makeLayout(newsroom, random);
    const contacts = contactsOf(newsroom);
    const { statements } = extract(treeOf(newsroom, layout, random), { home: newsroom.words.country });
    const read = statements.map(({ values }) => values);
    misses.push(...differences(contacts, read).map((miss) => `${seed} ${newsroom.words.language} ${miss}`));
    stated += contacts.length;
  }
  const exact = 1 - misses.length / stated;
  expect(exact, `${misses.length} of ${stated} are not exact:\n${misses.join('\n')}`).toBeGreaterThanOrEqual(LEAST_EXACT);
}
