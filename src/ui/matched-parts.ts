import { fold } from '../contact/fold.ts';

/** A piece of a text, and whether it was searched for. */
export type Piece = { text: string; marked: boolean };

/** A text in pieces, those marked that begin like one of the words where a word of the text begins. `words` are folded. */
export function matchedParts(text: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return cut(text, NOTHING);
  const { folded, places } = foldedWithPlaces(text);
  const marked = new Set<number>();
  for (const word of words.filter((one) => one !== '')) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      const isWithin = /[\p{L}\p{N}]/u.test(folded.charAt(at - 1)) && !isElided(text, places[at] ?? 0);
      if (!isWithin) mark(marked, places[at] ?? 0, places[at + word.length] ?? text.length);
    }
  }
  return cut(text, marked);
}

/** So much of a text stands before what was searched for, in UTF-16 units: enough to tell what it is about. */
const BEFORE = 30;

/** A text from shortly before the first of the words on, cut between words. `words` are folded. */
export function aroundMark(text: string, words: readonly string[]): string {
  const [first] = matchedParts(text, words);
  if (first === undefined || first.marked || first.text.length <= BEFORE) return text;
  const from = first.text.indexOf(' ', first.text.length - BEFORE) + 1;
  return `…${text.slice(from === 0 ? first.text.length : from)}`;
}

/** A telephone number in pieces, those digits marked that were searched for, however it is printed. */
export function matchedDigits(number: string, words: readonly string[]): Piece[] {
  if (words.length === 0) return cut(number, NOTHING);
  const places = [...number].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const digits = places.map((at) => number.charAt(at)).join('');
  const marked = new Set<number>();
  for (const word of words.filter((one) => /^\d{3,}$/.test(one))) {
    const length = digits.includes(word) ? word.length : sharedEnd(word, digits);
    const at = digits.lastIndexOf(word.slice(-length));
    if (length > 0) mark(marked, places[at] ?? 0, (places[at + length - 1] ?? 0) + 1);
  }
  return cut(number, marked);
}

/** How many last digits two numbers share, one of them with its country's code and one as dialled at home; 0 where they are two numbers. */
function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length < FEWEST_SHARED ? 0 : length;
}

const FEWEST_SHARED = 5;
const NOTHING: ReadonlySet<number> = new Set();

/** A text folded sign by sign, with where in the text each folded letter stands: "Kjærgård" is "kjaergard". */
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const part = foldedSign(sign);
    for (let letter = 0; letter < part.length; letter += 1) places.push(at);
    folded += part;
    at += sign.length;
  }
  return { folded, places };
}

/** Rows hold the same few signs again and again, and are drawn at every key. */
function foldedSign(sign: string): string {
  const known = signs.get(sign);
  if (known !== undefined) return known;
  const part = fold(sign) || (JOINING.test(sign) ? '' : ' ');
  if (signs.size < MOST_SIGNS) signs.set(sign, part);
  return part;
}

const signs = new Map<string, string>();
const MOST_SIGNS = 1_000;

/** What stands within a word and is no letter of its own. */
const JOINING = /[\p{M}\u00ad\u200b-\u200f'’‘ʼ`´]/u;

/** "d'Aubrac" is found by "aubrac" too. */
function isElided(text: string, place: number): boolean {
  return /['’ʼ]/.test(text.charAt(place - 1));
}

function mark(marked: Set<number>, from: number, to: number): void {
  for (let unit = from; unit < to; unit += 1) marked.add(unit);
}

function cut(text: string, marked: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, unit] of text.split('').entries()) {
    const last = pieces.at(-1);
    const isMarked = marked.has(index);
    if (last && last.marked === isMarked) last.text += unit;
    else pieces.push({ text: unit, marked: isMarked });
  }
  return pieces;
}
