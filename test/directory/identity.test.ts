import { beforeAll, describe, expect, test } from 'vitest';
import { type Decision, decisionsOf } from './newsrooms-over-time/decisions.ts';
import { figuresOf, wordsOf } from './newsrooms-over-time/figures.ts';
import { madeAfterwards } from './newsrooms-over-time/parameters.ts';

/** Of the worlds that `npm run identity` goes through, their first years: contacts of whom little was said yet are decided of faster. */
const WORLDS = 6;
const MONTHS = 30;
const LEAST = 5_000;
/** Milliseconds: only so that a test that hangs ends, on the slowest machine. */
const TIMEOUT = 180_000;

describe('of whom newsrooms speak over the years, in names and at rates that the rules were not made by', () => {
  let decisions: Decision[] = [];
  beforeAll(async () => {
    decisions = await decisionsOf({ ...madeAfterwards, seeds: madeAfterwards.seeds.slice(0, WORLDS), months: MONTHS });
  }, TIMEOUT);

  test(`is decided at least ${LEAST} times, and at most once in a thousand wrongly`, () => {
    const wrong = decisions.filter(({ outcome }) => outcome === 'wrong');
    expect(decisions.length).toBeGreaterThanOrEqual(LEAST);
    expect(wrong.length * 1_000, wrong.map(({ told }) => wordsOf(told)).join('\n')).toBeLessThanOrEqual(decisions.length);
  });

  test('is found by all but one in twenty where a careful human would be sure', () => {
    const all = figuresOf(decisions).at(-1);
    const missed = decisions.filter(({ outcome }) => outcome === 'missed');
    expect(missed.length * 20, missed.map(({ told }) => wordsOf(told)).join('\n')).toBeLessThanOrEqual(all?.sure ?? 0);
  });
});
