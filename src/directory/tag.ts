import { changeContacts } from './change-contacts.ts';
import { annotated } from './correct.ts';
import type { Database } from './database.ts';
import type { Change } from './directory.ts';

/** Tags to put on, and tags to take away. */
export type Tagging = { add?: readonly string[]; remove?: readonly string[] };

/** Puts tags on contacts and takes others away, in one change. Fails where one of them is not there. */
export function tag(database: Database, ids: readonly string[], { add = [], remove = [] }: Tagging, at: string): Promise<Change> {
  const gone = new Set(remove);
  return changeContacts(database, ids, {
    kind: 'annotate',
    at,
    change: (kept) => annotated(kept, { tags: [...(kept.annotations.tags ?? []).filter((one) => !gone.has(one)), ...add] }),
  });
}
