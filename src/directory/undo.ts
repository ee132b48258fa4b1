import { unhurried } from './breath.ts';
import { type ChangeRow, type Draft, isFinal, type Writing, write, writtenTables } from './changes.ts';
import { type ContactRow, type Kept, rowAfter } from './contact-row.ts';
import { type Database, within } from './database.ts';
import type { Change } from './directory.ts';
import { type Following, inPieces, type Pace, paced } from './following.ts';
import { movedBack, movesIn } from './moves.ts';
import { nothingKept, type Patch, takenBack } from './patches.ts';
import { indexTables } from './search/index-tables.ts';
import { indexAfter } from './search/index-within.ts';
import { takeAway, withTouched } from './undo-many.ts';

type Logged = ChangeRow & { id: number };

/**
 * Takes back one change, when none is named the latest that changed something and is not yet taken back. The contacts become what they
 * would be had it not been made: where a later change set the same thing, that stays, and its own undo then goes back to what was before
 * both. A contact that would be left without a statement though the journalist has corrected or annotated it is not taken away; its part of
 * the change stays to be undone later. Fails with the signal's reason where that ends it, and then nothing was changed.
 */
export async function undo(
  everything: Database,
  change: number | undefined,
  { at, ...following }: Following & { at: string },
): Promise<Change | undefined> {
  const tables = [...writtenTables(everything), ...indexTables(everything)];
  return everything.dexie.transaction('rw', tables, async (transaction) => {
    const database = within(everything, transaction);
    const logged = await chosenChange(database, change);
    if (!logged || logged.kind === 'undo' || isFinal(logged) || logged.undone) return undefined;
    const chosen = logged.brought === undefined ? logged : await withTouched(database, { ...logged, brought: logged.brought });
    const pace = paced(database, chosen.contacts.length, following);
    const rows = await rowsOf(database, chosen.contacts, pace);
    const before = await laterChanges(database, chosen);
    const { back, handed, later, remaining } = await unhurried(undoing(chosen, rows, before), pace.breath);
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
    const drafts: Draft[] = [];
    await inPieces(back, pace, (some) => drafts.push(...some.flatMap((kept) => draftOf(rows.get(kept.id), kept))));
    const { names, count } = logged;
    // Where nobody is to be seen of what it changed, a later step still goes back further.
    const writing: Writing = { kind: 'undo', at, drafts, undoes: chosen.id, ...(drafts.length === 0 ? { told: { names, count } } : {}) };
    if (brought !== undefined)
      return takeAway(database, writing, { brought, names, count: count - staying.length, spared: [...rows.values()], pace });
    const made = await write(database, writing, pace);
    await indexAfter(database, drafts.length, pace);
    return made;
  });
}

async function rowsOf({ contacts }: Database, ids: readonly string[], pace: Pace): Promise<Map<string, ContactRow>> {
  const rows = new Map<string, ContactRow>();
  await inPieces(ids, pace, async (some, part) => {
    for (const row of await contacts.bulkGet(some)) if (row) rows.set(row.id, row);
    pace.tell(part / 2);
  });
  return rows;
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

/** So many contacts are looked up in the log. */
const MOST_ASKED = 100;

/** Later changes of the same contacts that still stand, oldest first. */
async function laterChanges({ changes }: Database, { id, contacts }: Logged): Promise<Logged[]> {
  // By their keys first: a whole log of one newsroom is megabytes, and most of it is older. Very many contacts are not asked for one by one.
  const keys =
    contacts.length > MOST_ASKED
      ? await changes.where(':id').above(id).primaryKeys()
      : await changes.where('contacts').anyOf(contacts).primaryKeys();
  const own = new Set(contacts);
  const found: Logged[] = [];
  for (const key of [...new Set(keys)].filter((one) => one > id).sort((a, b) => a - b)) {
    const one = await changes.get(key);
    if (one && !one.undone && one.contacts.some((contact) => own.has(contact))) found.push({ ...one, id: key });
  }
  return found;
}

/** What an undo makes of contacts, what later changes go back to by then, and what of the change stays to be undone. */
type Undoing = { back: Kept[]; handed: Patch[]; later: Logged[]; remaining: Patch[] };

/** A contact that cannot be taken away keeps what was moved to it: each statement is held by one contact, and goes back whole or not at all. */
function* undoing(chosen: Logged, rows: ReadonlyMap<string, ContactRow>, before: readonly Logged[]): Generator<undefined, Undoing> {
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
    yield;
    const remaining = chosen.patches.filter(isHeld);
    const left = new Set(remaining);
    const open = chosen.patches.filter((patch) => !left.has(patch));
    const { rows: bases, patches, later } = movedBack(open, rows, before);
    yield;
    const setAgain = new Set(later.flatMap((one) => one.patches.map(thingOf)));
    const handed = patches.filter((patch) => setAgain.has(thingOf(patch)));
    yield;
    const back = takenBackFrom(
      bases,
      [...new Set(open.map(({ contact }) => contact))],
      patches.filter((patch) => !setAgain.has(thingOf(patch))),
    );
    const bare = back.filter(isBareWorkedOn);
    if (bare.length === 0) return { back, handed, later, remaining };
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
  if (kept.statements.length > 0) return [{ ...(before ? { before } : {}), after: rowAfter(before, kept) }];
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
