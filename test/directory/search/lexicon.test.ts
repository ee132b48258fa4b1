import { describe, expect, test } from 'vitest';
import { pagesFor, stretchesOf } from '../../../src/directory/search/lexicon.ts';
import { lexiconMaker } from '../../../src/directory/search/lexicon-maker.ts';
import { atHand } from '../../../src/directory/search/segment.ts';

/** Some thousand words, so that they fill several pages, each of two contacts. */
const WORDS = Array.from({ length: 7_000 }, (_, at) =>
  ((at * 7_919) % 1_000_003).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit))),
);
const SORTED = [...new Set(WORDS)].sort();

function lexiconOfAll(): ReturnType<typeof atHand>['words'] {
  const maker = lexiconMaker();
  for (const [at, word] of WORDS.entries()) {
    maker.add(word, at, 0);
    maker.add(word, at + WORDS.length, 1);
  }
  const nobody = { fence: [], pages: [], blocks: [] };
  const places = Uint32Array.from({ length: WORDS.length * 2 }, (_, at) => at);
  return atHand({ places: [], words: maker.make(places), numbers: nobody }).words;
}

describe('a lexicon of several pages', () => {
  const lexicon = lexiconOfAll();

  test('has each word, and all that begin alike in one stretch', () => {
    expect(lexicon.pages.size).toBeGreaterThan(3);
    for (const beginning of [
      'a',
      'b',
      'q',
      'zz',
      'ab',
      'abq',
      'nobody',
      SORTED[0] ?? '',
      SORTED[2_048] ?? '',
      SORTED[2_047] ?? '',
      SORTED.at(-1) ?? '',
    ]) {
      const { whole, begun } = stretchesOf(lexicon, beginning);
      const longer = WORDS.filter((word) => word.startsWith(beginning) && word !== beginning);
      expect(whole.to - whole.from).toBe(2 * WORDS.filter((word) => word === beginning).length);
      expect(begun.to - begun.from).toBe(2 * longer.length);
    }
  });

  test('needs no other pages than it says', () => {
    for (const beginning of ['a', 'qa', 'mm', SORTED[2_048] ?? '', SORTED[4_000] ?? '']) {
      const wanted = new Set(pagesFor(lexicon, beginning));
      const part = { ...lexicon, pages: new Map([...lexicon.pages].filter(([number]) => wanted.has(number))) };
      expect(stretchesOf(part, beginning)).toEqual(stretchesOf(lexicon, beginning));
    }
  });
});
