// Plain JavaScript without packages: it is read before any package is there.
import { spawnSync } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * What the tests and `npm start` use beside Node, by the name of its Debian package: the commands it goes by (a whole path is tried
 * as it stands), where else it may lie, the variable in which a path of one's own can be given, where to get it, and, where being there
 * is not enough, the words after the command that end well only when it will do.
 * Chrome cannot stand in for Chromium: it takes no unpacked extension from the command line.
 * @typedef {{ commands: string[], places?: string[], variable: string, from: string, proof?: string[] }} Program
 * @type {Record<string, Program>}
 */
export const PROGRAMS = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    variable: 'CHROMIUM',
    from: 'https://www.chromium.org/getting-involved/download-chromium/',
  },
  'firefox-esr': {
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    variable: 'FIREFOX',
    from: 'https://www.mozilla.org/firefox/enterprise/',
  },
  // A display that nobody looks at, a window manager on it, and hands: for what a browser does in its own windows only.
  xvfb: { commands: ['Xvfb'], variable: 'XVFB', from: 'https://www.x.org/' },
  openbox: { commands: ['openbox'], variable: 'OPENBOX', from: 'http://openbox.org/' },
  xdotool: { commands: ['xdotool'], variable: 'XDOTOOL', from: 'https://github.com/jordansissel/xdotool' },
  // A Python that has the module: the system's own first, because Debian gives its modules to no other.
  'python3-vobject': {
    commands: ['/usr/bin/python3', 'python3'],
    variable: 'PYTHON',
    from: 'https://pypi.org/project/vobject/ ("python3 -m pip install vobject")',
    proof: ['-c', 'import vobject'],
  },
};

/**
 * Where a program lies, or undefined when it is not installed or will not do.
 * @param {string} name a key of PROGRAMS
 * @returns {string | undefined}
 */
export function findProgram(name) {
  const program = PROGRAMS[name];
  if (!program) return undefined;
  const given = process.env[program.variable];
  return given ? [given].find((path) => serves(path, program)) : placesOf(program).find((path) => serves(path, program));
}

/** @param {Program} program */
function placesOf({ commands, places = [] }) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const paths = commands.flatMap((command) => (isAbsolute(command) ? [command] : folders.map((folder) => join(folder, command))));
  return [...paths, ...places];
}

/** @param {string} path @param {Program} program */
function serves(path, { proof }) {
  try {
    accessSync(path, constants.X_OK | constants.R_OK);
    if (!statSync(path).isFile() || isSnap(path)) return false;
  } catch {
    return false;
  }
  return proof === undefined || spawnSync(path, proof, { stdio: 'ignore' }).status === 0;
}

/** A browser in a snap sees neither our builds nor profiles in the folder for temporary files. @param {string} path */
function isSnap(path) {
  const begin = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  readSync(file, begin);
  closeSync(file);
  return realpathSync(path).endsWith('/snap') || (begin.toString('latin1', 0, 2) === '#!' && begin.includes('/snap/bin/'));
}
