import type { Change, Directory } from '../../../src/directory/directory.ts';
import { openDirectory } from '../../../src/directory/directory.ts';
import { tidy } from '../../../src/directory/search/tidy.ts';
import { cellOf, cellOfStatement, takeBack, touches } from './cells.ts';
import { foretellAnnotation, foretellCall, foretellCorrection, foretellJoin, foretellVerdict } from './changing.ts';
import { backingUp, forgetting, restoring } from './final.ts';
import { type Foretold } from './foretold.ts';
import type { Operation } from './operations.ts';
import { finding, mustBeRefused, refusing } from './reading.ts';
import { MOST_KEPT, remembering } from './remembering.ts';
import { contactsOf, must, now, pick, presentIn, type World } from './world.ts';

/** What an operation did: nothing · a change, perhaps as foretold · took one back · something final, which the model has taken in. */
export type Outcome =
  | { did: 'nothing' }
  | { did: 'change'; change: Change; foretold?: Foretold }
  | { did: 'undo'; undone: number | undefined; change: Change | undefined }
  | { did: 'final'; change: Change };

const NOTHING: Outcome = { did: 'nothing' };

/** Does one operation in one of the windows. */
export async function perform(world: World, operation: Operation): Promise<Outcome> {
  const directory = world.windows[operation.window === 0 ? 0 : 1];
  const at = now(world);
  switch (operation.does) {
    case 'remember':
      return { did: 'change', change: await remembering(world, directory, operation.statements) };
    case 'compare':
      must((await directory.compare(operation.statements)).length === operation.statements.length, 'not every statement has an answer');
      return NOTHING;
    case 'find':
      await finding(world, operation.who, operation.last);
      return NOTHING;
    case 'refused':
      await refusing(world, directory, operation.what);
      return NOTHING;
    case 'undo':
      return undoing(world, directory, operation.which);
    case 'tidy':
      await tidy(world.beside, 1);
      return NOTHING;
    case 'reopen':
      directory.close();
      world.windows[operation.window === 0 ? 0 : 1] = await openDirectory({ name: world.name });
      return NOTHING;
    case 'back up':
      await backingUp(world, directory);
      return NOTHING;
    case 'restore': {
      const change = await restoring(world, directory, operation.which, operation.how);
      return change ? { did: 'final', change } : NOTHING;
    }
    default:
      return withContacts(world, directory, operation, at);
  }
}

type WithContacts = Extract<Operation, { who: number } | { whom: number[] }>;

async function withContacts(
  world: World,
  directory: Directory,
  operation: Exclude<WithContacts, { does: 'find' }>,
  at: string,
): Promise<Outcome> {
  const all = contactsOf(world);
  const ids = [...new Set(('who' in operation ? [operation.who] : operation.whom).flatMap((place) => pick(all, place) ?? []))];
  const [id] = ids;
  if (id === undefined) return NOTHING;
  switch (operation.does) {
    case 'correct':
      return changed(await directory.correct(id, operation.correction, at), foretellCorrection(id, operation.correction, at));
    case 'confirm':
      return changed(await directory.confirm(id, operation.channel, at), foretellVerdict(id, operation.channel, 'confirmed', at));
    case 'withdraw':
      return changed(await directory.withdraw(id, operation.channel, at), foretellVerdict(id, operation.channel, 'withdrawn', at));
    case 'annotate':
      return changed(await directory.annotate(id, operation.annotations, at), foretellAnnotation(id, operation.annotations));
    case 'log call': {
      const { outcome, note } = operation;
      const call = { outcome, ...(note === undefined ? {} : { note }) };
      return changed(await directory.logCall(id, call, at), foretellCall(id, { at, ...call }));
    }
    case 'note call':
    case 'remove call':
      return changingCall(world, directory, id, operation);
    case 'remove':
      return changed(await directory.remove(ids, at), new Map(ids.map((one) => [cellOf(one, 'removal', ''), at])));
    case 'join':
      return joining(world, directory, ids);
    case 'split':
      return splitting(world, directory, id, operation.statements);
    case 'forget':
      return { did: 'final', change: await forgetting(world, directory, ids) };
    default:
      await directory.use(id, at);
      must(isRemoved(world, id) || (await directory.backUp()).contacts.some((one) => one.id === id && one.usedAt === at), 'a use was lost');
      return NOTHING;
  }
}

function changed(change: Change, foretold?: Foretold): Outcome {
  return { did: 'change', change, ...(foretold ? { foretold } : {}) };
}

/** One of the calls that are logged, by its place; where there are none, there is nothing to change. */
async function changingCall(world: World, directory: Directory, id: string, operation: ChangingCall): Promise<Outcome> {
  const call = pick(world.look.rows.find((row) => row.id === id)?.annotations.calls ?? [], operation.which);
  if (!call) return NOTHING;
  if (operation.does === 'remove call')
    return changed(await directory.removeCall(id, call.at, now(world)), new Map([[cellOf(id, 'call', call.at), undefined]]));
  const noted = { at: call.at, note: operation.note };
  return changed(await directory.noteCall(id, noted, now(world)), foretellCall(id, { ...call, ...noted }));
}

type ChangingCall = Extract<Operation, { does: 'note call' | 'remove call' }>;

async function joining(world: World, directory: Directory, ids: string[]): Promise<Outcome> {
  const rows = world.look.rows.filter(({ id, removedAt }) => ids.includes(id) && removedAt === undefined);
  const attempt = (): Promise<Change> => directory.join(ids, now(world));
  if (rows.length !== ids.length || ids.length < 2) {
    await mustBeRefused(attempt);
    return NOTHING;
  }
  const order = [...rows].sort((a, b) => firstSeen(a).localeCompare(firstSeen(b)) || a.id.localeCompare(b.id)).map(({ id }) => id);
  const isFull = rows.reduce((sum, { statements }) => sum + statements.length, 0) > MOST_KEPT;
  return changed(await attempt(), isFull ? undefined : foretellJoin(world.look.state, order));
}

function firstSeen({ statements }: World['look']['rows'][number]): string {
  return statements.map(({ firstSeenAt }) => firstSeenAt).sort()[0] ?? '';
}

async function splitting(world: World, directory: Directory, id: string, places: readonly number[]): Promise<Outcome> {
  const keys = world.look.rows.find((row) => row.id === id)?.statements.map(({ key }) => key) ?? [];
  const taken = [...new Set(places.flatMap((place) => pick(keys, place) ?? []))];
  const attempt = (): Promise<Change> => directory.split(id, taken, now(world));
  if (isRemoved(world, id) || taken.length === keys.length) {
    await mustBeRefused(attempt);
    return NOTHING;
  }
  const known = new Set(contactsOf(world));
  const isNew = (holder: string): boolean => !known.has(holder);
  const change = await attempt();
  const foretold: Foretold = new Map(taken.map((key) => [cellOfStatement(key, 'holder'), isNew]));
  // Both halves of somebody private are private.
  const hidden = world.look.state.get(cellOf(id, 'annotation', 'private'));
  const other = (await directory.backUp()).contacts.find(({ statements }) => statements.some(({ key }) => key === taken[0]));
  if (hidden !== undefined) foretold.set(cellOf(other?.id ?? '', 'annotation', 'private'), hidden);
  return changed(change, foretold);
}

function isRemoved(world: World, id: string): boolean {
  return !presentIn(world).includes(id);
}

/** Takes back the latest change that can be, or one of the latest by its place. */
async function undoing(world: World, directory: Directory, which: number | undefined): Promise<Outcome> {
  const { model } = world;
  const standing = [...model.steps].reverse();
  const latest = standing.find(({ id, undone }) => !undone && touches(model, id))?.id;
  const chosen = which === undefined ? latest : pick(standing, which)?.id;
  const change = await directory.undo(which === undefined ? undefined : (chosen ?? 1), now(world));
  return { did: 'undo', undone: chosen !== undefined && takeBack(model, chosen) ? chosen : undefined, change };
}
