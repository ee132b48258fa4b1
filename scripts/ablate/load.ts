import { relative } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { extract } from '../../src/extraction/extract.ts';
import type { Recogniser } from '../../src/extraction/recogniser.ts';
import { root } from '../places.ts';
import type { Neutral } from './functions.ts';
import { KEY, newSwitches, placeSwitches, type Switches } from './switches.ts';

/** Extraction as it ships, but that its parts can be switched off while it runs; what ships has no switches. */
export type Switchable = { extract: typeof extract; recognisers: readonly Recogniser[]; switches: Switches; close: () => Promise<void> };

/** Loads extraction through a plugin that writes the switches into its source; the functions named must be there. */
export async function loadSwitchable(functions: readonly Neutral[]): Promise<Switchable> {
  const switches = newSwitches();
  placeSwitches(switches);
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [withSwitches(functions)],
  });
  const loaded = await server.ssrLoadModule('/src/extraction/extract.ts');
  const listed = await server.ssrLoadModule('/src/extraction/recognisers.ts');
  const recognisers: readonly Recogniser[] = listed['recognisers'];
  for (const recogniser of recognisers) {
    const { recognises } = recogniser;
    const part = `recogniser ${recogniser.name}`;
    recogniser.recognises = (page) => recognises(page) && !switches.isOff(part);
  }
  return { extract: loaded['extract'], recognisers, switches, close: () => server.close() };
}

/** Writes the switches into the source of extraction as it is loaded. */
export function withSwitches(functions: readonly Neutral[]): Plugin {
  return {
    name: 'with-switches',
    enforce: 'pre',
    transform(code: string, path: string): string | undefined {
      const file = /^src\/extraction\/(.+)\.ts$/.exec(relative(root, path))?.[1];
      return file === undefined ? undefined : switched(code, file, functions);
    },
  };
}

const LISTS = /(?<==> )makeLexicon\(languages\)/;

/** The code of a file of extraction with its switches; an error where a function is not there, or the lists of words are not. */
export function switched(code: string, file: string, functions: readonly Neutral[]): string {
  if (file === 'clues/lexicon' && !LISTS.test(code)) throw new Error(`${file} makes no lists of words`);
  return functions
    .filter((one) => one.file === file)
    .reduce(
      withSwitch,
      code
        .replace(/const (WEIGHT|STRENGTH|SURENESS) = (\{[^}]*\}) as const/, `const $1 = globalThis.${KEY}.weights('${file}', $2)`)
        .replace(LISTS, `globalThis.${KEY}.lists($&)`),
    );
}

/** What can tell nothing but undefined, false, 0 or an empty list when it knows nothing is asked first, to see whether it told more. */
const NOTHING: ReadonlySet<string> = new Set(['undefined', 'false', '0', '[]']);

function withSwitch(code: string, { file, name, answer }: Neutral): string {
  const part = `${file} ${name}`;
  const head = new RegExp(`^((?:export )?)function ${name}\\(`, 'm');
  const body = new RegExp(`(^(?:export )?function ${name}\\([\\s\\S]*?\\{\\n)(?=  [^ /*])`, 'm');
  if (!body.test(code)) throw new Error(`${file} has no ${name}`);
  if (!NOTHING.has(answer)) return code.replace(body, `$1  if (globalThis.${KEY}.isOff('${part}')) return ${answer};\n`);
  return code.replace(
    head,
    `$1function ${name}(...given) { return globalThis.${KEY}.answer('${part}', ${name}_, given, ${answer}); }\nfunction ${name}_(`,
  );
}
