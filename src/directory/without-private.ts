import type { Statement } from '../contact/statement.ts';
import { type Around, aroundWithoutPrivate } from './around.ts';
import type { ContactRow } from './contact-row.ts';
import type { Database } from './database.ts';
import type { Change, Comparison, Directory, Remembered } from './directory.ts';
import { hiddenSteps } from './hidden-steps.ts';
import { mayLeave } from './may-leave.ts';
import type { Catalogue } from './search/catalogue.ts';
import { findPrivate } from './search/find.ts';
import { stale } from './stale.ts';
import type { Suggestion } from './suggestion.ts';
import type { TakingIn } from './taking-in.ts';

/** `since`: when others began to see the screen (ISO 8601). */
type Hiding = { database: Database; catalogue: Catalogue; since: string };

/**
 * The directory as others may see it: whoever is private is neither found, nor counted, nor named, nor told apart from somebody new. Verbs
 * that change somebody are as ever, for a view only has the ids that it was given; what is backed up is everything.
 */
export function withoutPrivate(directory: Directory, hiding: Hiding): Directory {
  const told = async (change: Change): Promise<Change> => (await toldOf(hiding, [change]))[0] ?? change;
  return {
    find: (query) => directory.find({ ...query, withoutPrivate: true }),
    get: async (id) => {
      const row = await directory.get(id);
      return row?.annotations.private ? undefined : row;
    },
    takeAway: async (ids, following) => ({ ...(await directory.takeAway(ids, following)), leftOut: 0 }),
    organizations: async (tell) => ({ ...(await directory.organizations(tell)), leftOut: 0 }),
    ...aroundWithoutPrivate(hiding.database, hiding.catalogue),
    count: async () => (await directory.count()) - (await findPrivate(hiding.database, hiding.catalogue)).length,
    compare: (statements) => compareAsNew(directory, statements, hiding),
    remember: async (statements, seenAt) => {
      const { change, contacts } = await directory.remember(statements, seenAt);
      return { change: await told(change), contacts: await rememberedAsNew(contacts, hiding) };
    },
    stale: (before, most) => stale(hiding.database, before, most, mayLeave),
    changesOf: async (id) => ((await directory.get(id))?.annotations.private ? [] : toldOf(hiding, await directory.changesOf(id))),
    rememberMany: async (batches, telling) => {
      const { change, standings } = await directory.rememberMany(batches, { ...telling, othersSeeSince: hiding.since });
      return { ...(change ? { change: await told(change) } : {}), standings };
    },
    previewMany: (batches, telling) => directory.previewMany(batches, { ...telling, othersSeeSince: hiding.since }),
    changes: async (most) => toldOf(hiding, await directory.changes(most)),
    undo: async (change, at, following) => {
      const undone = await directory.undo(change, at, following);
      return undone && told(undone);
    },
    // That a number is several people's may be known from somebody private.
    suggestions: async (from) => {
      const piece = await directory.suggestions(from);
      return { ...piece, found: piece.found.filter(isForOthers) };
    },
    suggestionsFor: async (id) => (await directory.suggestionsFor(id)).filter(isForOthers),
    callSheet: async () => {
      const { people, ...sheet } = await directory.callSheet();
      return { ...sheet, people: people.filter(({ row }) => !row.annotations.private) };
    },
    suggestionsAmong: async (contacts) => (await directory.suggestionsAmong(contacts)).filter(isForOthers),
    list: (asked, tell) => directory.list({ ...asked, withoutPrivate: true }, tell),
    firstByName: async (most, language) => (await directory.firstByName(most, language)).filter((one) => !one.private),
    ...asEver(directory),
    withoutPrivate: (since) => withoutPrivate(directory, { ...hiding, since }),
  };
}

type Hidden =
  | 'find'
  | 'get'
  | 'takeAway'
  | 'organizations'
  | 'count'
  | 'compare'
  | 'remember'
  | 'stale'
  | 'changesOf'
  | 'changes'
  | 'undo'
  | 'callSheet'
  | 'withoutPrivate'
  | 'list'
  | 'firstByName'
  | keyof Around
  | keyof TakingIn;

/** Verbs that show nobody. One that is added to the directory is missing here or above until it is decided what it shows. */
function asEver(directory: Directory): Omit<Directory, Hidden> {
  const { correct, confirm, withdraw, annotate, review, remove, tag, join, split, keepApart, keepTogether, forget, use } = directory;
  const { logCall, noteCall, removeCall, changeCallSheet } = directory;
  const { backUp, preview, restore, withoutForgotten, generation, subscribe, tidy, close } = directory;
  const changing = { correct, confirm, withdraw, annotate, review, remove, tag, join, split, keepApart, keepTogether, forget, use };
  const calls = { logCall, noteCall, removeCall, changeCallSheet };
  return { ...changing, ...calls, backUp, preview, restore, withoutForgotten, generation, subscribe, tidy, close };
}

function isForOthers({ kind, contacts }: Suggestion): boolean {
  return kind !== 'shared' && contacts.every(({ annotations }) => !annotations.private);
}

/** Somebody private is new, and saved once it was seen since: as anybody on a page whom nobody knew. */
async function compareAsNew(directory: Directory, statements: Statement[], hiding: Hiding): Promise<Comparison[]> {
  const comparisons = await directory.compare(statements);
  const known = await privateAmong(hiding, comparisons);
  return comparisons.map((comparison) => {
    const row = comparison.id === undefined ? undefined : known.get(comparison.id);
    if (row === undefined) return comparison;
    // Whom the journalist removed must not come back with the others.
    if (row.removedAt !== undefined) return { standing: 'new', differs: [], hesitate: true };
    return { standing: row.summary.lastSeenAt < hiding.since ? 'new' : 'known', differs: [] };
  });
}

async function rememberedAsNew(contacts: Remembered['contacts'], hiding: Hiding): Promise<Remembered['contacts']> {
  const known = await privateAmong(hiding, contacts);
  return contacts.map((one) => (one.id !== undefined && known.has(one.id) ? { ...one, standing: 'new' } : one));
}

async function privateAmong({ database }: Hiding, among: readonly { id?: string }[]): Promise<Map<string, ContactRow>> {
  const rows = await database.contacts.bulkGet([...new Set(among.flatMap(({ id }) => id ?? []))]);
  return new Map(rows.flatMap((row) => (row?.annotations.private ? [[row.id, row] as const] : [])));
}

/** What touched somebody private names nobody, and counts the others. */
async function toldOf({ database, catalogue }: Hiding, changes: readonly Change[]): Promise<Change[]> {
  const hidden = await hiddenSteps(database, await findPrivate(database, catalogue));
  return changes.map((change) => {
    const count = hidden.get(change.id);
    if (count === undefined) return change;
    const left = Math.max(0, change.count - count);
    return { ...change, names: [], count: left, ...(left === 0 && count > 0 ? { hidden: true } : {}) };
  });
}
