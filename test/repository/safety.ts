import { at, code, complain, type File, files, source } from './files.ts';
import type { Rule } from './rule.ts';

function within(...folders: string[]): File[] {
  return source.filter(({ path }) => folders.some((folder) => path.startsWith(`src/${folder}`)));
}

function outside(...folders: string[]): File[] {
  return source.filter(({ path }) => !folders.some((folder) => path.startsWith(`src/${folder}`)));
}

const PURE: File[] = within('contact/', 'page/', 'extraction/', 'exchange/').filter(({ path }) => path !== 'src/page/take-down.ts');

export const safety: Rule[] = [
  {
    states: 'page text is never markup',
    complaints: () =>
      complain(
        source,
        /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment)\b/g,
        'page text is hostile; draw it as text.',
      ),
  },
  {
    states: 'no code is made of text',
    complaints: () =>
      complain(source, /\b(eval|Function)\(|\bset(Timeout|Interval)\(\s*['"`]/g, 'code made of text is refused by the store and by us.'),
  },
  {
    states: 'the network is opened nowhere',
    complaints: () =>
      complain(
        outside('carddav/'),
        // A file of the extension's own comes from its package, by its own address.
        /\bfetch\((?!browser\.runtime\.getURL\()|\bsendBeacon\(|\bnew (XMLHttpRequest|WebSocket|EventSource|WebTransport)\b/g,
        'nothing may reach the network from here; only src/carddav may.',
      ),
  },
  {
    states: 'the browser is asked in one folder',
    complaints: () =>
      complain(
        outside('browser/', 'content.ts'),
        /(?<![.\w$])(chrome|browser)\.[a-z]/g,
        'ask src/browser for it, so that one folder shows what is used of the browser.',
      ),
  },
  {
    states: 'the database is opened in one folder',
    complaints: () => complain(outside('directory/'), /\bindexedDB\b/g, 'ask the directory (src/directory/directory.ts).'),
  },
  {
    states: 'what is pure has no clock, dice, browser or storage',
    complaints: () =>
      complain(
        PURE,
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|(?<![.\w$])(window|navigator|localStorage|document(?=\.(body|head|title|query|create|get|documentElement|cookie)))\./g,
        'take it as an argument; this folder is the same in popup, worker and Node.',
      ),
  },
  { states: "no folder of somebody's machine is named", complaints: () => files.flatMap(machinePaths) },
  {
    states: 'tests mock nothing of ours',
    complaints: () => complain(tests(), /\bvi\.(mock|doMock|spyOn)\(/g, 'use the real thing; pass time and chance as arguments.'),
  },
  {
    states: 'no test is left alone or left out without a reason',
    complaints: () =>
      complain(tests(), /\b(test|it|describe|suite)\.(only|todo|skip)\b/g, 'run all tests; where one cannot run, call skip(reason) in it.'),
  },
];

function tests(): File[] {
  return code.filter(({ path }) => path.startsWith('test/'));
}

function machinePaths(file: File): string[] {
  const found = [...file.text.matchAll(/(?<![\w.:/-])\/(work|home|root|Users)\/\w+/g)];
  return found.map(({ index }) => `${at(file, index)}: a path of one machine; write it from the repository's root.`);
}
