import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Overwrites the files by which Chromium finds its way in the extension's database (LevelDB), in a profile that no browser uses. */
export function damageLevelDb(profile: string): void {
  overwrite(join(profile, 'Default', 'IndexedDB'), /^chrome-extension_[^/]*\.leveldb\/(?:CURRENT|MANIFEST-\d+)$/);
}

/** Overwrites the extension's database (SQLite) in a profile of Firefox that no browser uses; not that of its settings, which stands in a folder of its own. */
export function damageSqlite(profile: string): void {
  overwrite(join(profile, 'storage', 'default'), /^moz-extension[^/^]*\/idb\/[^/]*\.sqlite$/);
}

function overwrite(folder: string, which: RegExp): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => which.test(path));
  if (paths.length === 0) throw new Error(`Nothing in ${folder} is ${which}.`);
  for (const path of paths) writeFileSync(join(folder, path), 'This is no database. '.repeat(500));
}
