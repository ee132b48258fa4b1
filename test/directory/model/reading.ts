import type { Directory } from '../../../src/directory/directory.ts';
import { mobile } from '../people.ts';
import { cellOf } from './cells.ts';
import { contactsOf, must, now, pick, presentIn, type World } from './world.ts';

const ALL = 1_000;

/** Everybody who is there is found by name and by the last digits of each number, in either window, and nobody who is not. */
export async function finding(world: World, who: number, last: number): Promise<void> {
  const row = pick(
    world.look.rows.filter(({ removedAt }) => removedAt === undefined),
    who,
  );
  if (!row) return;
  const { name, phones } = row.summary;
  const number = pick(phones, last)?.number.slice(-last);
  for (const text of [name, number, name?.split(' ')[0]?.slice(0, 3)]) {
    if (text === undefined) continue;
    const [ids, others] = await Promise.all(world.windows.map((window) => idsFound(window, text)));
    must(ids?.join() === others?.join(), `two windows find otherwise by "${text}"`);
    must(ids?.includes(row.id) ?? false, `${row.id} is not found by "${text}"`);
    const present = new Set(presentIn(world));
    must(ids?.every((id) => present.has(id)) ?? false, `who is gone is found by "${text}"`);
  }
  const found = name === undefined ? [] : await world.windows[0].find({ text: name, most: ALL, withoutPrivate: true });
  const hidden = found.filter(({ id }) => world.look.state.has(cellOf(id, 'annotation', 'private')));
  must(hidden.length === 0, 'somebody private is found where others look on');
}

async function idsFound(directory: Directory, text: string): Promise<string[]> {
  return (await directory.find({ text, most: ALL })).map(({ id }) => id);
}

/** Each of these is refused. */
export async function refusing(world: World, directory: Directory, what: number): Promise<void> {
  const [id] = contactsOf(world);
  const keys = world.look.rows.find((row) => row.id === id)?.statements.map(({ key }) => key) ?? [];
  const known = id === undefined ? [] : [id];
  const attempts = [
    () => directory.correct('nobody', { name: 'Ingen' }, now(world)),
    () => directory.join(known, now(world)),
    () => directory.split(id ?? 'nobody', keys, now(world)),
    () => directory.remove([...known, 'nobody'], now(world)),
    () => directory.forget([...known, 'nobody'], now(world)),
    () => directory.confirm('nobody', { phone: mobile(10).number }, now(world)),
  ];
  await mustBeRefused(pick(attempts, what));
}

/** Fails where it is done all the same. */
export async function mustBeRefused(attempt: (() => Promise<unknown>) | undefined): Promise<void> {
  const refused = await attempt?.().then(
    () => false,
    () => true,
  );
  must(refused !== false, 'what cannot be done was done');
}
