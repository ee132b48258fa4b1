import type { ChangeRow } from './changes.ts';
import { type Kept } from './contact-row.ts';
import { inOrder } from './in-order.ts';
import { nothingKept, type Patch } from './patches.ts';

type Logged = ChangeRow & { id: number };

/** What an undo goes on from once statements are back with those they were taken from. */
export type MovedBack = { rows: ReadonlyMap<string, Kept>; patches: Patch[]; later: Logged[] };

/**
 * A statement that a join or a split moved goes back whole, as it is by now: its page may have been read again since, and it belongs to
 * one contact only. What later changes did to it they did to whoever has it then.
 */
export function movedBack(patches: readonly Patch[], rows: ReadonlyMap<string, Kept>, later: readonly Logged[]): MovedBack {
  const moves = movesIn(patches);
  const back = new Map(rows);
  for (const { key, from, to, basis } of moves) {
    const holder = back.get(to);
    const statement = holder?.statements.find((one) => one.key === key);
    if (!holder || !statement) continue;
    const owner = back.get(from) ?? nothingKept(from);
    back.set(to, { ...holder, statements: holder.statements.filter((one) => one !== statement) });
    back.set(from, { ...owner, statements: inOrder([...owner.statements, { ...statement, basis }]) });
  }
  if (moves.length === 0) return { rows, patches: [...patches], later: [...later] };
  const moved = new Set(moves.flatMap(({ key, from, to }) => [`${from} ${key}`, `${to} ${key}`]));
  return {
    rows: back,
    patches: patches.filter(({ part, contact, key }) => part !== 'statement' || !moved.has(`${contact} ${key}`)),
    later: later.map((change) => repointed(change, moves)),
  };
}

type Move = { key: string; from: string; to: string; basis: Kept['statements'][number]['basis'] };

/** Statements that one contact lost and another gained in the same step. */
export function movesIn(patches: readonly Patch[]): Move[] {
  const gained = new Map(
    patches.flatMap((patch) => (patch.part === 'statement' && !patch.before ? [[patch.key, patch.contact] as const] : [])),
  );
  return patches.flatMap((patch): Move[] => {
    const to = gained.get(patch.key);
    if (patch.part !== 'statement' || !patch.before || to === undefined || to === patch.contact) return [];
    return [{ key: patch.key, from: patch.contact, to, basis: patch.before.basis }];
  });
}

function repointed(change: Logged, moves: readonly Move[]): Logged {
  const owner = (patch: Patch): string | undefined =>
    moves.find(({ key, to }) => patch.part === 'statement' && key === patch.key && to === patch.contact)?.from;
  if (!change.patches.some((patch) => owner(patch) !== undefined)) return change;
  const patches = change.patches.map((patch) => ({ ...patch, contact: owner(patch) ?? patch.contact }));
  return { ...change, patches, contacts: [...new Set([...change.contacts, ...patches.map(({ contact }) => contact)])] };
}
