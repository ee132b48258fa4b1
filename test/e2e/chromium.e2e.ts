import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/places.ts';
import { launchChromium } from './drivers/chromium.ts';
import { chromiumDriver } from './drivers/chromium-driver.ts';
import { damage } from './scenarios/damage.ts';
import { directoryPage } from './scenarios/directory-page.ts';
import { hiding } from './scenarios/hiding.ts';
import { importing } from './scenarios/importing.ts';
import { languageOfOpenPages, languages } from './scenarios/languages.ts';
import { mishaps } from './scenarios/mishaps.ts';
import { newsroom } from './scenarios/newsroom.ts';
import { paperAndColleagues } from './scenarios/paper-and-colleagues.ts';
import { walk } from './walk.ts';

const dist = join(root, 'dist', 'chrome');

for (const scenario of [
  ...newsroom,
  ...mishaps,
  ...hiding,
  ...directoryPage,
  ...importing,
  ...languages,
  ...languageOfOpenPages,
  ...paperAndColleagues,
  ...damage,
])
  test(scenario.fact, () => walk(scenario, async (computer) => chromiumDriver(await launchChromium({ dist, headless: true, computer }))));

test('the browser warns of no permission', async () => {
  const browser = await launchChromium({ dist, headless: true });
  expect(await browser.warnings().finally(browser.close)).toEqual([]);
});
