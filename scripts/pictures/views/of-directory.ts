import { fill } from '../fill.ts';
import { doubtful, people } from '../people.ts';
import { filled, MONDAY, NOBODY, OWN, type View } from './prepared.ts';

/** The page of all contacts, and what is done there. */
export const OF_DIRECTORY: Record<string, View> = {
  leaving: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    const empty = await stage.tabOf(popup, '/src/directory.html');
    await empty.locator('.hint').first().waitFor();
    await take(empty, 'all-contacts-0');
    await filled(empty, people(30));
    const all = await stage.tabOf(empty, '/src/directory.html');
    await all.locator('.table-body a').first().waitFor();
    await all.locator('.take-bar input').first().check();
    await take(all, 'all-contacts-30');
    await all.locator('.take-actions select').selectOption('outlook-cards');
    await take(all, 'all-contacts-form');
    await all.locator('.take-actions select').selectOption('table');
    await all.locator('.take-actions .main').click();
    await all.locator('.notice.done').waitFor();
    await take(all, 'all-contacts-copied');
    await all.locator('.take-actions .button').first().click();
    await all.locator('svg path').last().waitFor();
    await take(all, 'codes');
    await all.goto(new URL('/src/directory.html#history', all.url()).href);
    await all.reload();
    await all.locator('.history li').first().waitFor();
    await take(all, 'history');
  },
  suggestions: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    for (const one of doubtful()) await fill(popup, [one], MONDAY);
    const page = await stage.tabOf(popup, '/src/directory.html');
    await page.locator('.suggestion-line').waitFor();
    await take(page, 'suggestion-line');
    await page.locator('.suggestion-line .button').click();
    await page.locator('.turner').waitFor();
    await take(page, 'suggestions');
    await page.keyboard.press('ArrowRight');
    await take(page, 'suggestions-long-names');
    await page.locator('.decide .button').nth(1).click();
    await page.locator('.notice .button').waitFor();
    await take(page, 'suggestions-kept-apart');
    const again = await stage.popupOn(OWN, NOBODY);
    await filled(again, people(1));
    await again.keyboard.type('essen');
    await again.locator('[aria-selected=true]').waitFor();
    await again.keyboard.press('ArrowRight');
    await again.locator('.may-be-same').first().waitFor();
    await take(again, 'contact-may-be-same');
    await again.locator('.may-be-same .button').first().click();
    await again.locator('.decide .main').waitFor();
    await take(again, 'contact-compared');
  },
  backups: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(30));
    const page = await stage.tabOf(popup, '/src/directory.html#backups');
    await page.locator('.backups .actions').last().waitFor();
    await take(page, 'backups');
    await page.locator('.backups .actions .button').last().click();
    await page.locator('.copy-row').waitFor();
    await take(page, 'backups-copy');
    await filled(page, people(33));
    await page.locator('.copy-row .button').last().click();
    await page.locator('.restore .actions .button').nth(2).waitFor();
    await take(page, 'restore');
    // Text, because `chrome` is known in pages of the extension only.
    await page.evaluate(`chrome.storage.local.set({ 'setting:damage': { at: '${MONDAY}', count: 30, from: '${MONDAY}' } })`);
    await page.goto(new URL('/src/directory.html', page.url()).href);
    await page.locator('.damage').waitFor();
    await take(page, 'damage');
  },
  review: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(30));
    await popup.keyboard.type('leif');
    await popup.locator('[aria-selected=true]').waitFor();
    await popup.keyboard.press('ArrowRight');
    await popup.locator('.last-steps .button').nth(1).click();
    await popup.locator('.account a[href]').waitFor();
    await take(popup, 'account');
    await popup.keyboard.press('Escape');
    await popup.locator('.last-steps .button').last().click();
    await popup.locator('summary').click();
    await popup.locator('.account a[href]').waitFor();
    await take(popup, 'forget');
    const page = await stage.tabOf(popup, '/src/directory.html');
    await page.evaluate(`chrome.storage.local.set({ 'setting:reviewAfter': 1 })`);
    await page.locator('.review-line').waitFor();
    await take(page, 'review-line');
    await page.locator('.review-line .button').click();
    await page.locator('.review .tick-row input').nth(1).check();
    await take(page, 'review');
  },
};
