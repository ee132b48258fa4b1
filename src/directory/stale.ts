import { currentRow } from './current-row.ts';
import type { Database } from './database.ts';
import type { Row } from './directory.ts';

const AT_ONCE = 200;

/**
 * Contacts that no source was read of since `before` (ISO 8601), that were not used since, and that the journalist has not said to keep
 * since; the longest unseen first, `most` of them at most. Two indexes tell the first two, and rows are read in small chunks until there
 * are enough. Favourites and private ones are among them, for time passes for them as for all; removed ones are not, nor is whom `isListed` leaves out.
 */
export async function stale(
  { contacts }: Database,
  before: string,
  most: number,
  isListed: (row: Row) => boolean = () => true,
): Promise<Row[]> {
  const [unseen, used] = await Promise.all([
    contacts.where('lastSeenAt').below(before).primaryKeys(),
    contacts.where('usedAt').aboveOrEqual(before).primaryKeys(),
  ]);
  const isUsed = new Set(used);
  const candidates = unseen.filter((id) => !isUsed.has(id));
  const found: Row[] = [];
  for (let at = 0; at < candidates.length && found.length < most; at += AT_ONCE) {
    const rows = await contacts.bulkGet(candidates.slice(at, at + AT_ONCE));
    for (const row of rows)
      if (row && row.removedAt === undefined && (row.annotations.reviewedAt ?? '') < before && isListed(row)) found.push(currentRow(row));
  }
  return found.slice(0, most);
}
