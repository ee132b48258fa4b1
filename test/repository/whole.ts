import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, foldersIn, root } from './files.ts';
import type { Rule } from './rule.ts';

export const whole: Rule[] = [
  { states: 'packages are pinned to exact versions', complaints: loosePackages },
  { states: 'package, lock, manifest and changelog name one version', complaints: differingVersions },
  { states: 'every fixture is a pair', complaints: halfPairs },
  { states: "README's tree is true", complaints: untrueTree },
  { states: 'the documents are there', complaints: missingDocuments },
];

function read(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}

function loosePackages(): string[] {
  const { dependencies, devDependencies }: Record<string, Record<string, string>> = JSON.parse(read('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  return loose.map(([name, version]) => `package.json: ${name} is "${version}"; name the exact version that was tried.`);
}

function differingVersions(): string[] {
  const { version }: { version: string } = JSON.parse(read('package.json'));
  const lock: { version: string } = JSON.parse(read('package-lock.json'));
  const manifest: { version: string } = JSON.parse(read('manifest.json'));
  const wrong = [...(lock.version === version ? [] : ['package-lock.json']), ...(manifest.version === version ? [] : ['manifest.json'])];
  const unwritten = read('CHANGELOG.md').includes(`## ${version}`) ? [] : ['CHANGELOG.md'];
  return [...wrong, ...unwritten].map((path) => `${path}: does not name ${version}, the version in package.json.`);
}

/** A page (html or txt) and what it states (json) share folder and name. */
function halfPairs(): string[] {
  const paths = files.map(({ path }) => path).filter((path) => /^test\/pages\/.+\.(html|txt|json)$/.test(path));
  if (paths.length === 0) return ['test/pages holds no fixture; add a page and beside it what it states.'];
  const stems = [...new Set(paths.map((path) => path.replace(/\.\w+$/, '')))];
  return stems.flatMap((stem) => {
    const page = paths.includes(`${stem}.html`) || paths.includes(`${stem}.txt`);
    if (!page) return [`${stem}.json: the page it speaks of is missing (${stem}.html or .txt).`];
    return paths.includes(`${stem}.json`) ? [] : [`${stem}: what the page states is missing (${stem}.json).`];
  });
}

/** Lines of the tree in README.md: two spaces a level, then the names, then two spaces and what they are. */
function untrueTree(): string[] {
  const block = /```\n(package\.json[\s\S]*?)```/.exec(read('README.md'))?.[1] ?? '';
  const named = pathsOfTree(block);
  const gone = named
    .filter((path) => !existsSync(join(root, path)))
    .map((path) => `README.md: the tree names ${path}, which is not there.`);
  const there = [...foldersIn('.'), ...foldersIn('src').map((name) => `src/${name}`)];
  const untold = there.filter((path) => !named.some((name) => name.replace(/\/$/, '') === path || name.startsWith(`${path}/`)));
  return [...gone, ...untold.map((path) => `README.md: the tree does not tell what ${path}/ is.`)];
}

function pathsOfTree(block: string): string[] {
  const above: string[] = [];
  return block.split('\n').flatMap((line) => {
    const [, space = '', names = ''] = /^( *)(\S+(?: \S+)*)/.exec(line) ?? [];
    if (names === '') return [];
    const depth = space.length / 2;
    const parent = above.slice(0, depth).join('');
    const paths = names.split(' ').map((name) => parent + name);
    above.splice(depth, above.length, names.endsWith('/') ? names : '');
    return paths;
  });
}

function missingDocuments(): string[] {
  const wanted = {
    'README.md': 'npm start',
    'CONTRIBUTING.md': 'A page is not read',
    'PRIVACY.md': 'activeTab',
    'CHANGELOG.md': '## ',
    LICENSE: 'Mozilla Public License',
  };
  const wrong = Object.entries(wanted).filter(([path, words]) => !read(path).includes(words));
  return wrong.map(([path, words]) => `${path}: is missing, or does not say "${words}".`);
}
