import { MOST_SECONDS, type Outcome, type Suite } from './suite.ts';

/** Runs suites in turn, tells what each did in which time, and ends with the sums in one line. Answers the exit status. */
export async function runSuites(suites: readonly Suite[]): Promise<number> {
  const outcomes: Outcome[] = [];
  const late: string[] = [];
  for (const suite of suites) {
    console.log(`\n— ${suite.name}`);
    const began = performance.now();
    const outcome = await suite.run();
    const seconds = (performance.now() - began) / 1000;
    outcomes.push(outcome);
    tell(suite, outcome, seconds);
    if (seconds > suite.seconds) late.push(`${suite.name} took ${seconds.toFixed(1)} s of its ${suite.seconds} s.`);
  }
  for (const sentence of [...late, ...overbooked(suites)]) console.log(`warning: ${sentence}`);
  console.log(`\n${sumsLine(outcomes)}`);
  return outcomes.some(({ failed }) => failed > 0) || outcomes.length === 0 ? 1 : 0;
}

function tell({ name, seconds: share }: Suite, { passed, failed, skipped, report }: Outcome, seconds: number): void {
  if (report) console.log(report.trimEnd());
  for (const line of skipped) console.log(`  skipped: ${line}`);
  const mark = failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${name}: ${sumsLine([{ passed, failed, skipped }])} (${seconds.toFixed(1)} s of ${share} s)`);
}

function overbooked(suites: readonly Suite[]): string[] {
  const shares = suites.reduce((sum, { seconds }) => sum + seconds, 0);
  return shares < MOST_SECONDS ? [] : [`the suites' shares sum to ${shares} s; they must stay below ${MOST_SECONDS} s.`];
}

/** "N passed, N failed", and ", N skipped" where any was. */
function sumsLine(outcomes: readonly Outcome[]): string {
  const sum = (count: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const skipped = sum((outcome) => outcome.skipped.length);
  const line = `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
