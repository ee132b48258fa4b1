import type { Database } from './database.ts';

/** A tag that contacts have, and how many. */
export type UsedTag = { tag: string; count: number };

/** All tags in use, the most used first; removed contacts do not count, nor whoever is `hidden`. By index: no contact is read. */
export async function usedTags({ contacts, dexie }: Database, hidden: ReadonlySet<string> = new Set()): Promise<UsedTag[]> {
  return dexie.transaction('r', contacts, async () => {
    const removed = new Set(await contacts.orderBy('removedAt').primaryKeys());
    const tags = (await contacts.orderBy('annotations.tags').uniqueKeys()).map(String);
    const used = await Promise.all(
      tags.map(async (tag): Promise<UsedTag> => {
        const ids = await contacts.where('annotations.tags').equals(tag).primaryKeys();
        return { tag, count: ids.filter((id) => !removed.has(id) && !hidden.has(id)).length };
      }),
    );
    return used.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
  });
}
