/** So long may work go on before the page has to draw and hear keys again; in milliseconds. */
const LONGEST = 40;

/** Where long work stops for a moment, so that its page is not held up; `wait` is what it waits for anyway. */
export type Breath = { isDue: () => boolean; take: (wait?: PromiseLike<unknown>) => Promise<void> };

/** `pause` lets everything else happen; within a transaction it has to ask the database something, or that would end. */
export function breathing(pause: () => PromiseLike<unknown>): Breath {
  let last = performance.now();
  return {
    isDue: () => performance.now() - last > LONGEST,
    take: async (wait = pause()) => {
      await wait;
      last = performance.now();
    },
  };
}

/** A pause outside of any transaction. */
export async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

/** Work in steps, all at once. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same with a breath between steps wherever one is due. */
export async function unhurried<T>(work: Generator<undefined, T>, breath: Breath): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (breath.isDue()) await breath.take();
  }
}
