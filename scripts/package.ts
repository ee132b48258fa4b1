// Builds what goes to the stores: a zip for each browser, and the source that Mozilla's reviewers build it of.
// Usage: npm run package [-- --twice | --as-reviewer]
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { zipPath } from './package/pack.ts';
import { builtBy } from './package/reviewer.ts';
import { type Sums, sourceFiles, uncommitted } from './package/source.ts';
import { zipOf } from './package/zip.ts';
import { BROWSERS, root } from './places.ts';
import { runCommand } from './test/command.ts';

const { values } = parseArgs({ options: { twice: { type: 'boolean' }, 'as-reviewer': { type: 'boolean' } } });
process.exitCode = await makePackages();

async function makePackages(): Promise<number> {
  if (!(await build())) return 1;
  const sums = sumsIn(root);
  const { output: npm } = await runCommand(['npm', '--version']);
  const source = zipOf(sourceFiles(sums, npm.trim()));
  writeFileSync(join(root, zipPath('source')), source);
  console.log(`${zipPath('source')} has ${Math.round(source.length / 1024)} kB`);
  for (const line of uncommitted()) console.log(`  not as committed: ${line}`);
  if (values.twice) return (await build()) && same(sums, sumsIn(root), 'built twice') ? 0 : 1;
  if (values['as-reviewer']) return same(sums, builtBy(source, sumsIn), 'built of the source archive, elsewhere') ? 0 : 1;
  return 0;
}

async function build(): Promise<boolean> {
  const { status } = await runCommand(['tsx', 'scripts/build.ts'], { aloud: true });
  return status === 0;
}

function sumsIn(folder: string): Sums {
  const octets = (path: string) => readFileSync(join(folder, path));
  return Object.fromEntries(BROWSERS.map(zipPath).map((path) => [path, createHash('sha256').update(octets(path)).digest('hex')]));
}

function same(some: Sums, others: Sums, how: string): boolean {
  for (const [path, sum] of Object.entries(some))
    console.log(sum === others[path] ? `${path}: the same bytes, ${how} (${sum})` : `${path}: OTHER bytes, ${how}`);
  return Object.entries(some).every(([path, sum]) => sum === others[path]);
}
