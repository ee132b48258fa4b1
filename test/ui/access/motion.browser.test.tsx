import '../extension-stand-in.ts';
import '../../../src/ui/calls.css';
import '../../../src/ui/import.css';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { showPage } from '../show-directory-page.tsx';
import { openView, type View } from './views.tsx';

const PLACES: View[] = [
  { draw: ({ directory }) => showPage(directory, '#'), tells: 'Leif Persson' },
  { draw: ({ directory, row }) => showPage(directory, `#contact/${row.id}`), tells: 'Efter tre' },
  { draw: ({ directory }) => showPage(directory, '#calls'), tells: '0 of 2 reached' },
];

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

async function prefer(value: 'reduce' | 'no-preference'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
}

/** What takes its time to change, or moves by itself. */
function moving(): string[] {
  const all = [...document.querySelectorAll('*')].map((one) => ({ one, style: getComputedStyle(one) }));
  const moves = all.filter(
    ({ style }) => style.animationName !== 'none' || style.scrollBehavior === 'smooth' || !/^0s(, 0s)*$/.test(style.transitionDuration),
  );
  return moves.map(({ one }) => `${one.localName}.${one.className}`);
}

test.each(PLACES)('nothing moves for those who asked their computer for that: $tells', async (place) => {
  await prefer('no-preference');
  await openView(place);
  // Else nothing would be shown by what follows.
  expect(moving()).not.toEqual([]);
  await prefer('reduce');
  expect(moving()).toEqual([]);
});
