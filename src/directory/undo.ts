import { type ChangeRow, type Draft, write, writtenTables } from './changes.ts';
import { type ContactRow, type Kept, rowOf } from './contact-row.ts';
import type { Database } from './database.ts';
import type { Change } from './directory.ts';
import { movedBack } from './moves.ts';
import { nothingKept, type Patch, takenBack } from './patches.ts';

type Logged = ChangeRow & { id: number };

/**
 * Takes back one change, the latest that is not yet taken back when none is named. The contacts become what they would be had it not been
 * made: where a later change set the same thing, that stays, and its own undo then goes back to what was before both. A contact that the
 * change began and the journalist has corrected or annotated since is not taken away; its part of the change stays to be undone later.
 */
export async function undo(database: Database, change: number | undefined, at: string): Promise<Change | undefined> {
  return database.dexie.transaction('rw', writtenTables(database), async () => {
    const chosen = await chosenChange(database, change);
    if (!chosen || chosen.kind === 'undo' || chosen.kind === 'forget' || chosen.undone) return undefined;
    const rows = await database.contacts.bulkGet(chosen.contacts);
    const kept = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const before = await laterChanges(database, chosen);
    const { rows: bases, patches, later } = movedBack(chosen, kept, before);
    const steps = chosen.contacts.map((id, place) => stepOf({ id, row: rows[place], base: bases.get(id) }, patches, later));
    const left = steps.flatMap((step) => (step === 'worked-on' ? [] : [step]));
    if (left.length === 0) return undefined;
    const remaining = chosen.patches.filter((patch) => steps[chosen.contacts.indexOf(patch.contact)] === 'worked-on');
    const { undone: _, ...open } = chosen;
    await database.changes.bulkPut([
      ...handedOver([
        ...later.filter((one, at) => one !== before[at]).map((one) => ({ later: one })),
        ...left.flatMap(({ handed }) => handed),
      ]),
      {
        ...open,
        patches: remaining,
        contacts: [...new Set(remaining.map(({ contact }) => contact))],
        ...(remaining.length === 0 ? { undone: true } : {}),
      },
    ]);
    return write(database, { kind: 'undo', at, drafts: left.map(({ draft }) => draft), undoes: chosen.id });
  });
}

async function chosenChange({ changes }: Database, id: number | undefined): Promise<Logged | undefined> {
  const found =
    id === undefined
      ? await changes
          .orderBy(':id')
          .reverse()
          .filter(({ kind, undone }) => kind !== 'undo' && kind !== 'forget' && !undone)
          .first()
      : await changes.get(id);
  return found?.id === undefined ? undefined : { ...found, id: found.id };
}

/** Later changes of the same contacts that still stand, oldest first. */
async function laterChanges({ changes }: Database, { id, contacts }: Logged): Promise<Logged[]> {
  const found = await changes.where('contacts').anyOf(contacts).distinct().toArray();
  return found
    .flatMap((one) => (one.id !== undefined && one.id > id && !one.undone ? [{ ...one, id: one.id }] : []))
    .sort((a, b) => a.id - b.id);
}

/** One contact's part of an undo: how it becomes, and which later changes now go back further. */
type Step = { draft: Draft; handed: { later: Logged; patch: Patch }[] };

/** A contact as it is, and as it is once moved statements are back. */
type Place = { id: string; row: ContactRow | undefined; base: Kept | undefined };

function stepOf({ id, row, base }: Place, patches: readonly Patch[], later: readonly Logged[]): Step | 'worked-on' {
  const own = patches.filter(({ contact }) => contact === id);
  const placed = own.map((patch) => ({ patch, next: later.find((one) => one.patches.some((other) => isSameThing(patch, other))) }));
  const back = placed
    .filter(({ next }) => next === undefined)
    .reduce<Kept>((kept, { patch }) => takenBack(kept, patch), base ?? nothingKept(id));
  if (back.statements.length === 0 && isWorkedOn(back)) return 'worked-on';
  return {
    draft: { ...(row ? { before: row } : {}), ...(back.statements.length === 0 ? {} : { after: rowOf(back) }) },
    handed: placed.flatMap(({ patch, next }) => (next ? [{ later: next, patch }] : [])),
  };
}

/** The later changes with what was before both; without a patch, as they are. */
function handedOver(handed: readonly { later: Logged; patch?: Patch }[]): Logged[] {
  const changed = new Map<number, Logged>();
  for (const { later, patch } of handed) {
    const known = changed.get(later.id) ?? later;
    changed.set(later.id, { ...known, patches: known.patches.map((other) => (patch && isSameThing(patch, other) ? patch : other)) });
  }
  return [...changed.values()];
}

function isSameThing(a: Patch, b: Patch): boolean {
  return a.contact === b.contact && a.part === b.part && a.key === b.key;
}

function isWorkedOn({ corrections, annotations }: Kept): boolean {
  return corrections.fields.length + corrections.phones.length + corrections.emails.length + Object.keys(annotations).length > 0;
}
