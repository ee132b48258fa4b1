import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { root } from '../../scripts/places.ts';
import { launchChromium } from './drivers/chromium.ts';
import { chromiumDriver } from './drivers/chromium-driver.ts';
import { openScreen, type Screen } from './drivers/screen.ts';
import { besideThePopup } from './scenarios/beside-the-popup.ts';
import { byKeys } from './scenarios/by-keys.ts';
import { menus } from './scenarios/menus.ts';
import { walk } from './walk.ts';

const dist = join(root, 'dist', 'chrome');
let screen: Screen;

beforeAll(async () => {
  screen = await openScreen();
});

afterAll(() => screen.close());

for (const scenario of [...menus, ...besideThePopup, ...byKeys])
  test(scenario.fact, () =>
    walk(scenario, async (computer) => chromiumDriver(await launchChromium({ dist, headless: false, computer, screen }))),
  );
