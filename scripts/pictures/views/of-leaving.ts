import { people } from '../people.ts';
import { filled, NOBODY, OWN, type View } from './prepared.ts';

/** What leaves for others: the emergency sheet, and a file for a colleague. */
export const OF_LEAVING: Record<string, View> = {
  sheet: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(30));
    const page = await stage.tabOf(popup, '/src/directory.html#sheet');
    await page.locator('.sheet .tick-row input, .sheet li input').first().check();
    await take(page, 'sheet-choose');
    await page.locator('.sheet .main').click();
    await page.frameLocator('iframe').locator('svg').first().waitFor();
    await take(page, 'sheet-made');
  },
  share: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(30));
    const page = await stage.tabOf(popup, '/src/directory.html');
    await page.locator('.take-bar input').first().check();
    await page.locator('.take-actions .button').nth(1).click();
    await page.locator('.share .main').waitFor();
    await take(page, 'share');
  },
};
