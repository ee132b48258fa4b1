import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { PATIENCE, until } from './until.ts';

/** Chromium offers to translate pages in a bubble that takes the keyboard. */
export function withoutTranslation(profile: string): void {
  const path = join(profile, 'Default', 'Preferences');
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ translate: { enabled: false } }));
}

/** A page of ours that the browser has opened. A connection made before does not see a popup, so each look is a new one. It waits for pages that are busy. */
export async function shownAt(debugging: string, address: string, patience: number = PATIENCE): Promise<Page> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const browser = await chromium.connectOverCDP(debugging);
    const pages = browser.contexts().flatMap((context) => context.pages());
    const shown = pages.find((page) => page.url().startsWith(address));
    if (shown) return shown;
    await browser.close();
  }
  throw new Error(`${address} did not open.`);
}

/** Where a Chromium that was just started with a profile is to be spoken to. */
export async function debuggingAddress(profile: string): Promise<string> {
  const told = async () => {
    const path = portFile(profile);
    const [port = '', rest = ''] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    return rest.startsWith('/') && `ws://127.0.0.1:${port}${rest}`;
  };
  return until(told, () => 'Chromium never said where it is to be spoken to.');
}

/** Forgets where the Chromium that ran with a profile before was to be spoken to. */
export function forgetDebuggingAddress(profile: string): void {
  rmSync(portFile(profile), { force: true });
}

function portFile(profile: string): string {
  return join(profile, 'DevToolsActivePort');
}

/** Kills the Chromium that has this profile: its lock names host and process. */
export function killBrowserOf(profile: string): void {
  const held = readlinkSync(join(profile, 'SingletonLock'));
  process.kill(Number(held.slice(held.lastIndexOf('-') + 1)), 'SIGKILL');
}
