import { type ChangeRow, type Draft, isFinal, type Writing, write, writtenTables } from './changes.ts';
import { type ContactRow, type Kept, rowOf } from './contact-row.ts';
import type { Database } from './database.ts';
import type { Change } from './directory.ts';
import { movedBack, movesIn } from './moves.ts';
import { nothingKept, type Patch, takenBack } from './patches.ts';
import { indexTables } from './search/index-tables.ts';
import { takeAway, withTouched } from './undo-many.ts';

type Logged = ChangeRow & { id: number };

/**
 * Takes back one change, when none is named the latest that changed something and is not yet taken back. The contacts become what they
 * would be had it not been made: where a later change set the same thing, that stays, and its own undo then goes back to what was before
 * both. A contact that would be left without a statement though the journalist has corrected or annotated it is not taken away; its part of
 * the change stays to be undone later.
 */
export async function undo(database: Database, change: number | undefined, at: string): Promise<Change | undefined> {
  const tables = [...writtenTables(database), ...indexTables(database)];
  return database.dexie.transaction('rw', tables, async () => {
    const logged = await chosenChange(database, change);
    if (!logged || logged.kind === 'undo' || isFinal(logged) || logged.undone) return undefined;
    const chosen = logged.brought === undefined ? logged : await withTouched(database, { ...logged, brought: logged.brought });
    const rows = (await database.contacts.bulkGet(chosen.contacts)).flatMap((row) => row ?? []);
    const before = await laterChanges(database, chosen);
    const { drafts, handed, later, remaining } = undoing(chosen, new Map(rows.map((row) => [row.id, row])), before);
    if (remaining.length === chosen.patches.length && logged.brought === undefined) return undefined;
    const staying = [...new Set(remaining.map(({ contact }) => contact))];
    const { undone: _, brought, ...open } = chosen;
    await database.changes.bulkPut([
      ...handedOver(later, handed).filter((one, place) => one !== before[place]),
      {
        ...open,
        patches: remaining,
        contacts: staying,
        ...(remaining.length === 0 ? { undone: true } : {}),
      },
    ]);
    const { names, count } = logged;
    // Where nobody is to be seen of what it changed, a later step still goes back further.
    const writing: Writing = { kind: 'undo', at, drafts, undoes: chosen.id, ...(drafts.length === 0 ? { told: { names, count } } : {}) };
    return brought === undefined
      ? write(database, writing)
      : takeAway(database, writing, { brought, names, count: count - staying.length, spared: rows });
  });
}

async function chosenChange({ changes }: Database, id: number | undefined): Promise<Logged | undefined> {
  const found =
    id === undefined
      ? await changes
          .orderBy(':id')
          .reverse()
          .filter(
            (change) =>
              change.kind !== 'undo' && !isFinal(change) && !change.undone && (change.patches.length > 0 || change.brought !== undefined),
          )
          .first()
      : await changes.get(id);
  return found?.id === undefined ? undefined : { ...found, id: found.id };
}

/** Later changes of the same contacts that still stand, oldest first. */
async function laterChanges({ changes }: Database, { id, contacts }: Logged): Promise<Logged[]> {
  // By their keys first: a whole log of one newsroom is megabytes, and most of it is older.
  const keys = await changes.where('contacts').anyOf(contacts).primaryKeys();
  const found = await changes.bulkGet([...new Set(keys)].filter((key) => key > id).sort((a, b) => a - b));
  return found.flatMap((one) => (one?.id === undefined || one.undone ? [] : [{ ...one, id: one.id }]));
}

/** What an undo makes of contacts, what later changes go back to by then, and what of the change stays to be undone. */
type Undoing = { drafts: Draft[]; handed: Patch[]; later: Logged[]; remaining: Patch[] };

/** A contact that cannot be taken away keeps what was moved to it: each statement is held by one contact, and goes back whole or not at all. */
function undoing(chosen: Logged, rows: ReadonlyMap<string, ContactRow>, before: readonly Logged[]): Undoing {
  const movedTo = new Map(
    movesIn(chosen.patches).flatMap(({ key, from, to }) =>
      [from, to].map((contact) => [thingOf({ contact, part: 'statement', key }), to] as const),
    ),
  );
  const held = new Set<string>();
  for (;;) {
    // Nor does a mark go back on one side alone: whoever was split off stays apart from the one.
    const isHeld = (patch: Patch): boolean =>
      held.has(movedTo.get(thingOf(patch)) ?? patch.contact) || (patch.part === 'apart' && held.has(patch.key));
    const remaining = chosen.patches.filter(isHeld);
    const left = new Set(remaining);
    const open = chosen.patches.filter((patch) => !left.has(patch));
    const { rows: bases, patches, later } = movedBack(open, rows, before);
    const setAgain = new Set(later.flatMap((one) => one.patches.map(thingOf)));
    const handed = patches.filter((patch) => setAgain.has(thingOf(patch)));
    const back = takenBackFrom(
      bases,
      [...new Set(open.map(({ contact }) => contact))],
      patches.filter((patch) => !setAgain.has(thingOf(patch))),
    );
    const bare = back.filter(isBareWorkedOn);
    if (bare.length === 0) return { drafts: back.flatMap((kept) => draftOf(rows.get(kept.id), kept)), handed, later, remaining };
    for (const { id } of bare) held.add(id);
  }
}

/** Contacts, by their ids, after taking back patches. */
function takenBackFrom(bases: ReadonlyMap<string, Kept>, ids: readonly string[], patches: readonly Patch[]): Kept[] {
  const own = new Map(ids.map((id): [string, Patch[]] => [id, []]));
  for (const patch of patches) own.get(patch.contact)?.push(patch);
  return [...own].map(([id, theirs]) => theirs.reduce<Kept>(takenBack, bases.get(id) ?? nothingKept(id)));
}

/** None where the contact neither was there nor is. */
function draftOf(before: ContactRow | undefined, kept: Kept): Draft[] {
  if (kept.statements.length > 0) return [{ ...(before ? { before } : {}), after: rowOf(kept) }];
  return before ? [{ before }] : [];
}

/** The later changes; the first that set the same thing goes back to what was before both, and a statement to whose it was. */
function handedOver(later: readonly Logged[], handed: readonly Patch[]): Logged[] {
  const left = new Map(handed.map((patch) => [thingOf(patch), patch]));
  return later.map((change) => {
    const own = change.patches.map((patch) => {
      const earlier = left.get(thingOf(patch));
      left.delete(thingOf(patch));
      return earlier ? goingBackFurther(patch, earlier) : patch;
    });
    return own.every((patch, at) => patch === change.patches[at]) ? change : { ...change, patches: own };
  });
}

function goingBackFurther(patch: Patch, earlier: Patch): Patch {
  if (patch.part !== 'statement' || earlier.part !== 'statement' || earlier.before) return earlier;
  const basis = earlier.basis ?? patch.before?.basis ?? patch.basis;
  return basis === undefined ? earlier : { ...earlier, basis };
}

function thingOf({ contact, part, key }: Pick<Patch, 'contact' | 'part' | 'key'>): string {
  return `${contact} ${part} ${key}`;
}

function isBareWorkedOn({ statements, corrections, annotations }: Kept): boolean {
  const words = corrections.fields.length + corrections.phones.length + corrections.emails.length + Object.keys(annotations).length;
  return statements.length === 0 && words > 0;
}
