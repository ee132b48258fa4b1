import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';
import type { Rule } from './rule.ts';

/** What the stores are given, besides the packages: docs/store. */
export const store: Rule[] = [
  { states: 'every icon that manifest.json names is there, and each has the size it is called by', complaints: wrongIcons },
];

function wrongIcons(): string[] {
  const named = [...read('manifest.json').matchAll(/"(icons\/[^"]+)"/g)].map(([, path]) => `public/${path}`);
  const missing = named
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `${path}: is named in manifest.json and is not there.`);
  const drawn = readdirSync(join(root, 'public/icons'));
  const other = drawn.filter((name) => !sidesOf(name).every((side) => side === Number.parseInt(name, 10)));
  return [...missing, ...other.map((name) => `public/icons/${name}: has another size; draw it with "npm run icons".`)];
}

/** Width and height in pixels, as the header of a PNG has them (PNG specification, 11.2.2 IHDR). */
function sidesOf(name: string): [number, number] {
  const octets = readFileSync(join(root, 'public/icons', name));
  return [octets.readUInt32BE(16), octets.readUInt32BE(20)];
}

function read(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}
