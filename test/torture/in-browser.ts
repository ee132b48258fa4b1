import { Dexie } from 'dexie';
import { keptOf } from '../../src/directory/backup.ts';
import type { ContactRow } from '../../src/directory/contact-row.ts';
import { openDirectory } from '../../src/directory/directory.ts';
import { makeVersion1, versionOf } from '../directory/upgrades/version-1.ts';
import { digestOf, type Look, lookOver } from './look.ts';
import { dice, nextImport, nextOperation } from './operations.ts';

/** What is told of each operation: that it begins, and how the directory stood once it was acknowledged. */
export type Told = { begins: string; count?: number; after?: string } | { done: Look };

const CHANNEL = 'torture';

/** In a page: how the directory of that name is found. */
export async function look(name: string): Promise<Look> {
  const directory = await openDirectory({ name });
  return lookOver(directory).finally(directory.close);
}

/** In a page: takes the latest change back, and looks. */
export async function takeBack(name: string): Promise<Look> {
  const directory = await openDirectory({ name });
  await directory.undo();
  return lookOver(directory).finally(directory.close);
}

/** In a page: makes a directory as version 1 left it. The digest of its contacts. */
export async function makeOld(name: string, more: number): Promise<string> {
  await makeVersion1(name, more);
  const dexie = await new Dexie(name).open();
  const rows = await dexie.table<ContactRow>('contacts').toArray();
  dexie.close();
  return digestOf(rows.map(keptOf));
}

/** In a page: the version that a database is left at; Dexie's times ten. */
export { versionOf };

/** In a page or the worker: opens a directory of an older version, which upgrades it. */
export async function upgrade(name: string): Promise<void> {
  await tell({ begins: 'upgrade' });
  await tell({ done: await look(name) });
}

/** In a page or the worker: imports and takes back, one after the other. */
export async function takeIn(name: string, seed: number): Promise<void> {
  await work(name, seed, nextImport);
}

/** In a page or the worker: works on the directory for as long as it is let. Each operation begins once the one before was heard to be done. */
export async function work(name: string, seed: number, next: typeof nextOperation = nextOperation): Promise<void> {
  const directory = await openDirectory({ name });
  const roll = dice(seed);
  let current = await lookOver(directory);
  let before: string | undefined;
  await tell({ done: current });
  for (;;) {
    const operation = await next(directory, roll, before);
    const { kind, count, after, run } = operation;
    await tell({ begins: kind, ...(count === undefined ? {} : { count }), ...(after === undefined ? {} : { after }) });
    await run();
    // Only what can be taken back, and was the last, is taken back next.
    before = after === undefined ? current.digest : undefined;
    current = await lookOver(directory);
    await tell({ done: current });
  }
}

/** In a page: passes on what the worker tells, and answers it that it was heard. */
export function relay(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data: told }) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches its own origin only
    if (told !== 'heard') void tell(told).then(() => channel.postMessage('heard'));
  });
}

async function tell(told: Told): Promise<void> {
  const direct: unknown = Reflect.get(globalThis, 'tell');
  if (typeof direct === 'function') await Reflect.apply(direct, undefined, [told]);
  else await tellPage(told);
}

async function tellPage(told: Told): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  await new Promise<void>((resolve) => {
    channel.addEventListener('message', ({ data: answer }) => {
      if (answer === 'heard') resolve();
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches its own origin only
    channel.postMessage(told);
  });
  channel.close();
}
