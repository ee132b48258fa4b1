import type { ChangeRow } from './changes.ts';
import type { ContactRow, Kept } from './contact-row.ts';
import { type Database, type ForgottenRow, generationOf, type PageRow } from './database.ts';
import { keyMark } from './forgotten.ts';

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

/** So many contacts are read at once, for while they are read nobody can save. */
const AT_ONCE = 2_000;
/** Where somebody saves all the time, all is read at once in the end. */
const MOST_TRIES = 3;

/** Takes down everything as it stood at one moment: where it is changed meanwhile, it is taken down again. */
export async function backUp(database: Database): Promise<Backup> {
  const key = await keyMark(database);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const contacts = await contactsInParts(database);
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

async function contactsInParts(database: Database): Promise<{ kept: Kept[]; generation: number }> {
  const generation = await generationOf(database);
  const kept: Kept[] = [];
  for (let last = ''; ; ) {
    const rows = await database.contacts.where('id').above(last).limit(AT_ONCE).toArray();
    for (const row of rows) kept.push(keptOf(row));
    if (rows.length < AT_ONCE) return { kept, generation };
    last = rows.at(-1)?.id ?? '';
  }
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
