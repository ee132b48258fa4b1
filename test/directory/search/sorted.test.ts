import { expect, test } from 'vitest';
import { atOnce } from '../../../src/directory/breath.ts';
import { segmentMaker } from '../../../src/directory/search/segment.ts';
import { sorted } from '../../../src/directory/search/sorted.ts';

const byNumber = (a: { number: number }, b: { number: number }): number => a.number - b.number;

test('a list of any length is put in order, and of equal ones the first stays first', () => {
  for (const length of [0, 1, 5, 4_096, 4_097, 20_000]) {
    const list = Array.from({ length }, (_, at) => ({ at, number: (at * 7_919) % 1_009 }));
    expect(atOnce(sorted(list, byNumber))).toEqual([...list].sort(byNumber));
  }
});

test('a large list takes many steps, and none of them is long', () => {
  let compared = 0;
  let most = 0;
  const list = Array.from({ length: 100_000 }, (_, at) => ({ number: (at * 7_919) % 100_003 }));
  const steps = sorted(list, (a, b) => {
    compared += 1;
    return byNumber(a, b);
  });
  for (let done = false; !done; ) {
    const before = compared;
    done = steps.next().done === true;
    most = Math.max(most, compared - before);
  }
  expect(most).toBeLessThan(70_000);
  expect(compared).toBeGreaterThan(1_000_000);
});

test('an index is the same made at once and in steps', () => {
  const [one, other] = [segmentMaker(), segmentMaker()];
  for (let at = 0; at < 3_000; at += 1) {
    const row = {
      id: `${at}`,
      generation: 1,
      fields: [`ada ${at % 97} ${at}`],
      numbers: [`46${at}`],
      formerNumbers: [],
      sites: [],
      lastSeenAt: `${at % 7}`,
    };
    one.add(row);
    other.add(row);
  }
  const steps = other.inSteps();
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    expect(step.value).toEqual(one.make());
    break;
  }
});
