import { acquaintMany } from './acquaint-many.ts';
import { type Breath, breathing, pause } from './breath.ts';
import type { Database } from './database.ts';
import type { Batches, Telling } from './from-elsewhere.ts';
import { comingAgain, type Hearing } from './hear.ts';
import { type Prepared, prepareFiled } from './prepare.ts';
import { forgottenAmong } from './remember.ts';

/** So many statements are made ready in one step. */
const AT_ONCE = 50;

/** All statements of a file, made ready. */
export async function gathered(batches: Batches, { signal, progress }: Telling): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  const breath = breathing(pause);
  for await (const batch of batches) {
    for (let at = 0; at < batch.length; at += AT_ONCE) {
      signal?.throwIfAborted();
      for (const one of await prepareFiled(batch.slice(at, at + AT_ONCE))) prepared.push(one);
      if (breath.isDue()) await breath.take();
    }
    progress?.({ done: 0, all: prepared.length });
  }
  return prepared;
}

/** Which of them speak of somebody who was forgotten. */
export async function forgottenAmongMany(
  database: Database,
  prepared: readonly Prepared[],
  { signal }: Telling,
): Promise<ReadonlySet<Prepared>> {
  const all = new Set<Prepared>();
  if ((await database.forgotten.count()) === 0) return all;
  for (let at = 0; at < prepared.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    for (const one of await forgottenAmong(database, prepared.slice(at, at + AT_ONCE))) all.add(one);
  }
  return all;
}

type Beginning = Pick<Hearing, 'seenAt' | 'newId' | 'othersSeeSince' | 'isTrial'> & { breath: Breath };

/** What hearing them one after another begins with. Only within a transaction over the contacts. */
export async function begunHearing(database: Database, said: readonly Prepared[], { breath, ...own }: Beginning): Promise<Hearing> {
  const known = await acquaintMany(database, said, breath);
  const comesAgain = await comingAgain(said, breath);
  return { known, comesAgain, ...own, brought: new Set(), before: new Map(), spoken: new Map() };
}
