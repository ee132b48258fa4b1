import { type ChangeRow, changeOf, nameOf } from './changes.ts';
import type { ContactRow } from './contact-row.ts';
import type { Database } from './database.ts';
import type { Change } from './directory.ts';

/** By what steps of the log are known as somebody's: every id and name that they ever had, and the steps that were taken back. */
export type Traces = { ids: ReadonlySet<string>; names: ReadonlySet<string>; takenBack: ReadonlySet<number> };

/** Who was joined with them is one of them, whatever it was called before. */
export function tracesOf(rows: readonly ContactRow[], steps: readonly ChangeRow[]): Traces {
  const ids = new Set(rows.map(({ id }) => id));
  const joins = steps.filter(({ kind }) => kind === 'join');
  for (const step of joins.toReversed()) if (step.contacts.some((id) => ids.has(id))) for (const id of step.contacts) ids.add(id);
  const touching = steps.filter(({ contacts }) => contacts.some((id) => ids.has(id)));
  const takenBack = new Set(touching.flatMap(({ undoes }) => undoes ?? []));
  // A step that was taken back knows its contacts by name only.
  const theirs = [...touching, ...steps.filter(({ id }) => id !== undefined && takenBack.has(id))];
  const names = [
    ...rows.flatMap(namesOf),
    ...theirs.filter(({ kind, count }) => kind === 'join' || count === 1).flatMap((step) => step.names),
    ...theirs.flatMap(({ patches }) => patches.flatMap((patch) => (ids.has(patch.contact) ? namesBefore(patch) : []))),
  ];
  return { ids, names: new Set(names), takenBack };
}

/** Whether a step touched them, or names them. */
export function isTheirs({ id, contacts, names, brought }: ChangeRow, traces: Traces): boolean {
  return (
    contacts.some((one) => traces.ids.has(one)) ||
    (brought !== undefined && [...traces.ids].some((one) => one.startsWith(brought))) ||
    names.some((name) => traces.names.has(name)) ||
    (id !== undefined && traces.takenBack.has(id))
  );
}

/** Every step of the log that touched the contact or names it, newest first; none where there is no such contact. */
export async function changesOf({ contacts, changes }: Database, id: string): Promise<Change[]> {
  const row = await contacts.get(id);
  if (!row) return [];
  const steps = await changes.toArray();
  const traces = tracesOf([row], steps);
  return steps
    .filter((step) => isTheirs(step, traces))
    .toReversed()
    .flatMap(changeOf);
}

function namesOf(row: ContactRow): string[] {
  const corrected = row.corrections.fields.flatMap((one) => (one.field === 'name' && one.value !== undefined ? [one.value] : []));
  return [nameOf(row), ...corrected, ...row.statements.flatMap(({ values }) => values.name ?? [])];
}

function namesBefore(patch: ChangeRow['patches'][number]): string[] {
  if (patch.part === 'statement') return patch.before?.values.name === undefined ? [] : [patch.before.values.name];
  return patch.part === 'field' && patch.before?.field === 'name' && patch.before.value !== undefined ? [patch.before.value] : [];
}
