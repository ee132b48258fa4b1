import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../scripts/places.ts';

const DIST = join(root, 'dist', 'chrome');

/** Bytes of the script injected into a page, and of what the popup loads: until its first paint, and then in order to read. */
export function sizes(): string[] {
  const popup = closure(scriptsOf('src/popup.html'));
  const reading = closure(
    [...popup].flatMap((path) => imports(path, /import\(\s*[`'"](\.[^`'"]+)[`'"]/g).filter((target) => /reading-page/.test(target))),
  );
  return [
    weigh('injected into the page', ['src/content.js']),
    weigh('popup until it is painted', [...popup]),
    weigh(
      'more, in order to read',
      [...reading].filter((path) => !popup.has(path)),
    ),
  ];
}

function scriptsOf(page: string): string[] {
  return [...readFileSync(join(DIST, page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, path]) => path ?? []);
}

/** Files and all that they import from the start. */
function closure(paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  const left = [...paths];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    if (path.endsWith('.js')) left.push(...imports(path, /(?:from|import)\s*[`'"](\.[^`'"]+)[`'"]/g));
  }
  return found;
}

function imports(path: string, pattern: RegExp): string[] {
  return [...readFileSync(join(DIST, path), 'utf8').matchAll(pattern)].map(([, target]) => join(path, '..', target ?? ''));
}

function weigh(what: string, paths: readonly string[]): string {
  const files = paths.map((path) => readFileSync(join(DIST, path)));
  const sum = (of: (file: Buffer) => number): string => files.reduce((all, file) => all + of(file), 0).toLocaleString('en');
  return `${what}: ${sum((file) => file.length)} bytes, ${sum((file) => gzipSync(file).length)} gzipped`;
}
