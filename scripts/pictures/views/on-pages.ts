import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../places.ts';
import { DEMO } from '../../start/asked.ts';
import { people } from '../people.ts';
import { asChanged, filled, NOBODY, OWN, pressPage, type View } from './prepared.ts';

const NEWSROOM = 'https://www.kristianstad.example/press/it-drift';
/** Hours, a remark, text and link that disagree, somebody hidden, a picture for an address, and a frame of another site. */
const KEPT_BACK = `<!doctype html><html lang="sv"><title>Presskontakter – Exempelstads kommun</title><h1>Presskontakter</h1>
<p>Leif Persson, IT-chef, 070-174 06 05 (endast press), vardagar 8–17</p>
<p>Anna Ek, pressekreterare, <a href="tel:+46701740699">070-174 06 06</a></p>
<p style="display:none">Disa Hammarlund, kommunikationschef, 070-174 06 07</p>
<p>Telefon: <img src="data:image/png;base64,iVBORw0KGgo=" width="120" height="20"></p>
<p>Mejla oss: <span>[email&#160;protected]</span></p>
<iframe src="https://telefonbok.example/lista" width="300" height="90"></iframe>`;

/** What the popup shows of a page, and of what is typed. */
export const ON_PAGES: Record<string, View> = {
  demo: async (stage, take) => {
    const popup = await stage.popupOn(NEWSROOM, readFileSync(join(root, DEMO), 'utf8'));
    await popup.locator('.stated-row').nth(11).waitFor();
    await take(popup, 'page-read');
    await popup.locator('.save-bar .main').click();
    await popup.locator('.notice .button').waitFor();
    await take(popup, 'page-saved');
    await popup.keyboard.type('it chef');
    await popup.locator('[aria-selected=true]').waitFor();
    await popup.keyboard.press('Enter');
    await popup.locator('.notice:not(:has(.button))').waitFor();
    await take(popup, 'found');
    await popup.keyboard.press('ArrowRight');
    await popup.locator('.contact h1').waitFor();
    await take(popup, 'one-contact');
    const all = await stage.tabOf(popup, '/src/directory.html');
    await all.locator('.table-body a').nth(9).waitFor();
    await take(all, 'all-contacts');
  },
  marks: async (stage, take) => {
    const popup = await stage.popupOn(OWN, pressPage(people(9), 'Kundtjänst, 044-13 50 00'));
    await filled(popup, people(3).map(asChanged));
    await popup.locator('.mark.caution').first().waitFor();
    await take(popup, 'page-marks');
    await popup.locator('.why').first().click();
    await take(popup, 'page-why');
  },
  claims: async (stage, take) => {
    const popup = await stage.popupOn('https://evil.example/press', pressPage(people(2), ''));
    await filled(popup, people(2).map(asChanged));
    await popup.locator('.mark.alarm').first().waitFor();
    await take(popup, 'page-claims');
  },
  nobody: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await popup.locator('.hint').first().waitFor();
    await take(popup, 'page-nobody-directory-0');
    await filled(popup, people(1));
    await take(popup, 'page-nobody-directory-1');
    await filled(popup, people(30));
    await take(popup, 'page-nobody-directory-30');
    await popup.keyboard.type('xyz');
    await popup.getByText('xyz').first().waitFor();
    await take(popup, 'found-nobody');
  },
  keptBack: async (stage, take) => {
    const popup = await stage.popupOn(OWN, KEPT_BACK);
    await popup.locator('.stated-row').first().waitFor();
    await popup.locator('.missed').first().waitFor();
    await take(popup, 'page-kept-back');
    await popup.locator('.missed-several summary').click();
    await take(popup, 'page-kept-back-unfolded');
    await popup.locator('.missed-several summary').click();
    await popup.locator('.below-list').evaluate((end) => end.scrollIntoView());
    await take(popup, 'page-kept-back-end');
  },
  refused: async (stage, take) => {
    const popup = await stage.popupOn('chrome://version');
    await popup.locator('.hint').first().waitFor();
    await take(popup, 'page-refused');
  },
  typing: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    await popup.locator('.add input').fill('Anna Ek, jurist, Exempelstads kommun, 070-174 06 06');
    await popup.locator('.preview bdi').waitFor();
    await take(popup, 'add');
    await popup.locator('.add input').fill('');
    await popup.locator('.add .button').click();
    await take(popup, 'paste');
    await popup
      .locator('textarea')
      .fill('För mer information:\nLeif Persson, IT-chef, 070-174 06 05\nAnna Ek, pressekreterare, 070-174 06 06');
    await popup.locator('.paste-form .button').click();
    await popup.locator('.stated-row').first().waitFor();
    await take(popup, 'paste-read');
  },
};
