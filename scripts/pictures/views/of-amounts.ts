import { ofLongNames } from '../long-names.ts';
import { people } from '../people.ts';
import { filled, NOBODY, OWN, pressPage, type View } from './prepared.ts';

/** Few and many contacts, and names as long as they get. */
export const OF_AMOUNTS: Record<string, View> = {
  amounts: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(1));
    const one = await stage.tabOf(popup, '/src/directory.html');
    await one.locator('.table-body a').first().waitFor();
    await take(one, 'amount-1-table');
    await filled(one, people(20_000));
    const all = await stage.tabOf(one, '/src/directory.html');
    await all.locator('.table-body a').nth(3).waitFor();
    await take(all, 'amount-20000-table');
    await all.locator('.take-bar input').first().check();
    await take(all, 'amount-20000-chosen');
    await all.locator('.cell-organization a').first().click();
    await all.locator('.organization-view, .organization, .ladder').first().waitFor();
    await take(all, 'amount-20000-organization');
    const again = await stage.popupOn(OWN, NOBODY);
    await again.locator('.option, .hint').first().waitFor();
    await take(again, 'amount-20000-popup');
    await again.keyboard.type('kom miljö');
    await again.locator('[aria-selected=true]').waitFor();
    await again.keyboard.press('ArrowDown');
    await take(again, 'amount-20000-found');
  },
  longNames: async (stage, take) => {
    const popup = await stage.popupOn(OWN, pressPage(ofLongNames(), ''));
    await popup.locator('.stated-row').first().waitFor();
    await take(popup, 'long-page');
    await filled(popup, ofLongNames());
    for (const word of ['sodra', 'annem', 'maija']) {
      await popup.locator('.search input').fill(word);
      await popup.locator('[aria-selected=true]').waitFor();
      await take(popup, `long-found-${word}`);
      await popup.keyboard.press('ArrowRight');
      await popup.locator('.contact h1').waitFor();
      await take(popup, `long-contact-${word}`);
      await popup.locator('.contact .top .icon-button').first().click();
      await popup.locator('.search input').waitFor();
    }
    const page = await stage.tabOf(popup, '/src/directory.html');
    await page.locator('.table-body a').nth(3).waitFor();
    await take(page, 'long-table');
    await page.locator('.cell-organization a').last().click();
    await page.waitForTimeout(500);
    await take(page, 'long-organization');
  },
};
