import { onTestFinished } from 'vitest';
import { openDatabase } from '../../src/directory/database.ts';
import { type Directory, openDirectory } from '../../src/directory/directory.ts';
import { SEEN_AT, stated } from './show.tsx';
import { showPage } from './show-directory-page.tsx';

/** A page of two contacts, and what keeps all that reads or changes them waiting until it is let go. */
export async function showHeld(hash = '#'): Promise<{ directory: Directory; hold: () => () => void }> {
  const name = `test-${crypto.randomUUID()}`;
  const [directory, database] = [await openDirectory({ name }), await openDatabase(name)];
  onTestFinished(() => {
    directory.close();
    database.dexie.close();
    indexedDB.deleteDatabase(name);
  });
  await directory.remember([stated('Leif Persson', '+46701740605'), stated('Anna Ek', '+46701740606')], SEEN_AT);
  showPage(directory, hash);
  return {
    directory,
    hold: () => {
      const holding = { goesOn: true };
      void database.dexie.transaction('rw', database.contacts, database.state, async () => {
        while (holding.goesOn) await database.state.get('generation');
      });
      return () => {
        holding.goesOn = false;
      };
    },
  };
}
