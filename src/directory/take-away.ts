import { breathing, pause, unhurried } from './breath.ts';
import { currentRow } from './current-row.ts';
import type { Database } from './database.ts';
import { type Following, inPieces, paced } from './following.ts';
import { mayLeave, type ShareableRow, type Taken } from './may-leave.ts';
import { sorted } from './search/sorted.ts';

/**
 * Contacts to be taken away, by name: those asked for, else all; neither removed nor private ones. In steps that hold up nobody. Fails with
 * the signal's reason where that ends it.
 */
export async function takeAway(database: Database, ids: readonly string[] | undefined, following: Following = {}): Promise<Taken> {
  const { contacts } = database;
  const wanted = ids === undefined ? await contacts.toCollection().primaryKeys() : [...new Set(ids)];
  const pace = { ...paced(database, wanted.length, following), breath: breathing(pause) };
  const leaving: ShareableRow[] = [];
  let leftOut = 0;
  await inPieces(wanted, pace, async (some, part) => {
    const rows = await contacts.bulkGet(some);
    const present = rows.flatMap((row) => (row && row.removedAt === undefined ? [currentRow(row)] : []));
    leaving.push(...present.filter(mayLeave));
    leftOut += present.filter((row) => !mayLeave(row)).length;
    pace.tell(part);
  });
  const byName = (a: ShareableRow, b: ShareableRow): number => collator.compare(a.summary.name ?? '', b.summary.name ?? '');
  return { rows: await unhurried(sorted(leaving, byName), breathing(pause)), leftOut };
}

const collator = new Intl.Collator();
