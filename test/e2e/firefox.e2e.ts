import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/places.ts';
import { serve } from '../../scripts/start/serve.ts';
import type { Scenario } from './drivers/driver.ts';
import { launchFirefox, type Preferences } from './drivers/firefox.ts';
import { firefoxDriver } from './drivers/firefox-driver.ts';
import { openScreen } from './drivers/screen.ts';
import { besideThePopup } from './scenarios/beside-the-popup.ts';
import { directoryPage } from './scenarios/directory-page.ts';
import { menus } from './scenarios/menus.ts';
import { mishaps } from './scenarios/mishaps.ts';
import { newsroom } from './scenarios/newsroom.ts';
import { privateWindows } from './scenarios/private-windows.ts';

const ENGLISH = { language: 'en', timeZone: 'UTC' };
const KEEPS_NOTHING: Preferences = { 'browser.privatebrowsing.autostart': true };

/** Facts that Firefox does not let be true, and why. */
const CANNOT: Readonly<Record<string, string>> = {
  'Escape goes back one step': 'Firefox closes a popup at Escape, before what is in it sees the key',
};

const shared = [...newsroom, ...mishaps, ...directoryPage, ...menus, ...besideThePopup];
const unknown = Object.keys(CANNOT).filter((fact) => !shared.some((scenario) => scenario.fact === fact));
if (unknown.length > 0) throw new Error(`No scenario is called ${unknown.join(', or ')}.`);

for (const scenario of shared)
  test(scenario.fact, async ({ skip }) => {
    const reason = CANNOT[scenario.fact];
    if (reason !== undefined) skip(reason);
    await walk(scenario);
  });

for (const scenario of privateWindows) test(scenario.fact, () => walk(scenario, KEEPS_NOTHING));

test('a card is saved where the browser asks where to, though its dialog closes the popup', async () => {
  const screen = await openScreen();
  const served = await serve(join(root, 'test'));
  const preferences = { 'browser.download.useDownloadDir': false };
  const firefox = await launchFirefox({ dist: join(root, 'dist', 'firefox'), computer: ENGLISH, preferences, screen });
  const driver = firefoxDriver(firefox);
  try {
    const { port } = new URL(served.address);
    const page = await driver.openPage(`http://127.0.0.1:${port}/e2e/pages/desk.html`);
    const popup = await page.chooseFromMenu({ select: 'Ylva Sparrman, planerare, 070-174 06 14' });
    await popup.says('status', 'Saved Ylva Sparrman');
    await popup.click('link', 'Save card');
    // The dialog belongs to the system: it appears, and Enter takes the name and folder that it offers.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await screen.press('Return');
    const { name, text } = await driver.downloaded();
    expect(name).toBe('Ylva Sparrman.vcf');
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3.0\r\n[\s\S]*FN:Ylva Sparrman\r\n[\s\S]*END:VCARD\r\n$/);
  } finally {
    await driver.close();
    served.close();
    screen.close();
  }
});

async function walk({ run, computer = ENGLISH }: Scenario, preferences: Preferences = {}): Promise<void> {
  const served = await serve(join(root, 'test'));
  const driver = firefoxDriver(await launchFirefox({ dist: join(root, 'dist', 'firefox'), computer, preferences }));
  try {
    const { port } = new URL(served.address);
    await run(driver, (path, host = '127.0.0.1') => `http://${host}:${port}/${path}`);
  } finally {
    await driver.close();
    served.close();
  }
}
