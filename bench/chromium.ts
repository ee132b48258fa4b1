import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../scripts/places.ts';
import { type Chromium, launchChromium } from '../test/e2e/drivers/chromium.ts';
import { bundle } from './bundle.ts';
import type { Round } from './in-page.ts';
import { servePages } from './served-pages.ts';

/** One Chromium with the built extension in it, in which everything is measured. */
export type Bench = {
  chromium: Chromium;
  /** Shows a page and times reading it, so many rounds. */
  time: (html: string, rounds: number, address?: string) => Promise<Round[]>;
  /** Shows a page and counts the contacts it states. */
  count: (html: string) => Promise<number>;
  /** Shows a page and times the parts by which it is taken down. */
  timeParts: (html: string) => Promise<number[]>;
  /** Shows a page that is not read. */
  show: (html: string) => Promise<Page>;
  close: () => Promise<void>;
};

export async function openBench(): Promise<Bench> {
  const readings = await bundle('in-page.ts', 'readings');
  const served = await servePages();
  const chromium = await launchChromium({ dist: join(root, 'dist', 'chrome'), headless: true });
  const show = (html: string): Promise<Page> => chromium.openPage(served.addressOf(html));
  /** Each page in a tab of its own, where nothing is warm yet but what it does itself. */
  async function ask<Answer>(html: string, question: string): Promise<Answer> {
    const page = await show(html);
    await page.evaluate(readings);
    const answer = await page.evaluate<Answer>(question);
    await page.close();
    return answer;
  }
  return {
    chromium,
    time: (html, rounds, address) => ask(html, `readings.timeDocument(${[rounds, ...(address ? [JSON.stringify(address)] : [])].join()})`),
    count: (html) => ask(html, 'readings.countStated()'),
    timeParts: (html) => ask(html, 'readings.timeParts()'),
    show,
    close: async () => {
      await chromium.close();
      served.close();
    },
  };
}
