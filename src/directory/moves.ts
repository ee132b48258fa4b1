import type { ChangeRow } from './changes.ts';
import { type Kept } from './contact-row.ts';
import { inOrder } from './in-order.ts';
import { nothingKept, type Patch } from './patches.ts';

type Logged = ChangeRow & { id: number };

/** What an undo goes on from once statements are back with those they were taken from. */
export type MovedBack = { rows: ReadonlyMap<string, Kept>; patches: Patch[]; later: Logged[] };

/**
 * Whose a statement is, the latest step says that moved it and still stands. What a join or a split moved goes back whole, as it is by now:
 * its page may have been read again since. Where a later step moved it on, it stays where that brought it, and only goes back further with
 * that one. What later changes did to it in between they did to whoever has it then.
 */
export function movedBack(patches: readonly Patch[], rows: ReadonlyMap<string, Kept>, later: readonly Logged[]): MovedBack {
  const moves = movesIn(patches);
  if (moves.length === 0) return { rows, patches: [...patches], later: [...later] };
  const onward = later.map((change) => new Set(movesIn(change.patches).map(placeOf)));
  const ways = moves.map((move) => ({ move, end: onward.findIndex((places) => places.has(`${move.to} ${move.key}`)) }));
  const back = new Map(rows);
  for (const { move } of ways.filter(({ end }) => end === -1)) takeHome(back, move);
  const moved = new Set(moves.flatMap(({ key, from, to }) => [`${from} ${key}`, `${to} ${key}`]));
  return {
    rows: back,
    patches: patches.filter((patch) => patch.part !== 'statement' || patch.basis || !moved.has(`${patch.contact} ${patch.key}`)),
    later: later.map((change, at) =>
      repointed(
        change,
        ways.flatMap(({ move, end }) => (end === -1 || at <= end ? move : [])),
      ),
    ),
  };
}

type Move = { key: string; from: string; to: string; basis: Kept['statements'][number]['basis'] };

/** Statements that one contact lost and another gained in the same step. */
export function movesIn(patches: readonly Patch[]): Move[] {
  const gained = new Map(patches.flatMap((patch) => (isGain(patch) ? [[patch.key, patch.contact] as const] : [])));
  return patches.flatMap((patch): Move[] => {
    const basis = patch.part === 'statement' ? (patch.before?.basis ?? patch.basis) : undefined;
    const to = gained.get(patch.key);
    return basis === undefined || to === undefined || to === patch.contact ? [] : [{ key: patch.key, from: patch.contact, to, basis }];
  });
}

function isGain(patch: Patch): boolean {
  return patch.part === 'statement' && !patch.before && !patch.basis;
}

function placeOf({ key, from }: Move): string {
  return `${from} ${key}`;
}

function takeHome(rows: Map<string, Kept>, { key, from, to, basis }: Move): void {
  const holder = rows.get(to);
  const statement = holder?.statements.find((one) => one.key === key);
  if (!holder || !statement) return;
  const owner = rows.get(from) ?? nothingKept(from);
  rows.set(to, { ...holder, statements: holder.statements.filter((one) => one !== statement) });
  rows.set(from, { ...owner, statements: inOrder([...owner.statements, { ...statement, basis }]) });
}

/** A step that would now take a statement from whom it gave it to has not moved it. */
function repointed(change: Logged, moves: readonly Move[]): Logged {
  const owner = new Map(moves.map((move) => [`${move.to} ${move.key}`, move]));
  const patches = change.patches.map((patch) => {
    const move = patch.part === 'statement' ? owner.get(`${patch.contact} ${patch.key}`) : undefined;
    return move ? ofOwner(patch, move) : patch;
  });
  if (patches.every((patch, at) => patch === change.patches[at])) return change;
  const given = new Set(
    patches.flatMap((patch) => (patch.part === 'statement' && !isGain(patch) ? [`${patch.contact} ${patch.key}`] : [])),
  );
  return {
    ...change,
    patches: patches.filter((patch) => !isGain(patch) || !given.has(`${patch.contact} ${patch.key}`)),
    contacts: [...new Set([...change.contacts, ...patches.map(({ contact }) => contact)])],
  };
}

function ofOwner(patch: Patch, { from, basis }: Move): Patch {
  if (patch.part !== 'statement' || isGain(patch)) return { ...patch, contact: from };
  return { ...patch, contact: from, ...(patch.before ? { before: { ...patch.before, basis } } : { basis }) };
}
