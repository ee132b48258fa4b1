import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.ts';
import { runCommand } from './command.ts';
import type { Outcome } from './suite.ts';
import { SUMS_FILE, type Sums } from './sums-reporter.ts';

/**
 * A suite's run that is a vitest project, or of its files those that begin with `part` in the folder of its name: its sums are the tests', and a run without a test
 * has failed. What it found is left in output/test/<name>.json or <name>-<part>.json.
 */
export async function project(name: string, part?: string): Promise<Outcome> {
  const filter = part === undefined ? [] : [`test/${name}/${part}`];
  const sumsFile = join(root, 'output', 'test', `${part === undefined ? name : `${name}-${part}`}.json`);
  rmSync(sumsFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=./scripts/test/sums-reporter.ts'];
  const command = ['vitest', 'run', '--project', name, ...filter, ...reporters];
  const { status } = await runCommand(command, { aloud: true, variables: { [SUMS_FILE]: sumsFile } });
  return existsSync(sumsFile) ? judge(readSums(sumsFile), status) : broken('vitest ended before it had any sums; it says why above.');
}

function judge(sums: Sums, status: number): Outcome {
  const { passed, skipped, retried } = sums;
  const failed = sums.failed + sums.broken;
  if (passed + failed === 0) return { ...broken('No test ran: a suite that tests nothing has failed.'), skipped };
  if (failed === 0 && status !== 0) return { ...broken(`All tests passed, but vitest ended with ${status}.`), passed, skipped };
  const failures = sums.tests.filter(({ result }) => result === 'failed').map(({ states }) => states);
  return { passed, failed, skipped, retried, failures };
}

function broken(report: string): Outcome {
  return { passed: 0, failed: 1, skipped: [], report };
}

function readSums(path: string): Sums {
  return JSON.parse(readFileSync(path, 'utf8'));
}
