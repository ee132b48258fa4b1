import './extension-stand-in.ts';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { openDatabase } from '../../src/directory/database.ts';
import { openDirectory } from '../../src/directory/directory.ts';
import { SEEN_AT, stated } from './show.tsx';
import { showPage } from './show-directory-page.tsx';

/** A page of two contacts, and what keeps every change of them waiting until it is let go. */
async function showHeld(): Promise<{ hold: () => () => void }> {
  const name = `test-${crypto.randomUUID()}`;
  const [directory, database] = [await openDirectory({ name }), await openDatabase(name)];
  onTestFinished(() => {
    directory.close();
    database.dexie.close();
    indexedDB.deleteDatabase(name);
  });
  await directory.remember([stated('Leif Persson', '+46701740605'), stated('Anna Ek', '+46701740606')], SEEN_AT);
  showPage(directory, '#');
  return {
    hold: () => {
      const holding = { goesOn: true };
      void database.dexie.transaction('rw', database.contacts, database.state, async () => {
        while (holding.goesOn) await database.state.get('generation');
      });
      return () => {
        holding.goesOn = false;
      };
    },
  };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

test('what takes long says so, and leaves all as it was where it is cancelled; so does its Undo', async () => {
  const { hold } = await showHeld();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  const letRemoving = hold();
  await button('Remove').click();
  await expect.element(page.getByText('Changing the contacts…')).toBeVisible();
  await expect.element(page.getByRole('progressbar', { name: 'Changing the contacts…' })).toBeVisible();
  await button('Cancel').click();
  letRemoving();
  await expect.element(page.getByText('Cancelled: nothing was changed.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Leif Persson' })).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Choose Leif Persson' })).toBeChecked();
  expect(document.activeElement).toBe(page.getByText('Cancelled: nothing was changed.').element());

  await button('Remove').click();
  await expect.element(page.getByText('Removed 2 contacts')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Leif Persson' })).not.toBeInTheDocument();
  const letUndoing = hold();
  await button('Undo').click();
  await expect.element(page.getByText('Taking it back…')).toBeVisible();
  await button('Cancel').click();
  letUndoing();
  await expect.element(page.getByText('Cancelled: nothing was changed.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Leif Persson' })).not.toBeInTheDocument();
  await button('Undo').click();
  await expect.element(page.getByRole('link', { name: 'Leif Persson' })).toBeVisible();
});
