import type { Page } from 'playwright-core';
import type { Chromium } from '../test/e2e/drivers/chromium.ts';
import { against, median } from './figures.ts';
import { openings } from './openings.ts';
import { QUERIES } from './typed.ts';

const ROUNDS = 3;
const OPENINGS = 9;

/** Fills the directory. Milliseconds that making the index took. */
export async function fill(chromium: Chromium, script: string, { from, to }: { from: number; to: number }): Promise<number> {
  const page = await chromium.openSettings();
  await page.evaluate(script);
  const indexed = await page.evaluate<number>(`measures.fill(${from}, ${to})`);
  await page.close();
  return indexed;
}

/** Measures a directory that has been filled. */
export async function tellOfSize(chromium: Chromium, script: string, indexed: number): Promise<string[]> {
  const page = await chromium.openSettings();
  const ask = async <Answer>(question: string): Promise<Answer> => page.evaluate<Answer>(question);
  await page.evaluate(script);
  const queries = await ask<{ typed: string; found: number; times: number[] }[]>(
    `measures.timeQueries(${JSON.stringify(QUERIES)}, ${ROUNDS})`,
  );
  const warm = await usedByEach(page);
  const gets = await ask<number[]>('measures.timeGet()');
  const scan = await ask<{ load: number; times: number[] }>(`measures.timeScan(${JSON.stringify(QUERIES)})`);
  const mini = await ask<{ load: number; times: number[] }>(`measures.timeMiniSearch(${JSON.stringify(QUERIES)})`);
  await page.close();
  const ready = await firstQueries(chromium, script, true);
  const cold = await firstQueries(chromium, script, false);
  const times = queries.flatMap((one) => one.times);
  const slowest = [...queries].sort((a, b) => Math.max(...b.times) - Math.max(...a.times)).slice(0, 4);
  return [
    `index made in ${indexed.toFixed(0)} ms`,
    `one row fetched: median ${median(gets).toFixed(2)} ms, slowest ${Math.max(...gets).toFixed(1)} ms`,
    `query: median ${against(median(times), 4, ' ms')}, slowest ${against(Math.max(...times), 16, ' ms')}`,
    `slowest by their three rounds: ${slowest.map(({ typed, times: own, found }) => `"${typed}" ${own.map((one) => one.toFixed(1)).join(' ')} (${found})`).join(', ')}`,
    `processor time of the page for a query: median ${against(median(warm), 4, ' ms')}, slowest ${against(Math.max(...warm), 16, ' ms')}`,
    ...told('first query of a window that shows the latest contacts', ready),
    ...told('first query of a window that has fetched nothing', cold),
    peer('plain scan', scan),
    peer('MiniSearch', mini),
    ...(await openings(chromium, OPENINGS)),
    await saving(chromium, script),
  ];
}

/** Each in a window of its own: `ready` when that has shown the latest contacts, as every window does, else when it has only opened the directory. */
async function firstQueries(chromium: Chromium, script: string, ready: boolean): Promise<{ times: number[]; used: number[] }> {
  const [times, used]: [number[], number[]] = [[], []];
  for (const typed of QUERIES.filter((_, at) => at % 3 === 0)) {
    const page = await chromium.openSettings();
    await page.evaluate(script);
    await page.evaluate('measures.open()');
    if (ready) await page.evaluate(`measures.timeFirst('')`);
    if (ready) await page.waitForTimeout(600);
    used.push(await usedBy(page, async () => times.push(await page.evaluate<number>(`measures.timeFirst(${JSON.stringify(typed)})`))));
    await page.close();
  }
  return { times, used };
}

function told(what: string, { times, used }: { times: number[]; used: number[] }): string[] {
  return [
    `${what}: median ${median(times).toFixed(1)} ms, slowest ${against(Math.max(...times), 16, ' ms')}`,
    `processor time of the page for it: median ${median(used).toFixed(1)} ms, slowest ${against(Math.max(...used), 16, ' ms')}`,
  ];
}

function peer(what: string, { load, times }: { load: number; times: number[] }): string {
  return `${what}: loaded in ${load.toFixed(0)} ms, median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`;
}

/** Milliseconds of the processor that a page takes for each query, once it has answered them all: where a machine is busy, time says less. */
async function usedByEach(page: Page): Promise<number[]> {
  await page.evaluate('measures.open()');
  const used: number[] = [];
  for (const round of [0, 1]) {
    for (const typed of QUERIES) {
      const own = await usedBy(page, () => page.evaluate(`measures.timeFirst(${JSON.stringify(typed)})`));
      if (round === 1) used.push(own);
    }
  }
  return used;
}

async function usedBy(page: Page, act: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  const before = await now();
  await act();
  const used = (await now()) - before;
  await session.detach();
  return used;
}

async function saving(chromium: Chromium, script: string): Promise<string> {
  const page = await chromium.openSettings();
  await page.evaluate(script);
  const rounds: { saved: number; found: number; isFound: boolean }[] = [];
  for (let round = 0; round < 7; round += 1) rounds.push(await page.evaluate(`measures.timeSave(${round} + ${Date.now() % 10_000} * 10)`));
  await page.close();
  const saved = against(median(rounds.map((one) => one.saved)), 100, ' ms');
  const found = median(rounds.map((one) => one.found)).toFixed(1);
  return `30 saved: acknowledged after ${saved}; one of them found ${rounds.every(({ isFound }) => isFound) ? '' : 'NOT '}at once, in ${found} ms`;
}
