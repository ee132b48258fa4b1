import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/places.ts';
import { serve } from '../../scripts/start/serve.ts';
import { launchChromium } from './drivers/chromium.ts';
import { chromiumDriver } from './drivers/chromium-driver.ts';
import { directoryPage } from './scenarios/directory-page.ts';
import { mishaps } from './scenarios/mishaps.ts';
import { newsroom } from './scenarios/newsroom.ts';

const ENGLISH = { language: 'en', timeZone: 'UTC' };

for (const { fact, run, computer = ENGLISH } of [...newsroom, ...mishaps, ...directoryPage]) {
  test(fact, async () => {
    const served = await serve(join(root, 'test'));
    const driver = chromiumDriver(await launchChromium({ dist: join(root, 'dist', 'chrome'), headless: true, computer }));
    try {
      const { port } = new URL(served.address);
      await run(driver, (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`);
    } finally {
      await driver.close();
      served.close();
    }
  });
}

test('the browser warns of no permission', async () => {
  const browser = await launchChromium({ dist: join(root, 'dist', 'chrome'), headless: true });
  expect(await browser.warnings().finally(browser.close)).toEqual([]);
});
