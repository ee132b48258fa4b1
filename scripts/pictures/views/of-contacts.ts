import { fill } from '../fill.ts';
import { ofSomebodyOverYears, people, withLadder } from '../people.ts';
import { asChanged, filled, NOBODY, OWN, pressPage, type View } from './prepared.ts';

/** Contacts found, and one of them. */
export const OF_CONTACTS: Record<string, View> = {
  many: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(10_000));
    await take(popup, 'directory-10000');
    await popup.keyboard.type('kom miljö');
    await popup.locator('[aria-selected=true]').waitFor();
    await popup.keyboard.press('ArrowDown');
    await take(popup, 'found-of-10000');
  },
  contact: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(4));
    await filled(popup, people(4).map(asChanged));
    await popup.keyboard.type('leif');
    await popup.locator('[aria-selected=true]').waitFor();
    await popup.keyboard.press('ArrowRight');
    await popup.locator('.contact h1').waitFor();
    await take(popup, 'contact');
    await popup.locator('.contact .verdict .button').first().click();
    await popup.locator('.notice .button').waitFor();
    await take(popup, 'contact-confirmed');
    await popup.locator('.contact .top .button').click();
    await take(popup, 'correct');
    await popup.locator('.correct-phone summary').first().click();
    await popup.locator('.correct-phone input').first().fill('12');
    await popup.keyboard.press('Enter');
    await popup.locator('.problem').first().waitFor();
    await take(popup, 'correct-problem');
  },
  ladder: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, withLadder());
    await popup.keyboard.type('leif');
    await popup.locator('[aria-selected=true] .closed-now').waitFor();
    await take(popup, 'ladder-found');
    await popup.keyboard.press('ArrowRight');
    await popup.locator('.lent').first().waitFor();
    await take(popup, 'ladder');
    await popup
      .locator('.lent')
      .first()
      .evaluate((rung) => rung.scrollIntoView());
    await take(popup, 'ladder-lent');
    await popup.locator('.star').click();
    await popup.locator('.note textarea').fill('Ring efter nio.\nHellre mobilen än växeln, som stänger tidigt på fredagar.');
    await popup.locator('.add-tag input').fill('vindkraft');
    await popup.keyboard.press('Enter');
    await popup.locator('.tag').first().waitFor();
    await popup.locator('.add-tag input').fill('Miljö- och samhällsbyggnad');
    await popup.keyboard.press('Enter');
    await popup.locator('.tag').nth(1).waitFor();
    await take(popup, 'ladder-noted');
    await popup.locator('.contact .top .button').click();
    await popup.locator('.correct-place summary').click();
    await popup.locator('.correct-phone summary').first().click();
    await take(popup, 'ladder-correct');
    await popup
      .locator('.correct-phone')
      .first()
      .evaluate((fields) => fields.scrollIntoView());
    await take(popup, 'ladder-correct-number');
    await popup.locator('.contact .top .icon-button').click();
    await popup.locator('.contact .top .icon-button').first().click();
    await popup.keyboard.press('Escape');
    await popup.locator('.star-mark').waitFor();
    await take(popup, 'ladder-favourites');
  },
  private: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await filled(popup, people(8));
    await popup.keyboard.type('leif');
    await popup.locator('[aria-selected=true]').waitFor();
    await popup.keyboard.press('ArrowRight');
    await popup.locator('.private-switch input').check();
    await popup.locator('.notice .button').waitFor();
    await take(popup, 'private-contact');
    await popup.locator('.contact .top .icon-button').first().click();
    await popup.keyboard.press('Escape');
    await popup.locator('.private-mark').first().waitFor();
    await take(popup, 'private-found');
    const all = await stage.tabOf(popup, '/src/directory.html');
    await all.locator('.take-bar input').first().check();
    await all.locator('.take-actions .main').click();
    await all.locator('.notice p').waitFor();
    await take(all, 'private-left-out');
    await all.locator('.screen-button').click();
    await all.locator('.private-hidden .button').waitFor();
    await take(all, 'private-hidden-all');
    await all.goto(new URL('/src/directory.html#history', all.url()).href);
    await all.reload();
    await all.locator('.history li').first().waitFor();
    await take(all, 'private-hidden-history');
    const again = await stage.popupOn(OWN, pressPage(people(3), ''));
    await again.locator('.private-hidden .button').waitFor();
    await take(again, 'private-hidden');
  },
  fields: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    for (const { statements, seenAt } of ofSomebodyOverYears()) await fill(popup, statements, seenAt);
    await popup.waitForTimeout(500);
    await popup.keyboard.type('0605');
    await popup.locator('.had').first().waitFor();
    await take(popup, 'found-by-former');
    await popup.keyboard.press('ArrowRight');
    await popup.locator('.contact h1').waitFor();
    await popup.locator('.past summary').first().click();
    await popup.locator('.provenance summary').first().click();
    await take(popup, 'fields-numbers');
    for (const summary of await popup.locator('.over-time summary').all()) await summary.click();
    await popup.locator('.over-time').evaluate((section) => section.scrollIntoView());
    await take(popup, 'fields-over-time');
    const tab = await stage.tabOf(popup, '/src/directory.html');
    await tab.locator('input[type=search], input').first().fill('0605');
    await tab.locator('.had').first().waitFor();
    await take(tab, 'all-contacts-former');
  },
};
