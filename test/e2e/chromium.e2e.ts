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
import { ENGLISH, walk } from './walk.ts';

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

test('installed, it shows the first steps: the demo newsroom is read, a number found in it, and its people taken away again', async () => {
  const browser = await launchChromium({ dist, headless: true, computer: ENGLISH, welcomed: true });
  try {
    const welcome = await browser.welcome();
    const opened = welcome.context().waitForEvent('page');
    await welcome.getByRole('button', { name: 'Open the demo newsroom' }).click();
    const popup = await browser.clickToolbar(await opened);
    await popup.getByRole('button', { name: 'Save chosen (5)' }).click();
    await popup.getByRole('combobox').fill('it chef');
    await popup.getByRole('option', { name: /Leif Gransberg/ }).waitFor();
    await popup.keyboard.press('Enter');
    await popup.getByText(/^Copied/).waitFor();
    expect(await browser.readClipboard()).toBe('+46 70 174 06 05');
    await welcome.getByText('Done').nth(1).waitFor();
    await welcome.getByRole('button', { name: 'Take the demo’s contacts away again' }).click();
    await welcome.getByText('The demo’s 5 contacts are taken away.').waitFor();
  } finally {
    await browser.close();
  }
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
