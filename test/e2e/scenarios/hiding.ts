import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';

/** What pages hide: contacts that come late, that stand in frames of others, and files that no extension may read. */
export const hiding: Scenario[] = [
  {
    fact: 'whom a page shows while the popup is open is offered, and no tick is lost when the page is read again',
    run: async (driver, served) => {
      const popup = await (await driver.openPage(served('e2e/pages/late.html'))).clickToolbar();
      await popup.says('listitem', 'new');
      const before = (await popup.texts('listitem')).length;
      await popup.click('checkbox', 'Leif Ekman');
      await popup.click('button', 'Show changes');
      await popup.shows('listitem', before + 1);
      await popup.says('listitem', 'new');
      expect(await popup.ticked()).toHaveLength(before);
      expect(await popup.ticked()).not.toContain('Leif Ekman');
    },
  },
  {
    fact: 'on a page that stated nobody, whom it shows late is shown at once',
    run: async (driver, served) => {
      const popup = await (await driver.openPage(served('e2e/pages/later.html'))).clickToolbar();
      await popup.says('listitem', 'Edda Falk');
    },
  },
  {
    fact: 'a frame of another site is said to be there, with its site',
    run: async (driver, served) => {
      const popup = await (await driver.openPage(served('e2e/pages/framed.html'))).clickToolbar();
      await popup.tells('Part of the page is shown from agency.example and was not read.');
      await popup.says('button', 'Open in a tab');
    },
  },
  {
    fact: 'a PDF file in the viewer of the browser is said to be one, with how its text is read',
    run: async (driver, served) => {
      const popup = await (await driver.openPage(served('e2e/pages/release.pdf'))).clickToolbar();
      await popup.tells('This is a PDF file, and the browser lets no extension read it.');
      await popup.says('button', 'Paste text');
    },
  },
];
