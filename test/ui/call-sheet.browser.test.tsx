import './extension-stand-in.ts';
import '../../src/ui/calls.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Directory } from '../../src/directory/directory.ts';
import { forgetWholly } from '../../src/ui/forget-wholly.ts';
import { draftNames } from '../../src/ui/use-draft.ts';
import { CallSheet } from '../../src/ui/views/CallSheet.tsx';
import { show, showAgain, stated } from './show.tsx';
import { saved, showPage } from './show-directory-page.tsx';
import { copiedTexts } from './taken-away.ts';

/** Whatever the day on which the tests run, the calls come after it. */
const LONG_AGO = '2020-10-05T08:00:00.000Z';
const PEOPLE = [
  stated('Anna Ek', '+46701740605', { jobTitle: 'Pressekreterare' }),
  stated('Bo Lind', '+46701740606', { jobTitle: 'IT-chef' }),
  stated('Cecilia Öberg', '+46701740607'),
];

/** Three who are on the call sheet, in that order. */
async function withSheet(): Promise<{ directory: Directory; ids: string[] }> {
  const directory = await saved(...PEOPLE);
  const found = await Promise.all(PEOPLE.map(({ values }) => directory.find({ text: values.name ?? '' })));
  const ids = found.map(([first]) => first?.id ?? '');
  await directory.changeCallSheet({ title: 'Branden', put: ids.map((id) => ({ id, since: LONG_AGO })) });
  return { directory, ids };
}

beforeEach(() => localStorage.clear());

const row = (name: string) => page.getByRole('row', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const note = page.getByRole('textbox', { name: /^Note on/ });

async function told(directory: Directory, id: string | undefined): Promise<(string | undefined)[][]> {
  return ((await directory.get(id ?? ''))?.annotations.calls ?? []).map((call) => [call.outcome, call.note, call.number]);
}

async function namesOn(directory: Directory): Promise<string> {
  return (await directory.callSheet()).people.map(({ row: { summary } }) => summary.name?.split(' ')[0]).join(' ');
}

test('who is ticked among all contacts is put on the call sheet, to which a line then leads', async () => {
  const directory = await saved(...PEOPLE);
  showPage(directory, '#');
  await page.getByRole('checkbox', { name: 'Choose Bo Lind' }).click();
  expect(button('Call sheet').elements()).toEqual([]);
  await button('Put on call sheet').click();
  await expect.element(page.getByText('1 contact is on the call sheet')).toBeVisible();
  await expect.element(page.getByText('0 of 1 reached')).toBeVisible();
  await button('Call sheet').click();
  await expect.element(row('Bo Lind')).toHaveFocus();
});

test('is worked through by keys alone: copy, log with a note, on to the next', async () => {
  const { directory, ids } = await withSheet();
  const copied = copiedTexts();
  showPage(directory, '#calls');
  await expect.element(row('Anna Ek')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  // How it is printed follows from the computer's country.
  await expect.poll(() => copied.map((one) => one['text/plain'])).toEqual([expect.stringMatching(/70.174 06 05$/)]);
  await userEvent.keyboard('r');
  await expect.element(note).toHaveFocus();
  // Letters are letters here.
  await userEvent.keyboard('njc q{Enter}');
  await expect.element(row('Anna Ek')).toHaveFocus();
  await expect.poll(() => told(directory, ids[0])).toEqual([['reached', 'njc q', '+46701740605']]);
  await expect.element(row('Anna Ek')).toHaveTextContent(/Reached.*njc q/);
  await expect.element(page.getByText('1 of 3 reached')).toBeVisible();
  await userEvent.keyboard('j');
  await expect.element(row('Bo Lind')).toHaveFocus();
  await userEvent.keyboard('n');
  await expect.element(note).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(row('Bo Lind')).toHaveFocus();
  await expect.poll(() => told(directory, ids[1])).toEqual([['no-answer', undefined, undefined]]);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(row('Cecilia Öberg')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}k{Home}{End}');
  await expect.element(row('Cecilia Öberg')).toHaveFocus();
});

test.each([
  ['c', 'calls-back'],
  ['q', 'quote-approved'],
])('the key %s logs %s once, however long it is held', async (key, outcome) => {
  const { directory, ids } = await withSheet();
  showPage(directory, '#calls');
  await expect.element(row('Anna Ek')).toHaveFocus();
  await userEvent.keyboard(`{${key}>5/}`);
  await expect.element(note).toBeVisible();
  await expect.poll(() => told(directory, ids[0])).toEqual([[outcome, undefined, undefined]]);
});

test('letters do nothing where anything but a row has the focus', async () => {
  const { directory, ids } = await withSheet();
  showPage(directory, '#calls');
  await expect.element(row('Anna Ek')).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('link', { name: 'Anna Ek' })).toHaveFocus();
  await userEvent.keyboard('rncq');
  await page.getByRole('textbox', { name: 'What it is about' }).fill('rncq');
  await expect.poll(async () => (await directory.callSheet()).title).toBe('rncq');
  expect(await told(directory, ids[0])).toEqual([]);
});

test('undo takes back a call, and a call together with the note that was written on it at once', async () => {
  const { directory, ids } = await withSheet();
  showPage(directory, '#calls');
  await expect.element(row('Anna Ek')).toHaveFocus();
  await userEvent.keyboard('r');
  await expect.element(note).toHaveFocus();
  await userEvent.keyboard('Sade ja{Enter}');
  await expect.element(row('Anna Ek')).toHaveTextContent('Sade ja');
  await button('Undo').click();
  await expect.element(row('Anna Ek')).toHaveTextContent('Not called yet');
  expect(await told(directory, ids[0])).toEqual([]);
});

test('what is typed right after the key is the note, and on whom stays so whoever is chosen meanwhile', async () => {
  const { directory, ids } = await withSheet();
  showPage(directory, '#calls');
  await expect.element(row('Anna Ek')).toHaveFocus();
  await userEvent.keyboard('njakar');
  await expect.element(note).toHaveValue('jakar');
  await page.getByRole('grid').getByText('IT-chef').click();
  await expect.element(page.getByRole('textbox', { name: 'Note on the call to Anna Ek' })).toHaveValue('jakar');
  await button('Save').click();
  await expect.poll(() => told(directory, ids[0])).toEqual([['no-answer', 'jakar', undefined]]);
  await expect.element(row('Bo Lind')).toHaveFocus();
  expect(await told(directory, ids[1])).toEqual([]);
});

test('a note that was being written is there again, and goes with whoever is forgotten', async () => {
  const { directory, ids } = await withSheet();
  show(<CallSheet current={ids[0]} onCurrent={() => {}} onBack={() => {}} onOpen={() => {}} />, { directory });
  await expect.element(row('Anna Ek')).toHaveFocus();
  await userEvent.keyboard('rSade');
  await expect.element(note).toHaveValue('Sade');
  await expect.element(page.getByText('1 of 3 reached')).toBeVisible();
  document.querySelector('.call-sheet')?.remove();
  showAgain(<CallSheet current={ids[0]} onCurrent={() => {}} onBack={() => {}} onOpen={() => {}} />, { directory });
  await expect.element(note).toHaveValue('Sade');
  const anna = await directory.get(ids[0] ?? '');
  await forgetWholly(directory, anna ? [anna] : [], '2026-10-06T08:00:00.000Z');
  expect(draftNames()).toEqual([]);
});

test('by pointer a row is chosen, its outcome pressed, and its place changed', async () => {
  const { directory, ids } = await withSheet();
  showPage(directory, '#calls');
  await page.getByRole('grid').getByText('IT-chef').click();
  await expect.element(row('Bo Lind')).toHaveFocus();
  await button(/^Calls back/).click();
  await expect.element(note).toHaveFocus();
  await button('Save').click();
  await expect.poll(() => told(directory, ids[1])).toEqual([['calls-back', undefined, undefined]]);
  await button('Move up').click();
  await expect.poll(() => namesOn(directory)).toBe('Bo Anna Cecilia');
  await expect.element(button('Move up')).toHaveAttribute('aria-disabled', 'true');
  await button('Move down').click();
  await expect.poll(() => namesOn(directory)).toBe('Anna Bo Cecilia');
});

test('who is taken off comes back to the same place, and so does a whole sheet', async () => {
  const { directory } = await withSheet();
  showPage(directory, '#calls');
  await expect.element(row('Anna Ek')).toHaveFocus();
  await userEvent.keyboard('j{Delete}');
  await expect.element(page.getByText('Bo Lind is off the call sheet')).toBeVisible();
  await expect.element(row('Cecilia Öberg')).toHaveFocus();
  await button('Undo').click();
  await expect.poll(() => namesOn(directory)).toBe('Anna Bo Cecilia');
  await button('Start a new one').click();
  await expect.element(page.getByText('Nobody is on the call sheet.')).toBeVisible();
  expect(await directory.callSheet()).toEqual({ people: [] });
  await button('Undo').click();
  await expect.element(row('Bo Lind')).toBeVisible();
  expect((await directory.callSheet()).title).toBe('Branden');
});

test('one comes back to whom one was calling', async () => {
  const { directory } = await withSheet();
  showPage(directory, '#calls');
  await expect.element(row('Anna Ek')).toHaveFocus();
  await userEvent.keyboard('j{Tab}{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Bo Lind' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(row('Bo Lind')).toHaveFocus();
});

test('is copied as text in its order, without private ones, and says how many those are', async () => {
  const { directory, ids } = await withSheet();
  const [anna = '', bo = '', cecilia = ''] = ids;
  await directory.logCall(bo, { outcome: 'reached', note: 'Sade ja' }, '2026-10-05T12:00:00.000Z');
  await directory.annotate(anna, { private: true }, '2026-10-05T12:00:00.000Z');
  await directory.changeCallSheet({ put: [{ id: cecilia, since: LONG_AGO }], before: bo });
  const copied = copiedTexts();
  showPage(directory, '#calls');
  await button('Copy as text').click();
  await expect.element(page.getByText(/2 contacts copied.*1 private/)).toBeVisible();
  const lines = copied[0]?.['text/plain']?.split('\n') ?? [];
  expect(lines.map((line) => line.split('\t')[0])).toEqual(['Branden', '', 'Name', 'Cecilia Öberg', 'Bo Lind', '']);
  expect(lines[4]).toMatch(/70.174 06 06\t\d Oct 2026, \d\d:\d\d Reached – Sade ja$/);
});

test('a contact shows its calls, which are noted on anew and taken out, and goes on the sheet and off', async () => {
  const { directory, ids } = await withSheet();
  const [anna = ''] = ids;
  await directory.logCall(anna, { outcome: 'no-answer' }, '2026-10-05T11:00:00.000Z');
  await directory.logCall(anna, { outcome: 'reached', note: 'Sade ja' }, '2026-10-05T12:00:00.000Z');
  showPage(directory, `#contact/${anna}`);
  const lines = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Take out of the log/ }) });
  await expect.element(lines.first()).toHaveTextContent(/Reached.*Sade ja/);
  await button(/^Change the note: Reached/).click();
  await expect.element(note).toHaveFocus();
  await note.fill('Sade nej');
  await userEvent.keyboard('{Enter}');
  await expect.element(button(/^Change the note: Reached/)).toHaveFocus();
  await expect.element(lines.first()).toHaveTextContent('Sade nej');
  await button(/^Take out of the log: No answer/).click();
  await expect.poll(() => told(directory, anna)).toEqual([['reached', 'Sade nej', undefined]]);
  await button('Quote approved').click();
  await expect.element(note).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect((await told(directory, anna)).map(([what]) => what)).toEqual(['reached', 'quote-approved']);
  await button('Take off call sheet').click();
  await expect.poll(() => namesOn(directory)).toBe('Bo Cecilia');
  await button('Put on call sheet').click();
  await expect.poll(() => namesOn(directory)).toBe('Bo Cecilia Anna');
});
