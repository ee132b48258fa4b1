import { describe, expect, test } from 'vitest';
import { openDirectory } from '../../src/directory/directory.ts';
import { byHand, leif, MONDAY, mobile, NEWSROOM, newDirectory, OWN_SITE, only, onPage, TUESDAY, WEDNESDAY } from './people.ts';

const onNewsroom = onPage(leif());
/** The same man as another site calls him: another name, another number. */
const asLarsLeif = onPage(leif({ name: 'L. Ekman Berg', jobTitle: 'Digitaliseringschef', phones: [mobile(20)] }), OWN_SITE);

async function withTwo(name?: string) {
  const directory = await newDirectory(name);
  const first = (await directory.remember([onNewsroom], MONDAY)).contacts[0]?.id ?? '';
  const second = (await directory.remember([asLarsLeif], TUESDAY)).contacts[0]?.id ?? '';
  expect(second).not.toBe(first);
  return { directory, first, second };
}

describe('join', () => {
  test('makes one of two: the first saved keeps its id, and nothing that was said is lost', async () => {
    const { directory, first, second } = await withTwo();
    await directory.annotate(first, { note: 'Ring före nio', tags: ['IT'] }, TUESDAY);
    await directory.annotate(second, { note: 'Flyttade i maj', tags: ['IT', 'kris'], favourite: true }, TUESDAY);
    await directory.correct(second, { jobTitle: 'CIO' }, WEDNESDAY);
    await directory.join([second, first], WEDNESDAY);
    expect(await directory.get(second)).toBeUndefined();
    const joined = await directory.get(first);
    expect(joined?.statements).toHaveLength(2);
    expect(joined?.summary.jobTitle).toBe('CIO');
    expect(joined?.annotations).toEqual({ note: 'Ring före nio\n\nFlyttade i maj', tags: ['IT', 'kris'], favourite: true });
    expect(await directory.count()).toBe(1);
  });

  test('is heeded when the same pages are read again', async () => {
    const { directory, first, second } = await withTwo();
    await directory.join([first, second], WEDNESDAY);
    const again = await directory.remember([onNewsroom, asLarsLeif], WEDNESDAY);
    expect(again.contacts.map(({ id }) => id)).toEqual([first, first]);
    expect(await directory.count()).toBe(1);
  });

  test('is taken back whole, also after the directory was closed', async () => {
    const name = crypto.randomUUID();
    const { directory, first, second } = await withTwo(name);
    await directory.annotate(second, { note: 'Flyttade i maj' }, TUESDAY);
    const before = [await directory.get(first), await directory.get(second)];
    const { id } = await directory.join([first, second], WEDNESDAY);
    directory.close();
    const opened = await openDirectory({ name });
    await opened.undo(id);
    expect([await opened.get(first), await opened.get(second)]).toEqual(before);
    expect((await opened.changes(2)).map(({ kind, undone }) => [kind, undone])).toEqual([
      ['undo', undefined],
      ['join', true],
    ]);
  });

  test('is taken back after both pages were read again: each has its own words, the latest sighting among them', async () => {
    const { directory, first, second } = await withTwo();
    const change = await directory.join([first, second], WEDNESDAY);
    const again = await directory.remember([onNewsroom, asLarsLeif], WEDNESDAY);
    await directory.undo(change.id);
    expect((await directory.get(first))?.statements.map(({ values, count }) => [values.name, count])).toEqual([['Leif Ekman', 2]]);
    expect((await directory.get(second))?.statements.map(({ values, count, basis }) => [values.name, count, basis])).toEqual([
      ['L. Ekman Berg', 2, 'first'],
    ]);
    await directory.undo(again.change.id);
    expect((await directory.get(second))?.statements.map(({ count }) => count)).toEqual([1]);
    expect((await directory.get(first))?.statements.map(({ count }) => count)).toEqual([1]);
  });

  test('joins nobody with themselves, or with somebody who is not there', async () => {
    const { directory, first, second } = await withTwo();
    await directory.remove([second], WEDNESDAY);
    await expect(directory.join([first, first], WEDNESDAY)).rejects.toThrow();
    await expect(directory.join([first, second], WEDNESDAY)).rejects.toThrow();
    expect(await directory.count()).toBe(1);
  });
});

describe('split', () => {
  async function withOne() {
    const directory = await newDirectory();
    const newer = onPage(leif({ jobTitle: 'Digitaliseringschef' }), `${NEWSROOM}-2`);
    const id = (await directory.remember([onNewsroom], MONDAY)).contacts[0]?.id ?? '';
    await directory.remember([newer], TUESDAY);
    const key = (await directory.get(id))?.statements[1]?.key ?? '';
    return { directory, id, key, newer };
  }

  test('makes two of one, and each goes on being who their page says', async () => {
    const { directory, id, key, newer } = await withOne();
    await directory.split(id, [key], WEDNESDAY);
    expect(await directory.count()).toBe(2);
    expect((await directory.get(id))?.summary.jobTitle).toBe('IT-chef');
    const again = await directory.remember([newer, onNewsroom], WEDNESDAY);
    expect(again.contacts[0]?.id).not.toBe(id);
    expect(again.contacts[1]?.id).toBe(id);
    expect(await directory.count()).toBe(2);
  });

  test('is taken back', async () => {
    const { directory, id, key } = await withOne();
    const before = await directory.get(id);
    const change = await directory.split(id, [key], WEDNESDAY);
    expect(await directory.undo(change.id)).toMatchObject({ kind: 'undo' });
    expect(await directory.get(id)).toEqual(before);
    expect(await directory.count()).toBe(1);
  });

  test('is taken back after its page was read again', async () => {
    const { directory, id, key, newer } = await withOne();
    const change = await directory.split(id, [key], WEDNESDAY);
    await directory.remember([newer], WEDNESDAY);
    await directory.undo(change.id);
    expect(await directory.count()).toBe(1);
    expect((await directory.get(id))?.statements.map(({ count }) => count)).toEqual([1, 2]);
  });

  test('stays where the journalist has worked on what was split off, so that nothing is said of both', async () => {
    const { directory, id, key, newer } = await withOne();
    const change = await directory.split(id, [key], WEDNESDAY);
    const other = (await directory.remember([newer], WEDNESDAY)).contacts[0]?.id ?? '';
    const note = await directory.annotate(other, { note: 'Ring före nio' }, WEDNESDAY);
    expect(await directory.undo(change.id)).toBeUndefined();
    expect(
      (await directory.backUp()).contacts.flatMap(({ statements }) => statements.map((one) => one.key)).filter((one) => one === key),
    ).toEqual([key]);
    await directory.undo(note.id);
    await directory.undo(change.id);
    expect(await directory.count()).toBe(1);
  });

  test('is heeded when the page of the one says it anew, with the name and number of both', async () => {
    const { directory, id, key } = await withOne();
    await directory.split(id, [key], WEDNESDAY);
    const renewed = onPage(leif({ jobTitle: 'Digitaliseringsdirektör' }), `${NEWSROOM}-2`);
    const { contacts } = await directory.remember([renewed], WEDNESDAY);
    expect(contacts[0]?.id).not.toBe(id);
    expect(await directory.count()).toBe(2);
  });

  test('leaves something in both', async () => {
    const { directory, id } = await withOne();
    const all = (await directory.get(id))?.statements.map(({ key }) => key) ?? [];
    await expect(directory.split(id, all, WEDNESDAY)).rejects.toThrow();
    await expect(directory.split(id, ['unknown'], WEDNESDAY)).rejects.toThrow();
  });
});

test('contacts saved together stand in the order of their page', async () => {
  const directory = await newDirectory();
  const names = Array.from(
    { length: 80 },
    (_, at) => `Person ${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + Math.floor(at / 26))}berg`,
  );
  await directory.remember(
    names.map((name, at) => onPage(leif({ name, phones: [mobile(5 + at)] }))),
    MONDAY,
  );
  const found = await directory.find({ text: '' });
  expect(found.map(({ summary }) => summary.name)).toEqual(names.slice(0, found.length));
});

test('contacts are taken away by name, the removed left out', async () => {
  const directory = await newDirectory();
  await directory.remember(
    [byHand(leif({ name: 'Örjan Ek', phones: [mobile(6)] })), byHand(leif({ name: 'Anna Ek', phones: [mobile(7)] })), onNewsroom],
    MONDAY,
  );
  expect((await directory.takeAway()).rows.map(({ summary }) => summary.name)).toEqual(['Anna Ek', 'Leif Ekman', 'Örjan Ek']);
  const anna = await only(directory, 'anna');
  await directory.remove([await only(directory, 'leif')], TUESDAY);
  expect((await directory.takeAway()).rows.map(({ summary }) => summary.name)).toEqual(['Anna Ek', 'Örjan Ek']);
  expect((await directory.takeAway([anna])).rows.map(({ id }) => id)).toEqual([anna]);
});
