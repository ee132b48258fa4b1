import { readable } from './bounds.ts';
import { currentRow } from './current-row.ts';
import type { Database } from './database.ts';
import type { Row } from './directory.ts';

/** Who is to be called, in that order. A contact that was removed is not on it, and is again once that is undone. */
export type CallSheet = { title?: string; people: { row: Row; since: string }[] };

/** The sheet as it is kept; `since`: when each was put on it (ISO 8601), for calls of before are none of the sheet's. */
export type KeptSheet = { title?: string; people: OnSheet[] };
export type OnSheet = { id: string; since: string };

/**
 * What becomes of a sheet: an empty title takes it away; `put` come to stand before another, or, who is not on it yet, at the end; each
 * keeps the time since when it is on it.
 */
export type SheetChange = { title?: string; put?: readonly OnSheet[]; before?: string; takeOff?: readonly string[] };

/** Nobody calls more people than that from one list. */
const MOST_ON_SHEET = 200;
const LONGEST_TITLE = 200;

const KEY = 'callSheet';

/** The sheet as it stands. */
export async function callSheet({ dexie, state, contacts }: Database): Promise<CallSheet> {
  return dexie.transaction('r', [state, contacts], async () => {
    const { title, people } = (await state.get(KEY))?.sheet ?? { people: [] };
    const rows = await contacts.bulkGet(people.map(({ id }) => id));
    const shown = people.flatMap(({ since }, at) => {
      const row = rows[at];
      return row === undefined || row.removedAt !== undefined ? [] : [{ row: currentRow(row), since }];
    });
    return { ...(title === undefined ? {} : { title }), people: shown };
  });
}

/** Changes the sheet. It is no change of the directory and in no backup, but every window is told. `leftOut`: for how many there was no room. */
export async function changeCallSheet({ dexie, state, contacts }: Database, change: SheetChange): Promise<{ leftOut: number }> {
  return dexie.transaction('rw', [state, contacts], async () => {
    const row = await state.get(KEY);
    const sheet = sheetWith(row?.sheet ?? { people: [] }, change);
    const ids = sheet.people.map(({ id }) => id);
    const there = new Set(await contacts.where(':id').anyOf(ids).primaryKeys());
    const people = sheet.people.filter(({ id }) => there.has(id));
    await state.put({ key: KEY, value: (row?.value ?? 0) + 1, sheet: { ...sheet, people: people.slice(0, MOST_ON_SHEET) } });
    return { leftOut: Math.max(0, people.length - MOST_ON_SHEET) };
  });
}

/** How often the sheet was changed. */
export async function sheetChanges({ state }: Pick<Database, 'state'>): Promise<number> {
  return (await state.get(KEY))?.value ?? 0;
}

/** Puts who stays where those stood who were joined with it. They stay on the sheet too, unseen, for the joining may be undone. Only within a transaction. */
export async function joinOnSheet({ state }: Database, stays: string, others: readonly string[]): Promise<void> {
  const row = await state.get(KEY);
  const first = row?.sheet?.people.find(({ id }) => id === stays || others.includes(id));
  if (!row?.sheet || first === undefined || row.sheet.people.some(({ id }) => id === stays)) return;
  await state.put({ ...row, sheet: sheetWith(row.sheet, { put: [{ ...first, id: stays }], before: first.id }) });
}

/** Takes off for good who is forgotten. Only within a transaction. */
export async function forgetOnSheet({ state }: Database, ids: ReadonlySet<string>): Promise<void> {
  const row = await state.get(KEY);
  if (row?.sheet) await state.put({ ...row, sheet: { ...row.sheet, people: row.sheet.people.filter(({ id }) => !ids.has(id)) } });
}

/** What a change makes of a sheet. */
export function sheetWith({ title, people }: KeptSheet, { title: called, put = [], before, takeOff = [] }: SheetChange): KeptSheet {
  const named = called === undefined ? title : readable(called, LONGEST_TITLE);
  const gone = new Set(takeOff);
  const known = new Map(people.map((one) => [one.id, one]));
  const moved = [...new Map(put.map((one) => [one.id, known.get(one.id) ?? one])).values()];
  const moving = new Set(moved.filter(({ id }) => before !== undefined || !known.has(id)).map(({ id }) => id));
  const staying = people.filter(({ id }) => !gone.has(id) && !moving.has(id));
  const place = staying.findIndex(({ id }) => id === before);
  const at = place === -1 ? staying.length : place;
  return {
    ...(named === undefined ? {} : { title: named }),
    people: [...staying.slice(0, at), ...moved.filter(({ id }) => moving.has(id)), ...staying.slice(at)],
  };
}
