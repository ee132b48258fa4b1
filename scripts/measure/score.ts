import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs the scorer that lies beside the labels and prints what it says, with an interval where it scores whole contacts. */
export function score(scorer: string, labels: string, answers: string, flags: readonly string[], whole: boolean): void {
  if (!existsSync(scorer)) {
    console.log(`${scorer} is not there: nothing says what is right.`);
    return;
  }
  console.log(said(scorer, [labels, answers, ...flags]).trimEnd());
  if (whole) console.log(interval(said(scorer, [labels, answers, '--pages'])));
}

function said(scorer: string, given: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, ...given], { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  return status === 0 ? stdout : `${scorer} failed: ${stderr}`;
}

type Tally = { right: number; owed: number; got: number };
const DRAWS = 2_000;

/** How far contacts F1 would move had other pages of the same sort been taken: a percentile bootstrap over pages (Efron 1979), always with the same draws. */
function interval(pages: string): string {
  const tallies = [...pages.matchAll(/contacts (\d+)\/(\d+) \(got (\d+)\)/g)].map(([, right, owed, got]) => ({
    right: Number(right),
    owed: Number(owed),
    got: Number(got),
  }));
  if (tallies.length === 0) return 'no pages scored';
  const random = dice();
  const figures = Array.from({ length: DRAWS }, () => f1(tallies.map((own) => tallies[Math.floor(random() * tallies.length)] ?? own))).sort(
    (one, other) => one - other,
  );
  const at = (share: number): string => (figures[Math.floor(share * (DRAWS - 1))] ?? 0).toFixed(3);
  return `contacts F1 ${f1(tallies).toFixed(3)}, 95 % interval over pages ${at(0.025)} to ${at(0.975)}`;
}

function f1(tallies: readonly Tally[]): number {
  const sum = (key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0);
  return (2 * sum('right')) / Math.max(1, sum('owed') + sum('got'));
}

/** A linear congruential generator (Numerical Recipes): the same figures give the same interval. */
function dice(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
