import type { Row } from '../directory/directory.ts';
import { dropDraft, keptDraft } from './use-draft.ts';

/** The call that a note is written on, by its contact and its time (ISO 8601). */
export type Noting = { id: string; at: string };

/** The name of the draft of a note: who is forgotten is known in it by their id. */
export function noteDraft({ id, at }: Noting): string {
  return `call ${id} ${at}`;
}

export function dropNote(noting: Noting): void {
  dropDraft(noteDraft(noting));
}

/** The note that was being written when the window closed, on a call of one of these. */
export function begunNote(rows: readonly Row[]): Noting | undefined {
  const all = rows.flatMap(({ id, annotations: { calls = [] } }) => calls.map(({ at }) => ({ id, at })));
  return all.find((noting) => keptDraft(noteDraft(noting)) !== '');
}
