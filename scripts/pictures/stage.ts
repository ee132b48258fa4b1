import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/browser/languages.ts';
import { type Chromium, launchChromium } from '../../test/e2e/drivers/chromium.ts';

/** A browser with the extension in one language. */
export type Stage = {
  /** Opens a page and clicks the icon. Without markup, the page at the address itself. */
  popupOn: (address: string, markup?: string) => Promise<Page>;
  /** A page of the extension in a tab of its own, opened beside `popup`. */
  tabOf: (popup: Page, path: string) => Promise<Page>;
  close: () => Promise<void>;
};

/** `scale`: how many pixels of a popup's picture are one of CSS. */
export async function openStage(dist: string, language: Language, scale?: number): Promise<Stage> {
  // Numbers are printed as in the country that the computer stands in.
  process.env['TZ'] = 'Europe/Stockholm';
  const spoken = speaking(dist, language);
  const browser = await launchChromium({ dist: spoken, headless: true, ...(scale && { scale }) });
  return {
    popupOn: (address, markup) => popupOn(browser, address, markup),
    tabOf: (popup, path) => browser.openPage(new URL(path, popup.url()).href),
    close: async () => {
      await browser.close();
      rmSync(spoken, { recursive: true, force: true });
    },
  };
}

async function popupOn(browser: Chromium, address: string, markup: string | undefined): Promise<Page> {
  if (markup === undefined) return browser.clickToolbar(await browser.openPage(address));
  const page = await browser.openPage('about:blank');
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup }));
  await page.goto(address);
  return browser.clickToolbar(page);
}

/** A copy of the build that knows one language only, whatever this machine's browser speaks. */
function speaking(dist: string, language: Language): string {
  const copy = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(dist, copy, { recursive: true });
  for (const other of Object.keys(LANGUAGES)) if (other !== language) rmSync(join(copy, '_locales', other), { recursive: true });
  const manifest = join(copy, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"default_locale": "\w+"/, `"default_locale": "${language}"`));
  return copy;
}
