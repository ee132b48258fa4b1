import { join } from 'node:path';
import { test } from 'vitest';
import { root } from '../../scripts/places.ts';
import { serve } from '../../scripts/start/serve.ts';
import { launchChromium } from './drivers/chromium.ts';
import { chromiumDriver } from './drivers/chromium-driver.ts';
import { newsroom } from './scenarios/newsroom.ts';

for (const { fact, run } of newsroom) {
  test(fact, async () => {
    const served = await serve(join(root, 'test', 'pages', 'cards'));
    const browser = await launchChromium({ dist: join(root, 'dist', 'chrome'), headless: true });
    try {
      await run(chromiumDriver(browser), `${served.address}/kristianstad-newsroom.html`);
    } finally {
      await browser.close();
      served.close();
    }
  });
}
