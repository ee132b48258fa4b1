import { atOnce } from '../breath.ts';
import { type Page, POSTINGS_A_BLOCK, WORDS_A_PAGE } from './lexicon.ts';
import { sorted } from './sorted.ts';

/** All of a lexicon, as it is kept. */
export type WholeLexicon = { fence: string[]; pages: Page[]; blocks: Uint32Array[] };

/** Collects where words stand, contact after contact, and makes a lexicon of it at the end. */
export type LexiconMaker = {
  /** A word of a contact, numbered as they come; of its fields the most telling must come first. */
  add: (word: string, contact: number, field: number) => void;
  /** `places`: by the number each contact came with, the one that it gets. */
  make: (places: Uint32Array) => WholeLexicon;
  /** The same in steps of a few milliseconds each. */
  inSteps: (places: Uint32Array) => Generator<undefined, WholeLexicon>;
};

/** The field of a posting takes three bits. */
export const FIELD_BITS = 3;

export function lexiconMaker(): LexiconMaker {
  const numbers = new Map<string, number>();
  const last: number[] = [];
  let [words, postings] = [new Uint32Array(1_024), new Uint32Array(1_024)];
  let count = 0;
  return {
    add: (word, contact, field) => {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      if (last[number] === contact) return;
      last[number] = contact;
      if (count === words.length) [words, postings] = [grown(words), grown(postings)];
      words[count] = number;
      postings[count] = contact * 2 ** FIELD_BITS + field;
      count += 1;
    },
    make: (places) => atOnce(wholeOf({ numbers, words: words.subarray(0, count), postings: postings.subarray(0, count), places })),
    inSteps: (places) => wholeOf({ numbers, words: words.subarray(0, count), postings: postings.subarray(0, count), places }),
  };
}

type Collected = { numbers: ReadonlyMap<string, number>; words: Uint32Array; postings: Uint32Array; places: Uint32Array };

function* wholeOf({ numbers, ...collected }: Collected): Generator<undefined, WholeLexicon> {
  const inOrder = yield* sorted([...numbers.keys()], byText);
  const rankOf = new Uint32Array(numbers.size);
  for (let rank = 0; rank < inOrder.length; rank += 1) {
    rankOf[numbers.get(inOrder[rank] ?? '') ?? 0] = rank;
    if (rank % AT_ONCE === 0) yield;
  }
  const { starts, all } = yield* placed({ ...collected, rankOf });
  return yield* cut(inOrder, starts, all);
}

/** So many are dealt with in one step. */
const AT_ONCE = 32_768;

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

type Ranked = Omit<Collected, 'numbers'> & { rankOf: Uint32Array };

/** Postings by word, in the order of `rankOf`, with contacts numbered by `places`. */
function* placed({ words, postings, rankOf, places }: Ranked): Generator<undefined, { starts: Uint32Array; all: Uint32Array }> {
  const starts = new Uint32Array(rankOf.length + 1);
  for (let at = 0; at < words.length; at += 1) {
    const after = (rankOf[words[at] ?? 0] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
    if (at % AT_ONCE === 0) yield;
  }
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  yield;
  const next = starts.slice();
  const all = new Uint32Array(postings.length);
  for (let at = 0; at < postings.length; at += 1) {
    const [posting, rank] = [postings[at] ?? 0, rankOf[words[at] ?? 0] ?? 0];
    const to = next[rank] ?? 0;
    all[to] = (places[posting >>> FIELD_BITS] ?? 0) * 2 ** FIELD_BITS + (posting & (2 ** FIELD_BITS - 1));
    next[rank] = to + 1;
    if (at % AT_ONCE === 0) yield;
  }
  return { starts, all };
}

function* cut(inOrder: readonly string[], starts: Uint32Array, all: Uint32Array): Generator<undefined, WholeLexicon> {
  const pages: Page[] = [];
  for (let from = 0; from < inOrder.length; from += WORDS_A_PAGE) {
    const words = inOrder.slice(from, from + WORDS_A_PAGE);
    pages.push({ words: `\n${words.join('\n')}\n`, starts: starts.slice(from, from + words.length + 1) });
    yield;
  }
  const blocks = Array.from({ length: Math.ceil(all.length / POSTINGS_A_BLOCK) }, (_, at) =>
    all.slice(at * POSTINGS_A_BLOCK, (at + 1) * POSTINGS_A_BLOCK),
  );
  return { fence: inOrder.filter((_, at) => at % WORDS_A_PAGE === 0), pages, blocks };
}
