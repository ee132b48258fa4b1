import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { damageLevelDb } from './damage.ts';
import type { Driver, OpenPage, Popup } from './driver.ts';
import { PATIENCE, until } from './until.ts';

/** Chromium as scenarios see it. */
export function chromiumDriver(launched: Chromium): Driver {
  let browser = launched;
  async function openPage(address: string): Promise<OpenPage> {
    const page = await browser.openPage(address);
    return {
      clickToolbar: async () => popupIn(await browser.clickToolbar(page)),
      chooseFromMenu: async (where) => popupIn(await browser.chooseFromMenu(page, where)),
      pressShortcut: async (keys, words) => popupIn(await browser.pressShortcut(page, keys, words)),
      markup: () => page.content(),
    };
  }
  return {
    openPage,
    openOwnPage: () => openPage('chrome://version/'),
    openDirectory: async () => popupIn(await browser.openDirectory()),
    openSettings: async () => popupIn(await browser.openSettings()),
    allow: () => browser.allow(),
    iconSays: async (text) => {
      let said = '';
      await until(
        async () => (said = await browser.badge()) === text,
        () => `The icon never said "${text}", but "${said}".`,
      );
    },
    askAddressBar: async (words) => popupIn(await browser.askAddressBar(words)),
    panel: async () => popupIn(await browser.panel()),
    downloaded: () => browser.downloaded(),
    refusal: () => browser.refusal(),
    readClipboard: () => browser.readClipboard(),
    goOffline: () => browser.goOffline(),
    killBackground: () => browser.killWorker(),
    restart: async () => {
      browser = await browser.restart();
    },
    damageDatabase: async () => {
      browser = await browser.restart(damageLevelDb);
    },
    close: () => browser.close(),
  };
}

function popupIn(page: Page): Popup {
  page.setDefaultTimeout(PATIENCE);
  return {
    shows: async (role, count) => {
      const inVain = () => `There were never ${count} of role ${role}.`;
      await until(async () => (await page.getByRole(role).count()) === count, inVain);
    },
    says: (role, words) => page.getByRole(role).filter({ hasText: words }).first().waitFor(),
    tells: (words) => page.getByText(words).filter({ visible: true }).first().waitFor(),
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
    choose: async (name, label) => void (await page.getByRole('combobox', { name }).selectOption({ label })),
    click: (role, name) => page.getByRole(role, { name }).first().click(),
    give: (name, files) =>
      page
        .getByLabel(name)
        .and(page.locator('[type=file]'))
        .setInputFiles(files.map((one) => ({ name: one.name, mimeType: '', buffer: Buffer.from(one.octets) }))),
    close: async () => {
      await page.close().catch(() => {});
    },
  };
}
