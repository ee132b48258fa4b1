import { liveQuery } from 'dexie';
import { sheetChanges } from './call-sheet.ts';
import { type Database, generationOf } from './database.ts';

/** Calls back after every change of the directory or its call sheet, of this window or another; returns what ends it. */
export function subscribe(database: Database, callback: () => void): () => void {
  let known: string | undefined;
  const standing = async (): Promise<string> => `${await generationOf(database)} ${await sheetChanges(database)}`;
  const subscription = liveQuery(standing).subscribe({
    next: (now) => {
      // The first answer is how things stand, and no change.
      const isNews = known !== undefined && now !== known;
      known = now;
      if (isNews) callback();
    },
    // The database was closed or taken away: nothing more will change here.
    error: () => {},
  });
  return () => subscription.unsubscribe();
}
