// Makes ready what the other commands need: the npm packages and the programs beside Node. Plain JavaScript without packages, because it
// runs in a bare clone. Usage: node scripts/setup.mjs [--packages-only | PROGRAM…] (without words: all that the tests use)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, PROGRAMS } from './programs.mjs';

/** Ubuntu's packages of these names are missing, or only fetch a snap. */
const ON_UBUNTU_A_SNAP = ['chromium', 'firefox-esr'];

const root = fileURLToPath(new URL('..', import.meta.url));

checkNode();
installPackages();
if (!process.argv.includes('--packages-only')) installPrograms(wantedPrograms(process.argv.slice(2)));

function checkNode() {
  const { engines } = readJson(join(root, 'package.json'));
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = engines.node.replace('>=', '').split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  stop(`Node ${leastMajor}.${leastMinor} or newer is needed; this is Node ${process.versions.node}. Get it from https://nodejs.org/.`);
}

function installPackages() {
  if (packagesMatchLock()) return;
  say('Installing the npm packages of package-lock.json …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, error } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) stop(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org/.`);
  if (status !== 0) stop('The npm packages could not be installed; npm says why above. Is the network there?');
}

/** Whether node_modules holds each package of the lock in its version; those for other systems may be missing. */
function packagesMatchLock() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = readJson(installed).packages;
  const want = Object.entries(readJson(join(root, 'package-lock.json')).packages);
  return want.every(([place, { version, optional }]) => place === '' || have[place]?.version === version || (optional && !have[place]));
}

/** @param {string[]} named @returns {string[]} */
function wantedPrograms(named) {
  const unknown = named.filter((name) => !(name in PROGRAMS));
  if (unknown.length > 0) stop(`${unknown.join(', ')} is no program that is used here; there are ${Object.keys(PROGRAMS).join(', ')}.`);
  return named.length > 0 ? named : Object.keys(PROGRAMS);
}

/** @param {string[]} wanted */
function installPrograms(wanted) {
  const missing = missingOf(wanted);
  if (missing.length === 0) return;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) stop(askFor(missing));
  const offered = missing.filter((name) => !ON_UBUNTU_A_SNAP.includes(name) || !isUbuntu());
  if (offered.length > 0) {
    say(`Installing ${offered.join(', ')} with apt-get …`);
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...offered]);
  }
  const still = missingOf(missing);
  const vain = still.filter((name) => offered.includes(name));
  if (vain.length > 0) say(`apt-get installed ${vain.join(', ')}, but no such program is found.`);
  if (still.length > 0) stop(askFor(still));
}

/** @param {string[]} wanted */
function missingOf(wanted) {
  return wanted.filter((name) => findProgram(name) === undefined);
}

function isUbuntu() {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string[]} words */
function apt(words) {
  const { status } = spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (status !== 0) stop(`"apt-get ${words.join(' ')}" failed; it says why above. Is the network there?`);
}

/** @param {string[]} missing */
function askFor(missing) {
  const ways = Object.entries(PROGRAMS).filter(([name]) => missing.includes(name));
  return ways
    .map(([name, { from, variable }]) => `${name} is missing: ${fromApt(name)}elsewhere from ${from}; or set ${variable} to where it lies.`)
    .join('\n');
}

/** @param {string} name */
function fromApt(name) {
  if (!ON_UBUNTU_A_SNAP.includes(name)) return `on Debian or Ubuntu "sudo apt-get install ${name}", `;
  return `on Debian "sudo apt-get install ${name}" (Ubuntu has only a snap, which sees neither our build nor our profiles), `;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Speaks on the error stream: what the commands print stays clean. @param {string} sentence */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  say(sentence);
  process.exit(1);
}
