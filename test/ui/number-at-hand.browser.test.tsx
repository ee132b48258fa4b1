import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Statement } from '../../src/contact/statement.ts';
import { NumberAtHand } from '../../src/ui/views/NumberAtHand.tsx';
import { emptyDirectory, SEEN_AT, show, stated } from './show.tsx';

const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const button = page.getByRole('button', { name: 'Copy' });

async function showFor(...statements: Statement[]): Promise<void> {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember(statements, SEEN_AT);
  show(<NumberAtHand id={contacts[0]?.id ?? ''} />, { directory });
}

test('the number has the focus, and Enter copies it', async () => {
  await showFor(LEIF);
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 05, mobile: Leif Persson, IT-chef');
});

test('Enter that is pressed before the number is read copies it when it is', async () => {
  await showFor(LEIF);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 05');
});

test('Ctrl+C copies it', async () => {
  await showFor(LEIF);
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Control>}c{/Control}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied 070-174 06 05');
});

test('Ctrl+C copies what is selected, where something is', async () => {
  await showFor(LEIF);
  await expect.element(button).toHaveFocus();
  const number = page.getByText('070-174 06 05').element();
  getSelection()?.selectAllChildren(number);
  await userEvent.keyboard('{Control>}c{/Control}');
  await expect.element(page.getByRole('status')).toHaveTextContent('');
});

test('a number that only another site claims is not at hand', async () => {
  await showFor(LEIF, stated('Leif Persson', '+46701740699', { jobTitle: 'IT-chef', site: 'evil.example' }));
  await expect.element(page.getByText('070-174 06 05')).toBeVisible();
  expect(page.getByText('070-174 06 99').elements()).toEqual([]);
});

test('without a number, the address is at hand', async () => {
  const { phones: _, ...values } = LEIF.values;
  await showFor({ ...LEIF, values: { ...values, phones: [], emails: [{ address: 'leif@exempelstad.example' }] } });
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Copied leif@exempelstad.example');
});
