// Bundled, and run in a page of the extension's own.
import { Dexie } from 'dexie';
import type { Backup } from '../src/directory/backup.ts';
import { type Directory, openDirectory } from '../src/directory/directory.ts';
import type { FromElsewhere } from '../src/directory/from-elsewhere.ts';
import { type Took, timed } from './long-tasks.ts';
import { personAt } from './many-people.ts';

const NAME = 'bench of changing many';

let directory: Directory | undefined;

/** Fills a directory with so many contacts. */
export async function fill(size: number): Promise<void> {
  await Dexie.delete(NAME);
  directory = await openDirectory({ name: NAME });
  await directory.rememberMany([Array.from({ length: size }, (_, at) => statementOf(at))], { at: new Date().toISOString() });
  directory.close();
  directory = await openDirectory({ name: NAME });
}

/** Lists all as the page of the directory does when it is opened, or once something has changed. How many there are. */
export async function list(): Promise<Took & { count: number }> {
  let count = 0;
  const took = await timed(async () => {
    const [listed] = await Promise.all([directory?.list({ text: '', filters: {}, language: 'sv' }), directory?.find({ text: 'it chef' })]);
    count = listed?.rows.length ?? 0;
  });
  return { ...took, count };
}

/** So many are removed, forgotten or given a tag, in one change. `told`: how often it said how far it was. */
export async function change(verb: 'remove' | 'forget' | 'tag', size: number): Promise<Took & { told: number }> {
  const ids = (await all()).slice(0, size);
  let told = 0;
  const following = { progress: (): void => void (told += 1) };
  const at = new Date().toISOString();
  const took = await timed(async () =>
    verb === 'tag' ? directory?.tag(ids, { add: ['valet'] }, at, following) : directory?.[verb](ids, at, following),
  );
  return { ...took, told };
}

/** Takes the latest change back. */
export async function takeBack(): Promise<Took> {
  return timed(async () => directory?.undo());
}

/** All taken away, as for a file; everything taken down for a backup; and that brought back in the place of all. */
export async function takeAway(): Promise<Took> {
  const ids = await all();
  return timed(async () => directory?.takeAway(ids));
}

let backup: Backup | undefined;

export async function backUp(): Promise<Took> {
  return timed(async () => {
    backup = await directory?.backUp();
  });
}

export async function restore(): Promise<Took> {
  await directory?.remove((await all()).slice(0, 10), new Date().toISOString());
  return timed(async () => backup && directory?.restore(backup, 'replace', new Date().toISOString()));
}

/** From the press of the button, half way through a removal of all, until it is over. `left`: how many there still are. */
export async function cancel(): Promise<{ took: number; left: number }> {
  const ids = await all();
  const cancelling = new AbortController();
  let pressed = 0;
  const progress = ({ done }: { done: number }): void => {
    if (done < ids.length / 2 || pressed > 0) return;
    pressed = performance.now();
    cancelling.abort();
  };
  await directory?.remove(ids, new Date().toISOString(), { signal: cancelling.signal, progress }).catch(() => undefined);
  return { took: performance.now() - pressed, left: (await directory?.count()) ?? 0 };
}

async function all(): Promise<string[]> {
  return (await directory?.list({ text: '', filters: {}, language: 'sv' }))?.rows.map(({ id }) => id) ?? [];
}

function statementOf(at: number): FromElsewhere {
  return { values: personAt(at), texts: {}, source: { kind: 'file', name: 'newsroom.csv' } };
}
