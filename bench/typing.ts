import type { Page } from 'playwright-core';
import type { Chromium } from '../test/e2e/drivers/chromium.ts';
import { against, median, quantile } from './figures.ts';
import { QUERIES } from './typed.ts';

/** Milliseconds between two keys of somebody who types fast. */
const BETWEEN_KEYS = 60;
/** Milliseconds in which nothing changes any more, so that what stands there is the answer. */
const QUIET = 300;
const BAR = 50;

/** Types every query with real keys into a popup, each time in so many windows: from the last key until its rows are painted. */
export async function typing(chromium: Chromium, windows: number): Promise<string[]> {
  const times: { typed: string; took: number }[] = [];
  for (let window = 0; window < windows; window += 1) {
    const page = await chromium.openOwn('src/popup.html', TELL_CHANGED);
    await page.getByRole('option').first().waitFor();
    for (const typed of QUERIES) {
      const took = await typeInto(page, typed);
      if (took !== undefined) times.push({ typed, took });
    }
    await page.close();
  }
  const all = times.map(({ took }) => took);
  const slowest = [...times].sort((a, b) => b.took - a.took).slice(0, 4);
  return [
    `last key until its rows are painted: median ${against(median(all), BAR, ' ms')}, nine in ten ${quantile(all, 0.9).toFixed(0)} ms`,
    `slowest: ${slowest.map(({ typed, took }) => `"${typed}" ${took.toFixed(0)} ms`).join(', ')} (${all.length} of ${windows * QUERIES.length} changed what was shown)`,
  ];
}

/** Milliseconds; nothing where the last key changed nothing of what is shown. */
async function typeInto(page: Page, typed: string): Promise<number | undefined> {
  await page.getByRole('combobox').fill('');
  await page.waitForTimeout(QUIET);
  await page.keyboard.type(typed, { delay: BETWEEN_KEYS });
  await page.waitForTimeout(QUIET);
  const { key, painted } = await page.evaluate<{ key: number; painted: number }>('({ key: window.lastKey, painted: window.lastPainted })');
  return painted > key ? painted - key : undefined;
}

/** Notes when a key was pressed, as the browser says, and when the frame was drawn that shows the latest change of the rows. */
const TELL_CHANGED = `
  window.lastKey = 0;
  window.lastPainted = 0;
  addEventListener('keydown', ({ timeStamp }) => { window.lastKey = timeStamp; }, true);
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => (target.nodeType === 1 ? target : target.parentElement)?.closest('.body'))) return;
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => { window.lastPainted = performance.now(); };
      drawn.port2.postMessage(0);
    });
  }).observe(document, { childList: true, subtree: true, characterData: true });
`;
