import '../permissions-stand-in.ts';
import '../../../src/ui/calls.css';
import '../../../src/ui/import.css';
import '../../../src/ui/options.css';
import { render } from 'preact';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Home } from '../../../src/ui/views/Home.tsx';
import { Options } from '../../../src/ui/views/Options.tsx';
import { pageStating, show, stated } from '../show.tsx';
import { showPage } from '../show-directory-page.tsx';
import { calm } from './barriers.ts';
import { type Filled, LEIF, openView, says, type View } from './views.tsx';

const nothing = () => {};
const PAGE = { seen: pageStating(LEIF, stated('Ida Ek', '+46701740613')), readAgain: nothing };
const at = (hash: string) => (filled: Filled) => showPage(filled.directory, hash.replace('ID', filled.row.id));
const home = (start?: string) => (filled: Filled) =>
  show(<Home page={PAGE} shown start={start} onPlace={nothing} />, { directory: filled.directory, home: 'SE' });

const PLACES: Record<string, View> = {
  'the popup with a page': { draw: home(), tells: 'Ida Ek' },
  'the popup with what is found': { draw: home('leif'), tells: /Enter copies/ },
  'a contact': { draw: at('#contact/ID'), tells: 'Efter tre' },
  'a contact that is corrected': {
    draw: at('#contact/ID'),
    tells: 'Efter tre',
    step: async () => {
      await page.getByRole('button', { name: 'Correct', exact: true }).click();
      await says('Postal address');
    },
  },
  'all contacts, some of them ticked': {
    draw: at('#list?tag=vindkraft'),
    tells: 'Leif Persson',
    step: async () => {
      await page.getByRole('checkbox', { name: 'Choose Leif Persson' }).click();
      await page.getByRole('button', { name: '1 filter' }).click();
    },
  },
  'an organization': { draw: at('#organization/exempelstads%20kommun'), tells: 'Kommunens växel' },
  'the call sheet': { draw: at('#calls'), tells: '0 of 2 reached' },
  'where lists come in': { draw: at('#import'), tells: 'Choose files' },
  'organizations for a sheet': { draw: at('#sheet'), tells: 'Exempelstads kommun' },
  backups: { draw: at('#backups'), tells: 'Save backup file' },
  'latest changes': { draw: at('#history'), tells: 'Taken back' },
  'contacts for review': { draw: at('#review'), tells: 'Leffe Persson' },
  'the settings': { draw: settings, tells: 'Watched sites' },
};

function settings(): void {
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, root);
    root.remove();
  });
  render(<Options start={{}} />, root);
}

/** In these, arrows lead to what Tab does not. */
const BY_ARROWS = '[role=grid], [role=listbox], [role=menu]';

/** What can be pressed; a field for files that is not seen is opened by its button. */
function pressed(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [role=row][tabindex]');
  return [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [type=file]'));
}

/** With its tag and how it is called. */
function named(one: HTMLElement): string {
  return `${one.localName} ${one.ariaLabel ?? one.textContent?.trim().slice(0, 40)}`;
}

/** Whether one sees that it has the focus: by its own edge, or by that of what stands around it. */
function isMarked(one: HTMLElement): boolean {
  one.focus();
  const around = [one, ...(one.parentElement ? [one.parentElement] : [])];
  return around.some((box) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}

beforeEach(() => calm(1280));

test.each(Object.entries(PLACES))('in %s all that can be pressed is reached by keys, and shows that it has the focus', async (_, view) => {
  localStorage.clear();
  await openView(view);
  // From here on the browser shows where the focus is.
  await userEvent.keyboard('{Tab}');
  const all = pressed();
  expect(all.length).toBeGreaterThan(2);
  expect(all.filter((one) => one.tabIndex < 0 && one.closest(BY_ARROWS) === null).map(named)).toEqual([]);
  expect(all.filter((one) => one.isConnected && !isMarked(one)).map(named)).toEqual([]);
});
