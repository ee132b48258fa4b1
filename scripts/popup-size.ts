import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './places.ts';

/** One file of a build, by its path in it; in bytes. */
export type Weighed = { path: string; bytes: number; gzipped: number };

/** What the popup loads of a build (`dist/chrome`): until its search field is painted, and beside that until its first rows are. */
export function popupSize(folder: string): { painted: Weighed[]; rows: Weighed[] } {
  const page = 'src/popup.html';
  const html = readFileSync(join(root, folder, page), 'utf8');
  const styles = [...html.matchAll(/href="\/([^"]+\.css)"/g)].flatMap(([, path]) => path ?? []);
  // Scripts run in their order: the first draws, and waits for nothing but what it imports.
  const [first, ...others] = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].flatMap(([, path]) => path ?? []);
  const painted = new Set([page, ...styles, ...withImports(folder, first === undefined ? [] : [first])]);
  const rows = withImports(folder, others).filter((path) => !painted.has(path));
  const weigh = (path: string): Weighed => {
    const file = readFileSync(join(root, folder, path));
    return { path, bytes: file.length, gzipped: gzipSync(file).length };
  };
  return { painted: [...painted].map(weigh), rows: rows.map(weigh) };
}

/** Scripts and all that they import from the start. */
export function withImports(folder: string, paths: readonly string[]): string[] {
  const found = new Set<string>();
  const left = [...paths];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    left.push(...importsOf(folder, path, /(?:from|import)\s*[`'"](\.[^`'"]+)[`'"]/g));
  }
  return [...found];
}

/** What a script imports by a pattern whose first group is a relative path; by their paths in the build. */
export function importsOf(folder: string, path: string, pattern: RegExp): string[] {
  return [...readFileSync(join(root, folder, path), 'utf8').matchAll(pattern)].map(([, target]) => join(path, '..', target ?? ''));
}
