import { pause } from '../breath.ts';
import type { Database } from '../database.ts';
import type { Catalogue } from './catalogue.ts';
import { fetchBlocks, fetchPages } from './fetch.ts';
import { type Lexicon, POSTINGS_A_BLOCK } from './lexicon.ts';
import type { Needed } from './search-segment.ts';

/** So many pages or blocks are asked for at once: a key that is pressed meanwhile waits for no more. */
const AT_ONCE = 32;
/** Of a larger list the rest is fetched when it is asked for; a block has 8 kB. */
const MOST_BLOCKS = 1_500;

/**
 * Fetches what a window does not hold of the index yet, in pieces, so that a key waits for none of it: the first "a" asks for a tenth of all.
 * Ends where the window begins anew with another index.
 */
export async function holdRest(database: Database, catalogue: Catalogue): Promise<void> {
  const { held } = catalogue;
  if (!held) return;
  const isWanted = (): boolean => catalogue.held?.index === held.index && !held.isPast;
  for (const of of ['words', 'numbers'] as const) {
    for (const needed of piecesOf(of, held.index[of].fence.length)) {
      if (!isWanted()) return;
      await fetchPages(database, held, [needed]);
      await pause();
    }
    for (const needed of piecesOf(of, blocksIn(held.index[of]))) {
      if (!isWanted()) return;
      await fetchBlocks(database, held, [needed]);
      await pause();
    }
  }
}

/** How many blocks a list has, all of its pages being there. */
function blocksIn({ fence, pages }: Lexicon): number {
  const postings = pages.get(fence.length - 1)?.starts.at(-1) ?? 0;
  return Math.min(MOST_BLOCKS, Math.ceil(postings / POSTINGS_A_BLOCK));
}

function piecesOf(of: Needed['of'], count: number): Needed[] {
  return Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, piece) => ({
    of,
    numbers: Array.from({ length: Math.min(AT_ONCE, count - piece * AT_ONCE) }, (_place, at) => piece * AT_ONCE + at),
  }));
}
