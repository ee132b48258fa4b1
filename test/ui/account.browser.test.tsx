import './extension-stand-in.ts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Directory } from '../../src/directory/directory.ts';
import { keepCopy } from '../../src/ui/keep-copies.ts';
import { ContactDetails } from '../../src/ui/views/ContactDetails.tsx';
import { Forget } from '../../src/ui/views/Forget.tsx';
import { emptyDirectory, SEEN_AT, show, stated } from './show.tsx';
import { keepNothing } from './show-directory-page.tsx';

const LATER = '2026-10-06T08:00:00.000Z';
const LEIF = stated('Leif Persson', '+46701740605', { jobTitle: 'IT-chef' });
const ANNA = stated('Anna Ek', '+46701740606');

/** Leif, marked private, with a number that was corrected, one that another site claims, and a note. */
async function leifWithAll(): Promise<{ directory: Directory; id: string }> {
  const directory = await emptyDirectory();
  const { contacts } = await directory.remember([LEIF, ANNA], SEEN_AT);
  const id = contacts[0]?.id ?? '';
  await directory.remember(
    [{ ...stated('Leif Persson', '+46701740699', { site: 'evil.example' }), texts: { name: ['L. Persson'] } }],
    LATER,
  );
  const card = { values: LEIF.values, texts: {}, source: { kind: 'file' as const, name: 'kort.vcf' } };
  await directory.rememberMany([[{ ...card, brings: { kept: [{ name: 'BDAY', value: '19700101' }] } }]], { at: LATER });
  await directory.correct(id, { jobTitle: 'Digitaliseringschef' }, LATER);
  await directory.withdraw(id, { phone: '+46701740605' }, LATER);
  await directory.annotate(id, { note: 'Svarar före nio', tags: ['it'], private: true }, LATER);
  await directory.undo((await directory.correct(id, { name: 'Leif Falk' }, LATER)).id, LATER);
  return { directory, id };
}

/** The page that the link saves, as a browser reads it. */
async function savedPage(): Promise<Document> {
  const link = page.getByRole('link', { name: 'Save the file' });
  await expect.element(link).toHaveAttribute('download', 'What is kept about Leif Persson.html');
  const address = link.element().getAttribute('href') ?? '';
  return new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
}

test('the account holds all that is kept on a private contact, its sources and what was done, and nobody else', async () => {
  await keepNothing();
  const { directory, id } = await leifWithAll();
  await keepCopy(directory, LATER);
  show(<ContactDetails id={id} onBack={() => {}} />, { directory });
  await page.getByRole('button', { name: 'What is kept on this contact…' }).click();
  const account = await savedPage();
  const text = account.body.innerText.replace(/\s+/g, ' ');
  for (const kept of [
    'What is kept about Leif Persson',
    'Digitaliseringschef',
    'IT-chef',
    '070-174 06 05',
    '070-174 06 99',
    'evil.example',
    'exempelstad.se',
    'L. Persson',
    'kort.vcf',
    'BDAY: 19700101',
    'said to be wrong',
    '5 Oct 2026',
    '6 Oct 2026',
    'left out when contacts are taken out',
    'corrected (taken back)',
    'own notes, marks or a review changed',
    'The journalist’s own notes, if there are any, are not part',
    'Copies of the whole directory',
  ])
    expect(text).toContain(kept);
  for (const left of ['Svarar före nio', 'Anna', 'Leif Falk']) expect(text).not.toContain(left);
  expect([...account.links].map(({ href }) => href)).toEqual(['https://evil.example/press', 'https://exempelstad.se/press']);
  expect(account.documentElement.lang).toBe('en-GB');
});

test('notes are in it once they are ticked, also where somebody is about to be forgotten', async () => {
  const { directory, id } = await leifWithAll();
  const row = await directory.get(id);
  show(<Forget rows={row ? [row] : []} onBack={() => {}} onGone={() => {}} />, { directory });
  await page.getByText('First, the file that tells them what you have').click();
  expect((await savedPage()).body.innerText).not.toContain('Svarar');
  await page.getByRole('checkbox', { name: /Include my notes/ }).click();
  await expect.poll(async () => (await savedPage()).body.innerText).toContain('Svarar före nio');
});
