import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../bench/bundle.ts';
import { root } from '../../scripts/places.ts';
import { chromiumDriver } from './drivers/chromium-driver.ts';
import { updated } from './update/updated.ts';

test('after an update from 0.3.0 directory, settings and what was half typed are there, and nothing more is permitted', async () => {
  const left = await bundle('../test/e2e/update/left.ts', 'left');
  const { before, after, warnings } = await updated(join(root, 'test/e2e/update/before'), {
    use: async (browser) => {
      const page = await browser.openSettings();
      await page.evaluate(`${left}; left.leave()`);
      await page.close();
    },
    look: async (browser) => {
      const driver = chromiumDriver(browser);
      const popup = await (await driver.openOwnPage()).clickToolbar();
      expect(await popup.valueOf('textbox', 'Add by hand')).toBe('Anna Ek, jurist, 070-17');
      await popup.fill('combobox', 'Find a contact', 'head of it');
      await popup.says('option', 'Leif Ekman');
      await popup.fill('combobox', 'Find a contact', 'sjöström');
      await popup.says('option', 'Åsa Sjöström');
      const settings = await browser.openSettings();
      expect(await settings.locator('#home').inputValue()).toBe('NO');
    },
  });
  expect(after.version).not.toBe(before.version);
  expect(after.settings).toEqual(expect.objectContaining(before.settings));
  expect(before.settings).toEqual({ 'setting:home': 'NO', 'setting:copiedForm': 'international' });
  expect(after.drafts).toEqual(before.drafts);
  expect(before.permissions.permissions).toEqual(expect.arrayContaining(after.permissions.permissions));
  expect(after.permissions.origins).toEqual([]);
  expect(warnings).toEqual([]);
});
