import './permissions-stand-in.ts';
import { render } from 'preact';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import browser from 'webextension-polyfill';
import { changeSetting, readSetting, SCREEN_SHARED } from '../../src/browser/settings.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { keepCorrection } from '../../src/ui/correction-draft.ts';
import { typedFrom } from '../../src/ui/correction-form.ts';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { Home } from '../../src/ui/views/Home.tsx';
import { SEEN_AT, show, showAgain, stated } from './show.tsx';
import { saved, savedFiles, showPage } from './show-directory-page.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');

afterEach(async () => {
  localStorage.clear();
  await changeSetting(SCREEN_SHARED, 'no');
});

const box = (name: string) => page.getByRole('checkbox', { name });
const hidden = () => page.getByText('Private contacts are hidden');

async function idOf(directory: Directory, text: string): Promise<string> {
  return (await directory.find({ text }))[0]?.id ?? '';
}

/** All that was drawn from now on. */
function textsDrawn(): () => string[] {
  const texts: string[] = [];
  const watch = new MutationObserver(() => texts.push(document.body.textContent ?? ''));
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  onTestFinished(() => watch.disconnect());
  return () => texts;
}

/** As a browser that is slow to tell what it keeps. */
function tellSettingsLate(): void {
  const { local } = browser.storage;
  const get = local.get.bind(local);
  local.get = async (keys) => {
    await new Promise((goOn) => setTimeout(goOn, 150));
    return get(keys);
  };
  onTestFinished(() => {
    local.get = get;
  });
}

/** Leif, who is private, and Anna, who is not. */
async function twoContacts(): Promise<{ directory: Directory; leif: string }> {
  const directory = await saved(LEIF, ANNA);
  const leif = await idOf(directory, 'leif');
  await directory.annotate(leif, { private: true }, SEEN_AT);
  return { directory, leif };
}

test('a contact is marked private in its details, no card and no code is offered then, and Undo takes the mark back', async () => {
  const directory = await saved(LEIF);
  const id = await idOf(directory, 'leif');
  show(<ContactDetails id={id} onBack={() => {}} />, { directory });
  await expect.element(page.getByRole('link', { name: 'Save card' })).toBeVisible();
  await box('Private').click();
  await expect.element(page.getByText('The contact is private now')).toBeVisible();
  await expect.poll(() => page.getByRole('link', { name: 'Save card' }).elements()).toEqual([]);
  expect(page.getByRole('button', { name: 'Show code' }).elements()).toEqual([]);
  expect((await directory.get(id))?.annotations).toEqual({ private: true });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(box('Private')).not.toBeChecked();
  await expect.element(page.getByRole('link', { name: 'Save card' })).toBeVisible();
});

test('lists mark who is private, on the screen and not on paper', async () => {
  const { directory } = await twoContacts();
  showPage(directory, '#');
  const row = page.getByRole('row').filter({ hasText: 'Leif Persson' });
  await expect.element(row).toHaveTextContent('(private)');
  await expect.element(page.getByRole('row').filter({ hasText: 'Anna Ek' })).not.toHaveTextContent('(private)');
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => void (await cdp().send('Emulation.setEmulatedMedia', { media: '' })));
  await expect.element(page.getByText('Leif Persson')).not.toBeVisible();
  await expect.element(page.getByText('Anna Ek')).toBeVisible();
});

test('how many private contacts stayed out of a file is said, and of private ones alone no file is written', async () => {
  const files = savedFiles();
  const { directory } = await twoContacts();
  showPage(directory, '#');
  await box('Choose Leif Persson').click();
  await page.getByRole('button', { name: 'Save 1 card' }).click();
  await expect.element(page.getByText('All that were chosen are private, so nothing was taken out.')).toBeVisible();
  expect(files).toEqual([]);
  await box('Choose Anna Ek').click();
  await page.getByRole('button', { name: 'Save 2 cards' }).click();
  await expect.element(page.getByText('1 card written to the file “Anna Ek.vcf”. 1 private contact was left out.')).toBeVisible();
});

test('a switch hides private contacts, a sentence says so, and a button there shows them again', async () => {
  const { directory } = await twoContacts();
  showPage(directory, '#');
  await expect.element(page.getByRole('link', { name: /Leif Persson/ })).toBeVisible();
  const drawn = textsDrawn();
  await page.getByRole('button', { name: 'Others can see my screen' }).click();
  await expect.element(hidden()).toBeVisible();
  await expect.poll(() => page.getByText('Leif Persson').elements()).toEqual([]);
  // Not for one frame either, while the answer without them is on its way.
  expect(drawn().filter((text) => text.includes('are hidden') && text.includes('Leif'))).toEqual([]);
  await expect.element(page.getByRole('link', { name: /Anna Ek/ })).toBeVisible();
  await page.getByRole('button', { name: 'Show them again' }).click();
  await expect.element(page.getByRole('link', { name: /Leif Persson/ })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Others can see my screen' })).toHaveFocus();
  expect(await readSetting(SCREEN_SHARED)).toBe('no');
});

test('a private contact that is shown closes when others begin to see the screen, with what was said of it', async () => {
  const { directory, leif } = await twoContacts();
  showPage(directory, `#contact/${leif}`);
  await page.getByRole('button', { name: 'Remove contact' }).click();
  await expect.element(page.getByText('Removed Leif Persson')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: /Leif Persson/ }).click();
  await page.getByRole('button', { name: /is right/ }).click();
  await expect.element(page.getByText(/Noted that/)).toBeVisible();
  await changeSetting(SCREEN_SHARED, SEEN_AT);
  await expect.element(page.getByRole('link', { name: /Anna Ek/ })).toBeVisible();
  const all = document.body.textContent ?? '';
  expect(['Leif', 'Noted', 'no longer in the directory'].filter((words) => all.includes(words))).toEqual([]);
});

test.each(['the list', 'a contact'])('a page that opens %s while others see the screen never draws a private contact', async (what) => {
  const { directory, leif } = await twoContacts();
  await changeSetting(SCREEN_SHARED, SEEN_AT);
  tellSettingsLate();
  const drawn = textsDrawn();
  showPage(directory, what === 'the list' ? '#' : `#contact/${leif}`);
  await expect.element(page.getByRole('link', { name: /Anna Ek/ })).toBeVisible();
  await expect.element(hidden()).toBeVisible();
  expect(drawn().filter((text) => text.includes('Leif'))).toEqual([]);
});

test('a correction that was begun is offered to be gone on with, but not to others of a private contact', async () => {
  const { directory, leif } = await twoContacts();
  const row = await directory.get(leif);
  localStorage.clear();
  if (row) keepCorrection({ id: leif, name: 'Leif Persson', typed: typedFrom(row.summary) });
  const home = <Home page={{ seen: { state: 'none' }, readAgain: () => {} }} shown onPlace={() => {}} />;
  showAgain(home, { directory });
  await expect.element(page.getByText('Unfinished correction: Leif Persson')).toBeVisible();
  render(undefined, document.body.lastElementChild ?? document.body);
  showAgain(home, { directory: directory.withoutPrivate(SEEN_AT) });
  await expect.element(page.getByRole('option', { name: /Anna Ek/ })).toBeVisible();
  await expect.poll(() => document.body.textContent?.includes('Leif')).toBe(false);
});

test('whoever was ticked is let go when others begin to see the screen', async () => {
  const { directory } = await twoContacts();
  showPage(directory, '#');
  await box('Select all').click();
  await expect.element(page.getByText('2 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Others can see my screen' }).click();
  await expect.element(page.getByText('1 contact', { exact: true })).toBeVisible();
  expect(page.getByText(/chosen/).elements()).toEqual([]);
});

test('marked private while others see the screen, a contact is gone from it at once', async () => {
  const directory = await saved(LEIF, ANNA);
  await changeSetting(SCREEN_SHARED, SEEN_AT);
  showPage(directory, `#contact/${await idOf(directory, 'leif')}`);
  await box('Private').click();
  await expect.element(page.getByRole('heading', { name: 'All contacts' })).toBeVisible();
  await expect.element(page.getByText('The contact is private now')).toBeVisible();
  await expect.poll(() => document.body.textContent?.includes('Leif')).toBe(false);
});
