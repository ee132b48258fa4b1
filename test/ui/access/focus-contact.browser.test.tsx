import '../permissions-stand-in.ts';
import '../../../src/ui/calls.css';
import { test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showPage } from '../show-directory-page.tsx';
import { type Case, focusStays, gone, press, told } from './focus-cases.ts';
import type { Filled } from './views.tsx';

const contact = { draw: ({ directory, row }: Filled) => showPage(directory, `#contact/${row.id}`), tells: 'Efter tre' };

const CASES: Record<string, Case> = {
  'a call is logged': {
    ...contact,
    step: () => press('No answer').then(() => told(/Logged/)),
    has: 'input: Note on the call to Leif Persson',
  },
  'that is taken back': {
    ...contact,
    step: () =>
      press('No answer')
        .then(() => press('Undo'))
        .then(() => told('The change was taken back')),
    has: 'status: The change was taken back',
  },
  'a notice is dismissed': {
    ...contact,
    step: () =>
      press('No answer')
        .then(() => press('Dismiss'))
        .then(() => gone('Dismiss')),
    has: 'input: Note on the call to Leif Persson',
  },
  'a line of the call log is taken out': {
    ...contact,
    step: () => press(/^Take out of the log/).then(() => told('Taken out of the log')),
    has: 'h2: Calls',
  },
  'a note on a call is left': {
    ...contact,
    step: () => press(/^Change the note/).then(() => userEvent.keyboard('{Escape}')),
    has: 'button: Change the note: Calls back, 6 Oct 2026, 08:00',
  },
  'a tag is removed': { ...contact, step: () => press(/^Remove the tag/).then(() => told(/Removed the tag/)), has: 'input: Add a tag' },
  'a note is saved': {
    ...contact,
    step: async () => {
      await userEvent.fill(page.getByRole('textbox', { name: 'Note' }), 'Efter nio');
      // To the button that saves, which goes since the note is saved as one leaves it.
      await userEvent.keyboard('{Tab}');
      await told('The note is saved');
    },
    has: 'h2: Note',
  },
  'a number is said to be wrong': {
    ...contact,
    step: () => press(/070-174 06 07 is wrong/).then(() => told(/no longer used/)),
    has: 'h2: Numbers',
  },
  'a number is said to be right': {
    ...contact,
    step: () => press(/070-174 06 07 is right/).then(() => told(/Noted/)),
    has: 'h2: Numbers',
  },
  'a source is said to be of somebody else': {
    ...contact,
    step: () => press(/^Not this one/).then(() => told(/no longer part of/)),
    has: 'h2: Sources',
  },
  'somebody is taken off the call sheet': {
    ...contact,
    step: () => press('Take off call sheet').then(() => gone('Take off call sheet')),
    has: 'h2: Calls',
  },
  'a correction empties a number': {
    ...contact,
    step: async () => {
      await press('Correct');
      const field = page.getByRole('textbox', { name: 'Number', exact: true }).first();
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.correct-phone')) fold.open = true;
      await userEvent.clear(field);
      await press('Save');
      await told(/Corrected/);
    },
    has: 'h1: Leif Persson',
  },
  'a correction is left': { ...contact, step: () => press('Correct').then(() => press('Cancel')), has: 'h1: Leif Persson' },
  'forgetting is cancelled': { ...contact, step: () => press('Forget…').then(() => press('Cancel')), has: 'h1: Leif Persson' },
  'somebody is forgotten': {
    ...contact,
    step: () =>
      press('Forget…')
        .then(() => press('Forget for good'))
        .then(() => told('The contact is forgotten.')),
    has: 'input: Find a contact',
  },
  'somebody is removed': { ...contact, step: () => press('Remove contact').then(() => told(/^Removed/)), has: 'input: Find a contact' },
  'two are joined': {
    ...contact,
    step: async () => {
      await press('Same as…');
      await press(/Leffe/);
      await press('Join');
      await told(/one contact now/);
    },
    has: 'h1: Leif Persson',
  },
};

test.each(Object.entries(CASES))('the focus is where one goes on when %s', (_, one) => focusStays(one));
