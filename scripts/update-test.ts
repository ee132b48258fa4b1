// Builds an earlier version, uses it in Chromium, puts the present build in its place, and looks whether all is there and nothing more permitted.
// Usage: npm run update-test [-- REF] (without: the last version before this one, by what git has of manifest.json)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { chromiumDriver } from '../test/e2e/drivers/chromium-driver.ts';
import { type Driver } from '../test/e2e/drivers/driver.ts';
import { saveNew } from '../test/e2e/scenarios/save.ts';
import { type Update, updated } from '../test/e2e/update/updated.ts';
import { root } from './places.ts';
import { serve } from './start/serve.ts';

const HALF_TYPED = 'Anna Ek, jurist, 070-17';
const [ref = lastVersion()] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'version-'));
const served = await serve(join(root, 'test'));
try {
  build(root);
  const update = await updated(buildOf(ref, folder), {
    use: (browser) => use(chromiumDriver(browser), served.address),
    look: (browser) => look(chromiumDriver(browser)),
  });
  const faults = faultsIn(update);
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? `Updated from ${ref}: two contacts, the settings and a draft are there; no new permission.` : '');
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  served.close();
  rmSync(folder, { recursive: true, force: true });
}

/** By its interface, since another version's inside is another. */
async function use(driver: Driver, address: string): Promise<void> {
  const page = await driver.openPage(`${address}/e2e/pages/ekstad.html`);
  const popup = await page.clickToolbar();
  await saveNew(popup, 2);
  await popup.fill('textbox', 'Add by hand', HALF_TYPED);
  await popup.close();
  const settings = await driver.openSettings();
  await settings.choose('Home country', 'Norway');
  await settings.says('status', 'Saved');
  await settings.close();
}

async function look(driver: Driver): Promise<void> {
  const popup = await (await driver.openOwnPage()).clickToolbar();
  for (const [words, name] of [
    ['it chef', 'Leif Ekman'],
    ['lindqvist', 'Eva Lindqvist'],
  ] as const) {
    await popup.fill('combobox', 'Find a contact', words);
    await popup.says('option', name);
  }
  await popup.close();
}

function faultsIn({ before, after, warnings }: Update): string[] {
  const kept = Object.entries(before.settings).filter(([key, value]) => !isDeepStrictEqual(after.settings[key], value));
  const more = after.permissions.permissions.filter((one) => !before.permissions.permissions.includes(one));
  return [
    ...(before.settings['setting:home'] === 'NO' ? [] : ['The home country was never set.']),
    ...(before.drafts['draft:add'] === HALF_TYPED ? [] : ['Nothing was half typed.']),
    ...kept.map(([key, value]) => `${key} was ${JSON.stringify(value)} and is ${JSON.stringify(after.settings[key])}.`),
    ...(isDeepStrictEqual(before.drafts, after.drafts)
      ? []
      : [`Drafts: ${JSON.stringify(before.drafts)} became ${JSON.stringify(after.drafts)}.`]),
    ...[...more, ...after.permissions.origins, ...warnings].map((one) => `New is the permission, or the warning: ${one}.`),
  ];
}

/** The commit that named the last version but this, or this one where work on it has gone on since. */
function lastVersion(): string {
  const commits = git(root, 'log', '-2', '--format=%h', '-G"version":', '--', 'manifest.json').split('\n');
  const found = commits.find((commit) => commit !== git(root, 'rev-parse', '--short', 'HEAD'));
  if (!found) throw new Error('git knows no earlier version; name a commit: npm run update-test -- REF.');
  return found;
}

/** The folder of the build of a commit, in a clone of its own. */
function buildOf(commit: string, into: string): string {
  const clone = join(into, 'clone');
  git(into, 'clone', '--quiet', '--shared', root, clone);
  git(clone, 'checkout', '--quiet', git(root, 'rev-parse', commit));
  if (isDeepStrictEqual(packagesOf(clone), packagesOf(root))) symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  else spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: clone, stdio: 'inherit' });
  build(clone);
  return join(clone, 'dist', 'chrome');
}

function packagesOf(checkout: string): object {
  const { packages }: { packages: Record<string, object> } = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'));
  const { '': _, ...others } = packages;
  return others;
}

function build(checkout: string): void {
  const { status, stderr } = spawnSync(join('node_modules', '.bin', 'tsx'), ['scripts/build.ts'], { cwd: checkout, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build in ${checkout} failed.\n${stderr}`);
}

function git(cwd: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd, encoding: 'utf8' }).trim();
}
