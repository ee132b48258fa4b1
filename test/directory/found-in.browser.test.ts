import { expect, test } from 'vitest';
import type { Directory, Found } from '../../src/directory/directory.ts';
import { leif, MONDAY, newDirectory, onPage, TUESDAY } from './people.ts';

async function withLeif(): Promise<{ directory: Directory; id: string }> {
  const directory = await newDirectory();
  const id = (await directory.remember([onPage(leif())], MONDAY)).contacts[0]?.id ?? '';
  return { directory, id };
}

async function only(directory: Directory, text: string, more: { withoutPrivate?: boolean } = {}): Promise<Found | undefined> {
  const [found] = await directory.find({ text, ...more });
  return found;
}

test('whoever is found by a note or a tag is shown with it, its word marked', async () => {
  const { directory, id } = await withLeif();
  await directory.annotate(id, { note: 'Pratade om vindkraft', tags: ['översvämning'] }, TUESDAY);
  expect(await only(directory, 'vindkr')).toMatchObject({ foundIn: { field: 'note', text: 'Pratade om vindkraft' }, matched: ['vindkr'] });
  expect(await only(directory, 'leif oversvamning')).toMatchObject({ foundIn: { field: 'tag', text: 'översvämning' } });
});

test('whoever is found by a note on a call is shown with that', async () => {
  const { directory, id } = await withLeif();
  await directory.logCall(id, { outcome: 'reached', note: 'Bekräftar strömavbrottet' }, TUESDAY);
  expect((await only(directory, 'strömavbrott'))?.foundIn).toEqual({ field: 'call', text: 'Bekräftar strömavbrottet' });
});

test('whoever was called otherwise before is shown with that', async () => {
  const { directory } = await withLeif();
  await directory.remember([onPage({ ...leif(), jobTitle: 'Kommundirektör' })], TUESDAY);
  expect((await only(directory, 'it-chef'))?.foundIn).toMatchObject({ field: 'former' });
});

test('nothing is added where the row says it', async () => {
  const { directory, id } = await withLeif();
  await directory.annotate(id, { note: 'Leif, IT-chef' }, TUESDAY);
  expect(await only(directory, 'leif it chef')).not.toHaveProperty('foundIn');
});

test('others who see the screen read no notes', async () => {
  const { directory, id } = await withLeif();
  await directory.annotate(id, { note: 'Pratade om vindkraft' }, TUESDAY);
  const found = await only(directory, 'vindkraft', { withoutPrivate: true });
  expect(found?.id).toBe(id);
  expect(found).not.toHaveProperty('foundIn');
});
