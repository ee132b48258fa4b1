import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { type Browser, root } from './places.ts';

/** Packs dist/<browser> into a zip beside it: the same files give the same bytes, so that anyone can check what was shipped. */
export function pack(browser: Browser): { path: string; bytes: number } {
  const folder = join(root, 'dist', browser);
  const files: Zippable = Object.fromEntries(
    filesBelow(folder).map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]),
  );
  // Local time is what a zip holds: the first day a zip can name, whatever the time zone.
  const zip = zipSync(files, { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o644 << 16 });
  const path = `dist/press-contact-directory-${browser}.zip`;
  writeFileSync(join(root, path), zip);
  return { path, bytes: zip.length };
}

function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return found.map((file) => join(file.parentPath, file.name)).sort();
}
