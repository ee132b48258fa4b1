import './extension-stand-in.ts';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Directory } from '../../src/directory/directory.ts';
import { stated } from './show.tsx';
import { saved, showPage } from './show-directory-page.tsx';

const PEOPLE = [
  stated('Anna Ek', '+46701740606', { jobTitle: 'Pressekreterare' }),
  stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' }),
];
/** More than any view has, so that what is not reached is told. */
const MOST_TABS = 60;

beforeEach(() => page.viewport(1280, 800));

const says = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible();

async function showPeople(): Promise<Directory> {
  const directory = await saved(...PEOPLE);
  showPage(directory, '#');
  await says('Leif Persson');
  return directory;
}

/** Tab until what is called so has the focus, once it is there. */
async function tabTo(name: string): Promise<void> {
  await expect
    .poll(() => [...document.querySelectorAll('a, button, input')].some((one) => nameOf(one) === name && one.checkVisibility()))
    .toBe(true);
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (nameOf(document.activeElement) === name) return;
    await userEvent.keyboard('{Tab}');
  }
  expect(nameOf(document.activeElement)).toBe(name);
}

function nameOf(element: Element | null): string {
  return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
}

async function press(name: string): Promise<void> {
  await tabTo(name);
  await userEvent.keyboard('{Enter}');
}

test('rows are chosen, tagged, and that is taken back', async () => {
  const directory = await showPeople();
  await tabTo('Anna Ek');
  await userEvent.keyboard(' {ArrowDown} ');
  await says('2 chosen');
  await press('Tag');
  await userEvent.keyboard('vindkraft{Enter}');
  await says('2 contacts: tagged “vindkraft”');
  await press('Undo');
  await says('The change was taken back');
  expect((await directory.find({ text: 'vindkraft' })).length).toBe(0);
});

test('the menu leads to the latest changes, Enter takes one back, and Escape leads home', async () => {
  const directory = await showPeople();
  await press('More');
  await userEvent.keyboard('l{Enter}');
  await says(/^Saved Anna Ek/);
  await press('Undo: Saved Anna Ek and Leif Persson');
  await says('Taken back');
  expect(await directory.count()).toBe(0);
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: 'All contacts' })).toBeVisible();
});

test('a contact is opened, corrected, and left for the row it was opened from', async () => {
  await showPeople();
  await tabTo('Anna Ek');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Leif Persson' })).toBeVisible();
  await press('Correct');
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await userEvent.keyboard('{Tab}{Control>}a{/Control}IT-direktör');
  await press('Save');
  // The list is still there behind it, and says so too.
  await says(/^Corrected/);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => nameOf(document.activeElement)).toBe('Leif Persson');
});

test('a contact is forgotten', async () => {
  const directory = await showPeople();
  await tabTo('Anna Ek');
  await userEvent.keyboard('{Enter}');
  await press('Forget…');
  await press('Forget for good');
  await expect.poll(() => directory.count()).toBe(1);
  await says('The contact is forgotten.');
});
