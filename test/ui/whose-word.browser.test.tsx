import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Statement } from '../../src/contact/statement.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { keepCorrection, keptCorrection } from '../../src/ui/correction-draft.ts';
import { typedFrom } from '../../src/ui/correction-form.ts';
import { keepDraft, keptDraft } from '../../src/ui/use-draft.ts';
import { AddByHand } from '../../src/ui/views/AddByHand.tsx';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { emptyDirectory, SEEN_AT, SITE, show, showAgain, stated } from './show.tsx';

const LATER = '2026-10-06T08:00:00.000Z';
const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const LEFFE = stated('Leffe Persson', '+46701740606', { jobTitle: 'IT-direktör' });
const ELSEWHERE = {
  ...LEIF,
  values: { ...LEIF.values, jobTitle: 'Ordförande' },
  source: { ...LEIF.source, ...siteCalled('klubb.example') },
};

function siteCalled(site: string) {
  return { address: `https://${site}/`, host: site, site };
}

async function showContact(...statements: Statement[]): Promise<{ directory: Directory; ids: string[]; left: () => number }> {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember(statements, SEEN_AT);
  const ids = contacts.flatMap(({ id }) => id ?? []);
  let left = 0;
  show(<ContactDetails id={ids[0] ?? ''} onBack={() => (left += 1)} />, { directory });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Persson');
  return { directory, ids, left: () => left };
}

test('each source is listed with whose word it is and what it says otherwise', async () => {
  await showContact(LEIF, ELSEWHERE);
  const sources = page.getByRole('listitem').filter({ hasText: 'Not this one' });
  await expect.element(sources.filter({ hasText: SITE })).toHaveTextContent('saved first');
  await expect.element(sources.filter({ hasText: 'klubb.example' })).toHaveTextContent('Ordförande');
});

test('what speaks of somebody else becomes a contact of its own, and Undo takes it back', async () => {
  const { directory, ids } = await showContact(LEIF, ELSEWHERE);
  expect(await directory.count()).toBe(1);
  await page.getByRole('button', { name: 'Not this one: what klubb.example says is about somebody else' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('a contact of its own');
  expect(await directory.count()).toBe(2);
  expect((await directory.get(ids[0] ?? ''))?.summary.sites).toEqual([SITE]);
  await expect.element(page.getByRole('heading', { name: 'Sources' })).toHaveFocus();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => directory.count()).toBe(1);
});

test('the only source of a contact cannot be parted from it', async () => {
  await showContact(LEIF);
  await expect.element(page.getByText(SITE).first()).toBeVisible();
  expect(page.getByRole('button', { name: /is about somebody else/ }).elements()).toEqual([]);
});

test('two contacts are seen side by side and joined, and Undo parts them again', async () => {
  const { directory } = await showContact(LEIF, LEFFE);
  await page.getByRole('button', { name: 'Same as…' }).click();
  // Offered by the family name.
  await page.getByRole('button', { name: /Leffe Persson/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Are they the same?' })).toHaveFocus();
  await expect.element(page.getByText('070-174 06 05')).toBeVisible();
  await expect.element(page.getByText('070-174 06 06')).toBeVisible();
  await page.getByRole('button', { name: 'Join' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Leif Persson and Leffe Persson are one contact now');
  const [one, ...others] = (await directory.takeAway()).rows;
  expect(others).toEqual([]);
  expect(one?.statements.flatMap(({ values }) => values.phones).map(({ number }) => number)).toEqual(['+46701740605', '+46701740606']);
  await expect.element(page.getByRole('button', { name: 'Same as…' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => directory.count()).toBe(2);
});

test('where the other one was saved first, that one is shown after joining', async () => {
  const directory = await emptyDirectory();
  await directory.remember([LEFFE], SEEN_AT);
  const { contacts } = await directory.remember([LEIF], LATER);
  show(<ContactDetails id={contacts[0]?.id ?? ''} onBack={() => {}} />, { directory });
  await page.getByRole('button', { name: 'Same as…' }).click();
  await page.getByRole('button', { name: /Leffe Persson/ }).click();
  await page.getByRole('button', { name: 'Join' }).click();
  await expect.element(page.getByRole('button', { name: 'Same as…' })).toBeVisible();
  expect(await directory.get(contacts[0]?.id ?? '')).toBeUndefined();
  expect(page.getByText('no longer in the directory').elements()).toEqual([]);
});

test('Escape goes back one step from the pair to the choice, and from there to the contact', async () => {
  const { directory } = await showContact(LEIF, LEFFE);
  await page.getByRole('button', { name: 'Same as…' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Find a contact' })).toHaveFocus();
  await page.getByRole('button', { name: /Leffe Persson/ }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('textbox', { name: 'Find a contact' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: 'Leif Persson', exact: true })).toHaveFocus();
  expect(await directory.count()).toBe(2);
});

test('forgetting says what goes and that it cannot be undone, and goes back on Escape', async () => {
  const { directory } = await showContact(LEIF);
  await page.getByRole('button', { name: 'Forget…' }).click();
  await expect.element(page.getByRole('heading', { name: 'Forget Leif Persson?' })).toHaveFocus();
  await expect.element(page.getByText('It cannot be undone.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('heading', { name: 'Leif Persson', exact: true })).toHaveFocus();
  expect(await directory.count()).toBe(1);
});

test('a forgotten contact is gone, with every draft that mentions it, and there is no Undo', async () => {
  const { directory, ids, left } = await showContact(LEIF);
  const id = ids[0] ?? '';
  const row = await directory.get(id);
  keepDraft('paste', 'Ring 0701 74 06 05 efter nio');
  keepDraft('add', 'Anna Ek, 070-174 06 06');
  if (row) keepCorrection({ id: 'another', name: 'Siv Ek', typed: typedFrom(row.summary) });
  await page.getByRole('button', { name: 'Forget…' }).click();
  await page.getByRole('button', { name: 'Forget for good' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('The contact is forgotten.');
  expect(page.getByRole('button', { name: 'Undo' }).elements()).toEqual([]);
  expect(left()).toBe(1);
  expect((await directory.takeAway()).rows).toEqual([]);
  expect([keptDraft('paste'), keptDraft('add')]).toEqual(['', 'Anna Ek, 070-174 06 06']);
  // A correction of somebody else, whose form says what the forgotten one was called.
  expect(keptCorrection()).toBeUndefined();
});

test('a line that names the forgotten one leaves its field too', async () => {
  const { directory, ids } = await showContact(LEIF);
  document.body.replaceChildren();
  keepDraft('add', 'leif  PERSSON, ny titel');
  showAgain(
    <>
      <AddByHand onPaste={() => {}} />
      <ContactDetails id={ids[0] ?? ''} onBack={() => {}} />
    </>,
    { directory },
  );
  await expect.element(page.getByRole('textbox', { name: 'Add by hand' })).toHaveValue('leif  PERSSON, ny titel');
  await page.getByRole('button', { name: 'Forget…' }).click();
  await page.getByRole('button', { name: 'Forget for good' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Add by hand' })).toHaveValue('');
});
