import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';
import { saveNew } from './save.ts';

const NEWSROOM = 'pages/cards/kristianstad-newsroom.html';

/** What is found and read without the popup. */
export const besideThePopup: Scenario[] = [
  {
    fact: 'in the address bar, pk and some words open the contact with its number at hand, and Enter copies it',
    computer: { language: 'en', timeZone: 'Europe/Stockholm' },
    run: async (driver, served) => {
      await saveNew(await (await driver.openPage(served(NEWSROOM))).clickToolbar(), 12);
      const opened = await driver.askAddressBar('pk it chef');
      await opened.tells('Leif Persson');
      await opened.press('Enter');
      await opened.says('status', 'Copied');
      expect(await driver.readClipboard()).toBe('073-313 58 10');
    },
  },
  {
    fact: 'the panel at the side reads the page where the icon was clicked, and asks for a click on another',
    run: async (driver, served) => {
      const popup = await (await driver.openPage(served(NEWSROOM))).clickToolbar();
      await popup.shows('listitem', 12);
      await popup.click('button', 'Keep open at the side');
      const panel = await driver.panel();
      await panel.shows('listitem', 12);
      await driver.openPage(served('e2e/pages/ekstad.html', 'ekstad.example'));
      await panel.tells('This page has not been read');
      await panel.shows('listitem', 0);
    },
  },
  {
    fact: 'on a site that was chosen to be watched, and on no other, the icon shows how many contacts a page states',
    run: async (driver, served) => {
      await driver.openPage(served('e2e/pages/ekstad.html', 'ekstad.example'));
      await driver.iconSays('');
      const settings = await driver.openSettings();
      await settings.fill('textbox', 'Address of a site', 'http://ekstad.example/press');
      await settings.click('button', 'Watch');
      await driver.allow();
      await settings.says('listitem', 'ekstad.example');
      await driver.openPage(served('e2e/pages/ekstad.html', 'ekstad.example'));
      await driver.iconSays('2');
      await driver.openPage(served('e2e/pages/ekstad.html', 'planted.example'));
      await driver.iconSays('');
    },
  },
];
