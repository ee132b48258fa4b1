import type { Draft } from './changes.ts';
import { makeId } from './contact-id.ts';
import { type ContactRow, rowOf } from './contact-row.ts';
import type { Remembered } from './directory.ts';
import { type Acquaintance, identify, know } from './identify.ts';
import { begun, keptWith } from './keep.ts';
import type { Prepared } from './prepare.ts';
import { standingOf } from './standing.ts';

/** More than this a page does not say of one contact: it is no list of contacts, and reading it must not hold up the rest. */
export const MOST_OF_ONE: number = 50;

/** A contact as it was and as it will be written, with how many statements have spoken of it. */
export type Spoken = Draft & { statements: number };
export type Remembering = { known: Acquaintance; drafts: Map<string, Spoken>; seenAt: string };

/** Keeps a statement with the contact it speaks of, or as somebody new, and takes that into what is known for the next one. */
export function rememberOne(prepared: Prepared, { known, drafts, seenAt }: Remembering): Remembered['contacts'][number] {
  const found = identify(prepared, known);
  const draft = found && drafts.get(found.row.id);
  const standing = !found || (draft && !draft.before) ? 'new' : standingOf(found.row, prepared.statement).standing;
  if (found && draft && draft.statements >= MOST_OF_ONE) return { id: found.row.id, standing };
  const after = rowOf(found ? keptWith(found.row, prepared, seenAt, found.basis) : begun(makeId(), prepared, seenAt));
  drafts.set(after.id, { ...(draft ?? beforeOf(found?.row)), after, statements: (draft?.statements ?? 0) + 1 });
  know(known, after);
  hear(known, after.id, prepared);
  return { id: after.id, standing };
}

function beforeOf(row: ContactRow | undefined): Draft {
  return row ? { before: row } : {};
}

/** Takes in what a page says of a contact: it may speak of another of that name further down. */
export function hear({ heard }: Acquaintance, id: string, { statement }: Prepared): void {
  if (statement.source.kind !== 'page') return;
  const said = heard.get(id) ?? [];
  const { name, jobTitle, organization } = statement.values;
  const isNew = !said.some(
    (other) => other.name === name && other.jobTitle === jobTitle && other.organization?.units?.at(-1) === organization?.units?.at(-1),
  );
  if (isNew) heard.set(id, [...said, statement.values]);
}
