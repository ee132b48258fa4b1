import type { KeptStatement } from '../contact/kept-statement.ts';
import { callsOfAll, withCalls } from './calls.ts';
import type { Kept } from './contact-row.ts';
import { latestWords } from './join.ts';
import { statedIn } from './keep.ts';
import { allProperties } from './kept-properties.ts';
import { withinBounds } from './within-bounds.ts';

/**
 * What is kept of a contact that a backup knows too: everything that either heard of it. Of the journalist's words on one thing the latest
 * holds; a note, a tag list and a removal are undated, and there the directory's own stands. Whom either keeps apart from it stays apart.
 */
export function keptFromBoth(ours: Kept, theirs: Kept): Kept {
  const byKey = new Map(theirs.statements.map((statement) => [statement.key, statement]));
  const own = new Set(ours.statements.map(({ key }) => key));
  const more = theirs.statements.filter(({ key }) => !own.has(key)).map(begunByAnother);
  const usedAt = [ours.usedAt, theirs.usedAt]
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  const corrections = latestWords([theirs.corrections, ours.corrections]);
  const statements = [...ours.statements.map((statement) => withSightings(statement, byKey.get(statement.key))), ...more];
  return {
    ...ours,
    statements: withinBounds({ statements, corrections }),
    corrections,
    annotations: withCalls({ ...theirs.annotations, ...ours.annotations }, callsOfAll([ours.annotations.calls, theirs.annotations.calls])),
    kept: allProperties([ours.kept ?? [], theirs.kept ?? []]),
    ...(usedAt === undefined ? {} : { usedAt }),
    apart: [...new Set([...(ours.apart ?? []), ...(theirs.apart ?? [])])],
  };
}

/** A contact begins with one statement only. */
function begunByAnother(statement: KeptStatement): KeptStatement {
  return statement.basis === 'first' ? { ...statement, basis: 'hand' } : statement;
}

/** Whoever has heard it oftener knows it better; both knew it from the earlier of the first times. */
function withSightings(ours: KeptStatement, theirs: KeptStatement | undefined): KeptStatement {
  if (!theirs || theirs.count <= ours.count) return ours;
  const { firstSeenAt } = ours.firstSeenAt < theirs.firstSeenAt ? ours : theirs;
  const stated = statedIn([ours.firstStatedAt, ours.statedAt, theirs.firstStatedAt, theirs.statedAt]);
  return { ...theirs, ...stated, basis: ours.basis, firstSeenAt };
}
