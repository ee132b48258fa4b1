import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../src/page/decode.ts';

/** A page of a folder, and where it was found, where that is known. */
export type CorpusPage = { id: string; html: string; address?: string };

/** Lists that a folder may hold: one page a line, with its file beside the list. */
const LISTS = [
  ['pages', 'gold.jsonl'],
  ['webstruct', 'labels.jsonl'],
] as const;

/** The HTML pages of a folder, laid out as `npm run measure` reads it; none where it is laid out otherwise. */
export function pagesIn(folder: string): CorpusPage[] {
  return LISTS.filter(([part, list]) => existsSync(join(folder, part, list))).flatMap(([part, list]) =>
    readFileSync(join(folder, part, list), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): { id: string; file: string; url?: string | null } => JSON.parse(line))
      .filter(({ file }) => /\.html?$/.test(file))
      .map(({ id, file, url }) => ({
        id,
        html: decodePage(readFileSync(join(folder, part, file))),
        ...(url ? { address: url } : {}),
      })),
  );
}
