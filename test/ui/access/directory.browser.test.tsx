import '../extension-stand-in.ts';
import '../../../src/ui/import.css';
import '../../../src/ui/calls.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { counted, type MessageKey, message } from '../../../src/browser/locale.ts';
import type { Directory } from '../../../src/directory/directory.ts';
import { textOfBackup } from '../../../src/ui/backup-text.ts';
import { SEEN_AT, stated } from '../show.tsx';
import { keepNothing, showPage } from '../show-directory-page.tsx';
import { barriers, calm, runsOut } from './barriers.ts';
import { button, type Filled, inAllLanguages, openView, says, speakIn, type View } from './views.tsx';

const LIST = 'Namn;Telefon;Övrigt\nAnna Ek;+46701740609;\nSiv Öberg;+46701740608;x\nIngen Alls;;y\n';
/** A place of the page by its address. */
function at(hash: string): (filled: Filled) => void {
  return ({ directory }) => showPage(directory, hash);
}

async function chooseTwo(): Promise<void> {
  for (const name of ['Leif Persson', 'Leffe Persson'])
    await page.getByRole('checkbox', { name: message('chooseContact', name), exact: true }).click();
}

async function give(label: MessageKey, content: string, name: string): Promise<void> {
  await page
    .getByLabelText(message(label))
    .last()
    .upload([new File([content], name)]);
}

let shown: Directory | undefined;

const VIEWS: Record<string, View> = {
  'all contacts': { draw: at('#'), tells: 'Leif Persson' },
  'nobody by these filters': { draw: at('#list?unnumbered=yes'), tells: () => message('tableNobody') },
  'all contacts with filters, tags, and two chosen': {
    draw: at('#list?organization=exempelstads+kommun'),
    tells: 'Leif Persson',
    step: async () => {
      await chooseTwo();
      await page.getByRole('button', { name: counted('tableFiltersSet', 1), exact: true }).click();
      await button('tableTagThem').click();
      await expect.element(page.getByRole('combobox', { name: message('tableTag'), exact: true }).last()).toBeVisible();
    },
  },
  'the open menu': {
    draw: at('#'),
    tells: 'Leif Persson',
    step: async () => {
      await button('tableMore').click();
      await expect.element(page.getByRole('menu')).toBeVisible();
    },
  },
  'an organization': { draw: at('#organization/exempelstads%20kommun'), tells: 'Kommunens växel' },
  'the call sheet': { draw: at('#calls'), tells: () => message('callSheetProgress', '0', '2') },
  'the call sheet with a note': {
    draw: at('#calls'),
    tells: () => message('callSheetProgress', '0', '2'),
    step: async () => {
      await userEvent.keyboard('r');
      await expect.element(page.getByRole('textbox', { name: message('callNote', 'Leif Persson') })).toHaveFocus();
    },
  },
  'adding by hand': { draw: at('#add'), tells: () => message('addByHand') },
  'pasting a text': { draw: at('#paste'), tells: () => message('pasteText') },
  'where lists come in': { draw: at('#import'), tells: () => message('chooseFiles') },
  'what a list would bring': {
    draw: at('#import'),
    tells: () => message('chooseFiles'),
    step: async () => {
      await give('chooseFiles', LIST, 'redaktionen.csv');
      await says(counted('importNew', 2));
    },
  },
  'what was imported': {
    draw: at('#import'),
    tells: () => message('chooseFiles'),
    step: async () => {
      await give('chooseFiles', LIST, 'redaktionen.csv');
      await page.getByRole('button', { name: counted('importCount', 2), exact: true }).click();
      await says(counted('imported', 2));
    },
  },
  'a file that cannot be read': {
    draw: at('#import'),
    tells: () => message('chooseFiles'),
    step: async () => {
      await give('chooseFiles', '', 'tom.xlsx');
      await says(/tom\.xlsx/);
    },
  },
  'a file for a colleague': {
    draw: at('#'),
    tells: 'Leif Persson',
    step: async () => {
      await chooseTwo();
      await button('shareFile').click();
      await says(message('shareNotes'));
    },
  },
  codes: {
    draw: at('#'),
    tells: 'Leif Persson',
    step: async () => {
      await chooseTwo();
      await button('showCodes').click();
      await says(message('nOfM', '1', '2'));
    },
  },
  'organizations for a sheet': { draw: at('#sheet'), tells: 'Exempelstads kommun' },
  'the sheet': {
    draw: at('#sheet'),
    tells: 'Exempelstads kommun',
    step: async () => {
      await page.getByRole('checkbox', { name: /Exempelstads kommun/ }).click();
      await page.getByRole('button', { name: counted('makeSheetCount', 4), exact: true }).click();
      await expect.poll(() => document.querySelector('iframe')?.contentDocument?.body.textContent).toContain('Leif Persson');
    },
  },
  backups: {
    draw: at('#backups'),
    tells: () => message('saveBackup'),
    step: async () => {
      await button('keepCopyNow').click();
      await expect.element(page.getByRole('button', { name: `${message('restoreCopy')}: ` })).toBeVisible();
    },
  },
  'what restoring would do': {
    draw: (filled) => {
      shown = filled.directory;
      at('#backups')(filled);
    },
    tells: () => message('saveBackup'),
    step: async () => {
      if (shown === undefined) throw new Error('No directory is shown.');
      await give('chooseBackup', await textOfBackup(await shown.backUp(), SEEN_AT), 'backup.json');
      await says(message('joinBackupExplained'));
    },
  },
  'latest changes': { draw: at('#history'), tells: () => message('takenBack') },
  'contacts for review': { draw: at('#review'), tells: 'Leffe Persson' },
  suggestions: {
    draw: ({ directory }) => {
      const alike = [stated('Anna Ek', '+46701740612'), stated('Anna Lind', '+46701740612')];
      void directory.remember(alike, SEEN_AT).then(() => showPage(directory, '#suggestions'));
    },
    tells: () => message('keepApart'),
  },
};

beforeEach(async () => {
  localStorage.clear();
  await keepNothing();
  await calm(1280);
});

test.each(inAllLanguages(VIEWS))('in %s no barrier is in %s, and it stands in a narrow window', async (language, _, view, schemes) => {
  await speakIn(language);
  await openView(view);
  expect(await barriers(...schemes)).toEqual([]);
  expect(await runsOut()).toEqual([]);
});
