import type { Breath } from './breath.ts';
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
  /** Somebody private counts as new. */
  withoutPrivate: boolean;
  newId: () => string;
  /** The contacts that it brought and that come again, and those that were there and were changed, as they were. */
  brought: Set<string>;
  before: Map<string, ContactRow>;
  /** How many statements have spoken of a contact. */
  spoken: Map<string, number>;
};

/** How a statement stands, and the row that it makes; none where it changes nothing. `of`: the contact was there, began with it, or came before it. */
export type Heard = { standing: Standing; made?: { row: ContactRow; of: 'known' | 'begun' | 'brought' } };

/**
 * Takes a statement for somebody new, or adds it to whom it speaks of. One that is kept already changes nothing, for the same file again
 * is no new sighting; nor does one that speaks of somebody whom the journalist removed.
 */
export function hear(hearing: Hearing, prepared: Prepared): Heard {
  const { known, seenAt, newId, brought, before, spoken } = hearing;
  const found = identify(prepared, known);
  if (!found) {
    const row = rowOf(begun(newId(), prepared, seenAt));
    if (hearing.comesAgain(prepared)) {
      brought.add(row.id);
      spoken.set(row.id, 1);
      know(known, row);
    }
    return { standing: 'new', made: { row, of: 'begun' } };
  }
  const { row, basis } = found;
  const isBrought = brought.has(row.id);
  const isTold = !isBrought && !(hearing.withoutPrivate && row.annotations.private);
  const standing = isTold ? standingOf(row, prepared.statement).standing : 'new';
  const times = spoken.get(row.id) ?? 0;
  if (row.removedAt !== undefined || basis === 'same' || times >= MOST_OF_ONE) return { standing };
  const after = rowOf(keptWith(row, prepared, seenAt, basis));
  if (!isBrought && !before.has(row.id)) before.set(row.id, row);
  spoken.set(row.id, times + 1);
  know(known, after);
  return { standing, made: { row: after, of: isBrought ? 'brought' : 'known' } };
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
