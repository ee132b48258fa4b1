import { changeContacts } from './change-contacts.ts';
import type { Kept } from './contact-row.ts';
import { annotated } from './correct.ts';
import type { Database } from './database.ts';
import type { Change } from './directory.ts';
import type { Following } from './following.ts';

/** Tags to put on, and tags to take away. */
export type Tagging = { add?: readonly string[]; remove?: readonly string[] };

/** Puts tags on contacts and takes others away, in one change. Fails where one of them is not there. */
export function tag(
  database: Database,
  ids: readonly string[],
  { add = [], remove = [], at }: Tagging & { at: string },
  following?: Following,
): Promise<Change> {
  const gone = new Set(remove);
  const change = (kept: Kept): Kept =>
    annotated(kept, { tags: [...(kept.annotations.tags ?? []).filter((one) => !gone.has(one)), ...add] });
  return changeContacts(database, ids, { kind: 'annotate', at, change }, following);
}
