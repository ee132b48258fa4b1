import './extension-stand-in.ts';
import '../../src/ui/import.css';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { changeSetting, HOME } from '../../src/browser/settings.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { writeCsv } from '../../src/exchange/tables/write/csv-write.ts';
import { cardOf, cardWords } from '../../src/ui/card-of.ts';
import { emptyDirectory, SEEN_AT, stated } from './show.tsx';
import { keepNothing, saved, showPage } from './show-directory-page.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });

beforeEach(async () => {
  await keepNothing();
  await changeSetting(HOME, 'SE');
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const says = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();

/** What the directory writes as CSV in our own layout. */
async function writtenBy(directory: Directory): Promise<string> {
  return [...writeCsv((await directory.takeAway()).rows.map(cardOf), 'own', cardWords())].join('');
}

async function choose(name: string, content: string | ArrayBuffer): Promise<void> {
  await page
    .getByLabelText('Choose files')
    .last()
    .upload([new File([content], name)]);
}

test('our own list comes in as it went out, without a question about its columns', async () => {
  const theirs = await saved(LEIF);
  const [row] = (await theirs.takeAway()).rows;
  await theirs.annotate(row?.id ?? '', { note: 'Ring före nio.\nSäg vem du är.', tags: ['it', 'krets, stor'] }, SEEN_AT);
  const list = await writtenBy(theirs);
  const directory = await emptyDirectory();
  showPage(directory, '#import');
  await choose('kontakter.csv', list);
  await says('1 new contact');
  await says(/This list was written here/);
  expect(page.getByRole('checkbox', { name: /holds the headings/ }).elements()).toEqual([]);
  await button('Import 1 contact').click();
  await says('1 contact imported.');
  const [here] = (await directory.takeAway()).rows.map(cardOf);
  expect(here).toMatchObject({
    contact: { name: 'Leif Persson', jobTitle: 'IT-chef', press: true, phones: [{ number: '+46701740605', features: ['mobile'] }] },
    note: 'Ring före nio.\nSäg vem du är.',
    tags: ['it', 'krets, stor'],
  });
});

test('our own list brings nothing new to the directory that wrote it', async () => {
  const directory = await saved(LEIF);
  const list = await writtenBy(directory);
  showPage(directory, '#import');
  await choose('kontakter.csv', list);
  await says('Nothing new: whoever is in it is in your directory already.');
});

test('a column that somebody has put beside ours can be said to hold something else', async () => {
  const list = await writtenBy(await saved(LEIF));
  const [headings = '', row = ''] = list.split('\r\n');
  showPage(await emptyDirectory(), '#import');
  await choose('kontakter.csv', `Ringd,${headings.replace('\ufeff', '')}\r\ni går,${row}\r\n`);
  await says('1 new contact');
  await expect.element(page.getByRole('combobox', { name: /^Ringd/ })).toHaveValue('note');
  expect(page.getByRole('combobox', { name: /^Name|^Phone/ }).elements()).toEqual([]);
});

test('cards in an archive come in, and an archive without any is told so', async () => {
  const card = (name: string, number: string): Uint8Array =>
    strToU8(`BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nTEL:${number}\r\nEND:VCARD\r\n`);
  const zip = (files: Record<string, Uint8Array>): ArrayBuffer => new Uint8Array(zipSync(files)).buffer;
  showPage(await emptyDirectory(), '#import');
  await choose('kort.zip', zip({ 'anna.vcf': card('Anna Ek', '070-174 06 06'), 'siv.vcf': card('Siv Öberg', '070-174 06 07') }));
  await says('2 new contacts');
  await button('Choose other files').click();
  await choose('bilder.zip', zip({ 'bild.png': new Uint8Array(9) }));
  await says(/is an archive without vCards/);
});
