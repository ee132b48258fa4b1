import type { ContactRow } from './contact-row.ts';
import { currentRow } from './current-row.ts';
import type { Database } from './database.ts';
import type { Row } from './directory.ts';

/** So many rows are read at once, so that nobody waits. */
const AT_ONCE = 200;
/** So many keys are asked for at first, and then this many times as many: few are enough, unless most of these were kept or used. */
const MORE = 4;

/**
 * Contacts that no source was read of since `before` (ISO 8601), that were not used since, and that the journalist has not said to keep
 * since; the longest unseen first, `most` of them at most. An index tells the first, and rows are read in small chunks until there are
 * enough. Favourites and private ones are among them, for time passes for them as for all; removed ones are not, nor is whom `isListed`
 * leaves out.
 */
export async function stale(
  { contacts }: Database,
  before: string,
  most: number,
  isListed: (row: Row) => boolean = () => true,
): Promise<Row[]> {
  const isStale = ({ removedAt, usedAt = '', annotations: { reviewedAt = '' } }: ContactRow): boolean =>
    removedAt === undefined && usedAt < before && reviewedAt < before;
  const found: Row[] = [];
  // In no transaction: nobody who saves waits for it, and whoever listens asks again after a save.
  for (let [from, to] = [0, AT_ONCE]; found.length < most; [from, to] = [to, to * MORE]) {
    const ids = await contacts.where('lastSeenAt').below(before).limit(to).primaryKeys();
    for (let at = from; at < ids.length && found.length < most; at += AT_ONCE) {
      const rows = await contacts.bulkGet(ids.slice(at, at + AT_ONCE));
      found.push(...rows.flatMap((row) => (row && isStale(row) && isListed(row) ? currentRow(row) : [])));
    }
    if (ids.length < to) break;
  }
  return found.slice(0, most);
}
