// Plain JavaScript without packages: it is read before any package is there.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The programs that the tests and `npm start` use beside Node, by the name of their Debian package: the commands they go by,
 * where else they may lie, and the variable in which a path of one's own can be given.
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
    from: 'https://www.mozilla.org/firefox/',
  },
  xvfb: { commands: ['Xvfb'], places: [], variable: 'XVFB', from: 'your system (package xvfb or xorg-server-xvfb)' },
};

/**
 * Where a program lies, or undefined when it is not installed.
 * @param {keyof typeof PROGRAMS} name
 * @returns {string | undefined}
 */
export function findProgram(name) {
  const { commands, places, variable } = PROGRAMS[name];
  const given = process.env[variable];
  if (given) return given;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
