import './extension-stand-in.ts';
import { render } from 'preact';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSetting, REVIEW_AFTER, readSetting } from '../../src/browser/settings.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { ReviewAfter } from '../../src/ui/views/ReviewAfter.tsx';
import { emptyDirectory, stated } from './show.tsx';
import { showPage } from './show-directory-page.tsx';

const LONG_AGO = '2020-10-05T08:00:00.000Z';
const PEOPLE = [
  stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' }),
  stated('Anna Ek', '+46701740606'),
  stated('Siv Öberg', '+46701740607'),
];

beforeEach(() => changeSetting(REVIEW_AFTER, 'never'));

/** Three whom nobody has seen for years, and one seen now. */
async function withOld(): Promise<Directory> {
  const directory = await emptyDirectory();
  await directory.remember(PEOPLE, LONG_AGO);
  await directory.remember([stated('Eva Ny', '+46701740608')], new Date().toISOString());
  return directory;
}

const box = (name: string) => page.getByRole('checkbox', { name });
const button = (name: string) => page.getByRole('button', { name });
const shown = async (directory: Directory) => new Set((await directory.find({ text: '' })).map(({ summary }) => summary.name));

test('nobody is listed for review until the journalist asks for it, and then nothing is done by itself', async () => {
  const directory = await withOld();
  showPage(directory, '#');
  await expect.element(page.getByText('4 contacts')).toBeVisible();
  expect(button('Review').elements()).toEqual([]);
  await changeSetting(REVIEW_AFTER, 24);
  await expect.element(page.getByText('3 contacts have not been seen or used for 24 months.')).toBeVisible();
  await button('Review').click();
  await expect.element(page.getByRole('heading', { name: 'Contacts for review' })).toHaveFocus();
  await expect.element(page.getByRole('listitem').first()).toHaveTextContent('last read 5 Oct 2020 · never used');
  await expect.element(box('Choose Leif Persson')).not.toBeChecked();
  await expect.element(button('Keep')).toHaveAttribute('aria-disabled', 'true');
  expect(await directory.count()).toBe(4);
});

test('those ticked are kept or removed, each to be undone, or forgotten, after one is asked', async () => {
  const directory = await withOld();
  await changeSetting(REVIEW_AFTER, 24);
  showPage(directory, '#review');
  await box('Choose Leif Persson').click();
  await button('Keep').click();
  await expect.element(page.getByText('Kept 1 contact')).toBeVisible();
  await expect.element(box('Choose Leif Persson')).not.toBeInTheDocument();
  await button('Undo').click();
  await expect.element(box('Choose Leif Persson')).toBeVisible();
  await box('Choose Leif Persson').click();
  await box('Choose Anna Ek').click();
  await button('Remove').click();
  await expect.element(page.getByText('Removed 2 contacts')).toBeVisible();
  expect(await shown(directory)).toEqual(new Set(['Eva Ny', 'Siv Öberg']));
  await button('Undo').click();
  await expect.element(box('Choose Anna Ek')).toBeVisible();
  await box('Select all').click();
  await button('Forget…').click();
  await expect.element(page.getByRole('heading', { name: 'Forget 3 contacts?' })).toHaveFocus();
  expect(await directory.count()).toBe(4);
  await button('Forget for good').click();
  await expect.element(page.getByText('No contacts are left to review.')).toBeVisible();
  expect(await shown(directory)).toEqual(new Set(['Eva Ny']));
});

test('a number of months is kept, an empty field turns it off, and what is no number of months is told', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, root);
    root.remove();
  });
  let kept = 0;
  render(<ReviewAfter onKept={() => (kept += 1)} />, root);
  const field = page.getByRole('spinbutton', { name: /List for review/ });
  await expect.element(field).toHaveValue(null);
  await field.fill('24');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => readSetting(REVIEW_AFTER)).toBe(24);
  await field.fill('0');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('A whole number of months');
  expect(await readSetting(REVIEW_AFTER)).toBe(24);
  await field.fill('');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => readSetting(REVIEW_AFTER)).toBe('never');
  expect(kept).toBe(2);
});
