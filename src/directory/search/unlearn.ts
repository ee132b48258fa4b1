import type { Pace } from '../following.ts';
import { type IndexHead, type IndexTables, keyOf, ONLY, PLACES_A_ROW } from './index-tables.ts';
import { blocksFor, linesOf, NO_POSTING, type Page, POSTINGS_A_BLOCK, type Stretch, stretchAt, wordAt } from './lexicon.ts';
import { FIELD_BITS } from './lexicon-maker.ts';
import type { Place } from './segment.ts';

/** Takes forgotten contacts out of the index with every word that was theirs alone. Only within a read-write transaction over its tables. */
export async function unlearn(tables: IndexTables, ids: readonly string[], pace: Pick<Pace, 'breath' | 'signal'>): Promise<void> {
  const [stamp, head] = await Promise.all([tables.indexStamp.get(ONLY), tables.indexHead.get(ONLY)]);
  const { generation, forgotten } = stamp ?? { generation: 0, forgotten: 0 };
  // Somebody may be making one that is not there yet.
  await tables.indexStamp.put({ generation, forgotten: forgotten + 1 }, ONLY);
  if (!head) return;
  const contacts = await withoutPlaces(tables, new Set(ids));
  const words = await withoutWords(tables, head, 'words', { contacts, pace });
  const numbers = await withoutWords(tables, head, 'numbers', { contacts, pace });
  await tables.indexHead.put({ ...head, words, numbers }, ONLY);
}

const NOBODY: Place = { id: '', usedAt: '', lastSeenAt: '', name: '' };

/** Clears their places; answers their numbers. */
async function withoutPlaces({ indexPlaces }: IndexTables, ids: ReadonlySet<string>): Promise<ReadonlySet<number>> {
  const keys = await indexPlaces.toCollection().primaryKeys();
  const rows = await indexPlaces.bulkGet(keys);
  const contacts = new Set<number>();
  for (const [at, row] of rows.entries()) {
    const key = keys[at] ?? 0;
    if (!row?.some(({ id }) => ids.has(id))) continue;
    for (const [place, { id }] of row.entries()) if (ids.has(id)) contacts.add(key * PLACES_A_ROW + place);
    await indexPlaces.put(
      row.map((place) => (ids.has(place.id) ? NOBODY : place)),
      key,
    );
  }
  return contacts;
}

type Unlearning = { contacts: ReadonlySet<number>; pace: Pick<Pace, 'breath' | 'signal'> };

/** Takes out their postings, and the words that nobody has any more; answers with what each page begins now. */
async function withoutWords(
  tables: IndexTables,
  head: IndexHead,
  of: 'words' | 'numbers',
  { contacts, pace: { breath, signal } }: Unlearning,
): Promise<string[]> {
  const pages = await tables.indexPages.bulkGet(head[of].map((_, number) => keyOf({ of, number })));
  const count = pages.at(-1)?.starts.at(-1) ?? 0;
  const numbers = blocksFor({ from: 0, to: count });
  const blocks = (await tables.indexBlocks.bulkGet(numbers.map((number) => keyOf({ of, number })))).map((one) => one ?? new Uint32Array(0));
  const touched = new Set<number>();
  for (const [number, block] of blocks.entries()) {
    signal?.throwIfAborted();
    if (breath.isDue()) await breath.take();
    if (!takeOut(block, contacts, (at) => touched.add(number * POSTINGS_A_BLOCK + at))) continue;
    await tables.indexBlocks.put(block, keyOf({ of, number }));
  }
  const fence = [...head[of]];
  const places = [...touched].sort((a, b) => a - b);
  // From the last, since a page without words is passed over to the next.
  for (const [number, page] of [...pages.entries()].reverse()) {
    signal?.throwIfAborted();
    if (breath.isDue()) await breath.take();
    const left = page && pageWithout(page, blocks, places);
    if (!left) continue;
    await tables.indexPages.put(left, keyOf({ of, number }));
    fence[number] = left.starts.length > 1 ? wordAt(left, 0) : (fence[number + 1] ?? AFTER_ALL);
  }
  return fence;
}

const AFTER_ALL = '\uffff';

/** True where something was taken out. */
function takeOut(block: Uint32Array, contacts: ReadonlySet<number>, tell: (at: number) => void): boolean {
  let found = false;
  for (const [at, posting] of block.entries()) {
    if (posting === NO_POSTING || !contacts.has(posting >>> FIELD_BITS)) continue;
    block[at] = NO_POSTING;
    tell(at);
    found = true;
  }
  return found;
}

/** The page without words of which no posting is left; nothing where it stays as it is. */
function pageWithout(page: Page, blocks: readonly Uint32Array[], touched: readonly number[]): Page | undefined {
  const [first, last] = [page.starts[0] ?? 0, page.starts.at(-1) ?? 0];
  if (!touched.some((place) => place >= first && place < last)) return undefined;
  const lines = Array.from({ length: linesOf(page).length - 1 }, (_, line) => line);
  const left = lines.filter((line) => !isEmpty(stretchAt(page, line), blocks));
  if (left.length === lines.length) return undefined;
  return {
    words: `\n${left.map((line) => `${wordAt(page, line)}\n`).join('')}`,
    starts: Uint32Array.from([...left.map((line) => page.starts[line] ?? 0), last]),
  };
}

function isEmpty({ from, to }: Stretch, blocks: readonly Uint32Array[]): boolean {
  for (let at = from; at < to; at += 1) {
    if (blocks[Math.floor(at / POSTINGS_A_BLOCK)]?.[at % POSTINGS_A_BLOCK] !== NO_POSTING) return false;
  }
  return true;
}
