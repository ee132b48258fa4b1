import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';
import { saveNew } from './save.ts';

const NEWSROOM = 'pages/cards/kristianstad-newsroom.html';

/** What the page of all contacts does with what was saved. */
export const directoryPage: Scenario[] = [
  {
    fact: 'everybody saved is taken away as one file of vCards',
    run: async (driver, served) => {
      await saveNew(await (await driver.openPage(served(NEWSROOM))).clickToolbar(), 12);
      const page = await driver.openDirectory();
      await page.says('row', 'Leif Persson');
      await page.click('checkbox', 'Select all');
      await page.click('button', 'Save 12 cards');
      const { name, text } = await driver.downloaded();
      expect(name).toMatch(/\.vcf$/);
      expect(text.split('BEGIN:VCARD\r\nVERSION:3.0\r\n')).toHaveLength(13);
      expect(text).toContain('FN:Leif Persson\r\n');
      expect(text).toMatch(/^TEL;.*:\+46733135810\r$/m);
      expect(text).toContain('FN:Kommunens växel\r\n');
    },
  },
  {
    fact: 'everybody is taken away as a table, as a file and to be pasted, without network',
    run: async (driver, served) => {
      await saveNew(await (await driver.openPage(served(NEWSROOM))).clickToolbar(), 12);
      const page = await driver.openDirectory();
      await page.says('row', 'Leif Persson');
      await driver.goOffline();
      await page.click('checkbox', 'Select all');
      await page.choose('In which form', 'CSV');
      await page.click('button', 'Save 12 contacts');
      const { name, text } = await driver.downloaded();
      expect(name).toBe('12 contacts.csv');
      expect(text.split('\r\n')).toHaveLength(14);
      expect(text).toMatch(/^Leif Persson,.*\(\+46\) 73 313 58 10/m);
      await page.choose('In which form', 'Table');
      await page.click('button', 'Copy 12 contacts');
      await page.says('status', '12 contacts copied');
      expect(await driver.readClipboard()).toMatch(/^Leif Persson\t.*\t[^\t]*73[\d -]+ /m);
    },
  },
  {
    fact: 'whoever is marked private is in no file of cards, and found by nobody who sees the screen',
    run: async (driver, served) => {
      const popup = await (await driver.openPage(served(NEWSROOM))).clickToolbar();
      await saveNew(popup, 12);
      await popup.fill('combobox', 'Find a contact', 'leif persson');
      await popup.shows('option', 1);
      await popup.press('ArrowRight');
      await popup.click('checkbox', 'Private');
      await popup.says('status', 'The contact is private now');
      await popup.close();
      const page = await driver.openDirectory();
      await page.says('row', 'Leif Persson');
      await page.click('checkbox', 'Select all');
      await page.click('button', 'Save 12 cards');
      const { text } = await driver.downloaded();
      expect(text.split('BEGIN:VCARD')).toHaveLength(12);
      expect(text).not.toMatch(/Leif Persson|733135810/);
      await page.says('status', '1 private contact was left out.');
      await page.click('button', 'Others can see my screen');
      await page.tells('Private contacts are hidden');
      const again = await (await driver.openPage(served(NEWSROOM))).clickToolbar();
      await again.tells('Private contacts are hidden');
      await again.fill('combobox', 'Find a contact', 'leif persson');
      await again.tells('Nobody in your directory matches');
    },
  },
  {
    fact: 'two who may be the same stand side by side; kept apart they are not asked about again, undone they are, and joined they are one',
    run: async (driver) => {
      const popup = await (await driver.openOwnPage()).clickToolbar();
      for (const name of ['Anna Ek', 'Anna Lind']) {
        await popup.fill('textbox', 'Add by hand', `${name}, jurist, +46 70 174 06 12`);
        await popup.press('Enter');
        await popup.says('status', `Added ${name}`);
      }
      const page = await driver.openDirectory();
      await page.tells('1 pair may be the same contact');
      await page.click('button', 'Look at them');
      await page.tells('same mobile number');
      await page.click('button', 'Keep apart');
      await page.tells('Nothing to decide');
      await page.click('button', 'Undo');
      await page.click('button', 'Join');
      await page.says('status', 'Anna Ek and Anna Lind are one contact now');
      await page.click('button', 'Back');
      await page.says('row', 'Anna Lind');
      await page.tells('1 contact');
    },
  },
  {
    fact: 'the latest changes are listed, and one is taken back, after the browser was ended and started again',
    run: async (driver, served) => {
      await saveNew(await (await driver.openPage(served(NEWSROOM))).clickToolbar(), 12);
      await driver.restart();
      const page = await driver.openDirectory();
      await page.click('button', 'More');
      await page.click('menuitem', 'Latest changes');
      await page.says('listitem', 'Saved');
      await page.click('button', /^Undo/);
      await page.says('listitem', 'Taken back');
      await page.click('button', 'Back');
      await page.tells('Your directory is empty');
    },
  },
  {
    fact: 'whoever asks what is kept on them is given a file, and can then be forgotten',
    run: async (driver, served) => {
      await saveNew(await (await driver.openPage(served(NEWSROOM))).clickToolbar(), 12);
      const page = await driver.openDirectory();
      await page.click('link', /Leif Persson/);
      await page.click('button', 'What is kept on this contact…');
      await page.click('link', 'Save the file');
      const { name, text } = await driver.downloaded();
      expect(name).toBe('What is kept about Leif Persson.html');
      for (const kept of ['<html lang="en', 'IT-chef', '0733-135810', 'cards/kristianstad-newsroom.html', 'saved, or read again'])
        expect(text).toContain(kept);
      await page.click('button', 'Back');
      await page.click('button', 'Forget…');
      await page.click('button', 'Forget for good');
      await page.says('status', 'The contact is forgotten.');
      await page.tells('11 contacts');
      await page.click('button', 'More');
      await page.click('menuitem', 'Latest changes');
      await page.says('listitem', 'Forgot 1 contact');
    },
  },
];
