import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { keepNothing } from '../show-directory-page.tsx';
import { calm } from './barriers.ts';
import { openView, type View } from './views.tsx';

/** What is done by keys or pointer, and what has the focus then: its role or kind, and its name. */
export type Case = Omit<View, 'step'> & { step: () => Promise<unknown>; has: string };

export async function press(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

/** Until a button is no longer there. */
export async function gone(name: string | RegExp): Promise<void> {
  await expect.element(page.getByRole('button', { name, exact: true })).not.toBeInTheDocument();
}

/** Until that is said. */
export async function told(words: string | RegExp): Promise<void> {
  await expect.element(page.getByRole('status').filter({ hasText: words }).last()).toBeInTheDocument();
}

export async function focusStays({ step, has, ...view }: Case): Promise<void> {
  localStorage.clear();
  await keepNothing();
  await calm(1280);
  await openView(view);
  await step();
  await expect.poll(focused).toBe(has);
}

function focused(): string {
  const { activeElement: has } = document;
  if (has === null || has === document.body) return 'nothing';
  if (!has.checkVisibility()) return 'what is hidden';
  const [label] = has instanceof HTMLInputElement || has instanceof HTMLTextAreaElement ? (has.labels ?? []) : [];
  return `${has.role ?? has.localName}: ${has.ariaLabel ?? (label ?? has).textContent?.trim()}`;
}
