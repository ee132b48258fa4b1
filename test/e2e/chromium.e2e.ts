import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/places.ts';
import { launchChromium } from './drivers/chromium.ts';
import { chromiumDriver } from './drivers/chromium-driver.ts';
import { damage } from './scenarios/damage.ts';
import { directoryPage } from './scenarios/directory-page.ts';
import { hiding } from './scenarios/hiding.ts';
import { importing } from './scenarios/importing.ts';
import { mishaps } from './scenarios/mishaps.ts';
import { newsroom } from './scenarios/newsroom.ts';
import { paperAndColleagues } from './scenarios/paper-and-colleagues.ts';
import { ENGLISH, walk } from './walk.ts';

const dist = join(root, 'dist', 'chrome');

for (const scenario of [...newsroom, ...mishaps, ...hiding, ...directoryPage, ...importing, ...paperAndColleagues, ...damage])
  test(scenario.fact, () => walk(scenario, async (computer) => chromiumDriver(await launchChromium({ dist, headless: true, computer }))));

test('the browser warns of no permission', async () => {
  const browser = await launchChromium({ dist, headless: true });
  expect(await browser.warnings().finally(browser.close)).toEqual([]);
});

test('the settings lead to the licences and to what is said of privacy, which lie in the package', async () => {
  const browser = await launchChromium({ dist, headless: true, computer: ENGLISH });
  try {
    const settings = await browser.openSettings();
    const begins = {
      'Privacy: ': 'Your directory is on your machine',
      'Licence of': 'Mozilla Public License',
      'Licences of': '@e965/xlsx 0',
    };
    for (const [name, words] of Object.entries(begins)) {
      const opened = settings.context().waitForEvent('page');
      await settings.getByRole('link', { name }).click();
      const text = await (await opened).locator('body').innerText();
      expect(text).toContain(words);
      expect(text).not.toContain('â€');
    }
  } finally {
    await browser.close();
  }
});
