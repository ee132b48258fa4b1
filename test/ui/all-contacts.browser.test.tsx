import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Statement } from '../../src/contact/statement.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { emptyDirectory, stated } from './show.tsx';
import { saved, savedFiles, showOpening } from './show-directory-page.tsx';

const LATER = '2026-10-06T08:00:00.000Z';
const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');

/** So many contacts; beyond the numbers kept for fiction, what tells them apart is their name. */
function people(count: number): Statement[] {
  return Array.from({ length: count }, (_, index) => ({
    ...stated(`Person ${index}`, `+4670174${String(605 + (index % 95)).padStart(4, '0')}`),
    standing: 'footer' as const,
  }));
}

/** The page as a tab shows it, at a place in its address. */
async function showPage(statements: Statement[], hash = '#'): Promise<Directory> {
  const directory = statements.length > 0 ? await saved(...statements) : await emptyDirectory();
  showOpening(async () => directory, hash);
  return directory;
}

const box = (name: string) => page.getByRole('checkbox', { name });
const person = (name: RegExp) => page.getByRole('link', { name });

async function openLatestChanges(): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Latest changes' }).click();
}

test('the chosen leave as one file, each with a card, in the version that is chosen', async () => {
  const files = savedFiles();
  await showPage([LEIF, ANNA, stated('Siv Öberg', '+46701740607')]);
  await box('Choose Leif Persson').click();
  await box('Choose Anna Ek').click();
  await page.getByRole('button', { name: 'Save 2 cards' }).click();
  await expect.element(page.getByText('2 cards written to the file “2 contacts.vcf”')).toBeVisible();
  const text = (await files[0]?.text()) ?? '';
  expect(text.match(/^FN:.*$/gm)).toEqual(['FN:Anna Ek', 'FN:Leif Persson']);
  expect(text).toContain('VERSION:3.0');
  expect(files[0]?.type).toBe('text/vcard;charset=utf-8');
  await page.getByRole('combobox', { name: 'In which form' }).selectOptions('vCard 4.0');
  await page.getByRole('button', { name: 'Save 2 cards' }).click();
  await expect.poll(() => files.length).toBe(2);
  expect(await files[1]?.text()).toContain('VERSION:4.0');
});

test('nobody is chosen at first, and nothing can be taken away', async () => {
  const files = savedFiles();
  await showPage([LEIF]);
  await expect.element(box('Choose Leif Persson')).not.toBeChecked();
  const save = page.getByRole('button', { name: 'Save cards' });
  await expect.element(save).toHaveAttribute('aria-disabled', 'true');
  save.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  page
    .getByRole('button', { name: 'Show codes' })
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(page.getByRole('heading', { name: 'All contacts' })).toBeVisible();
  expect(files).toEqual([]);
});

test('all are chosen, also those out of sight, and let go of again', async () => {
  await showPage(people(130));
  await expect.element(page.getByText('130 contacts')).toBeVisible();
  await box('Select all').click();
  await expect.element(page.getByRole('button', { name: 'Save 130 cards' })).toBeVisible();
  await box('Select all').click();
  await expect.element(page.getByRole('button', { name: 'Save cards' })).toBeVisible();
});

test('with words typed, all that match are chosen, beside those chosen before', async () => {
  await showPage([LEIF, ANNA, stated('Siv Ek', '+46701740607')]);
  await box('Choose Leif Persson').click();
  await page.getByRole('textbox', { name: 'Find a contact' }).fill('ek');
  await expect.element(page.getByText('2 contacts found')).toBeVisible();
  await box('Select all').click();
  await expect.element(page.getByRole('button', { name: 'Save 3 cards' })).toBeVisible();
});

test('the codes of the chosen are shown in turn', async () => {
  await showPage([LEIF, ANNA]);
  await box('Select all').click();
  await page.getByRole('button', { name: 'Show codes' }).click();
  await expect.element(page.getByText('1 of 2')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.element(page.getByRole('img', { name: /Leif Persson/ })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
});

test('an opened contact is left for the list, with what was typed and chosen', async () => {
  await showPage([LEIF, ANNA]);
  await box('Choose Leif Persson').click();
  await page.getByRole('textbox', { name: 'Find a contact' }).fill('leif');
  await page.getByRole('link', { name: /Leif Persson/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Leif Persson' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('textbox', { name: 'Find a contact' })).toHaveValue('leif');
  await expect.element(box('Choose Leif Persson')).toBeChecked();
  expect(location.hash).toBe('');
});

test("the browser's own Back leaves a contact, and a reload finds it again", async () => {
  const directory = await showPage([LEIF]);
  await page.getByRole('link', { name: /Leif Persson/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Leif Persson' })).toBeVisible();
  const [found] = await directory.find({ text: 'leif' });
  expect(location.hash).toBe(`#contact/${found?.id}`);
  history.back();
  await expect.element(page.getByRole('heading', { name: 'All contacts' })).toBeVisible();
});

test('a contact whose address was opened is left for the list', async () => {
  await showPage([LEIF], '#contact/00000000-0000-4000-8000-000000000000');
  await expect.element(page.getByText('This contact is no longer in the directory.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: 'All contacts' })).toBeVisible();
});

test('keys alone go from the field to the names and to the tick boxes', async () => {
  await showPage([LEIF, ANNA]);
  await expect.element(person(/Leif Persson/)).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(person(/Anna Ek/)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(person(/Leif Persson/)).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft} ');
  await expect.element(page.getByText('1 chosen')).toBeVisible();
  await userEvent.keyboard('le');
  await expect.element(page.getByRole('textbox', { name: 'Find a contact' })).toHaveValue('le');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('textbox', { name: 'Find a contact' })).toHaveValue('');
});

test('changes are told in sentences, the newest first, and each is taken back by its Undo', async () => {
  const directory = await showPage([LEIF, ...people(3)]);
  const [found] = await directory.find({ text: 'leif' });
  await directory.correct(found?.id ?? '', { jobTitle: 'IT-direktör' }, LATER);
  await openLatestChanges();
  const rows = page.getByRole('listitem');
  await expect.element(rows.first()).toHaveTextContent(/^Corrected Leif Persson · /);
  await expect.element(rows.nth(1)).toHaveTextContent(/^Saved Leif Persson and 3 more · /);
  await page.getByRole('button', { name: 'Undo: Corrected Leif Persson' }).click();
  await expect.element(rows.first()).toHaveTextContent('taken back');
  await expect.element(page.getByText('taken back', { exact: true })).toHaveFocus();
  expect((await directory.get(found?.id ?? ''))?.summary.jobTitle).toBe('IT-chef');
  expect(rows.elements()).toHaveLength(2);
});

test('what was forgotten is told without a name, and has no Undo', async () => {
  const directory = await showPage([LEIF]);
  const [found] = await directory.find({ text: 'leif' });
  await directory.forget([found?.id ?? ''], LATER);
  await openLatestChanges();
  await expect.element(page.getByRole('listitem')).toHaveTextContent(/^Forgot 1 contact · /);
  expect(page.getByRole('button', { name: /Undo/ }).elements()).toEqual([]);
});

test('an empty directory says what to do, and offers nothing to take away', async () => {
  await showPage([]);
  await expect.element(page.getByText('Your directory is empty.')).toBeVisible();
  expect(page.getByRole('button', { name: 'Save cards' }).elements()).toEqual([]);
});

test('a second press while a change is being taken back changes nothing', async () => {
  const directory = await showPage(people(300));
  await openLatestChanges();
  const undo = page.getByRole('button', { name: /^Undo: Saved/ });
  await expect.element(undo).toBeVisible();
  const button = undo.element();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(page.getByRole('button', { name: /^Undoing…: Saved/ })).toBeVisible();
  button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.element(page.getByRole('status').filter({ hasText: 'The change was taken back' })).toBeVisible();
  expect(await directory.count()).toBe(0);
  expect(await directory.changes(10)).toHaveLength(2);
  expect(page.getByText('There was nothing left to take back.').elements()).toEqual([]);
});
