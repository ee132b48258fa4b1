import { type Breath, breathing } from './breath.ts';
import type { Database } from './database.ts';
import type { Telling } from './from-elsewhere.ts';

/**
 * How a change to many is followed. Where `signal` ends it, it fails with that one's reason, and nothing was changed, whatever `progress` was
 * told: how many are dealt with of all, and all of them only once they are kept.
 */
export type Following = Pick<Telling, 'signal' | 'progress'>;

/** How long work goes on within its transaction: where it pauses, and what ends it. */
export type Pace = { breath: Breath; signal?: AbortSignal; tell: (part: number) => void };

/** So many are dealt with at once, before the page may draw again. */
const AT_ONCE = 25;

/** The pace of a change to so many. `tell` hears how much is done, 0 to 1. */
export function paced({ state }: Pick<Database, 'state'>, all = 0, { signal, progress }: Following = {}): Pace {
  return {
    // Asking the database keeps the transaction, and lets the page draw and hear keys.
    breath: breathing(() => state.get('generation')),
    tell: (part) => progress?.({ done: Math.min(Math.floor(part * all), all - 1), all }),
    ...(signal ? { signal } : {}),
  };
}

/** Does something with some of a list after another. `part`: how much of it is done by then, 0 to 1. */
export async function inPieces<T>(list: readonly T[], pace: Pace, act: (some: T[], part: number) => unknown): Promise<void> {
  const { breath, signal } = pace;
  for (let from = 0; from < list.length; from += AT_ONCE) {
    signal?.throwIfAborted();
    await act(list.slice(from, from + AT_ONCE), Math.min(1, (from + AT_ONCE) / list.length));
    if (breath.isDue()) await breath.take();
  }
  signal?.throwIfAborted();
}
