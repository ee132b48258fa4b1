import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Statement } from '../../src/contact/statement.ts';
import type { PageSeen } from '../../src/ui/stated.ts';
import { Home } from '../../src/ui/views/Home.tsx';
import { emptyDirectory, pageStating, SEEN_AT, show, stated } from './show.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');
const FOOT = stated('Kundtjänst', '+46701740607', { standing: 'footer' });

async function showPage(seen: PageSeen, known: Statement[] = []) {
  const directory = await emptyDirectory();
  if (known.length > 0) await directory.remember(known, SEEN_AT);
  show(<Home page={{ seen, readAgain: () => {} }} shown onPlace={() => {}} />, { directory });
  return directory;
}

test('new contacts are listed and ticked, those of the footer are not', async () => {
  await showPage(pageStating(LEIF, ANNA, FOOT));
  const list = page.getByRole('list', { name: 'On this page' });
  await expect.element(list.getByRole('checkbox', { name: 'Leif Persson' })).toBeChecked();
  await expect.element(list.getByRole('checkbox', { name: 'Kundtjänst' })).not.toBeChecked();
});

test('what is chosen is saved, said, and taken back by Undo', async () => {
  const directory = await showPage(pageStating(LEIF, ANNA));
  await page.getByRole('button', { name: 'Save chosen (2)' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved 2 contacts');
  expect(await directory.count()).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Save chosen (2)' })).toBeVisible();
  expect(await directory.count()).toBe(0);
});

test('Ctrl+Enter saves what is chosen', async () => {
  const directory = await showPage(pageStating(LEIF, ANNA));
  await expect.element(page.getByRole('button', { name: 'Save chosen (2)' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Anna Ek' }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved 1 contact');
  expect(await directory.count()).toBe(1);
});

test('a known contact is marked as saved and not ticked', async () => {
  await showPage(pageStating(LEIF), [LEIF]);
  await expect.element(page.getByRole('list', { name: 'On this page' })).toHaveTextContent('saved');
  await expect.element(page.getByRole('checkbox', { name: 'Leif Persson' })).not.toBeChecked();
});

test('a contact that was forgotten is marked so, and not to be ticked, with all the others neither', async () => {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([LEIF], SEEN_AT);
  await directory.forget(
    contacts.flatMap(({ id }) => id ?? []),
    SEEN_AT,
  );
  show(<Home page={{ seen: pageStating(LEIF, ANNA), readAgain: () => {} }} shown onPlace={() => {}} />, { directory });
  const list = page.getByRole('list', { name: 'On this page' });
  await expect.element(list.getByText('forgotten by you')).toBeVisible();
  await expect.element(list.getByRole('checkbox', { name: 'Leif Persson' })).not.toBeInTheDocument();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('button', { name: 'Save chosen (1)' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved 1 contact');
  expect(await directory.find({ text: 'leif' })).toEqual([]);
});

test('what another site says of a known contact is marked with that site', async () => {
  const planted = stated('Leif Persson', '+46701740699', { jobTitle: 'IT-chef', site: 'evil.example' });
  await showPage(pageStating(planted), [LEIF]);
  await expect.element(page.getByRole('checkbox', { name: 'Leif Persson' })).not.toBeChecked();
  await expect.element(page.getByText('says evil.example').first()).toBeVisible();
});

test('text of a page is drawn as text, without what turns it around', async () => {
  await showPage(pageStating(stated('<img src=x onerror=alert(1)>\u202EEvil', '+46701740605')));
  await expect.element(page.getByText('<img src=x onerror=alert(1)>Evil').first()).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

test.each([
  ['refused', 'The browser lets no extension read this page.'],
  ['loading', 'The page is still loading.'],
  ['failed', 'Something went wrong when the page was read.'],
] as const)('a page that is %s is told in a sentence, and one can still add by hand', async (state, sentence) => {
  await showPage({ state });
  await expect.element(page.getByText(sentence)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Add by hand' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Paste text' })).toBeVisible();
});

test('where the directory is closed one can copy from the page and save nothing', async () => {
  show(<Home page={{ seen: pageStating(LEIF), readAgain: () => {} }} shown onPlace={() => {}} />, { directory: 'closed' });
  await page.getByRole('button', { name: 'Copy 070-174 06 05, Leif Persson' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 05');
  expect(page.getByRole('button', { name: /Save/ }).elements()).toEqual([]);
});

test('a row tells what it was read from, in the words of the page', async () => {
  await showPage(pageStating({ ...LEIF, texts: { phones: ['tfn 0701-74 06 05'] } }));
  await page.getByRole('button', { name: 'What this was read from: Leif Persson' }).click();
  await expect.element(page.getByRole('definition')).toHaveTextContent('tfn 0701-74 06 05');
});
