import './extension-stand-in.ts';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Home } from '../../src/ui/views/Home.tsx';
import { pageStating, show, stated } from './show.tsx';
import { saved, showPage } from './show-directory-page.tsx';

const PEOPLE = [
  stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' }),
  stated('Leif Ek', '+46701740606', { jobTitle: 'Tillförordnad enhetschef för extern kommunikation och samhällskontakter' }),
  stated('Anna Ek', '+46701740607'),
];
const NOBODY = { seen: pageStating(), readAgain: () => {} };

beforeEach(async () => {
  document.documentElement.classList.add('popup-root');
  document.body.classList.add('popup-page');
  await page.viewport(400, 600);
  onTestFinished(() => {
    document.documentElement.classList.remove('popup-root');
    document.body.classList.remove('popup-page');
  });
});

/** Where what stays begins, in CSS pixels from the top, in every frame from now on. What is not there is left out. */
function watched(selectors: readonly string[]): { tops: Map<string, Set<number>>; framesSince: () => number } {
  const tops = new Map(selectors.map((selector) => [selector, new Set<number>()]));
  let frames = 0;
  let goesOn = true;
  const look = (): void => {
    frames += 1;
    for (const [selector, seen] of tops) {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (box) seen.add(Math.round(box.top));
    }
    if (goesOn) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  onTestFinished(() => {
    goesOn = false;
  });
  return { tops, framesSince: () => frames };
}

/** Types the rest of a text sign by sign, as fast as it goes, until the answer to all of it stands. */
async function typed(text: string, from: number): Promise<void> {
  for (const sign of text.slice(from)) await userEvent.keyboard(sign);
  await expect.element(page.getByText('Leif Persson').first()).toBeVisible();
}

function moved({ tops }: ReturnType<typeof watched>): [string, number[]][] {
  return [...tops].map(([selector, seen]): [string, number[]] => [selector, [...seen]]).filter(([, seen]) => seen.length !== 1);
}

const TEXTS = ['leif persson', '0701740605', '+46 70 174 06 05'];

test.each(TEXTS)('while %j is typed into the popup, field, first row and foot stay where they are', async (text) => {
  show(<Home page={NOBODY} shown onPlace={() => {}} />, { directory: await saved(...PEOPLE) });
  await expect.element(page.getByRole('option').first()).toBeVisible();
  await typed(text, 0).then(() => userEvent.keyboard(`{Home}{Shift>}{End}{/Shift}${text.charAt(0)}`));
  // The groups of an empty field have made way for what is found.
  await expect.element(page.getByText('Latest contacts')).not.toBeInTheDocument();
  const watching = watched(['.search input', '[role="option"]', '.add']);
  await typed(text, 1);
  await expect.poll(watching.framesSince).toBeGreaterThan(3);
  expect(moved(watching)).toEqual([]);
  // What was just done is said below the foot, which makes room for it.
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const since = watching.framesSince();
  await expect.poll(watching.framesSince).toBeGreaterThan(since + 3);
  expect(moved(watching).map(([selector]) => selector)).toEqual(['.add']);
});

test.each(TEXTS)('while %j is typed above all contacts, field, headings and first row stay where they are', async (text) => {
  await page.viewport(1280, 720);
  showPage(await saved(...PEOPLE), '#');
  await expect.element(page.getByRole('row', { name: /Leif Persson/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Find a contact' }).click();
  const watching = watched(['.search input', '.table-head', '.table-body', '.take-bar']);
  await typed(text, 0);
  await expect.poll(watching.framesSince).toBeGreaterThan(3);
  expect(moved(watching)).toEqual([]);
});
