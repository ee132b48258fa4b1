// Bundled, and run in a page of the extension's own.
import { Dexie } from 'dexie';
import { openDatabase } from '../src/directory/database.ts';
import { openDirectory } from '../src/directory/directory.ts';
import type { FromElsewhere } from '../src/directory/from-elsewhere.ts';
import { type Took, timed } from './long-tasks.ts';
import { personAt } from './many-people.ts';

const NAMES = { taken: 'bench of importing', bare: 'bench of bare rows', cancelled: 'bench of cancelling' } as const;

/** Imports so many contacts into an empty directory; `told` is how often it said how far it was. */
export async function take(size: number): Promise<Took & { told: number }> {
  for (const name of Object.values(NAMES)) await Dexie.delete(name);
  const directory = await openDirectory({ name: NAMES.taken });
  const batches = batchesOf(size);
  let told = 0;
  const progress = (): void => void (told += 1);
  const taken = await timed(() => directory.rememberMany(batches, { at: new Date().toISOString(), progress }));
  directory.close();
  return { ...taken, told };
}

/** Takes the import back. `left` is how many contacts that leaves. */
export async function takeBack(): Promise<Took & { left: number }> {
  const directory = await openDirectory({ name: NAMES.taken });
  const undone = await timed(() => directory.undo());
  const left = await directory.count();
  directory.close();
  return { ...undone, left };
}

type Bare = { name: string; rows: unknown[]; keys: string[] };

let left: Bare[] = [];

/** Reads all rows of all tables that the import left behind. How many there are. */
export async function readLeft(): Promise<number> {
  const { dexie } = await openDatabase(NAMES.taken);
  left = [];
  for (const { name } of dexie.tables) {
    const table = dexie.table<unknown, string>(name);
    left.push({ name, rows: await table.toArray(), keys: await table.toCollection().primaryKeys() });
  }
  dexie.close();
  return left.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Milliseconds of putting them into an empty database: one bulkAdd for each table, in one strict transaction. */
export async function writeBare(): Promise<number> {
  const { dexie } = await openDatabase(NAMES.bare);
  const began = performance.now();
  await dexie.transaction('rw', dexie.tables, async () => {
    for (const { name, rows, keys } of left) {
      const table = dexie.table<unknown, string>(name);
      await (table.schema.primKey.keyPath ? table.bulkAdd(rows) : table.bulkAdd(rows, keys));
    }
  });
  const took = performance.now() - began;
  dexie.close();
  left = [];
  return took;
}

/** From the press of the button, half way, until nothing of it is left. */
export async function cancel(size: number): Promise<{ took: number; left: number }> {
  const directory = await openDirectory({ name: NAMES.cancelled });
  const cancelling = new AbortController();
  let pressed = 0;
  const progress = ({ done }: { done: number }): void => {
    if (done < size / 2 || pressed > 0) return;
    pressed = performance.now();
    cancelling.abort();
  };
  await directory
    .rememberMany(batchesOf(size), { at: new Date().toISOString(), signal: cancelling.signal, progress })
    .catch(() => undefined);
  const took = performance.now() - pressed;
  const left = await directory.count();
  directory.close();
  return { took, left };
}

/** What a reader of files would hand over, some at a time. */
function batchesOf(size: number): FromElsewhere[][] {
  return Array.from({ length: Math.ceil(size / 200) }, (_, batch) =>
    Array.from({ length: Math.min(200, size - batch * 200) }, (_one, more) => statementOf(batch * 200 + more)),
  );
}

function statementOf(at: number): FromElsewhere {
  return { values: personAt(at), texts: {}, source: { kind: 'file', name: 'newsroom.csv' } };
}
