import { describe, expect, test } from 'vitest';
import { openDirectory } from '../../src/directory/directory.ts';
import { refusalIn } from '../../src/directory/refusal.ts';

/** A database as other code has left it, open until the test lets go of it. */
function openedRaw(name: string, version: number, stores: string[] = []): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => {
      for (const store of stores) request.result.createObjectStore(store);
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('It does not open.')));
  });
}

describe('a database', () => {
  test('of a later version is not opened, and not touched', async () => {
    const name = crypto.randomUUID();
    (await openedRaw(name, 9_990, ['contacts', 'vows'])).close();
    const refusal = await openDirectory({ name }).catch(refusalIn);
    expect(refusal).toBe('newer');
    const after = await openedRaw(name, 9_990);
    expect([...after.objectStoreNames]).toEqual(['contacts', 'vows']);
    after.close();
  });

  test('that another window holds as an older version left it is said to be so, and opens once that lets go', async () => {
    const name = crypto.randomUUID();
    const other = await openedRaw(name, 5);
    const refusal = await openDirectory({ name }).catch(refusalIn);
    expect(refusal).toBe('blocked');
    other.close();
    const directory = await openDirectory({ name });
    expect(await directory.count()).toBe(0);
    directory.close();
  });

  test('that other windows only finish writing to is waited for', async () => {
    const name = crypto.randomUUID();
    const other = await openedRaw(name, 5);
    setTimeout(() => other.close(), 500);
    const directory = await openDirectory({ name });
    expect(await directory.count()).toBe(0);
    directory.close();
  });

  test('that is full is told from one that is damaged, also where the transaction only says that it ended', () => {
    const full = new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    expect(refusalIn(full)).toBe('full');
    expect(refusalIn(Object.assign(new Error('Transaction aborted'), { name: 'AbortError', inner: full }))).toBe('full');
    expect(refusalIn(new DOMException('Internal error opening backing store', 'UnknownError'))).toBe('damaged');
    expect(refusalIn('nothing that anybody throws')).toBe('damaged');
  });
});
