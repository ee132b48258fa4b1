import type { Page } from 'playwright-core';
import type { Bench } from './chromium.ts';
import { median } from './figures.ts';
import { staffList } from './staff-list.ts';

const BYTES = 5_000_000;
const PATIENCE = 240_000;

/** How long a page of 5 MB is held at a time: part by part, and, as the browser tells it, by the built extension after a click on its icon. */
export async function blocking(bench: Bench): Promise<string[]> {
  const html = largePage();
  const parts = await bench.timeParts(html);
  const page = await bench.show(html);
  await page.evaluate(WATCH);
  await page.waitForTimeout(2_000);
  const idle = await longestTask(page);
  const popup = await bench.chromium.clickToolbar(page);
  await popup.locator('.stated-row').first().waitFor({ timeout: PATIENCE });
  const reading = await longestTask(page);
  await page.close();
  return [
    `longest task of the page while the extension reads it ${told(reading)} (bar 50 ms); while nothing is read ${told(idle)}`,
    `${parts.length} parts: median ${median(parts).toFixed(1)} ms, longest ${Math.max(...parts).toFixed(1)} ms, together ${parts.reduce((sum, part) => sum + part, 0).toFixed(0)} ms`,
  ];
}

/** Browsers tell of tasks from 50 ms on (W3C Long Tasks). */
const WATCH = `globalThis.longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });`;

function longestTask(page: Page): Promise<number> {
  return page.evaluate<number>('Math.max(0, ...longTasks.splice(0))');
}

function told(task: number): string {
  return task === 0 ? 'below 50 ms' : `${task.toFixed(0)} ms`;
}

function largePage(): string {
  const one = staffList(1_000, 'cards');
  const filler = `<section><p>${'Words of a long report that nobody is called by. '.repeat(6)}</p><ul><li>One</li><li>Two</li></ul></section>`;
  return one.replace('</body>', `${filler.repeat(Math.ceil((BYTES - one.length) / filler.length))}</body>`);
}
