// Plain JavaScript without packages: it is read before any package is there.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The programs that the tests and `npm start` use beside Node, by the name of their Debian package: the commands they go by,
 * where else they may lie, the variable in which a path of one's own can be given, and where to get them.
 * Chrome cannot stand in for Chromium: it takes no unpacked extension from the command line.
 * @type {Record<string, { commands: string[], places: string[], variable: string, from: string }>}
 */
export const PROGRAMS = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    variable: 'CHROMIUM',
    from: 'https://www.chromium.org/getting-involved/download-chromium/',
  },
};

/**
 * Where a program lies, or undefined when it is not installed.
 * @param {string} name a key of PROGRAMS
 * @returns {string | undefined}
 */
export function findProgram(name) {
  const program = PROGRAMS[name];
  if (!program) return undefined;
  const given = process.env[program.variable];
  if (given) return isProgram(given) ? given : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = program.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...program.places].find(isProgram);
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
