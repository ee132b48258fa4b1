import type { Page } from 'playwright-core';
import { people, withLadder } from '../people.ts';
import { filled, NOBODY, OWN, type View } from './prepared.ts';

/** The first steps, the settings, and who called. */
export const OF_SETTINGS: Record<string, View> = {
  welcome: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    const page = await stage.tabOf(popup, '/src/welcome.html');
    await page.locator('.steps .button').first().waitFor();
    await take(page, 'welcome');
    await downTo(page, '.next');
    await take(page, 'welcome-end');
  },
  options: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    const page = await stage.tabOf(popup, '/src/options.html');
    await page.locator('#home').waitFor();
    await take(page, 'options');
    await downTo(page, '.options > :nth-child(5)');
    await take(page, 'options-middle');
    await downTo(page, '.options > :last-child');
    await take(page, 'options-end');
  },
  called: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(30));
    await filled(popup, withLadder());
    await popup.keyboard.type('070-174 06 06');
    await popup.locator('[aria-selected=true]').waitFor();
    await take(popup, 'called-found');
    await popup.locator('.search input').fill('08-465 004 19');
    await popup.locator('.alike-row').first().waitFor();
    await take(popup, 'called-nobody');
  },
};

async function downTo(page: Page, part: string): Promise<void> {
  await page.locator(part).evaluate((element) => element.scrollIntoView());
}
