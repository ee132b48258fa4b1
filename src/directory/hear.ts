import type { Basis } from '../contact/kept-statement.ts';
import type { Field } from '../contact/statement.ts';
import type { Breath } from './breath.ts';
import { type Brings, broughtBetween, patchesOfBrought, withBrought } from './brings.ts';
import { type ContactRow, rowOf } from './contact-row.ts';
import type { Standing } from './directory.ts';
import { type Acquaintance, identify, know } from './identify.ts';
import { begun, keptWith } from './keep.ts';
import { type Patch, patchesBetween } from './patches.ts';
import type { Prepared } from './prepare.ts';
import { MOST_OF_ONE } from './remember-one.ts';
import { standingOf } from './standing.ts';

/** What hearing many statements one after another goes on from. */
export type Hearing = {
  known: Acquaintance;
  /** Whom a later statement may speak of too; of all others nothing has to be held. */
  comesAgain: (prepared: Prepared) => boolean;
  seenAt: string;
  /** See `Telling`. */
  othersSeeSince?: string;
  /** Nothing is to be kept of it: whoever comes once is not even made. */
  isTrial?: true;
  newId: () => string;
  /** The contacts that it brought and that come again, and those that were there and were changed, as they were. */
  brought: Set<string>;
  before: Map<string, ContactRow>;
  /** How many statements have spoken of a contact. */
  spoken: Map<string, number>;
};

/** The row that a statement makes. `of`: the contact was there, began with it, or came before it, and then `patches` take that back. */
export type Made = { row: ContactRow; of: 'known' | 'begun' | 'brought'; patches: Patch[] };
/** How a statement stands, in what it differs, to whom; and what it makes of them, where it changes anything. */
export type Heard = { standing: Standing; differs: (Field | keyof Brings)[]; id?: string; made?: Made };

/**
 * Takes a statement for somebody new, or adds it to whom it speaks of. One that is kept already, and brings nothing, changes nothing, for the
 * same file again is no new sighting; nor does one that speaks of somebody whom the journalist removed.
 */
export function hear(hearing: Hearing, prepared: Prepared): Heard {
  const { known, seenAt, brought, before, spoken } = hearing;
  const found = identify(prepared, known);
  if (!found) return { standing: 'new', differs: [], ...begin(hearing, prepared) };
  const { row, basis } = found;
  const times = spoken.get(row.id) ?? 0;
  if (row.removedAt !== undefined || times >= MOST_OF_ONE) return { ...toldOf(hearing, found, prepared, []), id: row.id };
  const said = basis === 'same' ? row : keptWith(row, prepared, seenAt, basis);
  const kept = withBrought(said, prepared.key, prepared.brings);
  const more = kept === said ? [] : broughtBetween(said, kept);
  const told = { ...toldOf(hearing, found, prepared, more), id: row.id };
  if (basis === 'same' && more.length === 0) return told;
  const after = rowOf(kept);
  const isBrought = brought.has(row.id);
  if (!isBrought && !before.has(row.id)) before.set(row.id, row);
  spoken.set(row.id, times + 1);
  know(known, after);
  return { ...told, made: { row: after, of: isBrought ? 'brought' : 'known', patches: isBrought ? patchesOf(prepared, after, row) : [] } };
}

/** Somebody new is held where a later statement may speak of them too. */
function begin(hearing: Hearing, prepared: Prepared): Pick<Heard, 'id' | 'made'> {
  const comesAgain = hearing.comesAgain(prepared);
  if (hearing.isTrial && !comesAgain) return {};
  const row = rowOf(withBrought(begun(hearing.newId(), prepared, hearing.seenAt), prepared.key, prepared.brings));
  if (comesAgain) {
    hearing.brought.add(row.id);
    hearing.spoken.set(row.id, 1);
    know(hearing.known, row);
  }
  return { id: row.id, made: { row, of: 'begun', patches: patchesOf(prepared, row) } };
}

/** Whom the same file brought counts as new, and so does somebody private, until seen since, where others can see the screen. */
function toldOf(
  { brought, before, othersSeeSince }: Hearing,
  { row, basis }: { row: ContactRow; basis: Basis },
  { statement }: Prepared,
  more: readonly (keyof Brings)[],
): Pick<Heard, 'standing' | 'differs'> {
  if (brought.has(row.id)) return { standing: 'new', differs: [] };
  if (othersSeeSince !== undefined && row.annotations.private) {
    const { lastSeenAt } = (before.get(row.id) ?? row).summary;
    return { standing: lastSeenAt < othersSeeSince ? 'new' : 'known', differs: [] };
  }
  // What is kept already is not said anew, whatever was said since.
  const { standing, differs } =
    basis === 'same' && row.removedAt === undefined ? { standing: 'known' as const, differs: [] } : standingOf(row, statement);
  return { standing: standing === 'known' && more.length > 0 ? 'changed' : standing, differs: [...differs, ...more] };
}

function patchesOf({ key, brings }: Prepared, after: ContactRow, before?: ContactRow): Patch[] {
  return brings ? patchesOfBrought(before, after, key) : [{ contact: after.id, key, part: 'statement' }];
}

/** Tells whom another statement may speak of too: it has a number, an address, a name or all words in common. */
export async function comingAgain(said: readonly Prepared[], breath: Breath): Promise<Hearing['comesAgain']> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const prepared of said) {
    for (const key of keysOf(prepared)) (once.has(key) ? again : once).add(key);
    if (breath.isDue()) await breath.take();
  }
  return (prepared) => keysOf(prepared).some((key) => again.has(key));
}

/** The contacts that were there and are not as they were, and what takes that back. */
export function changedBy({ known, before }: Hearing): { ids: string[]; patches: Patch[] } {
  const patches = [...before].flatMap(([id, row]) => patchesBetween(row, known.rows.get(id)));
  return { ids: [...new Set(patches.map(({ contact }) => contact))], patches };
}

/** What a statement's contact may be known by, each once. */
function keysOf({ key, channels, nameKeys }: Prepared): string[] {
  return [key, ...channels, ...nameKeys];
}
