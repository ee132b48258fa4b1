import { liveQuery } from 'dexie';
import { sheetChanges } from './call-sheet.ts';
import { type Database, generationOf } from './database.ts';

/**
 * Calls back after every change of the directory or its call sheet, of this window or another; returns what ends it. What is asked after it was
 * called is either as of now or will be told of, also where something changes in that very moment.
 */
export function subscribe(database: Database, callback: () => void): () => void {
  const watch = watches.get(database) ?? watching(database);
  watches.set(database, watch);
  const subscriber = { callback };
  watch.subscribers.add(subscriber);
  return () => {
    watch.subscribers.delete(subscriber);
    if (watch.subscribers.size > 0) return;
    watch.end();
    watches.delete(database);
  };
}

/** What watches a database for all who subscribe to it in this window. */
type Watch = { subscribers: Set<{ callback: () => void }>; end: () => void };

const watches = new WeakMap<Database, Watch>();

function watching(database: Database): Watch {
  const subscribers: Watch['subscribers'] = new Set();
  const standing = async (): Promise<string> => `${await generationOf(database)} ${await sheetChanges(database)}`;
  // Asked at once: Dexie begins to watch a little later, and what changed in between would be how things stand. A database that is closed tells nothing.
  let known: Promise<string | undefined> = standing().catch(() => undefined);
  async function hear(now: string): Promise<void> {
    const before = known;
    known = Promise.resolve(now);
    if ((await before) === now) return;
    for (const { callback } of subscribers) callback();
  }
  const subscription = liveQuery(standing).subscribe({
    next: (now) => void hear(now),
    // The database was closed or taken away: nothing more will change here.
    error: () => {},
  });
  return { subscribers, end: () => subscription.unsubscribe() };
}
