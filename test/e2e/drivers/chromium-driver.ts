import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import type { Driver, Popup } from './driver.ts';

/** Chromium as scenarios see it. */
export function chromiumDriver(browser: Chromium): Driver {
  return {
    openPage: async (address) => {
      const page = await browser.openPage(address);
      return { clickToolbar: async () => popupIn(await browser.clickToolbar(page)), markup: () => page.content() };
    },
    refusal: browser.refusal,
    readClipboard: browser.readClipboard,
  };
}

function popupIn(page: Page): Popup {
  return {
    shows: (role, count) =>
      page
        .getByRole(role)
        .nth(count - 1)
        .waitFor(),
    says: (role, words) => page.getByRole(role).filter({ hasText: words }).first().waitFor(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
  };
}
