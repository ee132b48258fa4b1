/** How long anything may take to appear, in milliseconds; a machine that does other things besides is slow. */
export const PATIENCE = 40_000;

/** Waits until a look answers something, and answers it; else says what never was, and what was last seen or went wrong. */
export async function until<Seen>(look: () => Promise<Seen | undefined | false>, never: () => string): Promise<Seen> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(never());
}
