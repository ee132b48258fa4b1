import '../extension-stand-in.ts';
import '../../../src/ui/import.css';
import '../../../src/ui/calls.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Directory } from '../../../src/directory/directory.ts';
import { textOfBackup } from '../../../src/ui/backup-text.ts';
import { SEEN_AT, stated } from '../show.tsx';
import { keepNothing, showPage } from '../show-directory-page.tsx';
import { barriers, calm, runsOut } from './barriers.ts';
import { type Filled, OTHER_LANGUAGES, openView, speakIn, type View } from './views.tsx';

const LIST = 'Namn;Telefon;Övrigt\nAnna Ek;+46701740609;\nSiv Öberg;+46701740608;x\nIngen Alls;;y\n';
const button = (name: string | RegExp) => page.getByRole('button', { name });
const says = (words: string | RegExp) =>
  expect
    .poll(() =>
      page
        .getByText(words)
        .elements()
        .some((one) => one.checkVisibility()),
    )
    .toBe(true);

/** A place of the page by its address. */
function at(hash: string): (filled: Filled) => void {
  return ({ directory }) => showPage(directory, hash);
}

async function chooseTwo(): Promise<void> {
  for (const name of ['Leif Persson', 'Leffe Persson']) await page.getByRole('checkbox', { name: `Choose ${name}` }).click();
}

async function give(label: string, content: string, name: string): Promise<void> {
  await page
    .getByLabelText(label)
    .last()
    .upload([new File([content], name)]);
}

let shown: Directory | undefined;

const VIEWS: Record<string, View> = {
  'all contacts': { draw: at('#'), tells: 'Leif Persson' },
  'nobody by these filters': { draw: at('#list?unnumbered=yes'), tells: 'No contact matches these filters.' },
  'all contacts with filters, tags, and two chosen': {
    draw: at('#list?organization=exempelstads+kommun'),
    tells: 'Leif Persson',
    step: async () => {
      await chooseTwo();
      await button('1 filter').click();
      await page.getByRole('button', { name: 'Tag', exact: true }).click();
      await expect.element(page.getByRole('combobox', { name: 'Tag', exact: true }).last()).toBeVisible();
    },
  },
  'the open menu': {
    draw: at('#'),
    tells: 'Leif Persson',
    step: async () => {
      await button('More').click();
      await expect.element(page.getByRole('menu')).toBeVisible();
    },
  },
  'an organization': { draw: at('#organization/exempelstads%20kommun'), tells: 'Kommunens växel' },
  'the call sheet': { draw: at('#calls'), tells: '0 of 2 reached' },
  'the call sheet with a note': {
    draw: at('#calls'),
    tells: '0 of 2 reached',
    step: async () => {
      await userEvent.keyboard('r');
      await expect.element(page.getByRole('textbox', { name: /^Note on/ })).toHaveFocus();
    },
  },
  'adding by hand': { draw: at('#add'), tells: 'Add by hand' },
  'pasting a text': { draw: at('#paste'), tells: 'Paste text' },
  'where lists come in': { draw: at('#import'), tells: 'Choose files' },
  'what a list would bring': {
    draw: at('#import'),
    tells: 'Choose files',
    step: async () => {
      await give('Choose files', LIST, 'redaktionen.csv');
      await says('2 new contacts');
    },
  },
  'what was imported': {
    draw: at('#import'),
    tells: 'Choose files',
    step: async () => {
      await give('Choose files', LIST, 'redaktionen.csv');
      await button('Import 2 contacts').click();
      await says('2 contacts imported.');
    },
  },
  'a file that cannot be read': {
    draw: at('#import'),
    tells: 'Choose files',
    step: async () => {
      await give('Choose files', '', 'tom.xlsx');
      await says(/tom\.xlsx/);
    },
  },
  'a file for a colleague': {
    draw: at('#'),
    tells: 'Leif Persson',
    step: async () => {
      await chooseTwo();
      await button('Share file').click();
      await says('My notes too');
    },
  },
  codes: {
    draw: at('#'),
    tells: 'Leif Persson',
    step: async () => {
      await chooseTwo();
      await button('Show codes').click();
      await says('1 of 2');
    },
  },
  'organizations for a sheet': { draw: at('#sheet'), tells: 'Exempelstads kommun' },
  'the sheet': {
    draw: at('#sheet'),
    tells: 'Exempelstads kommun',
    step: async () => {
      await page.getByRole('checkbox', { name: /Exempelstads kommun/ }).click();
      await button(/^Make the sheet/).click();
      await expect.poll(() => document.querySelector('iframe')?.contentDocument?.body.textContent).toContain('Leif Persson');
    },
  },
  backups: {
    draw: at('#backups'),
    tells: 'Save backup file',
    step: async () => {
      await button('Keep a copy now').click();
      await expect.element(button(/^Restore…:/)).toBeVisible();
    },
  },
  'what restoring would do': {
    draw: (filled) => {
      shown = filled.directory;
      at('#backups')(filled);
    },
    tells: 'Save backup file',
    step: async () => {
      if (shown === undefined) throw new Error('No directory is shown.');
      await give('Choose a backup file', await textOfBackup(await shown.backUp(), SEEN_AT), 'backup.json');
      await says(/^It holds/);
    },
  },
  'latest changes': { draw: at('#history'), tells: 'Taken back' },
  'contacts for review': { draw: at('#review'), tells: 'Leffe Persson' },
  suggestions: {
    draw: ({ directory }) => {
      const alike = [stated('Anna Ek', '+46701740612'), stated('Anna Lind', '+46701740612')];
      void directory.remember(alike, SEEN_AT).then(() => showPage(directory, '#suggestions'));
    },
    tells: 'Keep apart',
  },
};

beforeEach(async () => {
  localStorage.clear();
  await keepNothing();
  await calm(1280);
});

test.each(Object.entries(VIEWS))('no barrier is in %s, and it stands in a narrow window', async (_, view) => {
  await openView(view);
  expect(await barriers('light', 'dark')).toEqual([]);
  expect(await runsOut()).toEqual([]);
});

test.each(OTHER_LANGUAGES)('in %s no barrier is in all contacts with filters', async (language) => {
  await speakIn(language);
  await openView({ draw: at('#list?tag=vindkraft'), tells: 'Leif Persson' });
  document.querySelector<HTMLElement>('.filters-button')?.click();
  document.querySelector<HTMLElement>('.table-body [type=checkbox]')?.click();
  await expect.poll(() => document.querySelector('.many-actions')).not.toBeNull();
  expect(await barriers('light')).toEqual([]);
  expect(await runsOut()).toEqual([]);
});
