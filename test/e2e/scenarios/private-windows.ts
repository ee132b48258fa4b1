import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';

const OWN = 'e2e/pages/ekstad.html';

/** Where the browser is told to remember nothing, and lets extensions keep nothing: only Firefox is so strict. */
export const privateWindows: Scenario[] = [
  {
    fact: 'where the browser keeps nothing, this is said, the page is read and a number is copied, and nothing is offered to be saved',
    run: async (driver, served) => {
      const popup = await (await driver.openPage(served(OWN, 'ekstad.example'))).clickToolbar();
      await popup.shows('listitem', 2);
      await popup.tells('Private windows keep nothing, so nothing can be saved here.');
      await popup.shows('checkbox', 0);
      await popup.press('Control+Enter');
      await popup.click('button', 'Copy +46 70 174 06 10, Leif Ekman');
      await popup.says('status', 'Copied +46 70 174 06 10, mobile: Leif Ekman, IT-chef');
      expect(await driver.readClipboard()).toBe('+46 70 174 06 10');
      await popup.click('button', 'Directory');
      await popup.tells('Use an ordinary window to search and save.');
    },
  },
  {
    fact: 'where the browser keeps nothing, a right click on a selection says so, and nothing is saved',
    run: async (driver, served) => {
      const page = await driver.openPage(served('e2e/pages/desk.html'));
      const popup = await page.chooseFromMenu({ select: 'Ylva Sparrman, planerare, 070-174 06 14' });
      await popup.says('status', 'Private windows keep nothing, so nothing can be saved here.');
    },
  },
];
