import { liveQuery } from 'dexie';
import { type Database, generationOf } from './database.ts';

/** Calls back after every change of this window or another; returns what ends it. */
export function subscribe(database: Database, callback: () => void): () => void {
  let known: number | undefined;
  const subscription = liveQuery(() => generationOf(database)).subscribe({
    next: (generation) => {
      // The first answer is how things stand, and no change.
      const isNews = known !== undefined && generation !== known;
      known = generation;
      if (isNews) callback();
    },
    // The database was closed or taken away: nothing more will change here.
    error: () => {},
  });
  return () => subscription.unsubscribe();
}
