import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../test/e2e/drivers/chromium.ts';
import { root } from '../places.ts';

/** What is walked: the page, where pictures go, and whether it is the demo page. */
export type Walk = { address: string; pictures: string; demo: boolean };

/** Does the whole job through the real extension, without a display: reads, saves, finds, copies. Tells each step; throws where one fails. */
export async function walk({ address, pictures, demo }: Walk): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const browser = await launchChromium({ dist: join(root, 'dist', 'chrome'), headless: true });
  try {
    const page = await told(`Opened ${address}`, browser.openPage(address));
    const popup = await told('Clicked the icon in the toolbar', browser.clickToolbar(page));
    const names = await read(popup, demo ? 12 : 1);
    const query = demo ? 'it chef' : (names[0] ?? '');
    await picture(popup, join(pictures, 'page-read.png'));
    await told(`Saved those chosen of ${names.length}`, save(popup));
    await told(`Typed "${query}"`, type(popup, query));
    await picture(popup, join(pictures, 'found.png'));
    const said = await told('Pressed Enter', copy(popup));
    console.log(`  The popup says: ${said}`);
    console.log(`  In the clipboard: ${await browser.readClipboard()}`);
  } finally {
    await browser.close();
  }
}

let steps = 0;

async function told<T>(step: string, doing: Promise<T>): Promise<T> {
  const result = await doing.catch((error: unknown) => {
    throw new Error(`This step failed: ${step}. ${error instanceof Error ? error.message : String(error)}`);
  });
  steps += 1;
  console.log(`${steps}. ${step}`);
  return result;
}

/** Waits for at least so many contacts, tells them, and answers their names. */
async function read(popup: Page, least: number): Promise<string[]> {
  const rows = popup.locator('.stated-row');
  await told('Read the page', rows.nth(least - 1).waitFor({ timeout: 15_000 }));
  for (const row of await rows.all()) console.log(`  ${(await row.locator('.name, .work, .number').allInnerTexts()).join(' · ')}`);
  return rows.locator('.name').allInnerTexts();
}

async function save(popup: Page): Promise<void> {
  await popup.locator('.save-bar .main').click();
  await notice(popup);
}

async function type(popup: Page, query: string): Promise<void> {
  await popup.locator('[role=combobox]').pressSequentially(query);
  await popup.locator('[role=option][aria-selected=true]').waitFor({ timeout: 10_000 });
}

async function copy(popup: Page): Promise<string> {
  const before = await popup.locator('.notice [role=status]').innerText();
  await popup.keyboard.press('Enter');
  return notice(popup, before);
}

/** The sentence in the popup's notice, once it is another than `before`. */
async function notice(popup: Page, before = ''): Promise<string> {
  const status = popup.locator('.notice [role=status]');
  await status.filter({ hasNotText: before === '' ? /^$/ : before }).waitFor({ timeout: 10_000 });
  return status.innerText();
}

async function picture(popup: Page, path: string): Promise<void> {
  await told(`Took a picture: ${relative(root, path)}`, popup.screenshot({ path }));
}
