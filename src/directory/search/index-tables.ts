import type { Table } from 'dexie';
import type { Page } from './lexicon.ts';
import type { Place, Segment, WholeSegment } from './segment.ts';

/**
 * Which index it is: small, because each query asks whether it is still the same. `generation`: all changes up to this one are in it, and
 * later ones are read from what each contact is found by. `forgotten`: how often somebody was; an index begun before must not take its place.
 */
export type IndexStamp = { generation: number; forgotten: number };
/** What begins the index: how many are in it, and with which word each page begins. */
export type IndexHead = { count: number; words: readonly string[]; numbers: readonly string[] };

/** The index of all but the latest changes. It follows from `findable` and can be made anew. */
export type IndexTables = {
  indexStamp: Table<IndexStamp, string>;
  indexHead: Table<IndexHead, string>;
  indexPages: Table<Page, string>;
  indexBlocks: Table<Uint32Array, string>;
  indexPlaces: Table<Place[], number>;
};

/** The key of the only row of both. */
export const ONLY = 'index';
export const PLACES_A_ROW = 32;

/** A segment of which nothing but its beginning has been fetched. */
export function begunSegment({ count, words, numbers }: IndexHead): Segment {
  return {
    count,
    words: { fence: words, pages: new Map(), blocks: new Map() },
    numbers: { fence: numbers, pages: new Map(), blocks: new Map() },
  };
}

/** Puts a whole index in the place of the one that is there. */
export async function writeIndex(tables: IndexTables, whole: WholeSegment, stamp: IndexStamp): Promise<void> {
  const { indexStamp, indexHead, indexPages, indexBlocks, indexPlaces } = tables;
  await Promise.all([indexPages.clear(), indexBlocks.clear(), indexPlaces.clear()]);
  for (const of of ['words', 'numbers'] as const) {
    const { pages, blocks } = whole[of];
    const keys = (number: number): string => keyOf({ of, number });
    const bare = pages.map(({ words, starts }) => ({ words, starts }));
    await putInParts(indexPages, bare, keys);
    await putInParts(indexBlocks, blocks, keys);
  }
  const rows = Math.ceil(whole.places.length / PLACES_A_ROW);
  const places = Array.from({ length: rows }, (_, at) => whole.places.slice(at * PLACES_A_ROW, (at + 1) * PLACES_A_ROW));
  await putInParts(indexPlaces, places, (number) => number);
  await indexHead.put({ count: whole.places.length, words: whole.words.fence, numbers: whole.numbers.fence }, ONLY);
  await indexStamp.put(stamp, ONLY);
}

/** So many rows are handed to the browser at once; all of them would hold up the page. */
const ROWS_AT_ONCE = 128;

async function putInParts<Row, Key extends string | number>(
  table: Table<Row, Key>,
  rows: readonly Row[],
  keyOfRow: (number: number) => Key,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const part = rows.slice(at, at + ROWS_AT_ONCE);
    await table.bulkPut(
      part,
      part.map((_, more) => keyOfRow(at + more)),
    );
  }
}

/** A page or block, by number. */
export type Numbered = { of: 'words' | 'numbers'; number: number };

/** In the order of their numbers, so that all of a list can be fetched at once. */
export function keyOf({ of, number }: Numbered): string {
  return `${of} ${String(number).padStart(6, '0')}`;
}

/** All tables of the index. */
export function indexTables({ indexStamp, indexHead, indexPages, indexBlocks, indexPlaces }: IndexTables): Table[] {
  return [indexStamp, indexHead, indexPages, indexBlocks, indexPlaces];
}
