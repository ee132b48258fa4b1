import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';

const NEWSROOM = 'pages/cards/kristianstad-newsroom.html';
const DESK = 'e2e/pages/desk.html';

/** What a right click saves, by the browser's own menu. */
export const menus: Scenario[] = [
  {
    fact: 'a right click on a selection saves whom it names, shows it with its Undo, and leaves the page as it was',
    run: async (driver, served) => {
      const page = await driver.openPage(served(NEWSROOM));
      const before = await page.markup();
      const popup = await page.chooseFromMenu({ select: 'Leif Persson, IT-chef, 0733-135810' });
      await popup.says('status', 'Saved Leif Persson');
      await popup.tells('Kristianstads kommun');
      expect(await page.markup()).toBe(before);
      await popup.click('button', 'Undo');
      await popup.says('status', 'The change was taken back');
    },
  },
  {
    fact: 'a right click on a number saves whose card it stands on',
    run: async (driver, served) => {
      const page = await driver.openPage(served(NEWSROOM));
      const popup = await page.chooseFromMenu({ link: 'tel:0738532370' });
      await popup.says('status', 'Saved Henrik Wester');
      await popup.tells('Informatör');
    },
  },
  {
    fact: 'a right click on the page saves everyone on it, and one Undo takes all of them back',
    run: async (driver, served) => {
      const page = await driver.openPage(served(NEWSROOM));
      const popup = await page.chooseFromMenu({ page: true });
      await popup.says('status', 'Saved 12 contacts');
      await popup.says('listitem', 'saved');
      await popup.click('button', 'Undo');
      await popup.says('listitem', 'new');
    },
  },
  {
    fact: 'an address that several people share is offered with each of them, and nobody is saved unasked',
    run: async (driver, served) => {
      const page = await driver.openPage(served(DESK));
      const popup = await page.chooseFromMenu({ link: 'mailto:presstjanst@ekstad.example.org' });
      await popup.shows('listitem', 3);
      await popup.says('listitem', 'Sven Kallberg');
      expect(await popup.ticked()).toEqual([]);
    },
  },
  {
    fact: 'a selection that names nobody is said to, and stands in the line to be completed',
    run: async (driver, served) => {
      const page = await driver.openPage(served(DESK));
      const popup = await page.chooseFromMenu({ select: 'fyra miljoner kronor' });
      await popup.says('status', 'Nobody was found in the selection');
      expect(await popup.valueOf('textbox', 'Add by hand')).toBe('fyra miljoner kronor');
    },
  },
  {
    fact: 'a shortcut saves whom the selection names, another one everybody on the page',
    run: async (driver, served) => {
      const page = await driver.openPage(served(DESK));
      const popup = await page.pressShortcut('Alt+Shift+U', 'Ylva Sparrman, planerare, 070-174 06 14');
      await popup.says('status', 'Saved Ylva Sparrman');
      await popup.close();
      const newsroom = await driver.openPage(served(NEWSROOM));
      const again = await newsroom.pressShortcut('Alt+Shift+L');
      await again.says('status', 'Saved 12 contacts');
    },
  },
  {
    fact: 'a selection in a frame of another site is read by its words alone, and this is said',
    computer: { language: 'en', timeZone: 'Europe/Stockholm' },
    run: async (driver, served) => {
      const page = await driver.openPage(served('e2e/pages/framed.html'));
      const popup = await page.chooseFromMenu({ select: 'Edda Falk, pressekreterare, 070-174 06 15' });
      await popup.says('status', 'Saved Edda Falk');
      await popup.says('status', 'Only the words you selected were read');
    },
  },
];
