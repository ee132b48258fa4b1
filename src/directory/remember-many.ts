import { breathing } from './breath.ts';
import { logStep, nameOf, writtenTables } from './changes.ts';
import { idFamily } from './contact-id.ts';
import { type Database, generationOf, within } from './database.ts';
import type { Change } from './directory.ts';
import type { Batches, ManyRemembered, Telling } from './from-elsewhere.ts';
import { begunHearing, forgottenAmongMany, gathered } from './gather.ts';
import { changedBy, type Hearing } from './hear.ts';
import { type HeardAll, hearAll } from './hear-all.ts';
import type { Prepared } from './prepare.ts';
import { indexTables } from './search/index-tables.ts';
import { indexing, MANY } from './search/index-within.ts';

/**
 * Keeps the statements of a file, however many, in one transaction and one change: all or nothing. What can be made ready before that opens
 * is; while it writes, other windows wait for it when they ask. Fails with the signal's reason where that ends it.
 */
export async function rememberMany(database: Database, batches: Batches, telling: Telling): Promise<ManyRemembered> {
  const prepared = await gathered(batches, telling);
  for (;;) {
    const marks = await database.forgotten.count();
    const forgotten = await forgottenAmongMany(database, prepared, telling);
    const remembered = await keepAll(database, prepared, { ...telling, forgotten, marks });
    if (!remembered) continue;
    telling.progress?.({ done: prepared.length, all: prepared.length });
    return remembered;
  }
}

type Keeping = Telling & { forgotten: ReadonlySet<Prepared>; marks: number };

/** Nothing, where another window has forgotten somebody since `marks` were counted: it may be one of them. */
async function keepAll(everything: Database, prepared: readonly Prepared[], keeping: Keeping): Promise<ManyRemembered | undefined> {
  const { forgotten, marks, at, signal, progress, othersSeeSince } = keeping;
  // The log knows so many by how their ids begin.
  const isMany = prepared.length > MANY;
  const tables = [...writtenTables(everything), everything.forgotten, ...(isMany ? indexTables(everything) : [])];
  return everything.dexie.transaction('rw', tables, async (transaction) => {
    const database = within(everything, transaction);
    if ((await database.forgotten.count()) !== marks) return undefined;
    // Asking the database keeps the transaction, and lets the page draw and hear keys.
    const breath = breathing(() => database.state.get('generation'));
    const said = prepared.filter((one) => !forgotten.has(one));
    const family = idFamily();
    const since = othersSeeSince === undefined ? {} : { othersSeeSince };
    const hearing = await begunHearing(database, said, { breath, seenAt: at, newId: family.next, ...since });
    const generation = (await generationOf(database)) + 1;
    const index = isMany ? indexing(database, family.beginning) : undefined;
    const all = await hearAll(database, said, {
      hearing,
      generation,
      breath,
      tell: (done) => progress?.({ done, all: prepared.length }),
      ...(signal ? { signal } : {}),
      ...(index ? { index } : {}),
    });
    all.standings.forgotten = forgotten.size;
    const change = await logged(database, all, { hearing, generation, at, beginning: family.beginning });
    if (change && change.count > MANY) await index?.write(generation, breath);
    signal?.throwIfAborted();
    return { ...(change ? { change } : {}), standings: all.standings };
  });
}

type Logging = { hearing: Hearing; generation: number; at: string; beginning: string };

/** Nothing where nothing was changed. Of very many the log holds how their ids begin, and those that it names. */
async function logged(
  database: Database,
  { ids, patches, first }: HeardAll,
  { hearing, generation, at, beginning }: Logging,
): Promise<Change | undefined> {
  const changed = changedBy(hearing);
  const count = ids.length + changed.ids.length;
  if (count === 0) return undefined;
  const isLarge = ids.length > MANY;
  const step = {
    kind: 'save' as const,
    at,
    names: [...first.values()].map(nameOf),
    count,
    contacts: [...(isLarge ? ids.filter((id) => first.has(id)) : ids), ...changed.ids],
    patches: [...(isLarge ? [] : patches), ...changed.patches],
    ...(isLarge ? { brought: beginning } : {}),
  };
  return logStep(database, step, generation);
}
