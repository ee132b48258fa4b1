import { readFile } from 'node:fs/promises';
import { type Circumstances, type Extracted, extract } from '../../src/extraction/extract.ts';
import { decodePage } from '../../src/page/decode.ts';
import { fromText } from '../../src/page/from-text.ts';
import type { PageTree } from '../../src/page/page-tree.ts';
import { parsePage } from '../../src/page/parse.ts';
import { why } from './why.ts';

/** What a page states, and how long taking it down and reading it took; or why nothing could be read, as a sentence. */
export type Read = { extracted: Extracted; milliseconds: number } | { unreadable: string };

/** Finds a file or an http(s) address, its text decoded; throws where there is none. `address` is where a file was found. */
export async function findPlace(place: string, address?: string): Promise<{ text: string; plain: boolean; address?: string }> {
  const { bytes, plain, declared, address: at } = /^https?:\/\//i.test(place) ? await load(place) : await open(place, address);
  return { text: decodePage(bytes, declared), plain, ...(at === undefined ? {} : { address: at }) };
}

/** Reads a file or an http(s) address. `address` is where a file was found; a name ending in `.txt` is plain text. */
export async function readPlace(place: string, { home, address }: Circumstances & { address?: string }): Promise<Read> {
  try {
    const found = await findPlace(place, address);
    const began = performance.now();
    const extracted = extract(treeOf(found), home === undefined ? {} : { home });
    return { extracted, milliseconds: Math.round(performance.now() - began) };
  } catch (broken) {
    return { unreadable: why(broken) };
  }
}

/** `declared` is the encoding the server names. */
type Found = { bytes: Uint8Array; plain: boolean; address?: string; declared?: string };

function treeOf({ text, plain, address }: { text: string; plain: boolean; address?: string }): PageTree {
  return plain ? fromText(text) : parsePage(text, address);
}

async function open(path: string, address: string | undefined): Promise<Found> {
  return { bytes: await readFile(path), plain: /\.txt$/i.test(path), ...(address === undefined ? {} : { address }) };
}

async function load(address: string): Promise<Found> {
  const answer = await fetch(address, { headers: { accept: 'text/html, text/plain' }, signal: AbortSignal.timeout(30_000) });
  if (!answer.ok) throw new Error(`the server answered ${answer.status} ${answer.statusText}`.trim());
  const type = answer.headers.get('content-type') ?? 'text/html';
  if (!/html|text\/plain/i.test(type)) throw new Error(`this is ${type}, not a page`);
  const declared = /charset=["']?([\w-]+)/i.exec(type)?.[1];
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { bytes, plain: /^text\/plain/i.test(type), address: answer.url, ...(declared === undefined ? {} : { declared }) };
}
