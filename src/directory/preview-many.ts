import { breathing, pause } from './breath.ts';
import type { Database } from './database.ts';
import type { Batches, Telling } from './from-elsewhere.ts';
import { begunHearing, forgottenAmongMany, gathered } from './gather.ts';
import { type Hearing, hear } from './hear.ts';
import type { Prepared } from './prepare.ts';
import type { Previewed } from './taking-in.ts';

/** So many statements are dealt with before it says how far it is. */
const AT_ONCE = 50;

/** What `rememberMany` would make of each statement: they are heard as there, and nothing is written. Fails with the signal's reason where that ends it. */
export async function previewMany(database: Database, batches: Batches, telling: Telling): Promise<Previewed[]> {
  const prepared = await gathered(batches, telling);
  const forgotten = await forgottenAmongMany(database, prepared, telling);
  const said = prepared.filter((one) => !forgotten.has(one));
  const heard = await hearingOf(database, said, telling);
  return previewed(prepared, { ...telling, forgotten, heard });
}

async function hearingOf(everything: Database, said: readonly Prepared[], { at, othersSeeSince }: Telling): Promise<Hearing> {
  const { contacts, state, dexie } = everything;
  return dexie.transaction('r', [contacts, state], async () => {
    const breath = breathing(() => state.get('generation'));
    let ids = 0;
    const newId = (): string => {
      ids += 1;
      return `new ${ids}`;
    };
    const since = othersSeeSince === undefined ? {} : { othersSeeSince };
    return begunHearing(everything, said, { breath, seenAt: at, newId, isTrial: true, ...since });
  });
}

type Hearable = Telling & { forgotten: ReadonlySet<Prepared>; heard: Hearing };

async function previewed(prepared: readonly Prepared[], { forgotten, heard, signal, progress }: Hearable): Promise<Previewed[]> {
  const all: Previewed[] = [];
  const first = new Map<string, number>();
  const breath = breathing(pause);
  for (const one of prepared) {
    const place = all.length;
    if (place % AT_ONCE === 0) progress?.({ done: place, all: prepared.length });
    all.push(forgotten.has(one) ? { standing: 'forgotten', differs: [] } : told(hear(heard, one), first, place));
    if (breath.isDue()) await breath.take();
    signal?.throwIfAborted();
  }
  progress?.({ done: prepared.length, all: prepared.length });
  return all;
}

function told({ standing, differs, id }: ReturnType<typeof hear>, first: Map<string, number>, place: number): Previewed {
  const oneWith = id === undefined ? undefined : first.get(id);
  if (id !== undefined && oneWith === undefined) first.set(id, place);
  return { standing, differs, ...(oneWith === undefined ? {} : { oneWith }) };
}
