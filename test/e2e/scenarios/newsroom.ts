import { expect } from 'vitest';
import type { Scenario } from '../drivers/driver.ts';

/** From the newsroom page to the number in the clipboard. */
export const newsroom: Scenario[] = [
  {
    fact: 'a page is closed to the extension until the click on its icon, and is read unchanged after it',
    run: async (driver, demo) => {
      const page = await driver.openPage(demo);
      const before = await page.markup();
      expect(await driver.refusal()).toMatch(/cannot access/i);
      const popup = await page.clickToolbar();
      await popup.shows('checkbox', 12);
      expect(await driver.refusal()).toBeUndefined();
      expect(await page.markup()).toBe(before);
    },
  },
];
