import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../../scripts/places.ts';
import { type Chromium, launchChromium } from '../drivers/chromium.ts';

/** What a package has of its user besides the directory, and what it may. */
export type Has = {
  version: string;
  settings: Record<string, unknown>;
  drafts: Record<string, string>;
  permissions: { permissions: string[]; origins: string[] };
};

/** How it was before the update and after, and what the browser warns of then. */
export type Update = { before: Has; after: Has; warnings: string[] };

/**
 * Installs the package in a folder, lets it be used, ends the browser, puts the present build into the folder's place, and starts the browser
 * with the same profile: the same path is the same extension. `look` looks what is there then.
 */
export async function updated(
  previous: string,
  { use, look }: { use: (browser: Chromium) => Promise<void>; look: (browser: Chromium) => Promise<void> },
): Promise<Update> {
  const installed = mkdtempSync(join(tmpdir(), 'installed-'));
  put(previous, installed);
  writeFileSync(join(installed, 'manifest.json'), lowered(readFileSync(join(installed, 'manifest.json'), 'utf8')));
  let browser = await launchChromium({ dist: installed, headless: true, computer: { language: 'en', timeZone: 'UTC' } });
  try {
    await use(browser);
    const before = await has(await browser.openSettings());
    browser = await browser.restart(() => put(join(root, 'dist', 'chrome'), installed));
    await look(browser);
    return { before, after: await has(await browser.openSettings()), warnings: await browser.warnings() };
  } finally {
    await browser.close();
    rmSync(installed, { recursive: true, force: true });
  }
}

function put(dist: string, into: string): void {
  rmSync(into, { recursive: true, force: true });
  cpSync(dist, into, { recursive: true });
}

/** A package under work still has the version of the last that was published; an update goes upwards. */
function lowered(manifest: string): string {
  return manifest.replace(/"version": "[^"]+"/, '"version": "0.0.1"');
}

/** Text, because `chrome` is known in pages of the extension only. */
async function has(page: Page): Promise<Has> {
  const found = await page.evaluate<Has>(`Promise.all([chrome.storage.local.get(), chrome.permissions.getAll()]).then(
    ([kept, permissions]) => ({
      version: chrome.runtime.getManifest().version,
      settings: Object.fromEntries(Object.entries(kept).filter(([key]) => key.startsWith('setting:'))),
      drafts: { ...localStorage },
      permissions,
    }))`);
  await page.close();
  return found;
}
