// Bundled, and run in a page of the extension's own.
import MiniSearch from 'minisearch';
import { fold } from '../src/contact/fold.ts';
import type { Statement } from '../src/contact/statement.ts';
import { makeId } from '../src/directory/contact-id.ts';
import { rowOf } from '../src/directory/contact-row.ts';
import { openDatabase } from '../src/directory/database.ts';
import { type Directory, openDirectory } from '../src/directory/directory.ts';
import { begun } from '../src/directory/keep.ts';
import { prepare } from '../src/directory/prepare.ts';
import { findableOf } from '../src/directory/search/findable.ts';
import { tidy } from '../src/directory/search/tidy.ts';
import { personAt } from './many-people.ts';

const NAME = 'press-contact-directory';
const AT_ONCE = 1_000;

/** Writes contacts `from` to `to` as saving them one after another would have left them, and the index of all. Milliseconds of the index alone. */
export async function fill(from: number, to: number): Promise<number> {
  const database = await openDatabase(NAME);
  for (let at = from; at < to; at += AT_ONCE) {
    const statements = Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, more) => statementOf(at + more));
    const seenAt = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
    const generation = Math.floor(at / AT_ONCE) + 1;
    const rows = (await prepare(statements)).map((prepared) => rowOf(begun(makeId(), prepared, seenAt)));
    const { contacts, findable, state, dexie } = database;
    await dexie.transaction('rw', contacts, findable, state, async () => {
      await contacts.bulkAdd(rows);
      await findable.bulkAdd(rows.map((row) => findableOf(row, generation)));
      await state.put({ key: 'generation', value: generation });
    });
  }
  const began = performance.now();
  await tidy(database);
  const took = performance.now() - began;
  database.dexie.close();
  return took;
}

/** Milliseconds of each query in its order, the first with nothing fetched yet, and how many it found. */
export async function timeQueries(
  queries: readonly string[],
  rounds: number,
): Promise<{ typed: string; found: number; times: number[] }[]> {
  const directory = await openDirectory();
  const timed = queries.map((typed) => ({ typed, found: 0, times: Array.from<number>([]) }));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of timed) {
      const began = performance.now();
      one.found = (await directory.find({ text: one.typed, most: 20 })).length;
      one.times.push(performance.now() - began);
    }
  }
  directory.close();
  return timed;
}

/** Milliseconds of fetching one small row, many times: what the browser itself takes, and how busy the machine is. */
export async function timeGet(): Promise<number[]> {
  const database = await openDatabase(NAME);
  const times: number[] = [];
  for (let round = 0; round < 200; round += 1) {
    const began = performance.now();
    await database.state.get('generation');
    times.push(performance.now() - began);
  }
  database.dexie.close();
  return times;
}

let opened: Directory | undefined;

/** Opens the directory that `timeFirst` asks. */
export async function open(): Promise<void> {
  opened = await openDirectory();
}

/** Milliseconds of one query. */
export async function timeFirst(typed: string): Promise<number> {
  const began = performance.now();
  await opened?.find({ text: typed, most: 20 });
  return performance.now() - began;
}

/** The same by looking through the folded text of everybody: words must stand in it, nothing else is asked. */
export async function timeScan(queries: readonly string[]): Promise<{ load: number; times: number[] }> {
  const database = await openDatabase(NAME);
  const began = performance.now();
  const texts = (await database.findable.toArray()).map(({ fields, numbers }) => ` ${fields.join(' ')} ${numbers.join(' ')}`);
  const load = performance.now() - began;
  database.dexie.close();
  const times = queries.map((typed) => {
    const start = performance.now();
    const words = fold(typed)
      .split(' ')
      .map((word) => ` ${word}`);
    texts.filter((text) => words.every((word) => text.includes(word))).slice(0, 20);
    return performance.now() - start;
  });
  return { load, times };
}

/** The same by MiniSearch over the same text: all words, the last one begun, one mistake in words of five letters or more. */
export async function timeMiniSearch(queries: readonly string[]): Promise<{ load: number; times: number[] }> {
  const database = await openDatabase(NAME);
  const began = performance.now();
  const rows = await database.findable.toArray();
  database.dexie.close();
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(rows.map(({ id, fields, numbers }) => ({ id, text: `${fields.join(' ')} ${numbers.join(' ')}` })));
  const load = performance.now() - began;
  const times = queries.map((typed) => {
    const start = performance.now();
    index.search(fold(typed), { combineWith: 'AND', prefix: true, fuzzy: (word) => (word.length >= 5 ? 1 : false) }).slice(0, 20);
    return performance.now() - start;
  });
  return { load, times };
}

/** Saves 30 people that were not there: milliseconds until it is acknowledged, and until one of them was found. */
export async function timeSave(round: number): Promise<{ saved: number; found: number; isFound: boolean }> {
  const directory = await openDirectory();
  await directory.find({ text: 'ny' });
  const began = performance.now();
  await directory.remember(
    Array.from({ length: 30 }, (_, at) => statementOf(500_000 + round * 30 + at)),
    new Date().toISOString(),
  );
  const saved = performance.now() - began;
  const after = performance.now();
  const found = await directory.find({ text: personAt(500_000 + round * 30).name ?? '' });
  const took = performance.now() - after;
  directory.close();
  return { saved, found: took, isFound: found.length > 0 };
}

function statementOf(at: number): Statement {
  const page = Math.floor(at / 20);
  const host = `press${page % 4_000}.example`;
  return {
    values: personAt(at),
    texts: {},
    source: { kind: 'page', address: `https://${host}/contacts/${page}`, host, site: host, recognisedBy: 'lines' },
  };
}
