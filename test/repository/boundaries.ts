import { dirname, posix } from 'node:path';
import { at, type File, foldersIn, source } from './files.ts';
import type { Rule } from './rule.ts';

/** What a page is once it is taken down: plain, and known to all who handle pages. How it is taken down is known to few. */
const PLAIN_TREE = 'page/page-tree.ts';

/** Folder of src -> the folders, or single files, it may import from. Reading it answers what can reach what. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  contact: [],
  page: [],
  extraction: ['contact', PLAIN_TREE],
  directory: ['contact'],
  exchange: ['contact'],
  carddav: ['contact', 'directory', 'exchange'],
  browser: ['contact', PLAIN_TREE],
  ui: ['contact', 'directory', 'exchange', 'browser', PLAIN_TREE],
};

/** The lazily loaded module of ui that reads a page or pasted text. */
const READING = 'src/ui/views/reading.ts';

/** Package -> where it lives, and nowhere else. The entries may use what draws. */
const LIVES_IN: Readonly<Record<string, readonly string[]>> = {
  'libphonenumber-js': ['src/contact/'],
  parse5: ['src/page/parse.ts'],
  dexie: ['src/directory/'],
  fflate: ['src/exchange/'],
  qr: ['src/exchange/'],
  chardet: ['src/exchange/'],
  papaparse: ['src/exchange/'],
  '@e965/xlsx': ['src/exchange/'],
  tsdav: ['src/carddav/'],
  'webextension-polyfill': ['src/browser/'],
  lucide: ['src/ui/parts/icons.tsx'],
  preact: ['src/ui/'],
  '@preact/signals': ['src/ui/'],
};

export const boundaries: Rule[] = [
  { states: 'every folder of src has its place in the table of imports', complaints: unknownFolders },
  { states: 'a folder imports only from those it may know', complaints: () => source.flatMap(crossings) },
  { states: 'a package lives in one place', complaints: () => source.flatMap(strays) },
  { states: 'nobody imports an entry', complaints: () => source.flatMap(importedEntries) },
];

function unknownFolders(): string[] {
  const unknown = foldersIn('src').filter((folder) => MAY_IMPORT[folder] === undefined);
  return unknown.map(
    (folder) => `src/${folder}: say in test/repository/boundaries.ts and in README.md what this folder is and what it may import.`,
  );
}

function crossings(file: File): string[] {
  const from = folderOf(file.path);
  if (from === undefined) return [];
  const allowed = [from, ...(MAY_IMPORT[from] ?? []), ...(file.path === READING ? ['extraction', 'page'] : [])];
  const own = importsOf(file).filter(({ target, names }) => target?.startsWith('src/') && folderOf(target) && names !== 'script');
  const crossing = own.filter(
    ({ target = '' }) => !allowed.some((known) => target === `src/${known}` || target.startsWith(`src/${known}/`)),
  );
  return crossing.map(
    ({ place, target }) =>
      `${place}: ${from} must not know ${target}. Pass what it needs as an argument, or move this to a folder that may.`,
  );
}

function strays(file: File): string[] {
  const packages = importsOf(file).filter(({ target }) => target === undefined);
  return packages.flatMap(({ place, specifier }) => {
    const name = specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/');
    const homes = LIVES_IN[name];
    if (homes === undefined)
      return [`${place}: ${name} has no home yet. Do without it, or give it one folder in test/repository/boundaries.ts.`];
    if (homes.some((home) => file.path.startsWith(home))) return [];
    return [`${place}: ${name} lives in ${homes[0]} only. Ask that folder instead.`];
  });
}

function importedEntries(file: File): string[] {
  const entries = importsOf(file).filter(
    ({ target, names }) => target !== undefined && names !== 'script' && /^src\/[^/]+\.tsx?$/.test(target),
  );
  return entries.map(
    ({ place, target }) => `${place}: ${target} is an entry, and nobody imports an entry. Move what is wanted into a folder.`,
  );
}

/** `target` is the path imported when it is one of ours; `names` is 'script' where only the built file's path is asked for. */
type Import = { place: string; specifier: string; target?: string; names: 'values' | 'script' };

function importsOf(file: File): Import[] {
  const found = [...file.text.matchAll(/^(?:import|export)\b[^'";]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)];
  return found.map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const [path = '', query = ''] = specifier.split('?');
    const target = path.startsWith('.') ? posix.join(dirname(file.path), path) : undefined;
    return { place: at(file, match.index), specifier, names: query.includes('script') ? 'script' : 'values', ...(target && { target }) };
  });
}

function folderOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}
