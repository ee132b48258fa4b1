import { expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import type { Statement } from '../../src/contact/statement.ts';
import { type ContactRow, rowOf } from '../../src/directory/contact-row.ts';
import { acquaint, identify } from '../../src/directory/identify.ts';
import { begun, keptWith } from '../../src/directory/keep.ts';
import { prepare } from '../../src/directory/prepare.ts';
import { rememberOne } from '../../src/directory/remember-one.ts';
import { EVIL, leif, MONDAY, mobile, NEWSROOM, OWN_SITE, onPage } from './people.ts';

/** A contact of whom these were said, the first first. */
async function knownBy(...statements: Statement[]): Promise<ContactRow> {
  const [first, ...others] = await prepare(statements);
  if (!first) throw new Error('Nothing was said');
  return rowOf(others.reduce((kept, one) => keptWith(kept, one, MONDAY, 'name'), begun('leif', first, MONDAY)));
}

async function isMetBy(row: ContactRow, statement: Statement): Promise<boolean> {
  const [prepared] = await prepare([statement]);
  return prepared !== undefined && identify(prepared, acquaint([row], [prepared])) !== undefined;
}

test('a site that repeats what it claimed of somebody speaks of them; another that says the same does not', async () => {
  const row = await knownBy(onPage(leif()), onPage(leif({ phones: [mobile(20)] }), EVIL));
  const { organization: _, ...again } = leif({ phones: [mobile(20)] });
  expect(await isMetBy(row, onPage(again, EVIL))).toBe(true);
  expect(await isMetBy(row, onPage(again, 'https://other.example/'))).toBe(false);
});

test('whom the newsroom names without its organization is at the one that others name', async () => {
  const { organization: _, ...nameless } = leif();
  const row = await knownBy(onPage(nameless), onPage(leif(), OWN_SITE));
  expect(await isMetBy(row, onPage(leif({ phones: [mobile(20)] }), EVIL))).toBe(true);
});

test('a contact is looked up by every name that anybody gave', async () => {
  const row = await knownBy(onPage(leif({ name: 'L. Ekman' }), NEWSROOM), onPage(leif(), OWN_SITE));
  expect(row.nameKeys).toContain('ekman leif');
});

test('a namesake at the same organization is somebody else; of another site it takes a title and a unit, one alone is a claim', async () => {
  const within = (unit: string): Partial<Contact> => ({ organization: { name: 'Ekstads kommun', units: [unit] } });
  const row = await knownBy(onPage(leif(within('IT'))));
  const other = leif({ jobTitle: 'Rektor', phones: [mobile(20)] });
  expect(await isMetBy(row, onPage(other))).toBe(false);
  expect(await isMetBy(row, onPage(other, EVIL))).toBe(true);
  expect(await isMetBy(row, onPage({ ...other, ...within('Skolan') }, EVIL))).toBe(false);
  expect(await isMetBy(row, onPage({ ...other, ...within('IT') }))).toBe(true);
});

test('one page that writes two names that are nearly one, with one number, speaks of two', async () => {
  const prepared = await prepare(['Maria Berg', 'Marie Berg'].map((name) => onPage(leif({ name }))));
  const remembering = { known: acquaint([], prepared), drafts: new Map(), seenAt: MONDAY };
  const ids = prepared.map((one) => rememberOne(one, remembering).id);
  expect(ids[1]).not.toBe(ids[0]);
});
