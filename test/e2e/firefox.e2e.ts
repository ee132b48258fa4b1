import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/places.ts';
import type { Computer, Driver } from './drivers/driver.ts';
import { launchFirefox, type Preferences } from './drivers/firefox.ts';
import { firefoxDriver } from './drivers/firefox-driver.ts';
import { openScreen, type Screen } from './drivers/screen.ts';
import { besideThePopup } from './scenarios/beside-the-popup.ts';
import { byKeys } from './scenarios/by-keys.ts';
import { damage } from './scenarios/damage.ts';
import { directoryPage } from './scenarios/directory-page.ts';
import { hiding } from './scenarios/hiding.ts';
import { importing } from './scenarios/importing.ts';
import { languages } from './scenarios/languages.ts';
import { menus } from './scenarios/menus.ts';
import { mishaps } from './scenarios/mishaps.ts';
import { newsroom } from './scenarios/newsroom.ts';
import { paperAndColleagues } from './scenarios/paper-and-colleagues.ts';
import { privateWindows } from './scenarios/private-windows.ts';
import { walk } from './walk.ts';

const dist = join(root, 'dist', 'firefox');
const KEEPS_NOTHING: Preferences = { 'browser.privatebrowsing.autostart': true };

/** Facts that Firefox does not let be true, and why. */
const CANNOT: Readonly<Record<string, string>> = {
  'Escape goes back one step': 'Firefox closes a popup at Escape, before what is in it sees the key',
};

const shared = [
  ...newsroom,
  ...mishaps,
  ...hiding,
  ...directoryPage,
  ...importing,
  ...languages,
  ...paperAndColleagues,
  ...damage,
  ...menus,
  ...besideThePopup,
  ...byKeys,
];
const unknown = Object.keys(CANNOT).filter((fact) => !shared.some((scenario) => scenario.fact === fact));
if (unknown.length > 0) throw new Error(`No scenario is called ${unknown.join(', or ')}.`);

for (const scenario of shared)
  test(scenario.fact, async ({ skip }) => {
    const reason = CANNOT[scenario.fact];
    if (reason !== undefined) skip(reason);
    await walk(scenario, start());
  });

for (const scenario of privateWindows) test(scenario.fact, () => walk(scenario, start({ preferences: KEEPS_NOTHING })));

test('a card is saved where the browser asks where to, though its dialog closes the popup', async () => {
  const screen = await openScreen();
  const asksWhereTo = { preferences: { 'browser.download.useDownloadDir': false }, screen };
  await walk({ run: (driver, served) => saveThroughDialog(driver, served('e2e/pages/desk.html'), screen) }, start(asksWhereTo)).finally(
    screen.close,
  );
});

async function saveThroughDialog(driver: Driver, address: string, screen: Screen): Promise<void> {
  const page = await driver.openPage(address);
  const popup = await page.chooseFromMenu({ select: 'Ylva Sparrman, planerare, 070-174 06 14' });
  await popup.says('status', 'Saved Ylva Sparrman');
  await popup.click('link', 'Save card');
  // The dialog belongs to the system: Enter takes the name and folder that it offers.
  await screen.untilTitled('Enter name of file');
  await screen.press('Return');
  const { name, text } = await driver.downloaded();
  expect(name).toBe('Ylva Sparrman.vcf');
  expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3.0\r\n[\s\S]*FN:Ylva Sparrman\r\n[\s\S]*END:VCARD\r\n$/);
}

function start(where: { preferences?: Preferences; screen?: Screen } = {}): (computer: Computer) => Promise<Driver> {
  return async (computer) => firefoxDriver(await launchFirefox({ dist, computer, ...where }));
}
