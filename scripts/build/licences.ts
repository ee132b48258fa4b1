import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../places.ts';

/** A package of which something is shipped; `version` and `license` (SPDX) as its own package.json has them. */
export type Bundled = { folder: string; name: string; version: string; license?: string };

/** What a package says of who may do what with it: the names of the files, whatever their endings. */
const TELLS = /^(?:licen[cs]e|copying|notice|copyright)(?:[-.][\w.-]+)?$/i;

/** Vite lists below this what is in Vite itself, and not in what it builds. */
const OF_VITE_ITSELF = /\n# Licenses of bundled dependencies[\s\S]*$/;

/**
 * Writes our licence, our privacy policy and LICENSES.txt into what is built. The last holds the licence of every package whose code went in, by the modules and not by package.json, which
 * knows neither what the packages bring nor what the bundler adds. The build fails where a package has no licence text.
 * `pages` is for the build, `workers` for the builds that it has within it.
 */
export function collectLicences(): { pages: Plugin; workers: () => Plugin } {
  const folders = new Set<string>();
  function note(ids: Iterable<string>): void {
    for (const id of ids) {
      const folder = packageFolder(id);
      if (folder !== undefined) folders.add(folder);
    }
  }
  return {
    workers: () => ({
      name: 'licences-of-workers',
      generateBundle() {
        note(this.getModuleIds());
      },
    }),
    pages: {
      name: 'licences',
      generateBundle() {
        note(this.getModuleIds());
        for (const maker of BUNDLERS) folders.add(join(root, 'node_modules', maker));
        const texts = {
          'LICENSES.txt': licencesText([...folders].map(bundledAt)),
          'LICENSE.txt': ours('LICENSE'),
          'PRIVACY.txt': ours('PRIVACY.md'),
        };
        for (const [fileName, text] of Object.entries(texts)) this.emitFile({ type: 'asset', fileName, source: MARK + text });
      },
    },
  };
}

/** A browser that opens a plain text of ours is told of its encoding by nothing else. */
const MARK = '\uFEFF';

function ours(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Who add pieces of their own to what they build: how a part is loaded later, how a module of the old kind is called. */
const BUNDLERS = ['vite', 'rolldown'];

/** The folder of the package that a module belongs to; undefined for ours, and for what bundlers call by a name of their own. */
export function packageFolder(id: string): string | undefined {
  return /^(?!\0).*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
}

/** The text of all licences, by the packages' names. Throws when a package has none. */
export function licencesText(packages: readonly Bundled[]): string {
  const sorted = packages.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const parts = sorted.map(
    (one) => `${RULER}\n${one.name} ${one.version}${one.license ? ` (${one.license})` : ''}\n${RULER}\n\n${tells(one)}`,
  );
  return `${HEAD}\n${parts.join('\n')}`;
}

const RULER = '='.repeat(80);
const HEAD = `Press Contact Directory is published under the Mozilla Public License 2.0: LICENSE.txt.
It is built with the following packages, each under its own licence. Of Preact, one assignment is taken out; the others are unchanged.
`;

function tells({ folder, name }: Bundled): string {
  const files = readdirSync(folder).filter((file) => TELLS.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').replace(OF_VITE_ITSELF, ''));
  if (!texts.some((text) => text.trim() !== '')) throw new Error(`${name}: its code is shipped, and no licence text is in its package.`);
  return texts.map((text) => `${text.trim()}\n`).join('\n');
}

function bundledAt(folder: string): Bundled {
  const { name, version, license }: Omit<Bundled, 'folder'> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { folder, name, version, ...(license !== undefined && { license }) };
}
