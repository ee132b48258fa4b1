import './permissions-stand-in.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PageSeen } from '../../src/ui/stated.ts';
import { Home } from '../../src/ui/views/Home.tsx';
import { emptyDirectory, pageStating, SEEN_AT, show, stated } from './show.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const opened: number[] = [];
let opens = true;

const browser: unknown = Reflect.get(globalThis, 'browser');
if (typeof browser !== 'object' || browser === null) throw new Error('The stand-in for the browser is missing.');
Object.assign(browser, {
  windows: { getCurrent: async () => ({ id: 7 }) },
  sidePanel: {
    open: async ({ windowId }: { windowId: number }) => {
      if (!opens || !navigator.userActivation.isActive)
        throw new Error('`sidePanel.open()` may only be called in response to a user gesture.');
      opened.push(windowId);
    },
  },
});

async function showHome(seen: PageSeen, more: { stays?: boolean; start?: string; address?: string } = {}): Promise<void> {
  const directory = await emptyDirectory();
  await directory.remember([LEIF], SEEN_AT);
  const { address, ...props } = more;
  const there = { seen, readAgain: () => {}, ...(address === undefined ? {} : { address }) };
  show(<Home page={there} shown onPlace={() => {}} {...props} />, { directory });
}

test('beside a page that nobody clicked on, it says what to do, and the directory is at hand', async () => {
  await showHome({ state: 'unasked' }, { stays: true });
  await expect.element(page.getByText('This page has not been read.')).toBeVisible();
  await expect.element(page.getByText('click the extension’s icon in the toolbar or press Alt+Shift+K.')).toBeVisible();
  await expect.element(page.getByRole('option', { name: /Leif Persson/ })).toBeVisible();
});

test('in a tab of its own it speaks of no page', async () => {
  await showHome({ state: 'none' }, { stays: true });
  await expect.element(page.getByRole('option', { name: /Leif Persson/ })).toBeVisible();
  expect(page.getByText(/page/).elements()).toEqual([]);
});

test('what was asked for in the address bar is searched for', async () => {
  await showHome({ state: 'none' }, { stays: true, start: 'nobody at all' });
  await expect.element(page.getByRole('combobox')).toHaveValue('nobody at all');
  await expect.element(page.getByText('Nobody in your directory matches “nobody at all”.')).toBeVisible();
});

test('the popup offers to stay open at the side of its window', async () => {
  opens = true;
  await showHome(pageStating(LEIF));
  await page.getByRole('button', { name: 'Keep open at the side' }).click();
  await expect.poll(() => opened).toEqual([7]);
});

test('where the browser does not open it, that is said', async () => {
  opens = false;
  await showHome(pageStating(LEIF));
  await page.getByRole('button', { name: 'Keep open at the side' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('The browser did not open it at the side.');
});

test('a panel has no such button', async () => {
  await showHome(pageStating(LEIF), { stays: true });
  await expect.element(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Keep open at the side' }).elements()).toEqual([]);
});

test('on a page of the web one can have the site watched', async () => {
  await showHome(pageStating(LEIF), { address: 'https://exempelstad.example/press' });
  await expect.element(page.getByRole('button', { name: 'Show a number at the icon on this site' })).toBeVisible();
});

test('a file on the disk is no site to be watched', async () => {
  await showHome(pageStating(LEIF), { address: 'file:///release.html' });
  await expect.element(page.getByRole('checkbox', { name: 'Leif Persson' })).toBeVisible();
  expect(page.getByRole('button', { name: 'Show a number at the icon on this site' }).elements()).toEqual([]);
});
