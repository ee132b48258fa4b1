import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../src/contact/contact.ts';
import { openDatabase } from '../../../src/directory/database.ts';
import { type Directory, openDirectory } from '../../../src/directory/directory.ts';
import { emptyCatalogue } from '../../../src/directory/search/catalogue.ts';
import { find } from '../../../src/directory/search/find.ts';
import { tidy } from '../../../src/directory/search/tidy.ts';
import { leif, MONDAY, mobile, onPage, TUESDAY, WEDNESDAY } from '../people.ts';

const PEOPLE: Contact[] = [
  leif({ name: 'Zacharias Undén', phones: [mobile(31)], emails: [{ address: 'zacharias.unden@ekstad.example.org' }] }),
  leif({ name: 'Göran Undén', phones: [mobile(32)] }),
  leif({ name: 'Åsa Ekman', jobTitle: 'Kommunikationsdirektör', phones: [mobile(33)] }),
];

/** A directory whose contacts are all in the index, with their ids. */
async function indexed(): Promise<{ name: string; directory: Directory; ids: string[] }> {
  const name = crypto.randomUUID();
  const directory = await openDirectory({ name });
  const { contacts } = await directory.remember(
    PEOPLE.map((one) => onPage(one)),
    MONDAY,
  );
  await indexAll(name);
  return { name, directory, ids: contacts.flatMap(({ id }) => id ?? []) };
}

async function indexAll(name: string): Promise<void> {
  const database = await openDatabase(name);
  expect(await tidy(database, 0)).toBe(true);
  database.dexie.close();
}

async function names(directory: Directory, text: string, withoutPrivate?: true): Promise<(string | undefined)[]> {
  const found = await directory.find({ text, ...(withoutPrivate && { withoutPrivate }) });
  return found.map(({ summary }) => summary.name);
}

/** Everything that is kept, as text. */
async function everything(name: string): Promise<string> {
  const dexie = await new Dexie(name).open();
  const rows = await Promise.all(
    dexie.tables.map(async (table) => [table.name, await table.toCollection().primaryKeys(), await table.toArray()]),
  );
  dexie.close();
  return JSON.stringify(rows);
}

describe('what is in the index', () => {
  test('is fetched by a window that shows the latest contacts, so that no key waits for it', async () => {
    const { name, directory } = await indexed();
    directory.close();
    const database = await openDatabase(name);
    const catalogue = emptyCatalogue();
    await find(database, catalogue, { text: '' });
    const blocks = await database.indexBlocks.count();
    expect(blocks).toBeGreaterThan(1);
    const held = () => (catalogue.held?.index.words.blocks.size ?? 0) + (catalogue.held?.index.numbers.blocks.size ?? 0);
    await expect.poll(held).toBe(blocks);
    database.dexie.close();
  });

  test('is found there by a window that has fetched nothing, and by one that holds parts of an older index', async () => {
    const { name, directory } = await indexed();
    expect(await names(directory, 'undén')).toEqual(['Göran Undén', 'Zacharias Undén']);
    const other = await openDirectory({ name });
    expect(await names(other, 'zachraias')).toEqual(['Zacharias Undén']);
    await other.remember([onPage(leif({ name: 'Adam Undén', phones: [mobile(34)] }))], TUESDAY);
    await indexAll(name);
    expect(await names(directory, 'undén')).toEqual(['Adam Undén', 'Göran Undén', 'Zacharias Undén']);
    expect(await names(directory, '34')).toEqual([]);
    expect(await names(directory, '0634')).toEqual(['Adam Undén']);
    other.close();
  });

  test('gives way to what changed since: corrected, used, removed, taken back', async () => {
    const { directory, ids } = await indexed();
    await directory.correct(ids[0] ?? '', { name: 'Sakarias Undén' }, TUESDAY);
    expect(await names(directory, 'zacharias')).toEqual(['Sakarias Undén']);
    expect(await names(directory, 'sakarias')).toEqual(['Sakarias Undén']);
    await directory.undo();
    await directory.use(ids[0] ?? '', WEDNESDAY);
    expect(await names(directory, 'undén')).toEqual(['Zacharias Undén', 'Göran Undén']);
    await directory.remove([ids[0] ?? ''], WEDNESDAY);
    expect(await names(directory, 'undén')).toEqual(['Göran Undén']);
    await directory.undo();
    expect(await names(directory, 'undén')).toEqual(['Zacharias Undén', 'Göran Undén']);
  });

  test('leaves nothing of whom is forgotten: no word, no number, no id', async () => {
    const { name, directory, ids } = await indexed();
    expect(await everything(name)).toMatch(/zacharias/);
    await directory.forget([ids[0] ?? ''], TUESDAY);
    const kept = await everything(name);
    expect(kept).not.toMatch(/zacharias/i);
    expect(kept).not.toMatch(/701740631|<136047/);
    expect(kept).toMatch(/unden/);
    expect(await names(directory, 'undén')).toEqual(['Göran Undén']);
    expect(await names(directory, '0631')).toEqual([]);
    expect(await names(directory, 'zacharias')).toEqual([]);
    expect(await names(directory, 'åsa ekman')).toEqual(['Åsa Ekman']);
  });

  test('an index that was being made while somebody was forgotten does not bring them back', async () => {
    const { name, directory, ids } = await indexed();
    const database = await openDatabase(name);
    const making = tidy(database, 0);
    const forgetting = directory.forget([ids[0] ?? ''], TUESDAY);
    await Promise.all([making, forgetting]);
    database.dexie.close();
    expect(await everything(name)).not.toMatch(/zacharias/i);
  });

  test('private contacts are left out at once where that is asked, marked before the index was made or since', async () => {
    const { name, directory, ids } = await indexed();
    await directory.annotate(ids[0] ?? '', { private: true }, TUESDAY);
    expect(await names(directory, 'undén', true)).toEqual(['Göran Undén']);
    await indexAll(name);
    expect(await names(directory, 'undén', true)).toEqual(['Göran Undén']);
    expect(await names(directory, '', true)).toEqual(['Göran Undén', 'Åsa Ekman']);
    expect(await names(directory, 'undén')).toEqual(['Göran Undén', 'Zacharias Undén']);
    await directory.annotate(ids[0] ?? '', { private: false }, WEDNESDAY);
    expect(await names(directory, 'undén', true)).toEqual(['Göran Undén', 'Zacharias Undén']);
  });
});

describe('what was once', () => {
  test('a number that the page no longer states is found, and whoever has it now comes first', async () => {
    const { directory } = await indexed();
    await directory.remember([onPage(leif({ name: 'Göran Undén', phones: [mobile(35)] }))], TUESDAY);
    expect(await names(directory, '070-174 06 32')).toEqual(['Göran Undén']);
    await directory.remember([onPage(leif({ name: 'Petra Ny', phones: [mobile(32)] }))], WEDNESDAY);
    expect((await names(directory, '070-174 06 32'))[0]).toBe('Petra Ny');
  });
});
