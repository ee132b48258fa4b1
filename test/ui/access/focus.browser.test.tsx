import '../permissions-stand-in.ts';
import '../../../src/ui/import.css';
import '../../../src/ui/calls.css';
import '../../../src/ui/options.css';
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Directory } from '../../../src/directory/directory.ts';
import { keepFocus } from '../../../src/ui/keep-focus.ts';
import { Home } from '../../../src/ui/views/Home.tsx';
import { Options } from '../../../src/ui/views/Options.tsx';
import { permissions } from '../permissions-stand-in.ts';
import { pageStating, SEEN_AT, show, stated } from '../show.tsx';
import { showPage } from '../show-directory-page.tsx';
import { type Case, focusStays, gone, press, told } from './focus-cases.ts';
import { type Filled, LEFFE, LEIF, type View } from './views.tsx';

const nothing = () => {};
let shown: Directory | undefined;

function at(hash: string): View['draw'] {
  return ({ directory }) => {
    shown = directory;
    showPage(directory, hash);
  };
}
const list = { draw: at('#'), tells: 'Leif Persson' };

const CASES: Record<string, Case> = {
  'one comes back from a contact to the list': {
    ...list,
    step: async () => {
      await page.getByRole('link', { name: 'Leffe Persson' }).click();
      await press('Back');
    },
    has: 'a: Leffe Persson',
  },
  'the row with the focus is removed elsewhere': {
    ...list,
    step: async () => {
      await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
      await expect.element(page.getByRole('link', { name: 'Leffe Persson' })).toHaveFocus();
      await shown?.remove(
        (await shown.find({ text: 'leffe' })).map(({ id }) => id),
        SEEN_AT,
      );
      await expect.element(page.getByRole('link', { name: 'Leffe Persson' })).not.toBeInTheDocument();
    },
    has: 'a: Leif Persson (Favourite)',
  },
  'filters are taken away': {
    draw: at('#list?unnumbered=yes'),
    tells: 'No contact matches',
    step: () => press('Take all filters away').then(() => expect.element(page.getByRole('grid')).toBeVisible()),
    has: 'h1: All contacts',
  },
  'the table is sorted': {
    ...list,
    step: () =>
      press('Title').then(() =>
        expect.element(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending'),
      ),
    has: 'button: Title',
  },
  'those who were ticked are removed': {
    ...list,
    step: async () => {
      await page.getByRole('checkbox', { name: 'Choose Leffe Persson' }).click();
      await press('Remove');
      await told(/Removed/);
    },
    has: 'h1: All contacts',
  },
  'the tag field of many is closed': {
    ...list,
    step: async () => {
      await page.getByRole('checkbox', { name: 'Choose Leffe Persson' }).click();
      await press('Tag');
      await userEvent.keyboard('{Escape}');
    },
    has: 'button: Tag',
  },
  'a menu is closed': { ...list, step: () => press('More').then(() => userEvent.keyboard('{Escape}')), has: 'button: More' },
  'an import is cancelled': {
    draw: at('#import'),
    tells: 'Choose files',
    step: () => give().then(() => press('Choose other files')),
    has: 'h1: Import contacts',
  },
  'an import is finished': {
    draw: at('#import'),
    tells: 'Choose files',
    step: () =>
      give()
        .then(() => press('Import 1 contact'))
        .then(() => told(/imported/)),
    has: 'input: Find a contact',
  },
  'a change is taken back among the latest': {
    draw: at('#history'),
    tells: 'Taken back',
    step: () => press(/^Undo: /).then(() => told(/taken back/)),
    has: 'span: taken back',
  },
  'the last one is taken off the call sheet': {
    draw: at('#calls'),
    tells: '0 of 2 reached',
    step: async () => {
      await userEvent.keyboard('{Delete}');
      await expect.poll(() => document.querySelectorAll('.call-row').length).toBe(1);
      await userEvent.keyboard('{Delete}');
      await expect.element(page.getByText('Nobody is on the call sheet.')).toBeVisible();
    },
    has: 'h1: Call sheet',
  },
  'those for review are kept': {
    draw: at('#review'),
    tells: 'Leffe Persson',
    step: async () => {
      await page.getByRole('checkbox', { name: 'Select all' }).click();
      await press('Keep');
      await told(/Kept/);
    },
    has: 'h1: Contacts for review',
  },
  'a copy is kept': {
    draw: at('#backups'),
    tells: 'Save backup file',
    step: () => press('Keep a copy now').then(() => told(/copy/i)),
    has: 'button: Keep a copy now',
  },
  'a suggestion is decided': {
    draw: ({ directory }) =>
      void directory
        .remember([stated('Anna Ek', '+46701740612'), stated('Anna Lind', '+46701740612')], SEEN_AT)
        .then(() => showPage(directory, '#suggestions')),
    tells: 'Keep apart',
    step: () => press('Keep apart').then(() => told(/stay apart/)),
    has: 'h1: The same or not?',
  },
  'the words searched for are cleared': {
    draw: home,
    tells: 'Leif Persson',
    step: async () => {
      await userEvent.fill(page.getByRole('combobox'), 'leif');
      await press('Clear the search');
      await gone('Clear the search');
    },
    has: 'combobox: Find a contact',
  },
  'contacts of a page are saved': {
    draw: home,
    tells: 'Leif Persson',
    step: () => press(/^Save chosen/).then(() => told(/^Saved/)),
    has: 'button: Save chosen (0)',
  },
  'somebody is added by hand': {
    draw: home,
    tells: 'Leif Persson',
    step: async () => {
      await userEvent.fill(page.getByRole('textbox', { name: 'Add by hand' }), 'Ida Ek, jurist, 070-174 06 12');
      await press('Add');
      await told(/^Added/);
    },
    has: 'input: Add by hand',
  },
  'private contacts are shown again': {
    ...list,
    step: async () => {
      await press(/Others can see my screen/);
      await press('Show them again');
      await gone('Show them again');
    },
    has: 'button: Others can see my screen',
  },
  'a site is watched no more': {
    draw: options,
    tells: 'kommun.example',
    step: () => press(/^Remove: /).then(() => gone(/^Remove: kommun/)),
    has: 'input: Address of a site',
  },
};

test.each(Object.entries(CASES))('the focus is where one goes on when %s', (_, one) => focusStays(one));

async function give(): Promise<void> {
  const file = new File(['Namn;Telefon\nAnna Ek;+46701740609\n'], 'redaktionen.csv');
  await page.getByLabelText('Choose files').last().upload([file]);
  await expect.element(page.getByRole('button', { name: 'Import 1 contact' })).toBeVisible();
}

function home({ directory }: Filled): void {
  const page = { seen: pageStating(LEIF, LEFFE, stated('Ida Ek', '+46701740613')), readAgain: nothing };
  show(<Home page={page} shown onPlace={nothing} />, { directory, home: 'SE' });
}

function options(): void {
  onTestFinished(keepFocus());
  permissions.given = new Set(['https://kommun.example/*']);
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(undefined, root);
    root.remove();
  });
  render(<Options start={{}} />, root);
}
