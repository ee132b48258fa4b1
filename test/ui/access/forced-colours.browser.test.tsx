import '../extension-stand-in.ts';
import '../../../src/ui/calls.css';
import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Home } from '../../../src/ui/views/Home.tsx';
import { pageStating, show } from '../show.tsx';
import { showPage } from '../show-directory-page.tsx';
import { LEFFE, openView } from './views.tsx';

const nothing = () => {};

/** Computers on which all colours are the user's own: backgrounds are gone, and what they told must be told by an edge. */
async function forceColours(): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

function edgeOf(selector: string): string {
  const shown = document.querySelector(selector);
  return shown === null ? 'not there' : getComputedStyle(shown).outlineStyle;
}

test('whom Enter copies and that others see the screen have an edge where colours are forced', async () => {
  await forceColours();
  await openView({
    draw: ({ directory }) =>
      show(<Home page={{ seen: pageStating(), readAgain: nothing }} shown start="leffe" onPlace={nothing} />, {
        directory,
        home: 'SE',
        screenShared: true,
      }),
    tells: /Enter copies/,
  });
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(edgeOf('.option[aria-selected=true]')).toBe('solid');
  expect(edgeOf('.icon-button[aria-pressed=true]')).toBe('solid');
});

test('who is called has an edge where colours are forced', async () => {
  await forceColours();
  await openView({ draw: ({ directory }) => showPage(directory, '#calls'), tells: '0 of 2 reached' });
  await expect.element(page.getByRole('row', { name: 'Leif Persson' })).toBeVisible();
  expect(edgeOf('.call-row[aria-selected=true]')).toBe('solid');
});

test('which of page and directory is shown has an edge where colours are forced, and so has a favourite’s star', async () => {
  await forceColours();
  await openView({
    draw: ({ directory, row }) => {
      show(<Home page={{ seen: pageStating(LEFFE), readAgain: nothing }} shown onPlace={nothing} />, { directory, home: 'SE' });
      showPage(directory, `#contact/${row.id}`);
    },
    tells: 'Efter tre',
  });
  await expect.element(page.getByRole('button', { name: 'On this page' })).toBeVisible();
  const [shown, other] = [...document.querySelectorAll('.switch button')].map((one) => getComputedStyle(one).borderBottomColor);
  expect(shown).not.toBe(other);
  expect(edgeOf('.star[aria-pressed=true]')).toBe('solid');
});
