import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';
import { saveNew } from './save.ts';

const NEWSROOM = 'pages/cards/kristianstad-newsroom.html';

/** What leaves for paper, and for a colleague. */
export const paperAndColleagues: Scenario[] = [
  {
    fact: 'everyone of an organization is put on a sheet, which is saved as one file',
    run: async (driver, served) => {
      await saveNew(await (await driver.openPage(served(NEWSROOM))).clickToolbar(), 12);
      const page = await driver.openDirectory();
      await page.click('button', 'More');
      await page.click('menuitem', 'Emergency sheet');
      await page.click('checkbox', 'Select all');
      await page.click('button', 'Make the sheet of 12 contacts');
      await page.tells('12 contacts');
      await page.click('button', 'Save as file');
      const { name, text } = await driver.downloaded();
      expect(name).toMatch(/^Emergency sheet \d{4}-\d\d-\d\d\.html$/);
      expect(text.match(/<article>/g)).toHaveLength(12);
      expect(text.match(/<svg /g)).toHaveLength(12);
      expect(text).toContain('href="tel:+46733135810"');
    },
  },
  {
    fact: 'chosen contacts are saved as a file for a colleague, with the page they were read on',
    run: async (driver, served) => {
      await saveNew(await (await driver.openPage(served(NEWSROOM))).clickToolbar(), 12);
      const page = await driver.openDirectory();
      await page.says('row', 'Leif Persson');
      await page.click('checkbox', 'Choose Leif Persson');
      await page.click('button', 'Share file');
      await page.fill('textbox', 'Your name, as your colleague will see it', 'Eva Ek');
      await page.click('button', 'Save a file of 1 contact');
      const { name, text } = await driver.downloaded();
      expect(name).toMatch(/^1 contact \d{4}-\d\d-\d\d\.contacts\.json$/);
      const { content } = JSON.parse(text);
      expect(content.from).toBe('Eva Ek');
      expect(content.contacts[0]).toMatchObject({ contact: { name: 'Leif Persson' }, pages: [{ address: served(NEWSROOM) }] });
    },
  },
];
