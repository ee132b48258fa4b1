import { expect, test } from 'vitest';
import { breathing } from '../../../src/directory/breath.ts';
import { openDatabase } from '../../../src/directory/database.ts';
import { type FindableRow } from '../../../src/directory/search/findable.ts';
import { indexTables, ONLY, writeIndex } from '../../../src/directory/search/index-tables.ts';
import { stretchesOf } from '../../../src/directory/search/lexicon.ts';
import { segmentMaker } from '../../../src/directory/search/segment.ts';
import { unlearn } from '../../../src/directory/search/unlearn.ts';

const COUNT = 5_000;

/** Somebody with a name of their own, so that words fill several pages, and a number and a title that all have. */
function somebody(at: number): FindableRow {
  const own = `own${String(at).padStart(5, '0')}`;
  return {
    id: `id${at}`,
    generation: 1,
    fields: [`${own} ek`, 'chef', '', '', '', '', ''],
    numbers: [`4600${String(at).padStart(5, '0')}`],
    formerNumbers: [],
    sites: ['ekstad.example'],
    lastSeenAt: String(COUNT - at).padStart(5, '0'),
  };
}

test('many forgotten at once, whole pages of words with them, leave the others as they were', async () => {
  const database = await openDatabase(crypto.randomUUID());
  const maker = segmentMaker();
  for (let at = 0; at < COUNT; at += 1) maker.add(somebody(at));
  await writeIndex(database, maker.make(), { generation: 1, forgotten: 0 });
  const gone = Array.from({ length: 2_400 }, (_, at) => `id${at + 1_900}`);
  const breath = breathing(() => database.indexStamp.get(ONLY));
  await database.dexie.transaction('rw', indexTables(database), () => unlearn(database, gone, { breath }));

  const [head, pages, blocks] = [
    await database.indexHead.get(ONLY),
    await rowsOf('words'),
    await database.indexBlocks.where(':id').startsWith('words').toArray(),
  ];
  const lexicon = { fence: head?.words ?? [], pages: new Map(pages.entries()), blocks: new Map(blocks.entries()) };
  expect(pages.some(({ starts }) => starts.length === 1)).toBe(true);
  for (const at of [0, 1_899, 1_900, 3_000, 4_299, 4_300, 4_999]) {
    const { whole } = stretchesOf(lexicon, `own${String(at).padStart(5, '0')}`);
    expect(whole.to > whole.from).toBe(at < 1_900 || at >= 4_300);
  }
  expect(JSON.stringify([head, pages, await rowsOf('numbers'), await database.indexPlaces.toArray()])).not.toMatch(
    /own02|own03|id2\d\d\d"|460002/,
  );
  expect((await database.indexStamp.get(ONLY))?.forgotten).toBe(1);
  database.dexie.close();

  function rowsOf(of: string): Promise<{ words: string; starts: Uint32Array }[]> {
    return database.indexPages.where(':id').startsWith(of).toArray();
  }
});
