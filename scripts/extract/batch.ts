import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readPlace } from './read-place.ts';
import { why } from './why.ts';

/** A page to read: `file` is relative to the list, `url` where it was found, `home` the journalist's own country (ISO 3166-1). */
export type Listed = { id: string; file: string; url?: string | null; home?: string | null };

/**
 * Reads every page of a list (one JSON object a line) and prints, in its order, a line `{"id","contacts","milliseconds"}` for each.
 * What cannot be read is complained of, and the others are still done. Answers the exit status.
 */
export async function runBatch(list: string, home: string | undefined, complain: (sentence: string) => number): Promise<number> {
  const lines = await linesOf(list);
  if (typeof lines === 'string') return complain(`${list}: ${lines}`);
  let status = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const answer = await answerTo(line, dirname(resolve(list)), home);
    if ('unreadable' in answer) status = complain(`${list}:${index + 1}: ${answer.unreadable}`);
    else process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return status;
}

async function linesOf(list: string): Promise<string[] | string> {
  try {
    return (await readFile(list, 'utf8')).split('\n');
  } catch (broken) {
    return why(broken);
  }
}

type Answer = { id: string; contacts: unknown[]; milliseconds: number } | { unreadable: string };

async function answerTo(line: string, folder: string, home: string | undefined): Promise<Answer> {
  const listed = listedIn(line);
  if (listed === undefined) return { unreadable: 'this line is not {"id", "file"} in JSON' };
  const [address, country] = [listed.url ?? undefined, listed.home ?? home];
  const read = await readPlace(resolve(folder, listed.file), {
    ...(address === undefined ? {} : { address }),
    ...(country === undefined ? {} : { home: country }),
  });
  if ('unreadable' in read) return { unreadable: `${listed.file}: ${read.unreadable}` };
  return { id: listed.id, contacts: read.extracted.statements.map(({ values }) => values), milliseconds: read.milliseconds };
}

function listedIn(line: string): Listed | undefined {
  try {
    const listed: Listed = JSON.parse(line);
    return typeof listed.id === 'string' && typeof listed.file === 'string' ? listed : undefined;
  } catch {
    return undefined;
  }
}
