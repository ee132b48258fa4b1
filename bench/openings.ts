import type { Page } from 'playwright-core';
import type { Chromium } from '../test/e2e/drivers/chromium.ts';
import { against, median } from './figures.ts';
import { QUERIES } from './typed.ts';

/** A page of the extension that does nothing, and is painted at once: `empty.html` of the build that is measured. */
export const EMPTY_PAGE = '<!doctype html><title>Empty</title><div role="option">Nobody</div>';

/** Milliseconds that a window may take longer than the empty page: until its search field is painted, and its first rows. */
const FIELD_BAR = 40;
const ROWS_BAR = 60;

/** From navigation until search field and first rows are painted, in turns with the empty page. */
export async function openings(chromium: Chromium, rounds: number): Promise<string[]> {
  const pages = { empty: 'empty.html', 'nothing typed': 'src/popup.html', typed: 'src/panel.html#find=it%20chef%20berg' } as const;
  const times: Record<keyof typeof pages, number[]> = { empty: [], 'nothing typed': [], typed: [] };
  const fields: number[] = [];
  let memory = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['empty', 'nothing typed', 'typed'] as const) {
      const page = await chromium.openOwn(pages[kind], TELL_PAINTED);
      times[kind].push(await page.evaluate<number>(WHEN_PAINTED));
      if (kind === 'nothing typed') fields.push(await page.evaluate<number>(FIRST_PAINT));
      if (kind === 'nothing typed' && round >= rounds - 3) memory = Math.max(memory, await memoryOf(page));
      await page.close();
    }
  }
  const empty = median(times.empty);
  const beside = (painted: readonly number[], bar: number): string =>
    `${median(painted).toFixed(0)} ms, empty page + ${against(median(painted) - empty, bar, ' ms')}`;
  return [
    `empty page painted after ${empty.toFixed(0)} ms`,
    `the popup's search field painted after ${beside(fields, FIELD_BAR)}`,
    `first rows of the popup, nothing typed: ${beside(times['nothing typed'], ROWS_BAR)}`,
    `first rows of the panel, with a query: ${beside(times.typed, ROWS_BAR)}`,
    `memory of an open popup after ten queries: ${against(memory, 80, ' MB')}`,
  ];
}

/** Notes in which millisecond since navigation the first row was painted: a frame is drawn between the two. */
const TELL_PAINTED = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role=option]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => { window.painted = performance.now(); };
      drawn.port2.postMessage(0);
    });
  }).observe(document, { childList: true, subtree: true });
`;

const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`;

/** Asked by the devtools, since pages of extensions evaluate no text. */
const WHEN_PAINTED = `new Promise((resolve) => { const wait = () => window.painted ? resolve(window.painted) : setTimeout(wait, 10); wait(); })`;

/** Script, elements and buffers, when ten queries have been typed. */
async function memoryOf(page: Page): Promise<number> {
  for (const typed of QUERIES.slice(0, 10)) {
    await page.getByRole('combobox').fill(typed);
    await page.waitForTimeout(60);
  }
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1_000_000;
}
