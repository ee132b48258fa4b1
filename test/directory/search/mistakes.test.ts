import { assert, constantFrom, nat, property, string, tuple, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../../src/directory/search/lexicon.ts';
import { lexiconMaker } from '../../../src/directory/search/lexicon-maker.ts';
import { mistakeIn, mistakenFor } from '../../../src/directory/search/mistakes.ts';
import { atHand } from '../../../src/directory/search/segment.ts';

const word = string({ unit: constantFrom('a', 'b', 'e', 'k', 'r', 's', 't'), minLength: 5, maxLength: 10 });
/** A test that fails tells of a fault, never of a lot that fell otherwise. */
const SAME_EACH_TIME = { seed: 20_261_127 };
const EMPTY = { fence: [], pages: [], blocks: [] };

/** A word with one mistake: a letter too many, missing, another, or two that changed places. */
const mistaken = tuple(word, nat(), constantFrom('more', 'less', 'other', 'swapped')).map(([right, place, kind]) => {
  const at = place % right.length;
  const [before, letter, next, after] = [right.slice(0, at), right.charAt(at), right.charAt(at + 1), right.slice(at + 2)];
  const wrong = {
    more: `${before}x${letter}${next}${after}`,
    less: `${before}${next}${after}`,
    other: `${before}x${next}${after}`,
    swapped: `${before}${next}${letter}${after}`,
  }[kind];
  return { right, wrong };
});

describe('a mistake', () => {
  test('of each kind is seen as one, wherever it stands', () => {
    assert(
      property(mistaken, ({ right, wrong }) => {
        expect(mistakeIn(wrong, right) ?? (right.startsWith(wrong) ? 'begun' : undefined)).toBeDefined();
      }),
      SAME_EACH_TIME,
    );
  });

  test.each([
    ['lindstrmo', 'lindstrom', 'whole'],
    ['kristinast', 'kristianstad', 'begun'],
    ['kristianstd', 'kristianstad', 'whole'],
    ['bergs', 'bergen', undefined],
    ['lindstrom', 'lindstrom', undefined],
    ['lindstorn', 'lindstrom', undefined],
  ])('"%s" for "%s": %s', (typed, right, expected) => {
    expect(mistakeIn(typed, right)).toBe(expected);
  });

  test('finds in a lexicon exactly the words that comparing with each would find', () => {
    assert(
      property(uniqueArray(word, { minLength: 1, maxLength: 60 }), mistaken, (words, { right, wrong }) => {
        const maker = lexiconMaker();
        const all = [...new Set([...words, right])];
        for (const [at, one] of all.entries()) maker.add(one, at, 0);
        const places = Uint32Array.from(all, (_, at) => at);
        const lexicon = atHand({ places: [], words: maker.make(places), numbers: EMPTY }).words;
        const found = new Set(mistakenFor(lexicon, wrong).map(({ stretch }) => stretch.from));
        for (const one of all) expect(found.has(stretchesOf(lexicon, one).whole.from)).toBe(mistakeIn(wrong, one) !== undefined);
      }),
      SAME_EACH_TIME,
    );
  });
});
