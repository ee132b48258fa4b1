import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { decodePage } from '../../src/page/decode.ts';
import { parsePage } from '../../src/page/parse.ts';
import { type Answer, type Listed, runBatch } from '../extract/batch.ts';
import { root } from '../places.ts';
import { asText } from './as-text.ts';

const output = join(root, 'output/measure');

/** Writes the list of a file of labels, as the command line reads it, and answers where. As text, each page is first written as a mail program would. */
export async function listPages(labels: string, text: boolean): Promise<string> {
  const name = `${basename(dirname(resolve(labels)))}${text ? '-text' : ''}`;
  mkdirSync(join(output, name), { recursive: true });
  const pages = readFileSync(labels, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Listed => JSON.parse(line));
  const listed = pages.map(({ id, file, url }) => {
    const path = resolve(dirname(labels), file);
    return text ? { id, file: written(path, join(output, name, `${id}.txt`)) } : { id, file: path, ...(url ? { url } : {}) };
  });
  const list = join(output, `${name}.list.jsonl`);
  writeFileSync(list, listed.map((page) => `${JSON.stringify(page)}\n`).join(''));
  return list;
}

/** Reads all pages of a list, and keeps the answers beside it. */
export async function answer(
  list: string,
  home: string | undefined,
  complain: (sentence: string) => number,
): Promise<{ path: string; answers: Answer[]; status: number }> {
  const answers: Answer[] = [];
  const status = await runBatch(list, { home, complain, print: (one) => answers.push(one) });
  const path = list.replace(/\.list\.jsonl$/, '.out.jsonl');
  writeFileSync(path, answers.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return { path, answers, status };
}

/** How long reading took, in words. */
export function slowest(answers: readonly Answer[]): string {
  const [first] = [...answers].sort((one, other) => other.milliseconds - one.milliseconds);
  if (first === undefined) return 'no page was read';
  const sum = answers.reduce((all, { milliseconds }) => all + milliseconds, 0);
  return `${answers.length} pages in ${sum} ms, the slowest ${first.id} in ${first.milliseconds} ms`;
}

function written(page: string, to: string): string {
  writeFileSync(to, asText(parsePage(decodePage(readFileSync(page)))));
  return to;
}
