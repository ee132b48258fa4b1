import { expect, onTestFinished, test } from 'vitest';
import { openDirectory } from '../../src/directory/directory.ts';
import { warm } from '../../src/directory/warm.ts';

/** Deletes it once all that was asked of it before is done: the version that it had, 0 where there was none. */
function versionDeleted(name: string): Promise<number> {
  const deleting = indexedDB.deleteDatabase(name);
  return new Promise((resolve) => {
    deleting.onsuccess = (event) => resolve(event instanceof IDBVersionChangeEvent ? event.oldVersion : Number.NaN);
  });
}

test('where there is no directory, having its files opened makes none', async () => {
  const name = `test-${crypto.randomUUID()}`;
  warm(name);
  expect(await versionDeleted(name)).toBe(0);
});

test('a directory opens right after, whether it was there or not', async () => {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  for (const _ of ['made', 'there']) {
    warm(name);
    const directory = await openDirectory({ name });
    expect(await directory.count()).toBe(0);
    directory.close();
  }
});
