import type { JSX } from 'preact';
import { matchedDigits, matchedParts, type Piece } from '../matched-parts.ts';
import { plain } from '../page-text.ts';

type Props = { text: string; words: string[] };

/** A text with the words that were searched for marked. `words` are folded: lower case, without diacritics. */
export function Matched({ text, words }: Props): JSX.Element {
  return <Pieces of={matchedParts(plain(text), words)} />;
}

/** A number with the digits that were searched for marked. */
export function MatchedNumber({ text, words }: Props): JSX.Element {
  return <Pieces of={matchedDigits(plain(text), words)} />;
}

function Pieces({ of: pieces }: { of: Piece[] }): JSX.Element {
  return <bdi>{pieces.map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</bdi>;
}
