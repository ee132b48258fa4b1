import type { JSX } from 'preact';
import { plain } from '../page-text.ts';

/** A text with the words that were searched for marked. `words` are folded: lower case, without diacritics. */
export function Matched({ text, words }: { text: string; words: string[] }): JSX.Element {
  const pieces = cut(plain(text), words);
  return <bdi>{pieces.map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</bdi>;
}

type Piece = { text: string; marked: boolean };

function cut(text: string, words: string[]): Piece[] {
  const marked = markedUnits(text, words);
  const pieces: Piece[] = [];
  for (const [index, unit] of text.split('').entries()) {
    const last = pieces.at(-1);
    const isMarked = marked.has(index);
    if (last && last.marked === isMarked) last.text += unit;
    else pieces.push({ text: unit, marked: isMarked });
  }
  return pieces;
}

/** Indices of the UTF-16 units of `text` that stand in a word searched for; words match where a word of the text begins. */
function markedUnits(text: string, words: string[]): Set<number> {
  // Folded unit by unit, so that every index in the folded text is one in the text.
  const folded = text.split('').map(foldedUnit).join('');
  const marked = new Set<number>();
  for (const word of words.filter((one) => one !== '')) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      if (/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) continue;
      for (let unit = at; unit < at + word.length; unit += 1) marked.add(unit);
    }
  }
  return marked;
}

function foldedUnit(unit: string): string {
  const folded = unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.length === 1 ? folded : unit;
}
