import { marksAmong, withApart } from './apart.ts';
import { keptOf } from './backup.ts';
import type { Draft } from './changes.ts';
import { type ContactRow, type Kept, rowOf } from './contact-row.ts';
import { inPieces, type Pace } from './following.ts';
import { keptFromBoth } from './keep-both.ts';
import { patchesBetween } from './patches.ts';

/** join: beside what is there, and nothing is taken away · replace: in the place of what is there. */
export type HowToRestore = 'join' | 'replace';

/** One draft for each contact of the backup; when all is replaced, also for each that goes. Who stays as they are has the same before and after. */
export async function restoreDrafts(
  rows: readonly ContactRow[],
  kept: readonly Kept[],
  { how, pace }: { how: HowToRestore; pace: Pace },
): Promise<Draft[]> {
  return how === 'replace' ? replacing(rows, kept, pace) : joining(rows, kept, pace);
}

async function replacing(rows: readonly ContactRow[], kept: readonly Kept[], pace: Pace): Promise<Draft[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const staying = new Set(kept.map(({ id }) => id));
  const marks = marksAmong(kept, (id) => id);
  const drafts = rows.filter(({ id }) => !staying.has(id)).map((before): Draft => ({ before }));
  await inPieces(kept, pace, (some, part) => {
    for (const one of some) drafts.push(draftOf(byId.get(one.id), withApart(one, marks(one))));
    pace.tell(part);
  });
  return drafts;
}

async function joining(rows: readonly ContactRow[], kept: readonly Kept[], pace: Pace): Promise<Draft[]> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const bySaying = new Map(rows.flatMap((row) => row.says.map((key) => [key, row] as const)));
  // What was said of somebody here, and in the backup of somebody with another id, is said of one: the same page was read on two machines.
  const known = new Map(kept.map((one) => [one.id, byId.get(one.id) ?? one.statements.flatMap(({ key }) => bySaying.get(key) ?? [])[0]]));
  const marks = marksAmong(kept, (id) => known.get(id)?.id ?? id);
  const drafts = new Map<string, Draft>();
  await inPieces(kept, pace, (some, part) => {
    for (const saved of some) {
      const one = withApart(saved, marks(saved));
      const met = known.get(one.id);
      const before = met && (drafts.get(met.id)?.after ?? met);
      // A statement that has gone to somebody else here since stays there: it is held by one.
      const own = met && one.statements.filter(({ key }) => (bySaying.get(key) ?? met).id === met.id);
      const theirs = own ? { ...one, statements: own } : one;
      drafts.set(met?.id ?? one.id, draftOf(met, before ? keptFromBoth(keptOf(before), theirs) : theirs));
    }
    pace.tell(part);
  });
  return [...drafts.values()];
}

function draftOf(before: ContactRow | undefined, kept: Kept): Draft {
  if (before && isSame(before, kept)) return { before, after: before };
  return { ...(before ? { before } : {}), after: rowOf(kept) };
}

function isSame(a: Kept, b: Kept): boolean {
  return a.id === b.id && a.usedAt === b.usedAt && patchesBetween(a, b).length === 0;
}
