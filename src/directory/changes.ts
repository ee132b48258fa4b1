import { Dexie, type PromiseExtended } from 'dexie';
import { onBothSides } from './apart.ts';
import type { ContactRow } from './contact-row.ts';
import { type Database, generationOf, type PageRow } from './database.ts';
import type { Change } from './directory.ts';
import { inPieces, type Pace, paced } from './following.ts';
import { type Patch, patchesBetween } from './patches.ts';
import { findableOf, goneFrom } from './search/findable.ts';
import { underWay } from './under-way.ts';

/**
 * One step in the log: what `Change` shows, which contacts it touched, and how each thing that it changed was before. An undo has no
 * patches: it is no step of its own; nor has a forgetting, which is final, or a restoring, which may touch all.
 */
export type ChangeRow = Omit<Change, 'id' | 'hidden'> & {
  id?: number;
  contacts: string[];
  patches: Patch[];
  /** It brought in all contacts whose ids begin so, and `contacts` names few of them: a log of a hundred thousand would be as large as they are. */
  brought?: string;
};

/** A contact before and after a change; one of them absent where it is new or taken away. */
export type Draft = { before?: ContactRow; after?: ContactRow };

/** What to write in one transaction. */
export type Writing = {
  kind: Change['kind'];
  at: string;
  drafts: Draft[];
  pages?: PageRow[];
  undoes?: number;
  /** Of whom the log tells, where that is not of the drafts. */
  told?: Pick<Change, 'names' | 'count'>;
};

/** Older changes can no longer be undone: the log stays of bounded size. */
const MOST_CHANGES = 500;
export const MOST_NAMES: number = 3;

/**
 * Writes contacts, what they are found by, their pages, the step in the log and the new generation. Only within a read-write transaction
 * over all of these.
 */
export async function write(database: Database, writing: Writing, pace: Pace = paced(database)): Promise<Change> {
  const { kind, at, drafts, pages, undoes, told } = writing;
  const all = await onBothSides(database, drafts);
  const generation = (await generationOf(database)) + 1;
  // Whoever only has its marks changed with them has them changed back with them too, and no step tells of it.
  const own = await writeContacts(database, all.slice(0, drafts.length), { generation, pace });
  const marked = await writeContacts(database, all.slice(drafts.length), { generation, pace });
  if (pages) await rememberPages(database, pages);
  await forgetPages(database, [...own, ...marked]);
  const patches = isFinal({ kind }) || kind === 'undo' ? [] : await patchesOf(own, pace);
  const step: NewStep = {
    kind,
    at,
    names: told?.names ?? drafts.slice(0, MOST_NAMES).map(({ before, after }) => nameOf(after ?? before)),
    count: told?.count ?? drafts.length,
    ...(undoes === undefined ? {} : { undoes }),
    contacts: kind === 'restore' ? [] : own.flatMap(({ before, after }) => (after ?? before)?.id ?? []),
    patches,
  };
  return logStep(database, step, generation);
}

type NewStep = Omit<ChangeRow, 'id' | 'undone'>;

/** Adds a step to the log, and tells every window that there is a new generation. Only within a transaction as `write`. */
export async function logStep({ changes, state }: Database, step: NewStep, generation: number): Promise<Change> {
  const id = await changes.add(step);
  await changes
    .where(':id')
    .belowOrEqual(id - MOST_CHANGES)
    .delete();
  await state.put({ key: 'generation', value: generation });
  const { kind, at, names, count, undoes } = step;
  return { id, kind, at, names, count, ...(undoes === undefined ? {} : { undoes }) };
}

function hasChanged({ before, after }: Draft): boolean {
  if (!before || !after) return before !== after;
  const was = new Map<string, unknown>(Object.entries(before));
  const is = Object.entries(after);
  // What a change leaves alone is the very same.
  return (
    was.size !== is.length || is.some(([key, value]) => was.get(key) !== value && JSON.stringify(was.get(key)) !== JSON.stringify(value))
  );
}

async function patchesOf(drafts: readonly Draft[], pace: Pace): Promise<Patch[]> {
  const patches: Patch[] = [];
  await inPieces(drafts, pace, (some) => patches.push(...some.flatMap(({ before, after }) => patchesBetween(before, after))));
  return patches;
}

/** The latest steps of the log, newest first. */
export async function latestChanges({ changes }: Database, most: number): Promise<Change[]> {
  return (await changes.orderBy(':id').reverse().limit(most).toArray()).flatMap(changeOf);
}

/** Nothing takes it back. */
export function isFinal({ kind }: Pick<Change, 'kind'>): boolean {
  return kind === 'forget' || kind === 'restore';
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

/** So many pieces the browser may have in hand at once. */
const MOST_UNDER_WAY = 4;

/** Writes those that have changed, and answers with them; the browser writes some while the next are made ready. */
async function writeContacts(
  tables: Database,
  drafts: readonly Draft[],
  { generation, pace }: { generation: number; pace: Pace },
): Promise<Draft[]> {
  const touched: Draft[] = [];
  const under = underWay(MOST_UNDER_WAY);
  try {
    await inPieces(drafts, pace, async (some, part) => {
      const changed = some.filter(hasChanged);
      touched.push(...changed);
      under.add(writePiece(tables, changed, generation));
      if (under.isFull()) await under.next();
      pace.tell((1 + part) / 2);
    });
  } finally {
    // What the browser has in hand would fail, each row by itself.
    await under.end();
  }
  return touched;
}

/** The promise is Dexie's own: awaited later, only those stay within their transaction. */
function writePiece({ contacts, findable }: Database, changed: readonly Draft[], generation: number): PromiseExtended<unknown> {
  const kept = changed.flatMap(({ after }) => after ?? []);
  const gone = changed.flatMap(({ before, after }) => (after || !before ? [] : [before.id]));
  const found = [...kept.map((row) => findableOf(row, generation)), ...gone.map((id) => goneFrom(id, generation))];
  return Dexie.Promise.all([contacts.bulkPut(kept), contacts.bulkDelete(gone), findable.bulkPut(found)]);
}

async function rememberPages({ pages }: Database, seen: readonly PageRow[]): Promise<void> {
  const known = await pages.bulkGet(seen.map(({ address }) => address));
  await pages.bulkPut(seen.map((page, at) => ({ ...known[at], ...page, firstSeenAt: known[at]?.firstSeenAt ?? page.firstSeenAt })));
}

/** A page that no contact was seen on any more leaves no trace. */
async function forgetPages({ pages, contacts }: Database, drafts: readonly Draft[]): Promise<void> {
  const left = new Set(
    drafts.flatMap(({ before, after }) =>
      before && before.pages !== after?.pages ? before.pages.filter((page) => !after?.pages.includes(page)) : [],
    ),
  );
  if (left.size === 0) return;
  const held = new Set(
    await contacts
      .where('pages')
      .anyOf([...left])
      .uniqueKeys(),
  );
  await pages.bulkDelete([...left].filter((address) => !held.has(address)));
}

/** What is shown of a step. */
export function changeOf({ id, kind, at, names, count, undone, undoes }: ChangeRow): Change[] {
  const marks = { ...(undone ? { undone } : {}), ...(undoes === undefined ? {} : { undoes }) };
  return id === undefined ? [] : [{ id, kind, at, names, count, ...marks }];
}

/** What a contact is called in the log. */
export function nameOf(row: ContactRow | undefined): string {
  const { name, organization, phones, emails } = row?.summary ?? {};
  return name ?? organization?.units?.at(-1) ?? organization?.name ?? phones?.[0]?.number ?? emails?.[0]?.address ?? '';
}
