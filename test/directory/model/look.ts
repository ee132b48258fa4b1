import type { KeptStatement } from '../../../src/contact/kept-statement.ts';
import type { ChangeRow } from '../../../src/directory/changes.ts';
import type { ContactRow } from '../../../src/directory/contact-row.ts';
import type { Database } from '../../../src/directory/database.ts';
import { cellOf, cellOfStatement, type State } from './cells.ts';

/** All that lies in the database, read beside the directory. */
export type Look = { rows: ContactRow[]; state: State; steps: LoggedStep[]; generation: number; pages: string[] };
export type LoggedStep = ChangeRow;

/** Reads everything at one moment, and puts it into cells. Fails where a statement is held twice. */
export async function lookInto({ dexie, contacts, changes, pages, state }: Database): Promise<Look> {
  return dexie.transaction('r', [contacts, changes, pages, state], async () => {
    const rows = await contacts.toArray();
    return {
      rows,
      state: cellsOf(rows),
      steps: await changes.toArray(),
      generation: (await state.get('generation'))?.value ?? 0,
      pages: await pages.toCollection().primaryKeys(),
    };
  });
}

function cellsOf(rows: readonly ContactRow[]): State {
  const state = new Map<string, string>();
  for (const { id, statements, corrections, annotations: all, removedAt } of rows) {
    const { calls = [], ...annotations } = all;
    for (const statement of statements) putStatement(state, id, statement);
    for (const one of corrections.fields) state.set(cellOf(id, 'field', one.field), told(one));
    for (const one of corrections.phones) state.set(cellOf(id, 'phone', one.phone.number), told(one));
    for (const one of corrections.emails) state.set(cellOf(id, 'email', one.address), told(one));
    for (const one of calls) state.set(cellOf(id, 'call', one.at), told(one));
    for (const [key, value] of Object.entries(annotations)) state.set(cellOf(id, 'annotation', key), told(value));
    if (removedAt !== undefined) state.set(cellOf(id, 'removal', ''), removedAt);
  }
  return state;
}

function putStatement(state: Map<string, string>, id: string, { key, basis, ...seen }: KeptStatement): void {
  const holder = cellOfStatement(key, 'holder');
  if (state.has(holder)) throw new Error(`${id} and ${state.get(holder)} both hold the statement ${key}`);
  state.set(holder, id);
  state.set(cellOfStatement(key, 'basis'), basis);
  state.set(cellOfStatement(key, 'seen'), told(seen));
}

/** A value as text, in whatever order it was written down. */
export function told(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
