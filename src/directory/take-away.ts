import { currentRow } from './current-row.ts';
import type { Database } from './database.ts';
import { mayLeave, type Taken } from './may-leave.ts';

/** Contacts to be taken away, by name: those asked for, else all; neither removed nor private ones. */
export async function takeAway({ contacts }: Database, ids: readonly string[] | undefined): Promise<Taken> {
  const rows = ids === undefined ? await contacts.toArray() : await contacts.bulkGet([...new Set(ids)]);
  const present = rows.flatMap((row) => (row && row.removedAt === undefined ? [currentRow(row)] : []));
  const leaving = present.filter(mayLeave).sort((a, b) => byName.compare(a.summary.name ?? '', b.summary.name ?? ''));
  return { rows: leaving, leftOut: present.length - leaving.length };
}

const byName = new Intl.Collator();
