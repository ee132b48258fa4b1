import type { ContactRow } from './contact-row.ts';
import { type Database, generationOf, type PageRow } from './database.ts';
import type { Change } from './directory.ts';
import { type Patch, patchesBetween } from './patches.ts';
import { findableOf, goneFrom } from './search/findable.ts';

/**
 * One step in the log: what `Change` shows, which contacts it touched, and how each thing that it changed was before. An undo has no
 * patches: it is no step of its own; nor has a forgetting, which is final.
 */
export type ChangeRow = Omit<Change, 'id'> & { id?: number; contacts: string[]; patches: Patch[] };

/** A contact before and after a change; one of them absent where it is new or taken away. */
export type Draft = { before?: ContactRow; after?: ContactRow };

/** What to write in one transaction. */
export type Writing = { kind: Change['kind']; at: string; drafts: Draft[]; pages?: PageRow[]; undoes?: number };

/** Older changes can no longer be undone: the log stays of bounded size. */
const MOST_CHANGES = 500;
const MOST_NAMES = 3;

/**
 * Writes contacts, what they are found by, their pages, the step in the log and the new generation. Only within a read-write transaction
 * over all of these.
 */
export async function write(database: Database, { kind, at, drafts, pages, undoes }: Writing): Promise<Change> {
  const touched = drafts.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const generation = (await generationOf(database)) + 1;
  await writeContacts(database, touched, generation);
  if (pages) await rememberPages(database, pages);
  await forgetPages(database, touched);
  const shown = {
    kind,
    at,
    names: drafts.slice(0, MOST_NAMES).map(({ before, after }) => nameOf(after ?? before)),
    count: drafts.length,
    ...(undoes === undefined ? {} : { undoes }),
  };
  const patches = kind === 'undo' || kind === 'forget' ? [] : touched.flatMap(({ before, after }) => patchesBetween(before, after));
  const id = await database.changes.add({
    ...shown,
    contacts: touched.flatMap(({ before, after }) => (after ?? before)?.id ?? []),
    patches,
  });
  await database.changes
    .where(':id')
    .belowOrEqual(id - MOST_CHANGES)
    .delete();
  await database.state.put({ key: 'generation', value: generation });
  return { id, ...shown };
}

/** The tables that `write` needs. */
export function writtenTables({
  contacts,
  findable,
  pages,
  changes,
  state,
}: Database): (typeof contacts | typeof findable | typeof pages | typeof changes | typeof state)[] {
  return [contacts, findable, pages, changes, state];
}

async function writeContacts({ contacts, findable }: Database, drafts: readonly Draft[], generation: number): Promise<void> {
  const kept = drafts.flatMap(({ after }) => after ?? []);
  const gone = drafts.flatMap(({ before, after }) => (after || !before ? [] : [before.id]));
  await contacts.bulkPut(kept);
  await contacts.bulkDelete(gone);
  await findable.bulkPut([...kept.map((row) => findableOf(row, generation)), ...gone.map((id) => goneFrom(id, generation))]);
}

async function rememberPages({ pages }: Database, seen: readonly PageRow[]): Promise<void> {
  const known = await pages.bulkGet(seen.map(({ address }) => address));
  await pages.bulkPut(seen.map((page, at) => ({ ...known[at], ...page, firstSeenAt: known[at]?.firstSeenAt ?? page.firstSeenAt })));
}

/** A page that no contact was seen on any more leaves no trace. */
async function forgetPages({ pages, contacts }: Database, drafts: readonly Draft[]): Promise<void> {
  const left = new Set(drafts.flatMap(({ before, after }) => (before?.pages ?? []).filter((page) => !after?.pages.includes(page))));
  for (const address of left) {
    if ((await contacts.where('pages').equals(address).count()) === 0) await pages.delete(address);
  }
}

/** What a contact is called in the log. */
export function nameOf(row: ContactRow | undefined): string {
  const { name, organization, phones, emails } = row?.summary ?? {};
  return name ?? organization?.units?.at(-1) ?? organization?.name ?? phones?.[0]?.number ?? emails?.[0]?.address ?? '';
}
