import { describe, expect, test } from 'vitest';
import { type Snapshot, superfluous } from '../../src/directory/rotation.ts';

const DAY = 86_400_000;
const MONDAY = Date.parse('2026-10-05T08:00:00.000Z');

function kept(day: number, more: Partial<Snapshot> = {}): Snapshot {
  const at = new Date(MONDAY + day * DAY).toISOString();
  return { name: at, at, generation: day, count: 100, size: 1_000, ...more };
}

/** What is left after a copy each day, each time let go of what may go. */
function afterDays(days: number, of: (day: number) => Snapshot = kept): Snapshot[] {
  let all: Snapshot[] = [];
  for (let day = 0; day < days; day += 1) {
    all.push(of(day));
    const old = new Set(superfluous(all));
    all = all.filter((one) => !old.has(one));
  }
  return all;
}

describe('of the copies that the browser keeps', () => {
  test('those of the last seven days and the last of four weeks stay', () => {
    const days = afterDays(60).map(({ at }) => at.slice(0, 10));
    expect(days).toEqual([
      '2026-11-15',
      '2026-11-22',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
    ]);
  });

  test('the last of a day stays', () => {
    const morning = kept(0);
    const evening = kept(0.4, { name: 'evening' });
    expect(superfluous([evening, morning])).toEqual([morning]);
  });

  test('a journey wears none out', () => {
    const before = afterDays(30);
    expect(superfluous([...before, kept(400)]).length).toBeLessThanOrEqual(2);
  });

  test('the one with most contacts is never pushed out by those of a directory that was emptied', () => {
    const left = afterDays(90, (day) => kept(day, day < 10 ? {} : { count: 2 }));
    expect(left.map(({ count }) => count)).toContain(100);
  });

  test('the one from before the last restoring stays, also where others of its day are newer', () => {
    const before = kept(0.1, { name: 'before', before: true });
    expect(superfluous([kept(0), before, kept(0.2), kept(0.3)]).map(({ generation }) => generation)).toEqual([0.2, 0]);
  });

  test('the oldest go where they take too much room, but never the newest or the fullest', () => {
    const large = afterDays(30, (day) => kept(day, { size: 200_000_000, ...(day === 3 ? { count: 500 } : {}) }));
    expect(large.map(({ generation }) => generation)).toEqual([3, 29]);
  });
});
