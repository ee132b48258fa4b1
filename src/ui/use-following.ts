import type { Following } from '../directory/following.ts';
import { useSurroundings } from './surroundings.ts';

/** So long a change may take before it is shown how far it is, in milliseconds. */
const UNTOLD = 500;
/** It is drawn so often, in milliseconds. */
const DRAWN_EVERY = 100;

/** `own` ends it too, where a view has a button of its own for that. */
export type Follow = <Made>(
  sentence: string,
  act: (following: Following) => Promise<Made>,
  own?: AbortController,
) => Promise<{ made: Made } | 'cancelled'>;

/** Follows what may take long: says what is under way, how far it is, and how it is ended. */
export function useFollowing(): Follow {
  const { say } = useSurroundings();
  return async (sentence, act, own = new AbortController()) => {
    const began = performance.now();
    let part = 0;
    const drawing = setInterval(() => {
      if (performance.now() - began < UNTOLD || own.signal.aborted) return;
      // What is kept by now is no longer cancelled, though something may still follow it.
      say({ sentence, working: { done: part, ...(part < 1 && { cancel: () => own.abort() }) } });
    }, DRAWN_EVERY);
    const progress = ({ done, all }: { done: number; all: number }): void => void (part = done / Math.max(all, 1));
    try {
      return { made: await act({ signal: own.signal, progress }) };
    } catch (broken) {
      if (own.signal.aborted) return 'cancelled';
      throw broken;
    } finally {
      clearInterval(drawing);
    }
  };
}

/** Some work from `from` to `to` of a longer one, 0 to 1, which is followed as if it were all. */
export function stretchOf({ signal, progress }: Following, from: number, to: number): Following {
  return {
    ...(signal && { signal }),
    progress: ({ done, all }) => progress?.({ done: from + ((to - from) * done) / Math.max(all, 1), all: 1 }),
  };
}
