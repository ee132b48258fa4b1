import './permissions-stand-in.ts';
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { DEMO_ADDRESS } from '../../src/browser/demo.ts';
import { changeSetting, REVIEW_AFTER } from '../../src/browser/settings.ts';
import { siteOf } from '../../src/contact/source.ts';
import { Forget } from '../../src/ui/views/Forget.tsx';
import { Welcome } from '../../src/ui/views/Welcome.tsx';
import { SEEN_AT, show, stated } from './show.tsx';
import { showPage } from './show-directory-page.tsx';
import { type Held, held, showHeld, TWO } from './show-held.ts';

const LONG_AGO = '2020-10-05T08:00:00.000Z';

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });

/** Presses a button whose change has to wait, sees it said that it takes long, and cancels it. */
async function pressAndCancel({ hold }: Held, name: string, says: string): Promise<void> {
  await expect.element(button(name)).toBeVisible();
  const letGo = hold();
  await button(name).click();
  await expect.element(page.getByRole('progressbar', { name: says })).toBeVisible();
  await expect.element(page.getByText(says)).toBeVisible();
  await button('Cancel').last().click();
  letGo();
  await expect.element(page.getByText('Cancelled: nothing was changed.')).toBeVisible();
}

test('what takes long says so, and leaves all as it was where it is cancelled; so does its Undo', async () => {
  const two = await showHeld();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await pressAndCancel(two, 'Remove', 'Changing the contacts…');
  await expect.element(page.getByRole('link', { name: 'Leif Persson' })).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Choose Leif Persson' })).toBeChecked();
  expect(document.activeElement).toBe(page.getByText('Cancelled: nothing was changed.').element());

  await button('Remove').click();
  await expect.element(page.getByText('Removed 2 contacts')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Leif Persson' })).not.toBeInTheDocument();
  await pressAndCancel(two, 'Undo', 'Taking it back…');
  await expect.element(page.getByRole('link', { name: 'Leif Persson' })).not.toBeInTheDocument();
  await button('Undo').click();
  await expect.element(page.getByRole('link', { name: 'Leif Persson' })).toBeVisible();
});

test('where joining takes long, the same', async () => {
  const two = await showHeld();
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await pressAndCancel(two, 'Join', 'Changing the contacts…');
  expect(await two.directory.count()).toBe(2);
  await button('Join').click();
  await expect.element(page.getByText('2 contacts are one contact now')).toBeVisible();
});

test('nothing is offered to be cancelled any more while copies are cleaned of who is forgotten by now', async () => {
  const two = await held(TWO, LONG_AGO);
  const [row] = await two.directory.stale(SEEN_AT, 1);
  show(<Forget rows={row ? [row] : []} onBack={() => {}} onGone={() => {}} />, { directory: two.directory });
  await navigator.locks.request('copies of the directory', async () => {
    await button('Forget for good').click();
    await expect.element(page.getByRole('progressbar', { name: 'Forgetting…' })).toHaveAttribute('value', '1');
    expect(await two.directory.count()).toBe(1);
    // That of the question stays.
    expect(button('Cancel').elements()).toHaveLength(1);
  });
  await expect.element(page.getByText('The contact is forgotten.')).toBeVisible();
});

test('where forgetting takes long, the same: by the button beside it, and by the one of the question', async () => {
  const two = await held(TWO, LONG_AGO);
  await changeSetting(REVIEW_AFTER, 24);
  onTestFinished(() => changeSetting(REVIEW_AFTER, 'never'));
  showPage(two.directory, '#review');
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await button('Forget…').click();
  await pressAndCancel(two, 'Forget for good', 'Forgetting…');
  expect(await two.directory.count()).toBe(2);

  const letGo = two.hold();
  await button('Forget for good').click();
  await button('Cancel').click();
  letGo();
  await expect.element(page.getByRole('heading', { name: 'Forget 2 contacts?' })).toBeVisible();
  await expect.element(page.getByText('Cancelled: nothing was changed.')).toBeVisible();
  expect(await two.directory.count()).toBe(2);
  await button('Forget for good').click();
  await expect.element(page.getByText('No contacts are left to review.')).toBeVisible();
  await expect.element(page.getByText('2 contacts are forgotten.')).toBeVisible();
  expect(await two.directory.count()).toBe(0);
});

test('where taking the demo away takes long, the same', async () => {
  const site = siteOf(DEMO_ADDRESS);
  const two = await held([stated('Leif Persson', '+46701740605', { site }), stated('Anna Ek', '+46701740606', { site })]);
  document.documentElement.lang = 'en';
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, root);
    root.remove();
  });
  render(<Welcome open={async () => two.directory} />, root);
  await pressAndCancel(two, 'Take the demo’s contacts away again', 'Changing the contacts…');
  expect(await two.directory.count()).toBe(2);
  await button('Take the demo’s contacts away again').click();
  await expect.element(page.getByText('The demo’s 2 contacts are taken away.')).toBeVisible();
});
