import './extension-stand-in.ts';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changeSetting, UNASKED } from '../../src/browser/settings.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { AskedAbout } from '../../src/ui/views/AskedAbout.tsx';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { emptyDirectory, SEEN_AT, show, stated } from './show.tsx';
import { showOpening } from './show-directory-page.tsx';

const EK = stated('Anna Ek', '+46701740605', { jobTitle: 'Jurist', site: 'ek.example' });
const LIND = stated('Anna Lind', '+46701740605', { jobTitle: 'Kanslichef', site: 'ala.example' });
const SIV = stated('Siv Öberg', '+46701740607', { site: 'ek.example' });
const NAMESAKE = { ...stated('Siv Öberg', '+46701740608', { site: 'ala.example' }) };

afterEach(() => changeSetting(UNASKED, []));

/** Anna, who has married and kept her number; and two of one name at two organizations. */
async function filled(): Promise<{ directory: Directory; ids: string[] }> {
  const directory = await emptyDirectory();
  const other = { ...NAMESAKE, values: { ...NAMESAKE.values, organization: { name: 'Ala bolag' } } };
  const ids: string[] = [];
  for (const one of [EK, LIND, SIV, other]) {
    const { contacts } = await directory.remember([one], SEEN_AT);
    ids.push(...contacts.flatMap(({ id }) => id ?? []));
  }
  return { directory, ids };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const card = (name: string) => page.getByRole('region', { name, exact: true });

test('pairs that may be one are counted above the list, and stand side by side with what agrees and what differs', async () => {
  const { directory } = await filled();
  showOpening(async () => directory);
  await expect.element(page.getByText('2 pairs may be the same contact')).toBeVisible();
  await button('Look at them').click();
  await expect.element(page.getByText('1 of 2')).toBeVisible();
  await expect.element(page.getByText('same given name')).toBeVisible();
  await expect.element(card('Anna Ek')).toHaveTextContent(/Jurist \(differs\).*174 06 05 \(the same in both\)/);
  await expect.element(card('Anna Lind')).toHaveTextContent(/Kanslichef \(differs\).*174 06 05 \(the same in both\).*ala\.example/);
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(card('Siv Öberg').first()).toHaveTextContent('Siv Öberg (the same in both)');
});

test('joined, they are one; undone, they are asked about again', async () => {
  const { directory, ids } = await filled();
  showOpening(async () => directory, '#suggestions');
  await button('Join').click();
  await expect.element(page.getByRole('status').filter({ hasText: 'Anna Ek and Anna Lind are one contact now' })).toBeVisible();
  // The next pair must not be answered by a key that was pressed once too often.
  await expect.element(page.getByRole('heading', { name: 'The same or not?' })).toHaveFocus();
  await expect.element(card('Siv Öberg').first()).toBeVisible();
  expect(await directory.get(ids[1] ?? '')).toBeUndefined();
  await button('Undo').click();
  await expect.element(page.getByText('1 of 2')).toBeVisible();
  await expect.element(card('Anna Lind')).toBeVisible();
});

test('kept apart, they are not asked about again, also when the page is opened anew', async () => {
  const { directory } = await filled();
  showOpening(async () => directory, '#suggestions');
  await button('Keep apart').click();
  await expect.element(page.getByRole('status').filter({ hasText: 'Anna Ek and Anna Lind stay apart' })).toBeVisible();
  await expect.element(card('Siv Öberg').first()).toBeVisible();
  await button('Keep apart').click();
  await expect.element(page.getByText('Nothing to decide: no contacts look like the same.')).toBeVisible();
  expect(await directory.count()).toBe(4);
});

test('never asked again about one kind, and again once the settings say so', async () => {
  const { directory } = await filled();
  showOpening(async () => directory, '#suggestions');
  await button('Never ask again').click();
  await expect.element(page.getByText('You are no longer asked about contacts with the same number or address')).toBeVisible();
  await expect.element(card('Siv Öberg').first()).toBeVisible();
  await expect.element(card('Anna Ek')).not.toBeInTheDocument();
  show(<AskedAbout onKept={() => {}} />, { directory });
  const box = page.getByRole('checkbox', { name: 'contacts with the same number or address that may be one' });
  await expect.element(box).not.toBeChecked();
  await box.click();
  await expect.element(card('Anna Ek')).toBeVisible();
});

test('in the details of a contact who may be the same stands with why, and is decided there', async () => {
  const { directory, ids } = await filled();
  show(<ContactDetails id={ids[1] ?? ''} onBack={() => {}} />, { directory });
  await expect.element(page.getByText('May be the same as Anna Ek same mobile number')).toBeVisible();
  await button('Compare').click();
  await expect.element(card('Anna Ek')).toBeVisible();
  await button('Join').click();
  await expect.element(page.getByRole('heading', { name: 'Anna' }).first()).toBeVisible();
  await expect.poll(async () => (await directory.get(ids[0] ?? ''))?.statements.length).toBe(2);
  await expect.element(button('Compare')).not.toBeInTheDocument();
});

test('what rests on a number that several have by now is made two contacts', async () => {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([EK], SEEN_AT);
  const short = { ...LIND, values: { ...LIND.values, name: 'A. Ek', jobTitle: 'Jurist', organization: { name: 'Ala bolag' } } };
  await directory.remember([short], SEEN_AT);
  await directory.remember([stated('Bo Berg', '+46701740605', { site: 'berg.example' })], SEEN_AT);
  show(<ContactDetails id={contacts[0]?.id ?? ''} onBack={() => {}} />, { directory });
  await expect.element(page.getByText(/Some of this may be about somebody else: 070-174 06 05/)).toBeVisible();
  await button('Compare').click();
  await expect.element(card('A. Ek')).toHaveTextContent('Ala bolag (differs)');
  await button('Make two').click();
  await expect.element(page.getByRole('status').filter({ hasText: 'What was said of Anna Ek is two contacts now' })).toBeVisible();
  expect(await directory.count()).toBe(3);
});
