import './extension-stand-in.ts';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { changeSetting, SHARED_AS } from '../../src/browser/settings.ts';
import type { ColleagueSource } from '../../src/contact/source.ts';
import { readShareFile } from '../../src/exchange/share/share-file.ts';
import { sha256 } from '../../src/ui/backup-text.ts';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { emptyDirectory, SEEN_AT, SITE, show, stated } from './show.tsx';
import { saved, savedFiles, showPage } from './show-directory-page.tsx';

const LATER = '2026-10-06T08:00:00.000Z';
const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');
const EVA: ColleagueSource = {
  kind: 'colleague',
  name: 'Eva Ek',
  pages: [{ address: 'https://ekstad.example/press', site: 'ekstad.example', lastSeenAt: SEEN_AT }],
};

afterEach(() => changeSetting(SHARED_AS, SHARED_AS.standard));

async function read(file: Blob | undefined) {
  const found = await readShareFile((await file?.text()) ?? '', sha256, new Date().toISOString());
  if ('broken' in found) throw new Error(found.broken);
  return found;
}

test('the chosen leave as one file, in the journalist’s name, without private ones, notes or tags', async () => {
  const files = savedFiles();
  const directory = await saved(LEIF, ANNA);
  const [anna, leif] = (await directory.takeAway()).rows;
  await directory.annotate(leif?.id ?? '', { note: 'Svarar före nio', tags: ['it'] }, LATER);
  await directory.annotate(anna?.id ?? '', { private: true }, LATER);
  showPage(directory, '#');
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('button', { name: 'Share file' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Siv Öberg');
  await page.getByRole('button', { name: 'Save a file of 2 contacts' }).click();
  await expect
    .element(page.getByText(/^1 contact written to the file “1 contact \d{4}-\d\d-\d\d\.contacts\.json”.*1 private contact/))
    .toBeVisible();
  const { from, cards, unread } = await read(files[0]);
  expect([from, unread, cards.map(({ contact }) => contact)]).toEqual(['Siv Öberg', [], [LEIF.values]]);
  expect(cards[0]?.pages).toEqual([{ address: `https://${SITE}/press`, site: SITE, lastSeenAt: SEEN_AT }]);
  expect([cards[0]?.note, cards[0]?.tags]).toEqual([undefined, undefined]);
});

test('notes and tags go along once they are ticked, and the name is there the next time', async () => {
  const files = savedFiles();
  await changeSetting(SHARED_AS, 'Siv Öberg');
  const directory = await saved(LEIF);
  const [leif] = (await directory.takeAway()).rows;
  await directory.annotate(leif?.id ?? '', { note: 'Svarar före nio', tags: ['it'] }, LATER);
  showPage(directory, '#');
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('button', { name: 'Share file' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Siv Öberg');
  await page.getByRole('checkbox', { name: 'My notes too' }).click();
  await page.getByRole('checkbox', { name: 'My tags too' }).click();
  await page.getByRole('button', { name: 'Save a file of 1 contact' }).click();
  await expect.poll(() => files.length).toBe(1);
  const [card] = (await read(files[0])).cards;
  expect([card?.note, card?.tags]).toEqual(['Svarar före nio', ['it']]);
});

test('of private contacts alone no file is written', async () => {
  const files = savedFiles();
  const directory = await saved(LEIF);
  const [leif] = (await directory.takeAway()).rows;
  await directory.annotate(leif?.id ?? '', { private: true }, LATER);
  showPage(directory, '#');
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('button', { name: 'Share file' }).click();
  await page.getByRole('button', { name: 'Save a file of 1 contact' }).click();
  await expect.element(page.getByRole('status').getByText(/private/)).toBeVisible();
  expect(files).toEqual([]);
});

test('in a contact, a number that only a colleague knows says so, and where they read it', async () => {
  const directory = await emptyDirectory();
  await directory.remember([LEIF], SEEN_AT);
  const other = stated('Leif Persson', '+46701740699', { jobTitle: 'IT-chef' });
  await directory.rememberMany([[{ ...other, source: EVA }]], { at: LATER });
  const [leif] = await directory.find({ text: 'leif' });
  show(<ContactDetails id={leif?.id ?? ''} onBack={() => {}} />, { directory });
  await expect.element(page.getByText('says Eva Ek (a colleague’s file), not confirmed')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'ekstad.example, read 5 Oct 2026' })).toBeVisible();
});

test('whom only a colleague knows is theirs, not “by you”', async () => {
  const directory = await emptyDirectory();
  await directory.rememberMany([[{ ...LEIF, source: EVA }]], { at: LATER });
  const [leif] = await directory.find({ text: 'leif' });
  show(<ContactDetails id={leif?.id ?? ''} onBack={() => {}} />, { directory });
  await expect.element(page.getByText('Eva Ek (a colleague’s file)').first()).toBeVisible();
  expect(page.getByText(/by you/i).elements()).toEqual([]);
});
