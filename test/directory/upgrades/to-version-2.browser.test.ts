import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../src/directory/directory.ts';
import { newDirectory } from '../people.ts';
import { makeVersion1, versionOf } from './version-1.ts';

describe('a directory of version 1', () => {
  test('opens, and all in it is found as before and in the new ways', async () => {
    const name = crypto.randomUUID();
    await makeVersion1(name);
    const directory = await newDirectory(name);
    expect(await versionOf(name)).toBe(30);
    expect(await names(directory, '')).toEqual(['Brita Lund', 'Leif Ekman', 'Åsa Sjöström']);
    expect(await names(directory, 'head of it')).toEqual(['Leif Ekman']);
    expect(await names(directory, '070 174 06 10')).toEqual(['Leif Ekman']);
    expect(await names(directory, 'sjöstörm')).toEqual(['Åsa Sjöström']);
    expect(await names(directory, 'vindkraft')).toEqual(['Åsa Sjöström']);
    expect(await names(directory, 'skolchef björkskolan')).toEqual(['Brita Lund']);
    expect(await names(directory, 'göran')).toEqual([]);
    expect((await directory.changes(10)).map(({ kind }) => kind)).toEqual(['remove', 'correct', 'annotate', 'save', 'save']);
    await directory.undo();
    expect(await names(directory, 'göran')).toEqual(['Göran Ek']);
    directory.close();
  });

  test('ended anywhere in its upgrade, it is as it was, or wholly upgraded, and opens', async () => {
    // At the same time: each is a database of its own, and most of it is waiting for the disk.
    const left = await Promise.all([5, 40, 80, 160, 320, 2_000].map(leftAfter));
    expect(left).toContain(10);
  }, 60_000);
});

/** The version in which one is left that is opened for so many milliseconds; whichever it is, all that was in it is found. */
async function leftAfter(milliseconds: number): Promise<number | undefined> {
  const name = crypto.randomUUID();
  await makeVersion1(name, 1_000);
  await openedFor(name, milliseconds);
  const left = await versionOf(name);
  const directory = await newDirectory(name);
  expect(await directory.count()).toBe(1_003);
  expect(await names(directory, 'brita')).toEqual(['Brita Lund']);
  expect((await directory.find({ text: 'leif', most: 2_000 })).length).toBe(1_001);
  directory.close();
  return left;
}

/** Opens it in a worker, and ends that after so many milliseconds. */
async function openedFor(name: string, milliseconds: number): Promise<void> {
  const worker = new Worker(new URL('./opens.ts', import.meta.url), { type: 'module' });
  worker.postMessage(name, []);
  await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  worker.terminate();
}

async function names(directory: Directory, text: string): Promise<(string | undefined)[]> {
  return (await directory.find({ text })).map(({ summary }) => summary.name);
}
