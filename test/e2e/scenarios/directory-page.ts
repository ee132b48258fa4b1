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
      await page.says('listitem', 'Leif Persson');
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
    fact: 'the latest changes are listed, and one is taken back, after the browser was ended and started again',
    run: async (driver, served) => {
      await saveNew(await (await driver.openPage(served(NEWSROOM))).clickToolbar(), 12);
      await driver.restart();
      const page = await driver.openDirectory();
      await page.click('button', 'Latest changes');
      await page.says('listitem', 'Saved');
      await page.click('button', /^Undo/);
      await page.says('listitem', 'Taken back');
      await page.click('button', 'Back');
      await page.tells('Your directory is empty');
    },
  },
];
