import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Directory } from '../../src/directory/directory.ts';
import { stated } from './show.tsx';
import { saved, savedFiles, showPage } from './show-directory-page.tsx';
import { copiedAs, copiedTexts, takenAs, textsIn } from './taken-away.ts';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');

const forms = () => page.getByRole('combobox', { name: 'In which form' });

function two(): Promise<Directory> {
  return saved(LEIF, ANNA);
}

test('a file for Outlook is an archive with a card for each', async () => {
  const told = await takenAs(await two(), 'vCards for Outlook', 'Save 2 cards');
  expect(told.match(/^(?:Anna Ek|Leif Persson)\.vcf\nBEGIN:VCARD/gm)).toHaveLength(2);
  expect(told).toContain('2 cards written to the file “2 contacts.zip”');
});

test('a spreadsheet has a row for each', async () => {
  const told = await takenAs(await two(), 'Excel (XLSX)', 'Save 2 contacts');
  expect(told).toContain('2 contacts written to the file “2 contacts.xlsx”');
  expect(told.match(/<row>/g)).toHaveLength(3);
  expect(told).toContain('(+46) 70 174 06 05');
});

test.each([
  ['CSV', /^\ufeff?Name,Title,/],
  ['CSV for Google', /^First Name,Middle Name,/],
  ['CSV for Outlook', /^\ufeff?Title,First Name,/],
])('%s has its own headings, and a line for each', async (form, headings) => {
  const told = await takenAs(await two(), form, 'Save 2 contacts');
  expect(told).toMatch(headings);
  expect(told.split('\r\n').filter((line) => /Leif|Anna/.test(line))).toHaveLength(2);
  expect(told).toContain('2 contacts written to the file “2 contacts.csv”');
});

test('a list is copied as text, with a line for each', async () => {
  const text = 'Anna Ek, Exempelstads kommun · +46 70 174 06 06\nLeif Persson, IT-chef, Exempelstads kommun · +46 70 174 06 05\n';
  expect(await copiedAs(await two(), 'List')).toEqual([{ 'text/plain': text }]);
});

test('a table is copied as HTML and as text', async () => {
  const [forms = {}] = await copiedAs(await two(), 'Table');
  expect(Object.keys(forms).toSorted()).toEqual(['text/html', 'text/plain']);
  expect(forms['text/html']).toContain('<td valign="top">Leif Persson</td><td valign="top">IT-chef</td>');
  expect(forms['text/plain']).toContain('Leif Persson\tIT-chef\t');
});

test('where the clipboard is refused, it is said', async () => {
  copiedTexts();
  navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  showPage(await two(), '#');
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await forms().selectOptions('Table');
  await page.getByRole('button', { name: 'Copy 2 contacts' }).click();
  await expect.element(page.getByText('The clipboard could not be used. Save them as a file instead.')).toBeVisible();
});

test('a form is chosen and taken by keyboard, and says what it is for', async () => {
  const files = savedFiles();
  showPage(await two(), '#');
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  page.getByRole('button', { name: 'Call sheet' }).element().focus();
  await userEvent.keyboard('{Tab}');
  await expect.element(forms()).toHaveFocus();
  await expect.element(forms()).toHaveAccessibleDescription(/every phone and mail program/);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(forms()).toHaveAccessibleDescription(/Outlook reads only the first card/);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByText(/written to the file “2 contacts.zip”/)).toBeVisible();
  expect(files[0]?.type).toBe('application/zip');
});

test('of many, each form holds everybody', { timeout: 60_000 }, async () => {
  const names = Array.from({ length: 260 }, (_, index) => `Person ${index}`);
  const directory = await saved(...names.map((name, index) => stated(name, `+4670174${String(605 + (index % 95)).padStart(4, '0')}`)));
  const count = (await directory.takeAway()).rows.length;
  const files = savedFiles();
  showPage(directory, '#');
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  for (const [form, of, ending] of [
    ['vCard 4.0', 'cards', 'vcf'],
    ['vCards for Outlook', 'cards', 'zip'],
    ['Excel (XLSX)', 'contacts', 'xlsx'],
    ['CSV', 'contacts', 'csv'],
  ] as const) {
    await forms().selectOptions(form);
    await page.getByRole('button', { name: `Save ${count} ${of}` }).click();
    await expect.element(page.getByText(`${count} ${of} written to the file “${count} contacts.${ending}”`)).toBeVisible();
  }
  const [cards, archive, sheet, csv] = await Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
  const text = (octets = new Uint8Array()): string => new TextDecoder().decode(octets);
  expect(text(cards).match(/^BEGIN:VCARD/gm)).toHaveLength(count);
  expect(textsIn(archive ?? new Uint8Array()).match(/^BEGIN:VCARD/gm)).toHaveLength(count);
  expect(textsIn(sheet ?? new Uint8Array()).match(/<row>/g)).toHaveLength(count + 1);
  expect(text(csv).match(/\r\n/g)).toHaveLength(count + 1);
});
