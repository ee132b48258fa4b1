import { HANDING_OVER, WRITERS } from '../ui/ways-out.ts';
import { bare, type File, source } from './files.ts';
import type { Rule } from './rule.ts';

/** Nobody who adds a way out must forget private contacts. */
export const waysOut: Rule[] = [
  { states: 'every writer of src/exchange is tried on private contacts', complaints: untriedWriters },
  { states: 'whatever hands a text over is tried on private contacts', complaints: untriedHands },
];

const HANDS = /\b(saveFile|asAddress|copyText|copyTable|createObjectURL|setData|execCommand|window\.print|navigator\.share)\(/;

const TRY = 'name it in test/ui/ways-out.ts, and try it on private contacts in test/ui/every-exit.browser.test.tsx.';

function untriedWriters(): string[] {
  const writers = [...new Set(source.filter(({ path }) => !path.startsWith('src/exchange/')).flatMap(takenFromExchange))].filter(isWriter);
  const tried: readonly string[] = WRITERS;
  return [
    ...writers.filter((name) => !tried.includes(name)).map((name) => `src/exchange: ${name} is a way out; ${TRY}`),
    ...tried.filter((name) => !writers.includes(name)).map((name) => `test/ui/ways-out.ts: ${name} writes nothing any more; take it away.`),
  ];
}

function untriedHands(): string[] {
  const handing = source
    .filter(({ path }) => !path.startsWith('src/browser/'))
    .filter(({ text }) => HANDS.test(bare(text)))
    .map(({ path }) => path);
  return [
    ...handing.filter((path) => !HANDING_OVER.includes(path)).map((path) => `${path}: hands something over; ${TRY}`),
    ...HANDING_OVER.filter((path) => !handing.includes(path)).map(
      (path) => `test/ui/ways-out.ts: ${path} hands nothing over; take it away.`,
    ),
  ];
}

/** What a file takes from src/exchange, at once or when it is needed; types aside. */
function takenFromExchange({ text }: File): string[] {
  const all = FROM_EXCHANGE.flatMap((pattern) => [...text.matchAll(pattern)].map(([, names]) => names ?? ''));
  return all.flatMap((names) => names.split(',')).map((name) => name.trim().replace(/ as .*| *:.*/, ''));
}

const FROM_EXCHANGE = [
  /import \{([^}]*)\} from '[^']*\/exchange\//g,
  /import\('[^']*\/exchange\/[^']*'\)[^{;]*\{([^}]*)\}/g,
  /\{([^{}]*)\} = await import\('[^']*\/exchange\//g,
];

/** Constants, readers, and what answers a question of a file let nothing out. */
function isWriter(name: string): boolean {
  return /^[a-z]\w*$/.test(name) && !/^(?:read|decode|layoutOf$|is[A-Z])/.test(name);
}
