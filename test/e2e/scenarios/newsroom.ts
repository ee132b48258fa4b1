import { expect } from 'vitest';
import type { Driver, Popup, Scenario, Served } from '../drivers/driver.ts';
import { saveNew } from './save.ts';

const DEMO = 'pages/cards/kristianstad-newsroom.html';

/** From the newsroom page to the number in the clipboard. */
export const newsroom: Scenario[] = [
  {
    fact: 'a page is closed to the extension until the click on its icon, and is read unchanged after it',
    run: async (driver, served) => {
      const page = await driver.openPage(served(DEMO));
      const before = await page.markup();
      expect(await driver.refusal()).toMatch(/cannot access|missing host permission/i);
      const popup = await page.clickToolbar();
      await popup.shows('listitem', 12);
      expect(await driver.refusal()).toBeUndefined();
      expect(await page.markup()).toBe(before);
    },
  },
  {
    fact: 'each contact of the newsroom is shown with title, unit, organization, number and host, as new and ticked',
    run: async (driver, served) => {
      const popup = await readDemo(driver, served);
      await popup.says('listitem', 'new');
      const rows = await popup.texts('listitem');
      const henrik = rows.find((row) => row.includes('Henrik Wester'));
      for (const words of [
        'Informatör',
        'Tekniska förvaltningen (C4 Teknik)',
        'Kristianstads kommun',
        '+46 73 853 23 70',
        'new',
        '127.0.0.1',
      ])
        expect(henrik).toContain(words);
      expect(await popup.ticked()).toHaveLength(12);
    },
  },
  {
    fact: 'without a network: the cursor is in the search field, and the query and Enter put the number into the clipboard',
    run: async (driver, served) => {
      const page = await driver.openPage(served(DEMO));
      const first = await page.clickToolbar();
      await saveNew(first, 12);
      await first.close();
      await driver.goOffline();
      const popup = await page.clickToolbar();
      await popup.shows('listitem', 12);
      expect(await popup.focused()).toBe('combobox Find a contact');
      await popup.type('it chef');
      await popup.says('option', 'Leif Persson');
      await popup.press('Enter');
      await popup.says('status', 'Copied +46 73 313 58 10, mobile: Leif Persson, IT-chef');
      expect(await driver.readClipboard()).toBe('+46 73 313 58 10');
    },
  },
  {
    fact: 'digits in another notation find whose number they are',
    run: async (driver, served) => {
      const popup = await readDemo(driver, served);
      await saveNew(popup, 12);
      await popup.type('0738-53 23 70');
      await popup.shows('option', 1);
      await popup.says('option', 'Henrik Wester');
    },
  },
  {
    fact: 'what was saved is known when the page is read again, and Undo takes it back',
    run: async (driver, served) => {
      const page = await driver.openPage(served(DEMO));
      const first = await page.clickToolbar();
      await saveNew(first, 12);
      await first.close();
      const second = await page.clickToolbar();
      await second.shows('listitem', 12);
      await second.says('listitem', /Leif Persson[\s\S]*(?:known|saved)/);
      expect(await second.ticked()).toEqual([]);
      await second.click('checkbox', 'Leif Persson');
      await second.press('Control+Enter');
      await second.says('status', 'Saved 1 contact');
      await second.click('button', 'Undo');
      await second.says('status', 'The change was taken back');
    },
  },
  {
    fact: 'what was saved is there when the browser was ended and started again',
    run: async (driver, served) => {
      await saveNew(await readDemo(driver, served), 12);
      await driver.restart();
      const popup = await (await driver.openPage(served('e2e/pages/nobody.html'))).clickToolbar();
      await popup.tells('No contacts found on this page.');
      await popup.type('jungbeck');
      await popup.says('option', 'Kristina Jungbeck');
    },
  },
  {
    fact: 'by keys alone: down opens the directory, arrows choose, Enter opens',
    run: async (driver, served) => {
      const popup = await readDemo(driver, served);
      await saveNew(popup, 12);
      await popup.type('kommunikatör');
      await popup.shows('option', 5);
      const [, second = ''] = await popup.texts('option');
      await popup.press('ArrowDown');
      await popup.press('Enter');
      await popup.says('status', `${second.split('\n')[0]}, Kommunikatör`);
    },
  },
  {
    fact: 'Escape goes back one step',
    run: async (driver, served) => {
      const popup = await readDemo(driver, served);
      await saveNew(popup, 12);
      await popup.type('kommunikatör');
      await popup.shows('option', 5);
      await popup.press('Escape');
      expect(await popup.valueOf('combobox', 'Find a contact')).toBe('');
    },
  },
  {
    fact: 'on a Swedish computer the popup speaks Swedish, and numbers stand as they are dialled in Sweden',
    computer: { language: 'sv', timeZone: 'Europe/Stockholm' },
    run: async (driver, served) => {
      const popup = await readDemo(driver, served);
      await popup.says('listitem', 'ny');
      await popup.press('Control+Enter');
      await popup.says('status', 'Sparade 12 kontakter');
      await popup.type('it chef');
      await popup.says('option', 'Leif Persson');
      await popup.press('Enter');
      await popup.says('status', 'Kopierade 073-313 58 10, mobil: Leif Persson, IT-chef');
      expect(await driver.readClipboard()).toBe('073-313 58 10');
    },
  },
];

async function readDemo(driver: Driver, served: Served): Promise<Popup> {
  const popup = await (await driver.openPage(served(DEMO))).clickToolbar();
  await popup.shows('listitem', 12);
  return popup;
}
