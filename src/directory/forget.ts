import { forgetOnSheet } from './call-sheet.ts';
import { type ChangeRow, nameOf, write, writtenTables } from './changes.ts';
import type { ContactRow } from './contact-row.ts';
import { type Database, within } from './database.ts';
import type { Change } from './directory.ts';
import { heldForGood } from './for-good.ts';
import { hashesOf, traitOfId, traitOfStatement, traitsOf } from './forgotten.ts';
import type { Patch } from './patches.ts';
import { indexTables } from './search/index-tables.ts';
import { unlearn } from './search/unlearn.ts';
import { isTheirs, tracesOf } from './traces.ts';

/**
 * Forgets contacts for good: their rows, what the log of changes holds of them, what they are found by, and the pages that nobody else was
 * seen on. What stays are keyed hashes, by which they are not collected again. Fails where one is not there.
 */
export async function forget(everything: Database, ids: readonly string[], at: string): Promise<Change> {
  const rows = await rowsOf(everything, ids);
  const traits = (await Promise.all(rows.map((row) => traitsOfRow(everything, row)))).flat();
  const hashes = await hashesOf(everything, [...new Set(traits)]);
  const tables = [...writtenTables(everything), everything.forgotten, ...indexTables(everything)];
  return everything.dexie.transaction('rw', tables, async (transaction) => {
    const database = within(everything, transaction);
    // Another window may have changed them while hashes were made.
    const before = await rowsOf(database, ids);
    if (JSON.stringify(before.map(({ says }) => says)) !== JSON.stringify(rows.map(({ says }) => says)))
      throw new Error('The contact changed while it was being forgotten');
    await database.forgotten.bulkPut(hashes.map((hash) => ({ hash, at })));
    const change = await write(database, { kind: 'forget', at, drafts: before.map((row) => ({ before: row })) });
    await cleanLog(database, before, change.id);
    await unlearn(
      database,
      before.map(({ id }) => id),
    );
    return { ...change, names: [] };
  });
}

async function rowsOf({ contacts }: Database, ids: readonly string[]): Promise<ContactRow[]> {
  const rows = await contacts.bulkGet([...new Set(ids)]);
  return rows.map((row) => {
    if (!row) throw new Error('A contact that is not in the directory');
    return row;
  });
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
async function cleanLog(database: Database, gone: readonly ContactRow[], own: number): Promise<void> {
  const { changes, contacts } = database;
  const steps = await changes.toArray();
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
