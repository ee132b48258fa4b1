import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Bundled, licencesText, packageFolder } from '../../scripts/build/licences.ts';
import { sourceFiles } from '../../scripts/package/source.ts';
import { filesBelow, zipOf } from '../../scripts/package/zip.ts';
import { root } from '../../scripts/places.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A folder with these files, written in this order and dated so. */
function written(name: string, paths: readonly string[], date: Date): string {
  const into = join(folder, name);
  for (const path of paths) {
    mkdirSync(join(into, path, '..'), { recursive: true });
    writeFileSync(join(into, path), path.repeat(500));
    utimesSync(join(into, path), date, date);
  }
  return into;
}

describe('what goes to the stores', () => {
  test('has the same bytes whenever, wherever and in whatever order its files were written', () => {
    const paths = ['src/popup.html', 'manifest.json', 'assets/ui-B.js', 'assets/ui-a.js', '_locales/sv/messages.json'];
    const one = zipOf(filesBelow(written('one', paths, new Date('2026-01-02T03:04:05Z'))));
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const other = zipOf(filesBelow(written('other', paths.toReversed(), new Date('2031-07-08T09:10:11Z'))));
    expect(Buffer.compare(one, other)).toBe(0);
    expect(Object.keys(unzipSync(one))).toEqual(paths.toSorted());
  });

  test('has its source beside it, with how to build it and what comes of that', ({ skip }) => {
    skip(!existsSync(join(root, '.git')), 'this is no checkout: git alone knows which files are of the repository');
    const paths = sourceFiles({ 'dist/one.zip': 'abc123' }, '11.0.0');
    const names = paths.map(({ path }) => path);
    expect(names).toEqual(expect.arrayContaining(['package-lock.json', 'vite.config.ts', 'src/popup.tsx', 'BUILD.txt']));
    expect(names.filter((path) => /^(?:dist|output|node_modules|\.git)\//.test(path))).toEqual([]);
    const build = new TextDecoder().decode(paths.at(-1)?.octets);
    expect(build).toContain(`Node ${process.versions.node} and npm 11.0.0`);
    expect(build).toMatch(/npm ci\n {4}npm run build\n[\s\S]*dist\/one\.zip\n +SHA-256 abc123/);
    expect(paths.find(({ path }) => path === '.ci/run')?.runs).toBe(true);
  });
});

/** A package with these files in it. */
function bundled(name: string, files: Record<string, string>): Bundled {
  const into = join(folder, name);
  mkdirSync(into, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(into, file), text);
  return { folder: into, name, version: '1.0.0', license: 'MIT' };
}

describe('the licences of what is bundled', () => {
  test('are all there, by name, with the notices that belong to them', () => {
    const text = licencesText([
      bundled('zebra', { LICENSE: 'Zebra may be copied.', NOTICE: 'Zebra has stripes.' }),
      bundled('ant', { 'LICENSE-MIT.md': 'Ant may be copied.\r\n', 'README.md': 'Ant carries.' }),
    ]);
    expect(text).toMatch(
      /ant 1\.0\.0 \(MIT\)\n=+\n\nAnt may be copied\.\n[\s\S]*zebra 1\.0\.0[\s\S]*Zebra may be copied\.\n\nZebra has stripes\.\n$/,
    );
    expect(text).not.toContain('carries');
  });

  test('stop the build where a package has none', () => {
    const without = bundled('nobody', { 'README.md': 'Licensed under MIT.', LICENSE: ' \n' });
    expect(() => licencesText([without])).toThrow('nobody: its code is shipped, and no licence text is in its package.');
  });

  test('are those of the packages that the modules lie in, also of packages within packages', () => {
    expect(packageFolder('/a/node_modules/@e965/xlsx/dist/xlsx.mjs?commonjs')).toBe('/a/node_modules/@e965/xlsx');
    expect(packageFolder('/a/node_modules/parse5/node_modules/entities/index.js')).toBe('/a/node_modules/parse5/node_modules/entities');
    expect(packageFolder('/a/src/ui/start.ts')).toBeUndefined();
    expect(packageFolder('\0vite/preload-helper.js')).toBeUndefined();
  });
});
