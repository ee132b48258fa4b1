import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A file of a zip: its path with forward slashes, and whether it is a program. */
export type Packed = { path: string; octets: Uint8Array; runs?: boolean };

/**
 * The same files give the same bytes, in whatever order and at whatever time they were written: sorted names, one date, one level of
 * compression, by a compressor that comes with the packages and not with Node.
 */
export function zipOf(files: readonly Packed[]): Uint8Array {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const named: Zippable = Object.fromEntries(
    sorted.map(({ path, octets, runs }) => [path, [octets, { attrs: (runs ? 0o100755 : 0o100644) << 16 }]]),
  );
  // Local time is what a zip holds: the first day a zip can name, whatever the time zone.
  return zipSync(named, { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
}

/** All files below a folder, by their paths from there. */
export function filesBelow(folder: string): Packed[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const paths = found.map((file) => join(file.parentPath, file.name));
  return paths.map((path) => ({ path: relative(folder, path).split(sep).join('/'), octets: readFileSync(path) }));
}
