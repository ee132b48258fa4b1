import type { Scenario } from '../drivers/driver.ts';
import { saveNew } from './save.ts';

const OWN = 'e2e/pages/ekstad.html';

/** What the disk does to a directory. */
export const damage: Scenario[] = [
  {
    fact: 'a database that was overwritten on the disk is restored from the copy in the browser, and the journalist is told in page and popup',
    run: async (driver, served) => {
      const own = served(OWN, 'ekstad.example');
      await saveNew(await (await driver.openPage(own)).clickToolbar(), 2);
      const page = await driver.openDirectory();
      await page.click('button', 'More');
      await page.click('menuitem', 'Backups');
      await page.click('button', 'Keep a copy now');
      await page.says('status', 'A copy was kept.');
      await driver.damageDatabase();
      const after = await driver.openDirectory();
      await after.tells(/The database was damaged\. 2 contacts were restored from the copy of/);
      await after.says('row', 'Leif Ekman');
      const popup = await (await driver.openPage(own)).clickToolbar();
      await popup.tells(/The database was damaged\. 2 contacts were restored/);
      await popup.says('listitem', /known|saved/);
    },
  },
];
