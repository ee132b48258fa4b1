import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';
import { saveNew } from './save.ts';

const NEWSROOM = 'pages/cards/kristianstad-newsroom.html';
const OPENS = 'Alt+Shift+K';

/** What is done without the pointer, and by how few actions. */
export const byKeys: Scenario[] = [
  {
    fact: 'by keys alone: the shortcut, the query and Enter put the number into the clipboard, and nothing else is pressed',
    run: async (driver, served) => {
      const page = await driver.openPage(served(NEWSROOM));
      const first = await page.clickToolbar();
      await saveNew(first, 12);
      await first.close();
      const popup = await page.pressShortcut(OPENS);
      await popup.type('it chef');
      await popup.press('Enter');
      await popup.says('status', 'Copied +46 73 313 58 10, mobile: Leif Persson, IT-chef');
      expect(await driver.readClipboard()).toBe('+46 73 313 58 10');
    },
  },
  {
    fact: 'on a page never seen before four actions open, save, find and copy: shortcut, saving keys, query, Enter',
    run: async (driver, served) => {
      const page = await driver.openPage(served(NEWSROOM));
      const popup = await page.pressShortcut(OPENS);
      await saveNew(popup, 12);
      await popup.type('it chef');
      // Enter is meant for what the words find, also before it is shown.
      await popup.press('Enter');
      await popup.says('status', 'Copied +46 73 313 58 10, mobile: Leif Persson, IT-chef');
      expect(await driver.readClipboard()).toBe('+46 73 313 58 10');
    },
  },
];
