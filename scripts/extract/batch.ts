import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Contact } from '../../src/contact/contact.ts';
import { readPlace } from './read-place.ts';
import { why } from './why.ts';

/** A page to read: `file` is relative to the list, `url` where it was found, `home` the journalist's own country (ISO 3166-1). */
export type Listed = { id: string; file: string; url?: string | null; home?: string | null };

/** What a page of a list states. */
export type Answer = { id: string; contacts: Contact[]; milliseconds: number };

/** `home` is for pages that name none; `print` gets the answers in the order of the list; `complain` answers the exit status. */
export type Batch = { home: string | undefined; print: (answer: Answer) => void; complain: (sentence: string) => number };

/**
 * Reads every page of a list (one JSON object a line). What cannot be read is complained of, and the others are still done.
 * Answers the exit status.
 */
export async function runBatch(list: string, { home, print, complain }: Batch): Promise<number> {
  const lines = await linesOf(list);
  if (typeof lines === 'string') return complain(`${list}: ${lines}`);
  let status = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const answer = await answerTo(line, dirname(resolve(list)), home);
    if ('unreadable' in answer) status = complain(`${list}:${index + 1}: ${answer.unreadable}`);
    else print(answer);
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

async function answerTo(line: string, folder: string, home: string | undefined): Promise<Answer | { unreadable: string }> {
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
