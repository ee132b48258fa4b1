import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.ts';
import type { Packed } from './zip.ts';

/** What the zips are checked by: the name of each from the repository's root, and its SHA-256 in hexadecimal. */
export type Sums = Readonly<Record<string, string>>;

/**
 * The files that Mozilla's reviewers build the Firefox package from (Source Code Submission, "What needs to be included"): all that git
 * has of the repository, as they lie in it now, and how to make the zips of them. Throws where git does not know the folder.
 */
export function sourceFiles(sums: Sums, npm: string): Packed[] {
  const listed = git('ls-files', '--stage', '-z').split('\0').filter(Boolean);
  const own = listed.map((line) => {
    const path = line.slice(line.indexOf('\t') + 1);
    return { path, octets: readFileSync(join(root, path)), runs: line.startsWith('100755') };
  });
  return [...own, { path: 'BUILD.txt', octets: new TextEncoder().encode(buildText(sums, process.versions.node, npm)) }];
}

/** Files that differ from what git has of them, or that it does not have: the archive would be of no commit. */
export function uncommitted(): string[] {
  return git('status', '--porcelain').split('\n').filter(Boolean);
}

/** How to make the zips again, byte for byte. */
export function buildText(sums: Sums, node: string, npm: string): string {
  return `Press Contact Directory: how its packages are built of this source

Built with Node ${node} and npm ${npm} on ${process.platform} (${process.arch}). Node 20.19 or newer is needed and nothing else: no other
program, no environment variable, no account. All tools and libraries come from the npm registry, in the exact versions of package-lock.json.

    npm ci
    npm run build

That takes about a minute, most of it the download, and writes the unpacked extension into dist/chrome and dist/firefox, and these zips:

${Object.entries(sums)
  .map(([path, sum]) => `    ${path}\n        SHA-256 ${sum}\n`)
  .join('')}
The same source gives the same bytes: "sha256sum dist/*.zip" prints the sums above.

Our own source is TypeScript in src/ and plain files in public/; scripts/build.ts and vite.config.ts build it (Vite, minified by its own
minifier). No file is written by a machine or minified before that. Libraries are taken unchanged from node_modules, but for one place: the
assignment to innerHTML is taken out of Preact (vite.config.ts, withoutMarkupAssignment), since nothing of ours draws markup.
Their licences are collected into LICENSES.txt of the package while it is built.
`;
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'pipe'] });
}
