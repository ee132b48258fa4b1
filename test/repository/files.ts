import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the repository: `path` from its root with forward slashes. */
export type File = { path: string; text: string };

const NOT_OURS: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', 'output']);
const TEXT = /\.(ts|tsx|mjs|json|html|css|md|txt|yml|svg)$|(^|\/)(run|LICENSE|\.editorconfig|\.gitignore)$/;

const paths: readonly string[] = below(root);

/** All text files of the repository, read once. */
export const files: readonly File[] = paths
  .filter((path) => TEXT.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** TypeScript that ships. */
export const source: readonly File[] = files.filter(({ path }) => path.startsWith('src/') && isCode(path));

/** TypeScript and JavaScript written by us, shipped or not. */
export const code: readonly File[] = files.filter(({ path }) => isCode(path) && !path.startsWith('test/pages/'));

/** What every complaint begins with: where. */
export function at({ path, text }: File, offset: number): string {
  return `${path}:${text.slice(0, offset).split('\n').length}`;
}

/** One complaint for each place where a pattern (with flag g) stands in code, comments and texts aside. */
export function complain(among: readonly File[], pattern: RegExp, sentence: string): string[] {
  return among.flatMap((file) => [...bare(file.text).matchAll(pattern)].map((match) => `${at(file, match.index)}: ${sentence}`));
}

/** Code with comments and texts blanked, so that words in them count for nothing; offsets stay. */
export function bare(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (found) =>
    found.replace(/[^\n]/g, ' '),
  );
}

/** Names of the folders right below a folder of the repository ('.' is its root); an empty one is not there for git, and not for us. */
export function foldersIn(path: string): string[] {
  const below = path === '.' ? paths : paths.filter((one) => one.startsWith(`${path}/`)).map((one) => one.slice(path.length + 1));
  return [...new Set(below.filter((one) => one.includes('/')).map((one) => one.slice(0, one.indexOf('/'))))];
}

function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path);
}

function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((found) => {
    const path = join(folder, found.name);
    if (NOT_OURS.has(found.name)) return [];
    return found.isDirectory() ? below(path) : [relative(root, path).split(sep).join('/')];
  });
}
