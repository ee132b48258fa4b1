import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import type { Driver, Popup } from './driver.ts';

/** How long anything may take to appear; a machine that does other things besides is slow. */
const PATIENCE = 15_000;

/** Chromium as scenarios see it. */
export function chromiumDriver(launched: Chromium): Driver {
  let browser = launched;
  return {
    openPage: async (address) => {
      const page = await browser.openPage(address);
      return { clickToolbar: async () => popupIn(await browser.clickToolbar(page)), markup: () => page.content() };
    },
    refusal: () => browser.refusal(),
    readClipboard: () => browser.readClipboard(),
    goOffline: () => browser.goOffline(),
    killBackground: () => browser.killWorker(),
    restart: async () => {
      browser = await browser.restart();
    },
    close: () => browser.close(),
  };
}

function popupIn(page: Page): Popup {
  page.setDefaultTimeout(PATIENCE);
  return {
    shows: (role, count) => until(async () => (await page.getByRole(role).count()) === count, `${count} of role ${role}`),
    says: (role, words) => page.getByRole(role).filter({ hasText: words }).first().waitFor(),
    tells: (words) => page.getByText(words).first().waitFor(),
    texts: (role) => page.getByRole(role).allInnerTexts(),
    ticked: async () => {
      const lines = (await page.getByRole('list').first().ariaSnapshot()).split('\n');
      return lines.flatMap((line) => /checkbox "(.*)" \[checked\]/.exec(line)?.[1] ?? []);
    },
    focused: () =>
      page.evaluate(() => `${document.activeElement?.getAttribute('role')} ${document.activeElement?.getAttribute('aria-label')}`),
    valueOf: (role, name) => page.getByRole(role, { name }).inputValue(),
    type: (text) => page.keyboard.type(text),
    fill: (role, name, text) => page.getByRole(role, { name }).fill(text),
    press: (key) => page.keyboard.press(key),
    click: (role, name) => page.getByRole(role, { name }).first().click(),
    close: async () => {
      await page.close().catch(() => {});
    },
  };
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`There were never ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
