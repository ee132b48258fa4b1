import { MOST_SECONDS, type Outcome, type Suite } from './suite.ts';

type Done = { suite: Suite; outcome: Outcome; seconds: number };

/**
 * Runs suites in turn, and those of a list at the same time; tells what each did in which time, and ends with the sums in one line. Answers
 * the exit status.
 */
export async function runSuites(suites: readonly (Suite | readonly Suite[])[]): Promise<number> {
  const all: Done[] = [];
  for (const next of suites) all.push(...(await Promise.all(togetherWith(next).map(run))));
  const late = all.filter(({ suite, seconds }) => seconds > suite.seconds);
  for (const { suite, seconds } of late) console.log(`warning: ${suite.name} took ${seconds.toFixed(1)} s of its ${suite.seconds} s.`);
  for (const sentence of overbooked(suites)) console.log(`warning: ${sentence}`);
  for (const { suite, outcome } of all)
    if (outcome.failed > 0) console.log([`failed in ${suite.name}:`, ...(outcome.failures ?? [])].join('\n  '));
  const outcomes = all.map(({ outcome }) => outcome);
  console.log(`\n${sumsLine(outcomes)}`);
  return outcomes.some(({ failed }) => failed > 0) || outcomes.length === 0 ? 1 : 0;
}

async function run(suite: Suite): Promise<Done> {
  console.log(`\n— ${suite.name}`);
  const began = performance.now();
  const outcome = await suite.run();
  const seconds = (performance.now() - began) / 1000;
  tell(suite, outcome, seconds);
  return { suite, outcome, seconds };
}

function togetherWith(next: Suite | readonly Suite[]): readonly Suite[] {
  return 'run' in next ? [next] : next;
}

function tell({ name, seconds: share }: Suite, { passed, failed, skipped, retried = [], report }: Outcome, seconds: number): void {
  if (report) console.log(report.trimEnd());
  for (const line of skipped) console.log(`  skipped: ${line}`);
  for (const test of retried) console.log(`  warning: passed only when tried once more: ${test}`);
  const mark = failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${name}: ${sumsLine([{ passed, failed, skipped }])} (${seconds.toFixed(1)} s of ${share} s)`);
}

function overbooked(suites: readonly (Suite | readonly Suite[])[]): string[] {
  const shares = suites.reduce((sum, next) => sum + Math.max(...togetherWith(next).map(({ seconds }) => seconds)), 0);
  return shares < MOST_SECONDS ? [] : [`the suites' shares sum to ${shares} s; they must stay below ${MOST_SECONDS} s.`];
}

/** "N passed, N failed", and ", N skipped" where any was. */
function sumsLine(outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const skipped = sum((outcome) => outcome.skipped.length);
  const line = `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
