import { sharedAs } from '../contact/shared-channels.ts';
import type { Draft } from './changes.ts';
import { type ContactRow, type Kept, rowOf } from './contact-row.ts';
import type { Database } from './database.ts';

/** What is kept of a contact that the journalist keeps apart from these. */
export function apartFrom(kept: Kept, ids: readonly string[]): Kept {
  return withApart(kept, [...(kept.apart ?? []), ...ids.filter((id) => id !== kept.id)]);
}

/** What is kept of a contact that is kept apart from these, each once, and from nobody else. */
export function withApart(before: Kept, ids: readonly string[]): Kept {
  const { apart: _, ...kept } = before;
  return ids.length === 0 ? kept : { ...kept, apart: [...new Set(ids)].sort() };
}

/** True where the journalist says that two are not one. */
export function areApart(a: Kept, b: Kept): boolean {
  return a.apart?.includes(b.id) === true || b.apart?.includes(a.id) === true;
}

/** The numbers and addresses that two have who are kept apart, as `sharedAs` writes them: the journalist says that they are several people's. */
export function channelsOfApart(rows: readonly ContactRow[]): Set<string> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Set(
    rows.flatMap(({ apart = [], channels, summary: { kind } }) =>
      apart
        .flatMap((id) => byId.get(id)?.channels.filter((channel) => channels.includes(channel)) ?? [])
        .map((channel) => sharedAs(kind, channel)),
    ),
  );
}

/**
 * What is to be written, so that who is kept apart from somebody is so on both sides, and from nobody who goes or is not there. Where only one
 * of two is written, that one's word holds; where both are, they are apart when either says so. The drafts come first, in their order. Only
 * within a transaction.
 */
export async function onBothSides({ contacts }: Database, drafts: readonly Draft[]): Promise<Draft[]> {
  const marked = new Set(drafts.flatMap(({ before, after }) => [...(before?.apart ?? []), ...(after?.apart ?? [])]));
  if (marked.size === 0) return [...drafts];
  const written = new Map(
    drafts.flatMap((draft) => (draft.before || draft.after ? [[(draft.after ?? draft.before)?.id, draft.after]] : [])),
  );
  const others = (await contacts.bulkGet([...marked].filter((id) => !written.has(id)))).flatMap((row) => row ?? []);
  const there = new Set([...others, ...written.values()].flatMap((row) => row?.id ?? []));
  const marks = new Map(others.map(({ id, apart = [] }) => [id, new Set(apart.filter((one) => !written.has(one)))]));
  for (const { after } of drafts) {
    for (const other of after?.apart?.filter((id) => there.has(id)) ?? []) {
      if (after) mark(marks, after.id, other);
    }
  }
  return [
    ...drafts.map((draft) => (draft.after ? { ...draft, after: markedAs(draft.after, marks) } : draft)),
    ...others.map((before) => ({ before, after: markedAs(before, marks) })),
  ];
}

type Marks = Map<string, Set<string>>;

function mark(marks: Marks, one: string, other: string): void {
  marks.set(one, (marks.get(one) ?? new Set()).add(other));
  marks.set(other, (marks.get(other) ?? new Set()).add(one));
}

function markedAs(row: ContactRow, marks: Marks): ContactRow {
  const now = [...(marks.get(row.id) ?? [])].sort();
  return JSON.stringify(now) === JSON.stringify(row.apart ?? []) ? row : rowOf(withApart(row, now));
}

/**
 * Who is kept apart from whom among these, both ways, and from nobody who is not there. `idNow` tells under which id each is found now; two
 * that are one by now are kept apart no longer.
 */
export function marksAmong(all: readonly Kept[], idNow: (id: string) => string): (kept: Kept) => string[] {
  const there = new Set(all.map(({ id }) => id));
  const marks: Marks = new Map();
  for (const { id, apart = [] } of all) {
    for (const other of apart.filter((one) => there.has(one) && idNow(one) !== idNow(id))) mark(marks, idNow(id), idNow(other));
  }
  return ({ id }) => [...(marks.get(idNow(id)) ?? [])];
}
