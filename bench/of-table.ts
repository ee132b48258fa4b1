import type { Page } from 'playwright-core';
import type { Chromium } from '../test/e2e/drivers/chromium.ts';
import { against, median, quantile } from './figures.ts';

/** Milliseconds that no task of the page may take longer than. */
const TASK_BAR = 100;
const TURNS = 120;
/** Of the wheel, in CSS pixels. */
const TURN = 240;
const OPENINGS = 5;

/** The page of all contacts, in a directory that has been filled: until its first rows are painted, and scrolled through beside a page of as many plain lines. */
export async function tellOfTable(chromium: Chromium): Promise<string[]> {
  const painted: number[] = [];
  const blocks: number[] = [];
  for (let round = 0; round < OPENINGS; round += 1) {
    const page = await chromium.openOwn('src/directory.html', WATCH);
    painted.push(await page.evaluate<number>(WHEN_PAINTED));
    blocks.push(await page.evaluate<number>('window.longest'));
    await page.close();
  }
  const table = await chromium.openOwn('src/directory.html', WATCH);
  await table.evaluate(WHEN_PAINTED);
  const scrolled = await scroll(table, '.table-scroll');
  const jumps = await jump(table);
  await table.close();
  const lines = await chromium.openOwn('empty.html', WATCH);
  await lines.evaluate(PLAIN_LINES);
  const floor = await scroll(lines, '.plain');
  await lines.close();
  return [
    `first rows of the table painted: median ${median(painted).toFixed(0)} ms, longest task ${against(Math.max(...blocks), TASK_BAR, ' ms')}`,
    `scrolled by the wheel, ${TURNS} turns: ${told(scrolled)}; plain lines: ${told(floor)}`,
    `frames to plain lines: median ${(median(scrolled.frames) / median(floor.frames)).toFixed(2)}, 95th percentile ${(quantile(scrolled.frames, 0.95) / quantile(floor.frames, 0.95)).toFixed(2)}`,
    `longest task while scrolling ${against(scrolled.block, TASK_BAR, ' ms')}`,
    `to the end, the middle and the top: rows painted after ${jumps.map((took) => took.toFixed(0)).join(', ')} ms`,
  ];
}

/** `frames`: milliseconds between two frames; `bare`: how many of them had nothing at the middle of the list. */
type Scrolled = { frames: number[]; bare: number; block: number };

function told({ frames, bare }: Scrolled): string {
  return `a frame each ${median(frames).toFixed(1)} ms (95th percentile ${quantile(frames, 0.95).toFixed(1)}, slowest ${Math.max(...frames).toFixed(0)}), ${bare} of ${frames.length} without rows`;
}

async function scroll(page: Page, list: string): Promise<Scrolled> {
  const box = await page.locator(list).boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await page.evaluate('window.longest = 0');
  await page.evaluate(`window.watchFrames(${JSON.stringify(list)})`);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(16);
  }
  const seen = await page.evaluate<Omit<Scrolled, 'block'>>('window.endFrames()');
  return { ...seen, block: await page.evaluate<number>('window.longest') };
}

/** Milliseconds until rows stand in sight, each time from where one was. */
async function jump(page: Page): Promise<number[]> {
  const took: number[] = [];
  for (const to of ['1', '0.5', '0']) took.push(await page.evaluate<number>(`window.jump('.table-scroll', ${to})`));
  return took;
}

/** Frames, bare ones, and the longest task, as the page itself sees them. */
const WATCH = `
  window.longest = 0;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration); }).observe({ type: 'longtask', buffered: true });
  const hasRows = (box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('[role=row], .line') != null;
  };
  window.watchFrames = (list) => {
    const box = document.querySelector(list);
    const frames = [];
    let bare = 0, before = performance.now(), watching = true;
    const frame = (now) => {
      if (!watching) return;
      frames.push(now - before);
      before = now;
      if (!hasRows(box)) bare += 1;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => { before = now; requestAnimationFrame(frame); });
    window.endFrames = () => { watching = false; return { frames, bare }; };
  };
  window.jump = (list, share) => new Promise((resolve) => {
    const box = document.querySelector(list);
    const began = performance.now();
    box.scrollTop = share * box.scrollHeight;
    const look = () => (hasRows(box) ? afterFrame(() => resolve(performance.now() - began)) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
  const afterFrame = (then) => requestAnimationFrame(() => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = then;
    drawn.port2.postMessage(0);
  });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.table-body [role=row]')) return;
    observer.disconnect();
    afterFrame(() => { window.painted = performance.now(); });
  }).observe(document, { childList: true, subtree: true });
`;

const WHEN_PAINTED = `new Promise((resolve) => { const wait = () => window.painted ? resolve(window.painted) : setTimeout(wait, 10); wait(); })`;

/** What a browser scrolls without any script: the floor. */
const PLAIN_LINES = `
  document.body.style.margin = '0';
  const box = document.createElement('div');
  box.className = 'plain';
  box.style.cssText = 'height: 100vh; overflow: auto';
  for (let at = 0; at < 2000; at += 1) {
    const line = document.createElement('div');
    line.className = 'line';
    line.style.cssText = 'height: 40px; border-bottom: 1px solid';
    line.textContent = 'Line ' + at;
    box.append(line);
  }
  document.body.append(box);
`;
