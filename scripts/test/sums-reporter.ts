import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Where the sums of a run are written: the variable is set by whoever starts vitest. */
export const SUMS_FILE = 'SUMS_FILE';

/**
 * The sums of one vitest run. `broken` counts what failed outside any test: files that could not be loaded, errors nobody caught. `retried`
 * names what passed only when it was tried once more.
 */
export type Sums = { passed: number; failed: number; broken: number; skipped: string[]; retried: string[]; tests: Tested[] };

/** What a test states, and whether it was so; `why` it was skipped. */
export type Tested = { states: string; result: 'passed' | 'failed' | 'skipped' | 'pending'; why?: string };

/** A vitest reporter that writes true sums, with the reason of each skipped test (vitest's own JSON leaves the reasons out). */
export default function sumsReporter(): Reporter {
  return {
    onTestRunEnd(modules, errors) {
      const path = process.env[SUMS_FILE];
      if (path === undefined) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(sumsOf(modules, errors.length)));
    },
  };
}

function sumsOf(modules: readonly TestModule[], uncaught: number): Sums {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const broken = modules.filter((module) => module.errors().length > 0).length + brokenSuites(modules);
  return {
    passed: tests.filter((test) => test.result().state === 'passed').length,
    failed: tests.filter((test) => test.result().state === 'failed').length,
    broken: broken + uncaught,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.result().state)).map(skippedBecause),
    retried: tests.filter((test) => test.diagnostic()?.flaky).map((test) => `${test.module.moduleId.split('/').at(-1)}: ${test.fullName}`),
    tests: tests.map(testedAs),
  };
}

/** A describe whose own hooks failed reports no failed test. */
function brokenSuites(modules: readonly TestModule[]): number {
  const suites = modules.flatMap((module) => [...module.children.allSuites()]);
  return suites.filter((suite) => suite.errors().length > 0).length;
}

function testedAs(test: TestCase): Tested {
  const result = test.result();
  const why = result.state === 'skipped' ? result.note : undefined;
  return { states: test.fullName, result: result.state, ...(why !== undefined && { why }) };
}

function skippedBecause(test: TestCase): string {
  const result = test.result();
  const note = result.state === 'skipped' ? result.note : undefined;
  return `${test.fullName}: ${note ?? 'no reason is given; give one with skip(reason)'}`;
}
