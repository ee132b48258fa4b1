import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { root } from '../../scripts/places.ts';
import { serve } from '../../scripts/start/serve.ts';
import { launchChromium } from './drivers/chromium.ts';
import { chromiumDriver } from './drivers/chromium-driver.ts';
import { openScreen, type Screen } from './drivers/screen.ts';
import { besideThePopup } from './scenarios/beside-the-popup.ts';
import { menus } from './scenarios/menus.ts';

const ENGLISH = { language: 'en', timeZone: 'UTC' };
let screen: Screen;

beforeAll(async () => {
  screen = await openScreen();
});

afterAll(() => screen.close());

for (const { fact, run, computer = ENGLISH } of [...menus, ...besideThePopup]) {
  test(fact, async () => {
    const served = await serve(join(root, 'test'));
    const driver = chromiumDriver(await launchChromium({ dist: join(root, 'dist', 'chrome'), headless: false, computer, screen }));
    try {
      const { port } = new URL(served.address);
      await run(driver, (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`);
    } finally {
      await driver.close();
      served.close();
    }
  });
}
