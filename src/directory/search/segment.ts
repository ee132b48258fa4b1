import { atOnce } from '../breath.ts';
import { FIELDS, type FindableRow } from './findable.ts';
import type { Lexicon } from './lexicon.ts';
import { type LexiconMaker, lexiconMaker, type WholeLexicon } from './lexicon-maker.ts';
import { sorted } from './sorted.ts';
import { plainer } from './words.ts';

/** Contacts ready to be found, numbered from the one that is offered first; `words` and `numbers` say which of them have what. */
export type Segment = { count: number; words: Lexicon; numbers: Lexicon };

/** What is known of a contact without fetching it: `rank` orders contacts that fit alike. */
export type Place = { id: string; usedAt: string; lastSeenAt: string; name: string };

/** All of a segment, as it is kept. */
export type WholeSegment = { places: Place[]; words: WholeLexicon; numbers: WholeLexicon };

/** Makes a segment of contacts that are added one after another. */
export type SegmentMaker = {
  add: (row: FindableRow) => void;
  make: () => WholeSegment;
  /** The same in steps of a few milliseconds each, for large ones. */
  inSteps: () => Generator<undefined, WholeSegment>;
};

const FORMER = FIELDS.indexOf('former');

export function segmentMaker(): SegmentMaker {
  const [words, numbers] = [lexiconMaker(), lexiconMaker()];
  const places: Place[] = [];
  return {
    add: (row) => {
      const contact = places.length;
      places.push({ id: row.id, usedAt: row.usedAt ?? '', lastSeenAt: row.lastSeenAt, name: row.fields[0] ?? '' });
      for (const [field, text] of row.fields.entries()) {
        for (const word of text.split(' ')) addWord(words.add, word, contact, field);
      }
      for (const site of row.sites) words.add(siteWord(site), contact, 0);
      if (row.private) words.add(PRIVATE, contact, 0);
      for (const number of row.numbers) addNumber(numbers.add, number, contact, 0);
      for (const number of row.formerNumbers) addNumber(numbers.add, number, contact, FORMER);
    },
    make: () => atOnce(wholeOf(places, words, numbers)),
    inSteps: () => wholeOf(places, words, numbers),
  };
}

function* wholeOf(places: readonly Place[], words: LexiconMaker, numbers: LexiconMaker): Generator<undefined, WholeSegment> {
  const order = yield* sorted([...places.keys()], (one, other) => byNearness(places[one], places[other]));
  const placeOf = new Uint32Array(places.length);
  for (const [place, at] of order.entries()) placeOf[at] = place;
  yield;
  return {
    places: order.flatMap((at) => places[at] ?? []),
    words: yield* words.inSteps(placeOf),
    numbers: yield* numbers.inSteps(placeOf),
  };
}

/** The latest used, then the latest seen, then by name. */
export function byNearness(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return 0;
  return compare(b.usedAt, a.usedAt) || compare(b.lastSeenAt, a.lastSeenAt) || compare(a.name, b.name) || compare(a.id, b.id);
}

/** A segment that is wholly at hand. */
export function atHand({ places, words, numbers }: WholeSegment): Segment {
  return { count: places.length, words: wholly(words), numbers: wholly(numbers) };
}

/** As what a site is looked up; no word begins so. */
export function siteWord(site: string): string {
  return `@${site}`;
}

/** As what those are looked up that the journalist marked private. */
export const PRIVATE = '!private';

/** As what a number is looked up by its last digits. */
export function fromItsEnd(digits: string): string {
  return `<${[...digits].reverse().join('')}`;
}

function wholly({ fence, pages, blocks }: WholeLexicon): Lexicon {
  return { fence, pages: new Map(pages.entries()), blocks: new Map(blocks.entries()) };
}

type Add = LexiconMaker['add'];

function addWord(add: Add, word: string, contact: number, field: number): void {
  if (word === '') return;
  add(word, contact, field);
  const plain = plainer(word);
  if (plain !== word) add(plain, contact, field);
}

function addNumber(add: Add, digits: string, contact: number, field: number): void {
  add(digits, contact, field);
  add(fromItsEnd(digits), contact, field);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
