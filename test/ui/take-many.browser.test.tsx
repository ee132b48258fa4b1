import './extension-stand-in.ts';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { backupInText, textOfBackup } from '../../src/ui/backup-text.ts';
import { SEEN_AT, stated } from './show.tsx';
import { keepNothing, saved, savedFiles } from './show-directory-page.tsx';
import { showHeld } from './show-held.ts';
import { copiedTexts } from './taken-away.ts';

beforeEach(keepNothing);

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const says = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();

/** It says what it does and how far it is; cancelled, it says what that means. */
async function cancelled(doing: string, said: string, letGo: () => void): Promise<void> {
  await expect.element(page.getByRole('progressbar', { name: doing })).toBeVisible();
  await button('Cancel').last().click();
  letGo();
  await says(said);
}

test('a file of contacts that takes long shows how far it is, and is not saved where it is cancelled', async () => {
  const { hold } = await showHeld();
  const files = savedFiles();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  const letGo = hold();
  await button('Save 2 cards').click();
  await cancelled('Writing 2 contacts…', 'Cancelled: nothing was written.', letGo);
  expect(files).toEqual([]);
  await button('Save 2 cards').click();
  await says(/^2 cards written to the file/);
  expect(files).toHaveLength(1);
});

test('so does what is copied', async () => {
  const { hold } = await showHeld();
  const copied = copiedTexts();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('combobox', { name: 'In which form' }).selectOptions('List');
  const letGo = hold();
  await button('Copy 2 contacts').click();
  await cancelled('Writing 2 contacts…', 'Cancelled: nothing was written.', letGo);
  expect(copied).toEqual([]);
});

test('so does a file for a colleague', async () => {
  const { hold } = await showHeld();
  const files = savedFiles();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await button('Share file').click();
  const letGo = hold();
  await button('Save a file of 2 contacts').click();
  await cancelled('Writing 2 contacts…', 'Cancelled: nothing was written.', letGo);
  expect(files).toEqual([]);
});

test('so does a backup file', async () => {
  const { hold } = await showHeld('#backups');
  const files = savedFiles();
  await says('No file has been saved yet.');
  const letGo = hold();
  await button('Save backup file').click();
  await cancelled('Writing the backup…', 'Cancelled: nothing was written.', letGo);
  expect(files).toEqual([]);
  await button('Save backup file').click();
  await says(/Everything was written to the file/);
  expect(await backupInText((await files[0]?.text()) ?? '')).toMatchObject({ backup: { contacts: [{}, {}] } });
});

test('a backup that takes long to restore shows how far it is, and leaves all as it was where it is cancelled', async () => {
  const other = await saved(stated('Siv Öberg', '+46701740607'));
  const file = await textOfBackup(await other.backUp(), SEEN_AT);
  const { directory, hold } = await showHeld('#backups');
  await page
    .getByLabelText('Choose a backup file')
    .last()
    .upload(new File([file], 'backup.json'));
  await says('It holds 1 contact.');
  const generation = await directory.generation();
  const letGo = hold();
  await button('Replace the directory').click();
  await cancelled('Restoring…', 'Cancelled: nothing was changed.', letGo);
  expect(await directory.generation()).toBe(generation);
  await button('Replace the directory').click();
  await says('Restored: 3 contacts changed.');
  expect(await directory.count()).toBe(1);
});
