import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Statement } from '../../src/contact/statement.ts';
import { root } from '../places.ts';
import { DEMO } from '../start/asked.ts';
import type { Camera } from './camera.ts';
import { fill } from './fill.ts';
import { people } from './people.ts';
import type { Stage } from './stage.ts';

/** Takes a view of the extension. Each has a browser of its own, so that none depends on what another left behind. */
export type View = (stage: Stage, take: Camera) => Promise<void>;

const NEWSROOM = 'https://www.kristianstad.example/press/it-drift';
const OWN = 'https://www.exempelstad.example/press';
const NOBODY = '<!doctype html><title>Kalender</title><p>Torsdag.</p>';
const MONDAY = '2026-10-05T08:00:00.000Z';

export const VIEWS: Record<string, View> = {
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
  refused: async (stage, take) => {
    const popup = await stage.popupOn('chrome://version');
    await popup.locator('.hint').first().waitFor();
    await take(popup, 'page-refused');
  },
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
    await popup.locator('.field input').nth(4).fill('12');
    await popup.keyboard.press('Enter');
    await popup.locator('.problem').first().waitFor();
    await take(popup, 'correct-problem');
  },
  leaving: async (stage, take) => {
    const popup = await stage.popupOn(OWN, NOBODY);
    const empty = await stage.tabOf(popup, '/src/directory.html');
    await empty.locator('.hint').first().waitFor();
    await take(empty, 'all-contacts-0');
    await filled(empty, people(30));
    const all = await stage.tabOf(empty, '/src/directory.html');
    await all.locator('li a').first().waitFor();
    await all.locator('.take-bar input').first().check();
    await take(all, 'all-contacts-30');
    await all.locator('.take-actions .button').first().click();
    await all.locator('svg path').last().waitFor();
    await take(all, 'codes');
    await all.goto(new URL('/src/directory.html#history', all.url()).href);
    await all.reload();
    await all.locator('.history li').first().waitFor();
    await take(all, 'history');
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
    const options = await stage.tabOf(popup, '/src/options.html');
    await options.locator('select').waitFor();
    await take(options, 'options');
  },
};

/** Fills the directory and waits until the popup has drawn what is new. */
async function filled(popup: Page, statements: readonly Statement[]): Promise<void> {
  await fill(popup, statements, MONDAY);
  await popup.waitForTimeout(500);
}

/** As an older page of the same site had it: another number and, of every third, another title. */
function asChanged(statement: Statement, index: number): Statement {
  const { phones, jobTitle } = statement.values;
  const before = phones.map((phone) => ({ ...phone, number: phone.number.replace(/.$/, '9') }));
  return { ...statement, values: { ...statement.values, phones: index === 2 ? phones : before, ...(jobTitle && { jobTitle }) } };
}

function pressPage(statements: readonly Statement[], footer: string): string {
  const cards = statements.map(({ values: { name, jobTitle, organization, phones, emails } }) => {
    const lines = [jobTitle, organization?.units?.[0], phones[0]?.number.replace('+46', '0'), emails[0]?.address];
    return `<li><h3>${name}</h3>${lines.map((line) => (line === undefined ? '' : `<p>${line}</p>`)).join('')}</li>`;
  });
  const foot = `<footer><p>${footer}</p></footer>`;
  return `<!doctype html><html lang="sv"><title>Press - Exempelstads kommun</title><h1>Presskontakter</h1><ul>${cards.join('')}</ul>${foot}`;
}
