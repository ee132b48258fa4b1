import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';
import { saveNew } from './save.ts';

const OWN = 'e2e/pages/ekstad.html';

/** What goes wrong: hostile pages, pages that say nothing, a popup or worker that ends in the middle. */
export const mishaps: Scenario[] = [
  {
    fact: 'a number that another host plants for somebody known is shown as its claim, and Enter copies the old one',
    run: async (driver, served) => {
      const own = await (await driver.openPage(served(OWN, 'ekstad.example'))).clickToolbar();
      await saveNew(own, 2);
      await own.close();
      const evil = await driver.openPage(served('e2e/pages/planted.html', 'evil.example'));
      const before = await evil.markup();
      const popup = await evil.clickToolbar();
      await popup.says('listitem', 'Leif Ekman');
      expect(await popup.ticked()).not.toContain('Leif Ekman');
      await popup.click('checkbox', 'Leif Ekman');
      await popup.press('Control+Enter');
      await popup.says('status', /Saved/);
      await popup.type('leif ekman');
      await popup.says('option', 'Leif Ekman');
      await popup.press('Enter');
      await popup.says('status', /Copied .*Leif Ekman/);
      expect(await driver.readClipboard()).toBe('+46 70 174 06 10');
      expect(await evil.markup()).toBe(before);
    },
  },
  {
    fact: 'a page with nobody is said to be so, with the next step',
    run: async (driver, served) => {
      const popup = await (await driver.openPage(served('e2e/pages/nobody.html'))).clickToolbar();
      await popup.tells('No contacts found on this page.');
      await popup.says('button', 'Paste text');
    },
  },
  {
    fact: 'a page that is too busy to answer is said to be still loading, and contacts can be found meanwhile',
    run: async (driver, served) => {
      const popup = await (await driver.openPage(served('e2e/pages/busy.html'))).clickToolbar();
      await popup.tells('The page is still loading.');
      await popup.fill('textbox', 'Add by hand', 'Anna Ek, jurist, +46 70 174 06 12');
      await popup.press('Enter');
      await popup.says('status', 'Added Anna Ek');
    },
  },
  {
    fact: 'a page that the browser keeps from extensions is said to be so, and a contact can be added by hand',
    run: async (driver) => {
      const popup = await (await driver.openOwnPage()).clickToolbar();
      await popup.tells('The browser lets no extension read this page.');
      await popup.fill('textbox', 'Add by hand', 'Anna Ek, jurist, +46 70 174 06 12');
      await popup.press('Enter');
      await popup.says('status', 'Added Anna Ek');
    },
  },
  {
    fact: 'a line that was being typed when the popup closed is there when it opens again',
    run: async (driver, served) => {
      const page = await driver.openPage(served(OWN));
      const popup = await page.clickToolbar();
      await popup.shows('listitem', 2);
      await popup.fill('textbox', 'Add by hand', 'Anna Ek, 070-17');
      await popup.close();
      const again = await page.clickToolbar();
      await again.shows('listitem', 2);
      expect(await again.valueOf('textbox', 'Add by hand')).toBe('Anna Ek, 070-17');
    },
  },
  {
    fact: 'worker and popup killed during a save leave all of it or nothing, and the directory opens',
    run: async (driver, served) => {
      const page = await driver.openPage(served(OWN));
      const popup = await page.clickToolbar();
      await popup.says('listitem', 'new');
      await Promise.allSettled([popup.press('Control+Enter'), driver.killBackground(), popup.close()]);
      const again = await page.clickToolbar();
      await again.shows('listitem', 2);
      await again.says('listitem', /new|known|saved/);
      expect([0, 2]).toContain((await again.ticked()).length);
      await again.fill('textbox', 'Add by hand', 'Anna Ek, jurist, +46 70 174 06 12');
      await again.press('Enter');
      await again.says('status', 'Added Anna Ek');
    },
  },
];
