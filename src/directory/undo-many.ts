import type { Collection, Table } from 'dexie';
import { type ChangeRow, type Writing, write } from './changes.ts';
import type { ContactRow } from './contact-row.ts';
import { currentRow } from './current-row.ts';
import { type Database, generationOf } from './database.ts';
import type { Change } from './directory.ts';
import type { Pace } from './following.ts';
import { keyOfProperty } from './kept-properties.ts';
import type { Patch } from './patches.ts';
import { findableOf } from './search/findable.ts';
import { indexing } from './search/index-within.ts';

/** A step that brought very many contacts, known by how their ids begin. */
type Brought = ChangeRow & { id: number; brought: string };

/** After all ids that begin so. */
const LAST = '\uffff';

/**
 * The step with those of its contacts that a later change touched, and with what takes these back: all others go as they came. A backup
 * that was taken in since may have touched any.
 */
export async function withTouched({ changes, contacts }: Database, step: Brought): Promise<Brought> {
  const isOurs = (id: string): boolean => id.startsWith(step.brought);
  const later = await changes.where(':id').above(step.id).toArray();
  const touched = new Set(later.flatMap((one) => one.contacts.filter(isOurs)));
  if (later.some(({ kind }) => kind === 'restore')) {
    for (const id of await allOf(contacts, step.brought).primaryKeys()) touched.add(id);
  }
  const rows = await contacts.bulkGet([...touched]);
  const holding = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  const own = [...touched].flatMap((id) => broughtTo(id, step, { row: holding.get(id), later: patchesOf(later, id) }));
  return {
    ...step,
    contacts: [...step.contacts.filter((id) => !isOurs(id)), ...touched],
    patches: [...step.patches, ...own],
  };
}

/**
 * Writes the undo of such a step: takes away all whose ids begin so, puts back those that are spared, as they are, and then writes what
 * becomes of them. The index is made anew, or every window would have to hear of each that is gone.
 */
export async function takeAway(
  database: Database,
  writing: Writing,
  { brought, spared, names, count, pace }: Pick<Brought, 'brought' | 'names' | 'count'> & { spared: ContactRow[]; pace: Pace },
): Promise<Change> {
  const { contacts, findable } = database;
  const generation = (await generationOf(database)) + 1;
  const back = spared.filter(({ id }) => id.startsWith(brought));
  await allOf(contacts, brought).delete();
  await allOf(findable, brought).delete();
  await contacts.bulkPut(back);
  await findable.bulkPut(back.map((row) => findableOf(currentRow(row), generation)));
  const change = await write(database, { ...writing, told: { names, count } }, pace);
  await indexing(database).write(generation, pace.breath);
  pace.signal?.throwIfAborted();
  return change;
}

function allOf<Row>(table: Table<Row, string>, beginning: string): Collection<Row, string> {
  return table.where(':id').between(beginning, beginning + LAST);
}

/** What later changes did to a contact, oldest first. */
function patchesOf(later: readonly ChangeRow[], id: string): Patch[] {
  return later.flatMap(({ patches }) => patches.filter(({ contact }) => contact === id));
}

type Since = { row: ContactRow | undefined; later: readonly Patch[] };

/** What takes back what the step gave a contact: the first later change of each thing tells whether it was there. */
function broughtTo(contact: string, { at }: Brought, { row, later }: Since): Patch[] {
  const first = new Map(later.toReversed().map((patch) => [`${patch.part} ${patch.key}`, patch]));
  const isLeft = (part: Patch['part'], key: string): boolean => !first.has(`${part} ${key}`);
  const changed = [...first.values()];
  const said = [
    ...(row?.statements ?? []).filter(({ key }) => isLeft('statement', key)),
    ...changed.flatMap((patch) => (patch.part === 'statement' && patch.before ? [patch.before] : [])),
  ].filter(({ firstSeenAt }) => firstSeenAt === at);
  const statements = said.map(({ key }): Patch => ({ contact, key, part: 'statement' }));
  if (!said.some(({ brings }) => brings)) return statements;
  const annotations = (['note', 'tags'] as const).filter((key) => {
    const since = first.get(`annotation ${key}`);
    return (since?.part === 'annotation' ? since.before : row?.annotations)?.[key] !== undefined;
  });
  const properties = [
    ...(row?.kept ?? []).map(keyOfProperty).filter((key) => isLeft('kept', key)),
    ...changed.flatMap((patch) => (patch.part === 'kept' && patch.before ? [patch.key] : [])),
  ];
  return [
    ...statements,
    ...annotations.map((key): Patch => ({ contact, key, part: 'annotation', before: {} })),
    ...properties.map((key): Patch => ({ contact, key, part: 'kept' })),
  ];
}
