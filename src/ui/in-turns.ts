import { breathing, pause } from '../directory/breath.ts';
import type { Following } from '../directory/following.ts';
import type { ShareableRow } from '../directory/may-leave.ts';
import type { Card } from '../exchange/card.ts';
import { cardOf } from './card-of.ts';

/** All that comes, some `expected` parts, with pauses for what the journalist does meanwhile. Fails with the signal's reason where that ends it. */
export async function inTurns<Part>(parts: Iterable<Part>, expected: number, { signal, progress }: Following): Promise<Part[]> {
  const made: Part[] = [];
  const breath = breathing(pause);
  for (const part of parts) {
    made.push(part);
    if (!breath.isDue()) continue;
    signal?.throwIfAborted();
    progress?.({ done: Math.min(made.length, expected), all: expected });
    await breath.take();
  }
  signal?.throwIfAborted();
  return made;
}

/** The cards of these, in the same way. */
export async function cardsInTurns(rows: readonly ShareableRow[], following: Following): Promise<Card[]> {
  return inTurns(cardsOf(rows), rows.length, following);
}

function* cardsOf(rows: readonly ShareableRow[]): Iterable<Card> {
  for (const row of rows) yield cardOf(row);
}

/** A pause for what the journalist does meanwhile, which fails with the signal's reason where that ends what is under way. */
export function pauseOf({ signal }: Following): () => Promise<void> {
  return async () => {
    signal?.throwIfAborted();
    await pause();
  };
}
