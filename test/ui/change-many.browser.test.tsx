import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { showHeld } from './show-held.ts';

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
