import type { BrowserContext, Worker } from 'playwright-core';
import { PATIENCE } from './until.ts';

/** Runs a script, as text, in the extension's worker. */
export async function inWorker<Answer>(context: BrowserContext, script: string): Promise<Answer> {
  return (await workerIn(context)).evaluate<Answer>(script);
}

export async function extensionId(context: BrowserContext): Promise<string> {
  return new URL((await workerIn(context)).url()).host;
}

/** Asked of a page of the extension's own, which alone may stop its worker. */
export async function killWorker(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/src/options.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

async function workerIn(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: PATIENCE });
}
