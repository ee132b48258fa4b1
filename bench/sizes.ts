import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../scripts/places.ts';
import { importsOf, popupSize, withImports } from '../scripts/popup-size.ts';

const DIST = 'dist/chrome';

/** Bytes of the script injected into a page, and of what the popup loads: until its first paint, until its first rows, and then in order to read. */
export function sizes(): string[] {
  const { painted, rows } = popupSize(DIST);
  const popup = [...painted, ...rows].map(({ path }) => path);
  const later = popup.filter((path) => path.endsWith('.js')).flatMap((path) => importsOf(DIST, path, /import\(\s*[`'"](\.[^`'"]+)[`'"]/g));
  const reading = withImports(
    DIST,
    later.filter((target) => /reading-page/.test(target)),
  );
  return [
    weigh('injected into the page', ['src/content.js']),
    weigh('popup until it is painted', pathsOf(painted)),
    weigh('more, until its first rows', pathsOf(rows)),
    weigh(
      'more, in order to read',
      reading.filter((path) => !popup.includes(path)),
    ),
  ];
}

function pathsOf(files: readonly { path: string }[]): string[] {
  return files.map(({ path }) => path);
}

function weigh(what: string, paths: readonly string[]): string {
  const files = paths.map((path) => readFileSync(join(root, DIST, path)));
  const sum = (of: (file: Buffer) => number): string => files.reduce((all, file) => all + of(file), 0).toLocaleString('en');
  return `${what}: ${sum((file) => file.length)} bytes, ${sum((file) => gzipSync(file).length)} gzipped`;
}
