import './extension-stand-in.ts';
import '../../src/ui/import.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSetting, HOME } from '../../src/browser/settings.ts';
import { stated } from './show.tsx';
import { keepNothing, saved, showPage } from './show-directory-page.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const IN_FULL = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Ek\r\nTEL;TYPE=CELL:+46701740606\r\nEND:VCARD\r\n';
const NATIONAL = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jane Roe\r\nTEL:(212) 555-0142\r\nEND:VCARD\r\n';

beforeEach(async () => {
  await keepNothing();
  await changeSetting(HOME, 'SE');
});

const says = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();

async function choose(name: string, content: string): Promise<void> {
  await page
    .getByLabelText('Choose files')
    .last()
    .upload(new File([content], name));
}

test('numbers of cards that do not say their country are read as of the one that is chosen', async () => {
  const directory = await saved(LEIF);
  showPage(directory, '#import');
  await choose('kort.vcf', NATIONAL);
  const country = page.getByRole('combobox', { name: 'Numbers without a country code are of' });
  await expect.element(country).toHaveValue('SE');
  await userEvent.selectOptions(country, 'US');
  await says('+1 212 555 0142');
  await page.getByRole('button', { name: 'Import 1 contact' }).click();
  await says('1 contact imported.');
  const [jane] = await directory.find({ text: 'jane' });
  expect(jane?.summary.phones[0]?.number).toBe('+12125550142');
});

test('cards whose numbers are all in full ask for no country', async () => {
  showPage(await saved(LEIF), '#import');
  await choose('kort.vcf', IN_FULL);
  await says('1 new contact');
  expect(page.getByRole('combobox').all()).toEqual([]);
});
