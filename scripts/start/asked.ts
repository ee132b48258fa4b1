import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../places.ts';

/** What `npm start` was asked for. */
export type Asked = {
  /** A page of the web, or a file of this machine that is served. */
  page: { address: string } | { folder: string; name: string };
  headless: boolean;
  /** Folder in which pictures are left. */
  pictures: string;
  /** Whether it is the demo newsroom, of which the walk knows what must come out. */
  demo: boolean;
};

export const DEMO = 'test/pages/cards/kristianstad-newsroom.html';

/** Reads the command line; answers a sentence when it makes no sense. */
export function readAsked(words: string[]): Asked | string {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { headless: { type: 'boolean', default: false }, pictures: { type: 'string', default: 'output/start' } },
  });
  const [given = resolve(root, DEMO), more] = positionals;
  if (more !== undefined) return 'One page at a time: npm start [-- URL|FILE].';
  const rest = { headless: values.headless || !hasDisplay(), pictures: resolve(root, values.pictures), demo: positionals.length === 0 };
  if (/^https?:\/\//.test(given)) return { page: { address: given }, ...rest };
  const path = resolve(given);
  if (!existsSync(path)) return `There is no file ${given}. Give the path of a page, or an address that begins with http.`;
  return { page: { folder: dirname(path), name: basename(path) }, ...rest };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
