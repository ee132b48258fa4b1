import { people } from '../people.ts';
import { filled, NOBODY, OWN, type View } from './prepared.ts';

/** Whom one has to call, and what came of it. */
export const OF_CALLS: Record<string, View> = {
  calls: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(12));
    const page = await stage.tabOf(popup, '/src/directory.html#calls');
    await page.locator('.hint').first().waitFor();
    await take(page, 'calls-nobody');
    await page.keyboard.press('Escape');
    await page.locator('.take-bar input').first().check();
    await page.locator('.take-actions .button').nth(2).click();
    await page.locator('.notice.done').waitFor();
    await take(page, 'calls-put-on');
    await page.locator('.call-sheet-line .button').click();
    await page.locator('.call-row').first().waitFor();
    await page.locator('.call-about input').fill('Branden i hamnen');
    await page.locator('.call-row').first().click();
    await page.locator('.call-row:nth-child(1):focus').waitFor();
    for (const key of ['Enter', 'r']) await page.keyboard.press(key);
    await page.locator('.call-note input').fill('Räddningstjänsten är kvar på platsen till i morgon bitti, ny lägesbild klockan åtta');
    await take(page, 'calls-note');
    await page.keyboard.press('Enter');
    for (const [at, key] of ['n', 'c', 'q'].entries()) {
      await page.locator('.call-row:focus').waitFor();
      await page.keyboard.press('j');
      // A letter that comes before the next row has the focus is one more for the row before, which takes none while its call is being written.
      await page.locator(`.call-row:nth-child(${at + 2}):focus`).waitFor();
      await page.keyboard.press(key);
      await page.locator('.call-note input').waitFor();
      await page.keyboard.press('Escape');
    }
    await page.locator('.call-row:focus').waitFor();
    await take(page, 'calls');
    const again = await stage.popupOn(OWN, NOBODY);
    await again.locator('.unfinished').waitFor();
    await take(again, 'calls-popup');
    await again.keyboard.type('Åsa');
    await again.locator('[aria-selected=true]').waitFor();
    await again.keyboard.press('ArrowRight');
    await again.locator('.call-log').waitFor();
    await again.locator('.call-log').scrollIntoViewIfNeeded();
    await take(again, 'calls-contact');
  },
};
