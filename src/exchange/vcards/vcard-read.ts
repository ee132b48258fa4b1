import { type ReadCard, type Unread, unreadAt } from '../read-card.ts';
import { type ContentLine, contentLine } from './vcard-content-line.ts';
import { piecesOf } from './vcard-pieces.ts';
import { cardOf, type ReadingOptions } from './vcard-read-card.ts';
import { type Unfolded, unfolded } from './vcard-unfold.ts';
import { linesOfText } from './vcard-values.ts';

/**
 * Reads vCards 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), mixed as they come, out of the octets of a file or out of text. Answers card by card,
 * and nothing behind each piece of some 64 kB, so that whoever reads can pause. Never fails: what cannot be read is told, and the rest read.
 * A card inside another (AGENT) is a contact of its own.
 */
export function* readVCards(file: Uint8Array | string, options: ReadingOptions): Generator<ReadCard | Unread | undefined, void> {
  yield* cardsIn(unfolded(piecesOf(file)), options, 0);
}

const MOST_PROPERTIES = 500;
const MOST_DEPTH = 10;
/** Of a card inside another's property, in UTF-16 units. */
const LONGEST_AGENT = 100_000;

type Answers = readonly (ReadCard | Unread)[];

const NOTHING: Answers = [];

/** `open`: cards that have begun and not ended, the outermost first; `deeper`: how many more have begun, too deep to be read. */
type Reading = { options: ReadingOptions; depth: number; open: Open[]; deeper: number; isLost: boolean };

/** A card that has begun, and its properties so far. `isLost`, as of what stands outside of all cards: what cannot be read was told, and goes on. */
type Open = { at: number; lines: ContentLine[]; isLost: boolean; isFull: boolean };

function* cardsIn(pieces: Iterable<Unfolded[]>, options: ReadingOptions, depth: number): Generator<ReadCard | Unread | undefined, void> {
  const reading: Reading = { options, depth, open: [], deeper: 0, isLost: false };
  for (const lines of pieces) {
    for (const line of lines) {
      const answers = answersTo(line, reading);
      if (answers.length > 0) yield* answers;
    }
    yield undefined;
  }
  yield* withoutEnd(reading);
}

function answersTo(line: Unfolded, reading: Reading): Answers {
  const property = contentLine(line);
  const name = property?.head.name;
  if ((name === 'BEGIN' || name === 'END') && /^\s*VCARD\s*$/i.test(property?.value ?? ''))
    return name === 'BEGIN' ? begun(line, reading) : ended(reading);
  if (reading.deeper > 0) return NOTHING;
  const card = reading.open.at(-1) ?? reading;
  if (property !== undefined && 'lines' in card) return added(property, card, reading);
  if (card.isLost) return NOTHING;
  card.isLost = true;
  return [unreadAt(line.at, line.text, 'broken')];
}

function begun(line: Unfolded, reading: Reading): Answers {
  const { open, depth } = reading;
  reading.isLost = false;
  if (reading.deeper > 0) {
    reading.deeper += 1;
    return NOTHING;
  }
  const agent = open.at(-1)?.lines.at(-1);
  const isInside = agent?.head.name === 'AGENT' && agent.value.trim() === '';
  const before = isInside ? NOTHING : withoutEnd(reading);
  if (isInside) open.at(-1)?.lines.pop();
  if (open.length + depth >= MOST_DEPTH) {
    reading.deeper = 1;
    return [unreadAt(line.at, line.text, 'too-large')];
  }
  open.push({ at: line.at, lines: [], isLost: false, isFull: false });
  return before;
}

function ended(reading: Reading): Answers {
  if (reading.deeper > 0) {
    reading.deeper -= 1;
    return NOTHING;
  }
  const card = reading.open.pop();
  return card === undefined ? NOTHING : cardOf(card.at, card.lines, reading.options);
}

/** Cards whose end is missing are read all the same: it may be the last of a file that was cut off. */
function withoutEnd({ open, options }: Reading): Answers {
  const cards = open.splice(0);
  return cards.flatMap(({ at, lines }) => [unreadAt(at, 'BEGIN:VCARD', 'broken'), ...cardOf(at, lines, options)]);
}

function added(property: ContentLine, card: Open, { options, depth, open }: Reading): Answers {
  card.isLost = false;
  if (property.head.name === 'AGENT' && /^\s*BEGIN:VCARD\s*\\n/i.test(property.value)) {
    const inside = depth + open.length;
    const isTaken = property.value.length <= LONGEST_AGENT && inside < MOST_DEPTH;
    return isTaken ? cardInside(property, options, inside) : [unreadAt(property.at, property.value, 'too-large')];
  }
  card.lines.push(property);
  if (card.lines.length <= MOST_PROPERTIES) return NOTHING;
  card.lines.pop();
  const isFirst = !card.isFull;
  card.isFull = true;
  return isFirst ? [unreadAt(property.at, `${property.head.name}:${property.value}`, 'too-large')] : NOTHING;
}

/** vCard 3.0 has the card of an agent as text of one property (RFC 2426 3.5.4). */
function cardInside(property: ContentLine, options: ReadingOptions, depth: number): Answers {
  const lines = linesOfText(property, LONGEST_AGENT).split('\n');
  const inside = cardsIn([lines.map((text) => ({ at: property.at, text }))], options, depth);
  return [...inside].filter((answer) => answer !== undefined);
}
