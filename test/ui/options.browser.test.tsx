import './permissions-stand-in.ts';
import '../../src/ui/theme.css';
import '../../src/ui/options.css';
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSetting, LANGUAGE, readSetting } from '../../src/browser/settings.ts';
import { readStart, type Start } from '../../src/ui/start.ts';
import { wearTheme } from '../../src/ui/theme.ts';
import { Options } from '../../src/ui/views/Options.tsx';
import { permissions, set } from './permissions-stand-in.ts';

const KOMMUN = ['https://kommun.example/*', 'https://www.kommun.example/*'];

function showOptions(start: Start = {}, given: readonly string[] = []): void {
  permissions.given = new Set(given);
  permissions.asked = [];
  permissions.answer = true;
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, root);
    root.remove();
  });
  render(<Options start={start} />, root);
}

const field = page.getByRole('textbox', { name: 'Address of a site' });
const sites = page.getByRole('list', { name: 'Watched sites' });

test('a site is asked for when its address is entered, and is listed once it is permitted', async () => {
  showOptions();
  await expect.element(page.getByText('No site is watched.')).toBeVisible();
  await userEvent.fill(field, 'www.kommun.example/press');
  await page.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect.element(sites.getByRole('listitem')).toHaveTextContent('kommun.example');
  expect(permissions.asked).toEqual([KOMMUN]);
  await expect.element(field).toHaveValue('');
});

test('Enter in the field asks too', async () => {
  showOptions();
  await userEvent.fill(field, 'press.kommun.example');
  await userEvent.keyboard('{Enter}');
  await expect.element(sites.getByRole('listitem')).toHaveTextContent('press.kommun.example');
});

test('the site that the popup asks for stands there, and one press on Enter asks for it', async () => {
  showOptions({ watch: 'http://press.kommun.example:8080' });
  await expect.element(field).toHaveValue('press.kommun.example');
  await userEvent.keyboard('{Enter}');
  await expect.element(sites.getByRole('listitem')).toBeVisible();
  expect(permissions.asked).toEqual([['https://press.kommun.example/*', 'http://press.kommun.example/*']]);
});

test('nothing is asked for without being told to', async () => {
  showOptions({ watch: 'https://evil.example' });
  await expect.element(field).toHaveValue('evil.example');
  expect(permissions.asked).toEqual([]);
});

test('a permission that is refused is told, and what was typed stays', async () => {
  showOptions();
  permissions.answer = false;
  await userEvent.fill(field, 'kommun.example');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('The browser gave no permission, so kommun.example is not watched.');
  await expect.element(field).toHaveValue('kommun.example');
});

test('what is no address is told, and nothing is asked for', async () => {
  showOptions();
  await userEvent.fill(field, 'två ord');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('This is not the address of a site.');
  expect(permissions.asked).toEqual([]);
});

test('a watched site is removed with all that was permitted for it', async () => {
  showOptions({}, [...KOMMUN, 'https://annan.example/*']);
  await page.getByRole('button', { name: 'Remove: kommun.example' }).click();
  await expect.element(page.getByRole('button', { name: 'Remove: kommun.example' })).not.toBeInTheDocument();
  await expect.element(field).toHaveFocus();
  expect([...permissions.given]).toEqual(['https://annan.example/*']);
});

test("what is changed in the browser's own settings is shown", async () => {
  showOptions({}, KOMMUN);
  await expect.element(sites.getByRole('listitem')).toBeVisible();
  set(KOMMUN, false);
  await expect.element(page.getByText('No site is watched.')).toBeVisible();
  set(['https://*/*', 'http://*/*'], true);
  await expect.element(sites.getByRole('listitem')).toHaveTextContent('Every site');
});

test('every shortcut is shown with its keys, or that none are set', async () => {
  showOptions();
  const keys = page.getByRole('definition');
  await expect.element(keys.first()).toHaveTextContent('Alt+Shift+K');
  await expect.element(keys.nth(1)).toHaveTextContent('none set');
  await expect.element(keys.nth(2)).toHaveTextContent('none set');
  await expect.element(page.getByText('Save everyone on this page')).toBeVisible();
});

test('the look that is chosen holds at once, and as long as it is chosen', async () => {
  showOptions();
  const paper = () => getComputedStyle(document.documentElement).backgroundColor;
  await page.getByRole('radio', { name: 'Dark' }).click();
  const dark = paper();
  await page.getByRole('radio', { name: 'Light' }).click();
  expect(paper()).not.toBe(dark);
  await page.getByRole('radio', { name: 'Dark' }).click();
  delete document.documentElement.dataset['theme'];
  wearTheme();
  expect(paper()).toBe(dark);
  await page.getByRole('radio', { name: 'As this computer' }).click();
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});

test('a language is chosen by its own name, or as the browser speaks', async () => {
  showOptions();
  const select = page.getByRole('combobox', { name: 'Language' });
  await expect.element(select).toHaveDisplayValue('As the browser: English');
  await userEvent.selectOptions(select, 'Suomi');
  await expect.poll(() => readSetting(LANGUAGE)).toBe('fi');
  expect(readStart(location.hash)).toEqual({ language: true });
  history.replaceState(undefined, '', location.pathname + location.search);
  await changeSetting(LANGUAGE, 'browser');
});

test('after the page began anew in another language, one goes on where it was chosen', async () => {
  showOptions({ language: true });
  await expect.element(page.getByRole('combobox', { name: 'Language' })).toHaveFocus();
  await expect.element(page.getByRole('status')).toHaveTextContent('Saved');
});
