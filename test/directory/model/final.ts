import { isBackup } from '../../../src/directory/backup-shape.ts';
import type { Change, Directory } from '../../../src/directory/directory.ts';
import { cellOf, copyOf, FIXED, holderOf, holders, keyIn, lastOf, type Model, note } from './cells.ts';
import { mustBe } from './foretold.ts';
import { type LoggedStep, type Look, lookInto } from './look.ts';

import { sayingOf } from './sayings.ts';
import { type Kept, must, now, pick, type World } from './world.ts';

const MOST_BACKUPS = 4;

/** Forgets contacts: nothing is left of them, and everybody else stays as they were. */
export async function forgetting(world: World, directory: Directory, ids: readonly string[]): Promise<Change> {
  const { look, model, forgotten } = world;
  const gone = new Set(ids);
  const change = await directory.forget([...ids], now(world));
  const after = await lookInto(world.beside);
  const theirs = [...look.state.keys()].filter((cell) => gone.has(holderOf(look.state, cell)));
  mustBe(after.state, look.state, new Map(theirs.map((cell) => [cell, undefined])), 'forgetting');
  const left = JSON.stringify([after.rows, after.steps]);
  for (const id of ids) must(!left.includes(id), `${id} was forgotten, and is still in the log`);
  for (const { id, summary, statements } of look.rows.filter((row) => gone.has(row.id))) {
    forgotten.ids.add(id);
    for (const one of [summary, ...statements.map(({ values }) => values)]) if (one.name !== undefined) forgotten.names.add(one.name);
    for (const one of statements) if (one.source.kind === 'page' && one.values.name !== undefined) forgotten.keys.add(sayingOf(one));
  }
  for (const cell of theirs) model.cells.delete(cell);
  settle(model, after.steps);
  return change;
}

/** Takes a backup, whole and of the shape that a file must have. */
export async function backingUp(world: World, directory: Directory): Promise<void> {
  const backup: unknown = JSON.parse(JSON.stringify(await directory.backUp()));
  if (!isBackup(backup)) throw new Error('a backup that could not be read again');
  world.backups = [{ backup, model: copyOf(world.model) }, ...world.backups].slice(0, MOST_BACKUPS);
}

/** Restores a backup as its preview says, without anybody who was forgotten since. */
export async function restoring(world: World, directory: Directory, which: number, how: 'join' | 'replace'): Promise<Change | undefined> {
  const { look } = world;
  const kept = pick(world.backups, which);
  if (!kept) return undefined;
  const preview = await directory.preview(kept.backup);
  const change = await directory.restore(kept.backup, how, now(world));
  const after = await lookInto(world.beside);
  const [were, are] = [holders(look.state), holders(after.state)];
  const { fresh, gone, same, changed } = preview[how];
  must(fresh === [...are].filter((id) => !were.has(id)).length, `the preview said ${fresh} fresh`);
  must(gone === [...were].filter((id) => !are.has(id)).length, `the preview said ${gone} gone`);
  must(how === 'join' || fresh + same + changed === are.size, 'the preview counts otherwise');
  for (const id of world.forgotten.ids) must(!are.has(id), `${id} was forgotten, and a backup brought it back`);
  if (how === 'replace') replaced(world, kept, after);
  else joined(world, kept, after);
  must(after.generation === Math.max(look.generation, kept.backup.generation) + 1, 'the number of changes fell');
  return change;
}

/** All stands as it stood, the log included. Who was left out bears the name of somebody forgotten. */
function replaced(world: World, { model, backup }: Kept, after: Look): void {
  world.model = copyOf(model);
  const are = holders(after.state);
  const left = backup.contacts.filter(({ id }) => !are.has(id));
  for (const { id, statements } of left) {
    const names = statements.flatMap(({ values }) => values.name ?? []);
    must(world.forgotten.ids.has(id) || names.some((name) => isLikeForgotten(world, name)), `${id} was left out of a backup`);
    leaveOut(world.model, id, new Set(statements.map(({ key }) => key)));
  }
  settle(world.model, after.steps);
}

function leaveOut({ cells }: Model, id: string, said: ReadonlySet<string>): void {
  for (const cell of cells.keys()) {
    if (cell.startsWith(`contact ${id} `) || said.has(keyIn(cell) ?? '')) cells.delete(cell);
  }
}

/** By the first and last word, in whatever order. */
function isLikeForgotten({ forgotten }: World, name: string): boolean {
  const ends = (one: string): string => [one.split(' ')[0] ?? '', one.split(' ').at(-1) ?? ''].sort().join(' ');
  return [...forgotten.names].some((other) => ends(other) === ends(name));
}

/** Nothing that was there is taken away, and what the backup has is there. */
function joined({ model, look, forgotten }: World, { backup }: Kept, after: Look): void {
  const [were, are] = [holders(look.state), holders(after.state)];
  for (const id of were) must(are.has(id), `${id} is gone by joining a backup`);
  for (const [cell, value] of look.state) {
    const is = after.state.get(cell);
    must(is !== undefined || isFull(after), `joining a backup took away ${cell}`);
    if (is !== undefined && / annotation | removal |(?<!contact \S+) holder$/.test(cell))
      must(is === value, `joining a backup changed ${cell}`);
  }
  for (const { id, statements } of backup.contacts) {
    const isThere = statements.every(({ key }) => after.state.has(`statement ${key} holder`));
    must(isThere || isFull(after) || forgotten.ids.size > 0, `not all that a backup has of ${id} is there`);
  }
  note(model, FIXED, new Map([...look.state, ...lastOf(model, (id) => are.has(id) && !were.has(id))]), after.state);
}

function isFull({ rows }: Look): boolean {
  return rows.some(({ statements }) => statements.length >= 50);
}

/** What no step of the log can take back any more holds for good; steps that are no longer in the log are none. */
export function settle(model: Model, steps: readonly LoggedStep[]): void {
  const byId = new Map(steps.map((step) => [step.id, step]));
  model.steps = model.steps.filter(({ id }) => byId.has(id));
  const inLog = new Set(steps.flatMap(({ id, patches }) => patches.map((patch) => `${id} ${patchedCell(patch)}`)));
  for (const [cell, made] of model.cells) {
    const key = keyIn(cell);
    const patched = key === undefined ? cell : key;
    model.cells.set(
      cell,
      made.map((one) => (inLog.has(`${one.change} ${patched}`) ? one : { ...one, change: FIXED })),
    );
  }
}

function patchedCell({ contact, part, key }: LoggedStep['patches'][number]): string {
  if (part === 'statement') return key;
  return cellOf(contact, part, part === 'removal' ? '' : key);
}
