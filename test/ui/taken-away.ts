import { unzipSync } from 'fflate';
import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { Directory } from '../../src/directory/directory.ts';
import type { Card } from '../../src/exchange/card.ts';
import { cardOf } from '../../src/ui/card-of.ts';
import { SEEN_AT } from './show.tsx';
import { savedFiles, showPage } from './show-directory-page.tsx';

/** Everybody of the page of all contacts, taken away as a file in this form: all that stands in it, its name, and what is said of it. */
export async function takenAs(directory: Directory, form: string, button: string): Promise<string> {
  const files = savedFiles();
  await takeAll(directory, form, button);
  await expect.element(page.getByText(/written to the file/)).toBeVisible();
  const [file] = files;
  if (file === undefined) throw new Error('Nothing was saved.');
  const inside = /text/.test(file.type) ? await file.text() : textsIn(new Uint8Array(await file.arrayBuffer()));
  return `${inside}${page.getByText(/written to the file/).element().textContent}`;
}

/** As `takenAs`, to be pasted: what was copied, in each of its forms. */
export async function copiedAs(directory: Directory, form: string): Promise<Record<string, string>[]> {
  const copied = copiedTexts();
  await takeAll(directory, form, 'Copy 2 contacts');
  await expect.element(page.getByText(/copied/)).toBeVisible();
  return copied;
}

/** What is copied from now on, in each of its forms, as the browser is given it. */
export function copiedTexts(): Record<string, string>[] {
  const copied: Record<string, string>[] = [];
  const { clipboard } = navigator;
  const [write, writeText] = [clipboard.write.bind(clipboard), clipboard.writeText.bind(clipboard)];
  clipboard.writeText = async (text) => void copied.push({ 'text/plain': text });
  clipboard.write = async (forms) => {
    for (const form of forms) {
      const texts = form.types.map(async (type): Promise<[string, string]> => [type, await (await form.getType(type)).text()]);
      copied.push(Object.fromEntries(await Promise.all(texts)));
    }
  };
  onTestFinished(() => void Object.assign(clipboard, { write, writeText }));
  return copied;
}

/** The cards of all who may leave. */
export async function cardsTaken(directory: Directory): Promise<Card[]> {
  return (await directory.takeAway()).rows.map(cardOf);
}

/** The names and texts of all files in an archive. */
export function textsIn(archive: Uint8Array): string {
  const files = Object.entries(unzipSync(archive));
  return files.map(([name, octets]) => `${name}\n${new TextDecoder().decode(octets)}\n`).join('');
}

/** The octets of pieces. */
export async function octetsOf(pieces: Iterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}

async function takeAll(directory: Directory, form: string, button: string): Promise<void> {
  showPage(directory, '#');
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await page.getByRole('combobox', { name: 'In which form' }).selectOptions(form);
  await page.getByRole('button', { name: button }).click();
}

export async function everybodyOnSheet(directory: Directory): Promise<void> {
  const { contacts } = await directory.backUp();
  await directory.changeCallSheet({ put: contacts.map(({ id }) => ({ id, since: SEEN_AT })) });
}
