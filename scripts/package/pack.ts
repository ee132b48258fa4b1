import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, root } from '../places.ts';
import { filesBelow, zipOf } from './zip.ts';

/** Packs dist/<browser> into a zip beside it: the same files give the same bytes, so that anyone can check what was shipped. */
export function pack(browser: Browser): { path: string; bytes: number } {
  const zip = zipOf(filesBelow(join(root, 'dist', browser)));
  const path = zipPath(browser);
  writeFileSync(join(root, path), zip);
  return { path, bytes: zip.length };
}

/** Where the zip of a browser lies, from the repository's root. */
export function zipPath(of: Browser | 'source'): string {
  return `dist/press-contact-directory-${of}.zip`;
}
