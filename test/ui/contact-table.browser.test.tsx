import './extension-stand-in.ts';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PhoneFeature } from '../../src/contact/phone-number.ts';
import type { Statement } from '../../src/contact/statement.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { stated } from './show.tsx';
import { saved, showPage } from './show-directory-page.tsx';

const LATER = '2026-10-06T08:00:00.000Z';

beforeEach(() => page.viewport(1280, 720));

const grid = () => page.getByRole('grid', { name: 'Contacts found' });
const person = (name: string) => page.getByRole('link', { name, exact: true });
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const rowsDrawn = () => document.querySelectorAll('.table-body [role=row]').length;
const namesDrawn = () => [...document.querySelectorAll('.table-body .cell-name a')].map((one) => one.textContent);
const cellWithFocus = () => document.activeElement?.closest('[data-column]')?.getAttribute('aria-colindex');

/** So many people, whose names have the order of their numbers; beyond the numbers kept for fiction the name tells them apart. */
function people(count: number): Statement[] {
  return Array.from({ length: count }, (_, at) => ({
    ...stated(nameAt(at), `+4670174${String(605 + (at % 95)).padStart(4, '0')}`),
    standing: 'footer' as const,
  }));
}

function nameAt(at: number): string {
  return `Person ${String(at).padStart(4, '0')}`;
}

async function shown(statements: Statement[], hash = '#'): Promise<Directory> {
  const directory = await saved(...statements);
  showPage(directory, hash);
  await expect.element(page.getByText(/^[\d,]+ contacts?( found)?$/).first()).toBeInTheDocument();
  return directory;
}

test('of a long list only the rows in sight are drawn, a screen reader hears how many there are, and the end is one key away', async () => {
  await shown(people(3_000));
  await expect.element(grid()).toHaveAttribute('aria-rowcount', '3001');
  expect(rowsDrawn()).toBeLessThan(100);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(person(nameAt(0))).toHaveFocus();
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.element(person(nameAt(2_999))).toHaveFocus();
  await expect.element(person(nameAt(2_999))).toBeInViewport();
  expect(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')).toBe('3001');
  expect(rowsDrawn()).toBeLessThan(100);
});

test('a row that is scrolled out of sight keeps the focus, and keys go on from it', async () => {
  await shown(people(1_000));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(person(nameAt(1))).toHaveFocus();
  document.querySelector('.table-scroll')?.scrollTo({ top: 20_000 });
  await expect.poll(() => namesDrawn().includes(nameAt(560))).toBe(true);
  await expect.element(person(nameAt(1))).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(person(nameAt(2))).toHaveFocus();
  await expect.element(person(nameAt(2))).toBeInViewport();
});

test('arrows go from cell to cell, and a page at a time; one Tab leaves the grid', async () => {
  await shown(people(200));
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
  await expect.poll(cellWithFocus).toBe('4');
  await userEvent.keyboard('{End}');
  await expect.poll(cellWithFocus).toBe('9');
  await userEvent.keyboard('{Home}');
  await expect.element(box(`Choose ${nameAt(0)}`)).toHaveFocus();
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => Number(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex'))).toBeGreaterThan(8);
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowRight}');
  await expect.element(page.getByRole('button', { name: 'Name', exact: true })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(box('Select all (200)')).toHaveFocus();
});

test('a heading sorts by its column, once more the other way, and the address keeps it', async () => {
  const anna = stated('Anna Ek', '+46701740606', { jobTitle: 'Säkerhetschef' });
  await shown([anna, stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' })]);
  const heading = page.getByRole('columnheader', { name: 'Title' });
  await page.getByRole('button', { name: 'Title', exact: true }).click();
  await expect.element(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(namesDrawn).toEqual(['Leif Persson', 'Anna Ek']);
  await page.getByRole('button', { name: 'Title', exact: true }).click();
  await expect.element(heading).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(namesDrawn).toEqual(['Anna Ek', 'Leif Persson']);
  expect(location.hash).toBe('#list?sort=title&down=yes');
  history.back();
  await expect.poll(namesDrawn).toEqual(['Leif Persson', 'Anna Ek']);
});

test('filters leave out who does not match, with words on top of them, and are there again after Back and a reload', async () => {
  const directory = await shown([
    stated('Anna Ek', '+46701740606'),
    stated('Leif Persson', '+46701740605'),
    stated('Siv Ek', '+46701740607'),
  ]);
  const [anna, siv] = (await directory.list({ text: 'ek', filters: {}, sort: { by: 'name' } })).rows.map(({ id }) => id);
  await directory.tag([anna ?? ''], { add: ['val'] }, LATER);
  await directory.annotate(siv ?? '', { favourite: true }, LATER);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Tag' }).selectOptions('val (1)');
  await expect.poll(namesDrawn).toEqual(['Anna Ek']);
  expect(location.hash).toBe('#list?tag=val');
  await page.getByRole('textbox', { name: 'Find a contact' }).fill('leif');
  await expect.element(page.getByText('Nobody in your directory matches')).toBeVisible();
  await page.getByRole('textbox', { name: 'Find a contact' }).fill('');
  await person('Anna Ek').click();
  await userEvent.keyboard('{Escape}');
  await expect.poll(namesDrawn).toEqual(['Anna Ek']);
  await page.getByRole('button', { name: 'Take all filters away' }).click();
  await page.getByRole('checkbox', { name: 'Favourites' }).click();
  await expect.poll(namesDrawn).toEqual([expect.stringMatching(/^Siv Ek/)]);
});

test('a filter that is in the address when the page opens is set', async () => {
  await shown([stated('Anna Ek', '+46701740606')], '#list?unnumbered=yes&sort=seen');
  await expect.element(page.getByText('No contact matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Take all filters away' }).click();
  await expect.poll(namesDrawn).toEqual(['Anna Ek']);
});

test('a stretch is chosen by a click with Shift and by Shift with arrows, and all by Ctrl and A', async () => {
  await shown(people(500));
  await box(`Choose ${nameAt(1)}`).click();
  await box(`Choose ${nameAt(4)}`).click({ modifiers: ['Shift'] });
  await expect.element(page.getByText('4 chosen')).toBeVisible();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await expect.element(page.getByText('6 chosen')).toBeVisible();
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
  await expect.element(page.getByText('5 chosen')).toBeVisible();
  await userEvent.keyboard('{Control>}a{/Control}');
  await expect.element(page.getByText('500 chosen')).toBeVisible();
});

test('many are tagged, and removed, each in one change that one Undo takes back', async () => {
  const directory = await shown(people(300));
  await box('Select all (300)').click();
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByRole('combobox', { name: 'Tag', exact: true }).fill('election');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('300 contacts: tagged “election”')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Tag', exact: true })).toHaveFocus();
  expect((await directory.list({ text: '', filters: { tag: 'election' } })).rows).toHaveLength(300);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('The change was taken back')).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect.element(page.getByText('Removed 300 contacts')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('300 contacts')).toBeVisible();
  expect(await directory.count()).toBe(300);
});

test('those chosen are joined, and Undo makes them two again', async () => {
  const directory = await shown([stated('Anna Ek', '+46701740606'), stated('Anna Lind', '+46701740607'), stated('Siv Ek', '+46701740608')]);
  await box('Choose Anna Ek').click();
  await expect.element(page.getByRole('button', { name: 'Join' })).toHaveAttribute('aria-disabled', 'true');
  await box('Choose Anna Lind').click();
  await page.getByRole('button', { name: 'Join' }).click();
  await expect.element(page.getByText('2 contacts are one contact now')).toBeVisible();
  expect(await directory.count()).toBe(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByText('3 contacts')).toBeVisible();
});

test('a number is copied from its cell', async () => {
  await shown([stated('Anna Ek', '+46701740606')]);
  await page.getByRole('button', { name: /^Copy .*, Anna Ek$/ }).click();
  await expect.element(page.getByText(/^Copied .*174 06 06/)).toBeVisible();
});

test('an organization shows its units, its offices in the order one would try them, and everyone in it', async () => {
  const organization = { name: 'Exempelstads kommun', units: ['Kansliet', 'Press'] };
  const anna = stated('Anna Ek', '+46701740606');
  const desk = (name: string, number: string, features: PhoneFeature[] = ['voice']): Statement => ({
    ...stated(name, number),
    values: {
      kind: 'office',
      name,
      organization: { name: 'Exempelstads kommun' },
      phones: [{ number, country: 'SE', features }],
      emails: [],
    },
  });
  await shown([
    { ...anna, values: { ...anna.values, organization } },
    desk('Registrator', '+46846500403'),
    desk('Växeln', '+46846500401', ['main-number']),
    desk('Presstjänsten', '+46846500402'),
  ]);
  await page.getByRole('link', { name: 'Exempelstads kommun' }).first().click();
  await expect.element(page.getByRole('heading', { name: 'Exempelstads kommun' })).toHaveFocus();
  await expect
    .poll(() => [...document.querySelectorAll('.offices li > a')].map((one) => one.textContent))
    .toEqual(['Presstjänsten', 'Växeln', 'Registrator']);
  expect(location.hash).toBe('#organization/exempelstads%20kommun');
  await page.getByRole('link', { name: 'Press', exact: true }).click();
  await expect.poll(namesDrawn).toEqual(['Anna Ek']);
  expect(location.hash).toBe('#list?organization=exempelstads+kommun&unit=Press');
});

test('everyone of an organization is taken away, or put on a sheet', async () => {
  await shown([stated('Anna Ek', '+46701740606'), stated('Siv Ek', '+46701740608')], '#organization/exempelstads%20kommun');
  await expect.poll(namesDrawn).toContain('Siv Ek');
  await page.getByRole('button', { name: 'Take all away' }).click();
  await expect.element(page.getByRole('button', { name: 'Save 2 cards' })).toBeVisible();
  history.back();
  await page.getByRole('button', { name: 'Emergency sheet' }).click();
  await expect.element(page.getByRole('button', { name: 'Make the sheet of 2 contacts' })).toBeVisible();
});

test('the menu opens by keys, walks by arrows and letters, and gives the focus back', async () => {
  await shown([stated('Anna Ek', '+46701740606')]);
  const more = page.getByRole('button', { name: 'More' });
  more.element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('menuitem', { name: 'Paste text' })).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(page.getByRole('menuitem', { name: 'Settings' })).toHaveFocus();
  await userEvent.keyboard('l');
  await expect.element(page.getByRole('menuitem', { name: 'Latest changes' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(more).toHaveFocus();
  expect(page.getByRole('menu').elements()).toEqual([]);
});

test('on a narrow window the rows are cards that do not run out of it', async () => {
  await page.viewport(320, 640);
  await shown(people(50));
  await expect.element(page.getByRole('button', { name: new RegExp(`^Copy .*, ${nameAt(0)}$`) })).toBeInViewport();
  expect(page.getByRole('columnheader').elements()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBe(320);
});
