import type { PromiseExtended } from 'dexie';

/** What the browser has been asked to write and has not yet written. */
export type UnderWay = {
  add: (writing: PromiseExtended<unknown>) => void;
  isFull: () => boolean;
  /** Ends with the one that was asked for first; nothing where there is none. */
  next: () => PromiseExtended<unknown> | undefined;
  /** Ends with the last. */
  end: () => Promise<void>;
};

/** Of one transaction; the promises have to be Dexie's own, for only those stay within it when they are awaited later. */
export function underWay(most: number): UnderWay {
  const all = new Set<PromiseExtended<unknown>>();
  function next(): PromiseExtended<unknown> | undefined {
    const [first] = all;
    return first;
  }
  return {
    add: (writing) => {
      all.add(writing);
      // Where it fails, the transaction does, and that is heard.
      writing.catch(() => {}).finally(() => all.delete(writing));
    },
    isFull: () => all.size >= most,
    next,
    end: async () => {
      while (all.size > 0) await next();
    },
  };
}
