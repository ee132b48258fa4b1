/** Milliseconds that something took, and the longest task of the page meanwhile. */
export type Took = { took: number; block: number };

/** Does something in a page, and looks how long it held that up. */
export async function timed(act: () => Promise<unknown>): Promise<Took> {
  let block = 0;
  // What came before is no part of what is timed.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) block = Math.max(block, duration);
  });
  observer.observe({ type: 'longtask' });
  const began = performance.now();
  await act();
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { took, block };
}
