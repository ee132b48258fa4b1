// Does what a new user does: clones into an empty folder, runs `npm test` and `npm start` there, and reports each step.
// Plain JavaScript without packages, like a clone. Usage: npm run new-user [-- URL-OF-A-REPOSITORY]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'new-user-'));
const clone = join(folder, 'press-contact-directory');

const results = [
  step('clone', folder, ['git', 'clone', '--quiet', repository, clone]),
  step('nothing but the repository is there', clone, ['git', 'status', '--short', '--ignored'], isClean),
  step('npm test', clone, ['npm', 'test'], ranTests),
  step('npm start', clone, ['npm', 'start', '--', '--headless'], leftPictures),
  step('the clone is as it was', clone, ['git', 'status', '--short'], isClean),
];

console.log('\nIn short:');
for (const { line } of results) console.log(line);
const ok = results.every(({ holds }) => holds);
rmSync(folder, { recursive: true, force: true });
console.log(ok ? 'A new user gets there.' : 'A new user does not get there.');
process.exitCode = ok ? 0 : 1;

/**
 * Runs one step aloud and reports it; `holds` looks at what came of it.
 * @param {string} name
 * @param {string} cwd
 * @param {string[]} words
 * @param {(output: string) => boolean} [holds]
 */
function step(name, cwd, [command = '', ...rest], holds = () => true) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const { status, stdout, error } = spawnSync(command, rest, {
    cwd,
    env: cleanEnvironment(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
  });
  process.stdout.write(stdout ?? '');
  const good = status === 0 && holds(stdout);
  const line = `${good ? '✓' : '✗'} ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s${error ? ` (${error.message})` : ''}`;
  console.log(line);
  return { line, holds: good };
}

/** Nothing of this checkout or of the npm that started us. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_(cache|registry|.*proxy|cafile))|NODE_|VITE|VITEST|INIT_CWD|SUMS_FILE|GIT_)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    PATH: (process.env['PATH'] ?? '')
      .split(':')
      .filter((one) => !one.includes('node_modules'))
      .join(':'),
  };
}

/** @param {string} output */
function ranTests(output) {
  return /\n[1-9]\d* passed, 0 failed(, \d+ skipped)?\s*$/.test(output);
}

/** @param {string} output */
function leftPictures(output) {
  return (output.match(/\.png/g) ?? []).length >= 2;
}

/** @param {string} output */
function isClean(output) {
  return output.trim() === '';
}
