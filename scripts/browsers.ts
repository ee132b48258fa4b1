// Writes docs/browsers.md: what the built extension was last seen to do in each browser by `npm test`. Usage: npm run browsers
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.ts';
import type { Sums, Tested } from './test/sums-reporter.ts';

const BROWSERS = { Chromium: 'chromium', Firefox: 'firefox' };
const columns = Object.values(BROWSERS).map(testsIn);
const missing = Object.keys(BROWSERS).filter((_, at) => columns[at] === undefined);

if (missing.length > 0) {
  console.error(`What ${missing.join(' and ')} can do is not known here; run "npm test" first.`);
  process.exitCode = 1;
} else writeFileSync(join(root, 'docs', 'browsers.md'), document());

function testsIn(browser: string): Tested[] | undefined {
  const path = join(root, 'output', 'test', `e2e-${browser}.json`);
  if (!existsSync(path)) return undefined;
  const { tests }: Sums = JSON.parse(readFileSync(path, 'utf8'));
  return tests;
}

function document(): string {
  const facts = [...new Set(columns.flatMap((tests = []) => tests.map(({ states }) => states)))];
  const rows = facts.map((fact) => [fact, ...columns.map((tests = []) => told(tests.find(({ states }) => states === fact)))]);
  const head = ['The built extension', ...Object.keys(BROWSERS)];
  return `# What it does in which browser

Each line is a scenario that \`npm test\` walks in the real browser with the built extension; \`npm run browsers\` writes this table from what
it found.

${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')}
`;
}

function told(tested: Tested | undefined): string {
  if (tested === undefined) return 'not asked';
  const { result, why } = tested;
  if (result === 'skipped') return `no: ${why ?? 'nobody said why'}`;
  return result === 'passed' ? 'yes' : 'fails';
}
