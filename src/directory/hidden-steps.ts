import type { ChangeRow } from './changes.ts';
import type { Database } from './database.ts';

/**
 * The steps of the log that would, or may, name somebody private, by number, each with how many of them it touched. `living`: the ids of who
 * is private and not removed. Where a step no longer tells of all whom it touched, as once it was taken back, or a restoring, it may.
 */
export async function hiddenSteps({ changes, contacts }: Database, living: readonly string[]): Promise<Map<number, number>> {
  const removed = await contacts
    .where('removedAt')
    .above('')
    .filter(({ annotations }) => annotations.private === true)
    .primaryKeys();
  const steps = await changes.toArray();
  const ids = withJoined(new Set([...living, ...removed]), steps);
  return new Map(
    steps.flatMap((step) => {
      const { id = -1, count } = step;
      // The one that took it back tells whom it touched.
      const undoing = steps.filter(({ undoes }) => undoes === id);
      const touched = [...new Set([step, ...undoing].flatMap((one) => one.contacts))];
      const hidden = touched.filter((one) => ids.has(one)).length;
      return hidden > 0 || touched.length < count ? [[id, hidden] as const] : [];
    }),
  );
}

/** Who was joined with somebody private is private, under every id and at any time. */
function withJoined(ids: ReadonlySet<string>, steps: readonly ChangeRow[]): ReadonlySet<string> {
  const all = new Set(ids);
  for (const { kind, contacts } of steps.toReversed()) {
    if (kind === 'join' && contacts.some((id) => all.has(id))) for (const id of contacts) all.add(id);
  }
  return all;
}
