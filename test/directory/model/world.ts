import type { Backup } from '../../../src/directory/backup.ts';
import { type Database, openDatabase } from '../../../src/directory/database.ts';
import { type Directory, openDirectory } from '../../../src/directory/directory.ts';
import { emptyModel, holders, type Model } from './cells.ts';
import { type Look, lookInto } from './look.ts';

/** Two windows on one directory, the database seen beside them, and the model of what they should show. */
export type World = {
  name: string;
  windows: [Directory, Directory];
  beside: Database;
  model: Model;
  look: Look;
  minute: number;
  /** What was there before each of the latest changes, as long as nothing but their undoing came between. */
  exact: { change: number; before: ReadonlyMap<string, string> }[];
  backups: Kept[];
  forgotten: { ids: Set<string>; keys: Set<string>; names: Set<string> };
};
/** A backup, with the model as it stood. */
export type Kept = { backup: Backup; model: Model };

export async function newWorld(): Promise<World> {
  const name = `model ${crypto.randomUUID()}`;
  const windows: [Directory, Directory] = [await openDirectory({ name }), await openDirectory({ name })];
  const beside = await openDatabase(name);
  return {
    name,
    windows,
    beside,
    model: emptyModel(),
    look: await lookInto(beside),
    minute: 0,
    exact: [],
    backups: [],
    forgotten: { ids: new Set(), keys: new Set(), names: new Set() },
  };
}

export function endWorld({ name, windows, beside }: World): void {
  for (const window of windows) window.close();
  beside.dexie.close();
  indexedDB.deleteDatabase(name);
}

/** The instant of the next operation: each comes a minute after the last. */
export function now({ minute }: World): string {
  return new Date(Date.UTC(2026, 9, 5) + minute * 60_000).toISOString();
}

/** Contacts that are there, removed ones among them, in the order in which they came. */
export function contactsOf({ look }: World): string[] {
  return [...holders(look.state)].sort();
}

/** Contacts that the journalist sees. */
export function presentIn({ look }: World): string[] {
  return look.rows.filter(({ removedAt }) => removedAt === undefined).map(({ id }) => id);
}

/** The one at a place, counted from the beginning again where there are fewer. */
export function pick<T>(all: readonly T[], place: number): T | undefined {
  return all.length === 0 ? undefined : all[place % all.length];
}

/** A fault that the model has found. */
export function must(holds: boolean, says: string): void {
  if (!holds) throw new Error(says);
}
