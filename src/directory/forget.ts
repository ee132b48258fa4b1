import { forgetOnSheet } from './call-sheet.ts';
import { type ChangeRow, nameOf, write, writtenTables } from './changes.ts';
import type { ContactRow } from './contact-row.ts';
import { type Database, within } from './database.ts';
import type { Change } from './directory.ts';
import { type Following, inPieces, type Pace, paced } from './following.ts';
import { heldForGood } from './for-good.ts';
import { hashesOf, traitOfId, traitOfStatement, traitsOf } from './forgotten.ts';
import type { Patch } from './patches.ts';
import { rowsOf } from './rows-of.ts';
import { indexTables } from './search/index-tables.ts';
import { unlearn } from './search/unlearn.ts';
import { isTheirs, tracesOf } from './traces.ts';

/**
 * Forgets contacts for good: their rows, what the log of changes holds of them, what they are found by, and the pages that nobody else was
 * seen on. What stays are keyed hashes, by which they are not collected again. Fails where one is not there, and with the signal's reason
 * where that ends it.
 */
export async function forget(everything: Database, ids: readonly string[], at: string, following: Following = {}): Promise<Change> {
  const wanted = [...new Set(ids)];
  const making = paced(everything, wanted.length, following);
  const rows = await rowsOf(everything, wanted, making);
  const hashes = await hashesOfRows(everything, rows, making);
  const tables = [...writtenTables(everything), everything.forgotten, ...indexTables(everything)];
  const made = await everything.dexie.transaction('rw', tables, async (transaction) => {
    const database = within(everything, transaction);
    const pace = paced(database, wanted.length, following);
    // Another window may have changed them while hashes were made.
    const before = await rowsOf(database, wanted, pace);
    if (before.some(({ says }, place) => JSON.stringify(says) !== JSON.stringify(rows[place]?.says)))
      throw new Error('The contact changed while it was being forgotten');
    await inPieces(hashes, pace, (some) => database.forgotten.bulkPut(some.map((hash) => ({ hash, at }))));
    const change = await write(database, { kind: 'forget', at, drafts: before.map((row) => ({ before: row })) }, pace);
    await cleanLog(database, before, { own: change.id, pace });
    await unlearn(database, wanted, pace);
    return { ...change, names: [] };
  });
  following.progress?.({ done: wanted.length, all: wanted.length });
  return made;
}

async function hashesOfRows(database: Database, rows: readonly ContactRow[], pace: Pace): Promise<string[]> {
  const hashes = new Set<string>();
  await inPieces(rows, pace, async (some, part) => {
    const traits = await Promise.all(some.map((row) => traitsOfRow(database, row)));
    for (const hash of await hashesOf(database, [...new Set(traits.flat())])) hashes.add(hash);
    pace.tell(part / 2);
  });
  return [...hashes];
}

/**
 * Its id, what was said of it, also while that was somebody's who was joined with it, and everything it was ever called, with what is its
 * own: a number that others have as well is not, for they would be forgotten with it.
 */
async function traitsOfRow({ contacts }: Database, { id, channels, statements, summary }: ContactRow): Promise<string[]> {
  const holders = await Promise.all(channels.map((channel) => contacts.where('channels').equals(channel).primaryKeys()));
  const own = new Set(channels.filter((_, at) => holders[at]?.every((holder) => holder === id)));
  const known = [summary, ...statements.map(({ values }) => values)];
  const called = known.flatMap((contact) => {
    const { phones, emails } = contact;
    const mine = {
      ...contact,
      phones: phones.filter(({ number }) => own.has(number)),
      emails: emails.filter(({ address }) => own.has(address)),
    };
    return traitsOf(mine, summary.sites);
  });
  return [traitOfId(id), ...statements.map(traitOfStatement), ...called];
}

/**
 * Takes them out of every step of the log: what it changed of them, and their names. A step that was theirs alone goes; so does one that
 * split them from another, who said their words until then, or that kept them apart, and one that was taken back, which knows its contacts by name only.
 */
async function cleanLog(database: Database, gone: readonly ContactRow[], { own, pace }: { own: number; pace: Pace }): Promise<void> {
  const { changes, contacts } = database;
  const steps = await stepsOf(changes, pace);
  const traces = tracesOf(gone, steps);
  await forgetOnSheet(database, traces.ids);
  const words = new Set(gone.flatMap(({ says }) => says));
  const goes = (step: ChangeRow): boolean =>
    isTheirs(step, traces) &&
    step.kind !== 'restore' &&
    (OF_BOTH.has(step.kind) || (step.brought === undefined && step.contacts.every((id) => traces.ids.has(id))));
  const held = heldForGood(steps, (step) => (goes(step) ? [] : withoutThem(step, traces.ids, words)));
  for (const [at, step] of held.entries()) {
    const left = step.contacts.filter((id) => !traces.ids.has(id));
    const count = step.count - (step.contacts.length - left.length);
    if (step.id === own) continue;
    if (goes(step)) await changes.delete(step.id ?? -1);
    else if (step.kind === 'restore' && isTheirs(step, traces)) await changes.put({ ...step, names: [] });
    else if (isTheirs(step, traces)) await changes.put({ ...step, contacts: left, count, names: await namesOf(contacts, left, step) });
    else if (step !== steps[at]) await changes.put(step);
  }
  await changes.update(own, { names: [], contacts: [] });
}

/** All of the log, oldest first; a step that changed very many is large. */
async function stepsOf(changes: Database['changes'], pace: Pace): Promise<ChangeRow[]> {
  const steps: ChangeRow[] = [];
  await inPieces(await changes.toCollection().primaryKeys(), pace, async (some) => {
    for (const step of await changes.bulkGet(some)) if (step) steps.push(step);
  });
  return steps;
}

/** Steps that say nothing where one of the two is not there. */
const OF_BOTH: ReadonlySet<ChangeRow['kind']> = new Set(['split', 'keep-apart']);

/** Patches that are not theirs, by contact, or by the key of what was said of them while it was kept with another. */
function withoutThem({ patches }: ChangeRow, gone: ReadonlySet<string>, words: ReadonlySet<string>): Patch[] {
  return patches.filter(
    ({ contact, part, key }) => !gone.has(contact) && !(part === 'statement' && words.has(key)) && !(part === 'apart' && gone.has(key)),
  );
}

async function namesOf(contacts: Database['contacts'], ids: readonly string[], { names }: ChangeRow): Promise<string[]> {
  const rows = await contacts.bulkGet(ids.slice(0, names.length));
  return rows.flatMap((row) => (row ? [nameOf(row)] : []));
}
