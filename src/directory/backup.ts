import type { ChangeRow } from './changes.ts';
import type { ContactRow, Kept } from './contact-row.ts';
import { type Database, type ForgottenRow, generationOf, type PageRow } from './database.ts';
import type { Following } from './following.ts';
import { keyMark } from './forgotten.ts';
import { inParts } from './in-parts.ts';

/** Everything that the directory keeps, as plain JSON. What follows from it (summaries, what is searched) is made anew. */
export type Backup = {
  /** The change after which it stood so. */
  generation: number;
  contacts: Kept[];
  pages: PageRow[];
  /** By which changes can still be taken back. */
  changes: (ChangeRow & { id: number })[];
  /** By what the forgotten are known again. The key that made the hashes never leaves the directory; `key` only tells whether it is the same. */
  forgotten: { key?: string; hashes: ForgottenRow[] };
};

/** So many contacts are read at once, for while they are read nobody can save, and the page stands still. */
const AT_ONCE = 250;
/** Where somebody saves all the time, all is read at once in the end. */
const MOST_TRIES = 3;

/** Takes down everything as it stood at one moment: where it is changed meanwhile, it is taken down again. Fails with the signal's reason where that ends it. */
export async function backUp(database: Database, { signal, progress }: Following = {}): Promise<Backup> {
  const key = await keyMark(database);
  const all = await database.contacts.count();
  const tell = (done: number): void => {
    signal?.throwIfAborted();
    progress?.({ done: Math.min(done, all), all });
  };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const contacts = await contactsInParts(database, tell);
    const rest = await restOf(database, key);
    if (contacts.generation === rest.generation) return { ...rest, contacts: contacts.kept };
  }
  const { dexie, contacts, pages, changes, forgotten, state } = database;
  return dexie.transaction('r', [contacts, pages, changes, forgotten, state], async () => ({
    ...(await restWithin(database, key)),
    contacts: (await contacts.toArray()).map(keptOf),
  }));
}

/** What is kept of a contact, without all that follows from it. */
export function keptOf(row: ContactRow): Kept {
  const { summary: _, summarisedBy: _by, channels: _c, nameKeys: _n, says: _s, ...more } = row;
  const { pages: _p, sites: _w, lastSeenAt: _l, favourite: _f, ...kept } = more;
  return kept;
}

async function contactsInParts(database: Database, tell: (done: number) => void): Promise<{ kept: Kept[]; generation: number }> {
  const generation = await generationOf(database);
  const kept: Kept[] = [];
  await inParts(database.contacts, AT_ONCE, (rows) => {
    for (const row of rows) kept.push(keptOf(row));
    tell(kept.length);
  });
  return { kept, generation };
}

type Rest = Omit<Backup, 'contacts'>;

async function restOf(database: Database, key: string | undefined): Promise<Rest> {
  const { dexie, pages, changes, forgotten, state } = database;
  return dexie.transaction('r', [pages, changes, forgotten, state], () => restWithin(database, key));
}

async function restWithin(database: Database, key: string | undefined): Promise<Rest> {
  const { pages, changes, forgotten } = database;
  const steps = await changes.toArray();
  return {
    generation: await generationOf(database),
    pages: await pages.toArray(),
    changes: steps.flatMap(({ id, ...step }) => (id === undefined ? [] : [{ id, ...step }])),
    forgotten: { ...(key === undefined ? {} : { key }), hashes: await forgotten.toArray() },
  };
}
