import { marksAmong, withApart } from './apart.ts';
import type { Backup } from './backup.ts';
import { breathing, pause } from './breath.ts';
import { type Draft, write, writtenTables } from './changes.ts';
import { type ContactRow, type Kept, rowOf } from './contact-row.ts';
import { type Database, generationOf, type PageRow, within } from './database.ts';
import type { Change } from './directory.ts';
import { type Following, type Pace, paced } from './following.ts';
import { heldForGood } from './for-good.ts';
import { forgottenHashes, hashesOf, keyMark, sitesOf, traitOfId, traitOfStatement, traitsOf } from './forgotten.ts';
import { inParts } from './in-parts.ts';
import { patchesBetween } from './patches.ts';
import { type HowToRestore, restoreDrafts } from './restore-drafts.ts';
import { isTheirs, tracesOf } from './traces.ts';

/**
 * What restoring would do, joined or in the place of all. `fresh` are contacts that are not there now; `changed` would differ afterwards; `gone`
 * would no longer be there; `forgotten` are left out, for the journalist forgot them.
 */
export type RestorePreview = Record<HowToRestore, { fresh: number; same: number; changed: number; gone: number }> & {
  forgotten: number;
  /** Marks of forgotten people that another directory made, and that say nothing here. */
  foreignMarks: number;
};

/** Compares a backup with what is there. */
export async function previewRestore(database: Database, backup: Backup): Promise<RestorePreview> {
  const { backup: left, forgotten, marks } = await sieve(database, backup);
  const pace = { ...paced(database), breath: breathing(pause) };
  const rows = await allRows(database, pace);
  return {
    join: counted(await restoreDrafts(rows, left.contacts, { how: 'join', pace })),
    replace: counted(await restoreDrafts(rows, left.contacts, { how: 'replace', pace })),
    forgotten,
    foreignMarks: marks.length === 0 ? backup.forgotten.hashes.length : 0,
  };
}

/** How a backup is taken in, and when (ISO 8601). */
export type Restoring = { how: HowToRestore; at: string };

/**
 * Takes a backup in, in one transaction, in steps that hold up nobody. When all is replaced, the log of changes is the backup's too, so that
 * its steps can still be taken back; joined, the directory keeps its own. The numbers of changes go on from whichever has more, so that every
 * window sees that much is new.
 */
export async function restore(everything: Database, backup: Backup, { how, at }: Restoring, following: Following = {}): Promise<Change> {
  const marked = await everything.forgotten.count();
  const { backup: left, marks } = await sieve(everything, backup);
  const all = left.contacts.length;
  const change = await everything.dexie.transaction('rw', [...writtenTables(everything), everything.forgotten], async (transaction) => {
    const database = within(everything, transaction);
    const { changes, pages, state, forgotten } = database;
    const pace = paced(database, all, following);
    const known = new Set(await forgotten.toCollection().primaryKeys());
    if (known.size !== marked) throw new Error('Somebody was forgotten while a backup was being restored');
    const firstHalf = { ...pace, tell: (part: number): void => pace.tell(part / 2) };
    const made = await restoreDrafts(await allRows(database, pace), left.contacts, { how, pace: firstHalf });
    const drafts = made.filter(({ before, after }) => before !== after);
    await forgotten.bulkPut(marks.filter(({ hash }) => !known.has(hash)));
    if (how === 'replace') {
      await changes.clear();
      await changes.bulkPut(left.changes);
    } else await holdForGood(database, drafts);
    await state.put({ key: 'generation', value: Math.max(await generationOf(database), backup.generation) });
    const seen = new Set(await pages.toCollection().primaryKeys());
    // What a contact at its bound has let go again was seen on none.
    const shown = new Set(drafts.flatMap(({ after }) => after?.pages ?? []));
    const fresh = left.pages.filter(({ address }) => shown.has(address) && !seen.has(address));
    return write(database, { kind: 'restore', at, drafts, pages: fresh }, pace);
  });
  following.progress?.({ done: all, all });
  return change;
}

/** So many rows are read at once. */
const ROWS_AT_ONCE = 250;

async function allRows({ contacts }: Database, { signal }: Pace): Promise<ContactRow[]> {
  const all: ContactRow[] = [];
  await inParts(contacts, ROWS_AT_ONCE, (rows) => {
    signal?.throwIfAborted();
    all.push(...rows);
  });
  return all;
}

/** A backup without whoever was forgotten, and with the marks of all who were. */
export async function withoutForgotten(database: Database, backup: Backup): Promise<Backup> {
  const key = await keyMark(database);
  const hashes = await database.forgotten.toArray();
  return { ...(await sieve(database, backup)).backup, forgotten: { ...(key === undefined ? {} : { key }), hashes } };
}

/** A backup without whoever was forgotten, how many they are, and the marks of the backup that this directory's key has made. */
async function sieve(
  database: Database,
  backup: Backup,
): Promise<{ backup: Backup; forgotten: number; marks: Backup['forgotten']['hashes'] }> {
  const { contacts, forgotten } = backup;
  const isOurs = forgotten.key !== undefined && forgotten.key === (await keyMark(database));
  const marks = isOurs ? forgotten.hashes : [];
  const hashes = new Set([...(await forgottenHashes(database)), ...marks.map(({ hash }) => hash)]);
  if (hashes.size === 0) return { backup, forgotten: 0, marks };
  const isKept = await Promise.all(contacts.map(async (one) => !(await isForgotten(database, one, hashes))));
  const left = contacts.filter((_, at) => isKept[at]);
  const apart = marksAmong(left, (id) => id);
  const kept = left.map((one) => withApart(one, apart(one)));
  return {
    backup: { ...backup, contacts: kept, changes: stepsOf(backup, kept), pages: pagesOf(backup, kept) },
    forgotten: contacts.length - kept.length,
    marks,
  };
}

/**
 * By its id, by a statement that was theirs, and for what came from elsewhere by what pages say of it. What the journalist wrote by hand
 * since is their own will.
 */
async function isForgotten(database: Database, { id, statements }: Kept, hashes: ReadonlySet<string>): Promise<boolean> {
  const said = statements.filter(({ source }) => source.kind !== 'hand');
  const traits = [
    traitOfId(id),
    ...statements.map(traitOfStatement),
    ...said.flatMap(({ values, source }) => traitsOf(values, sitesOf(source))),
  ];
  return (await hashesOf(database, [...new Set(traits)])).some((hash) => hashes.has(hash));
}

function counted(drafts: readonly Draft[]): RestorePreview[HowToRestore] {
  const [fresh, gone] = [drafts.filter(({ before }) => !before).length, drafts.filter(({ after }) => !after).length];
  const same = drafts.filter(({ before, after }) => before === after).length;
  return { fresh, same, changed: drafts.length - fresh - gone - same, gone };
}

/** The backup's log without any step that names or touches those who are left out, or that moved what was said of them. */
function stepsOf({ contacts, changes }: Backup, kept: readonly Kept[]): Backup['changes'] {
  const staying = new Set(kept.map(({ id }) => id));
  const left = contacts.filter(({ id }) => !staying.has(id));
  if (left.length === 0) return changes;
  const traces = tracesOf(left.map(rowOf), changes);
  const keys = new Set(left.flatMap(({ statements }) => statements.map(({ key }) => key)));
  const stays = (step: Step): boolean =>
    !isTheirs(step, traces) &&
    !step.patches.some(
      ({ contact, part, key }) =>
        traces.ids.has(contact) || (part === 'statement' && keys.has(key)) || (part === 'apart' && traces.ids.has(key)),
    );
  const sorted = changes.toSorted((a, b) => a.id - b.id);
  const going = new Set(sorted.flatMap((step) => (stays(step) ? [] : step.id)));
  return heldForGood(sorted, (step) => (going.has(step.id) ? [] : step.patches)).filter(({ id }) => !going.has(id));
}

type Step = Backup['changes'][number];

/** What joining a backup makes of contacts is in no step: it holds for good. Who came with it comes as the backup has it. */
async function holdForGood({ changes }: Database, drafts: readonly Draft[]): Promise<void> {
  const steps = await changes.toArray();
  const patches = steps.flatMap((step) => step.patches);
  const [ids, keys] = [new Set(patches.map(({ contact }) => contact)), new Set(patches.map(({ key }) => key))];
  const fresh = new Set(drafts.flatMap(({ before, after }) => (after && !before ? after.id : [])));
  // A log tells of few of those that a backup brings.
  const known = drafts.filter(({ after }) => after && (ids.has(after.id) || after.says.some((key) => keys.has(key))));
  const done = known.flatMap(({ before, after }) => patchesBetween(before, after));
  const held = heldForGood(steps, (step) => step.patches.filter(({ contact }) => !fresh.has(contact)), done);
  await changes.bulkPut(held.filter((step, at) => step !== steps[at]));
}

/** Pages of those who are taken in. */
function pagesOf({ pages }: Backup, kept: readonly Kept[]): PageRow[] {
  const seen = new Set(kept.flatMap(({ statements }) => statements.flatMap((statement) => statement.pages)));
  return pages.filter(({ address }) => seen.has(address));
}
