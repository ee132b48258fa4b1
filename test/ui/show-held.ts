import { onTestFinished } from 'vitest';
import type { Statement } from '../../src/contact/statement.ts';
import { openDatabase } from '../../src/directory/database.ts';
import { type Directory, openDirectory } from '../../src/directory/directory.ts';
import { SEEN_AT, stated } from './show.tsx';
import { showPage } from './show-directory-page.tsx';

/** A directory, and what keeps all that reads or changes it waiting until it is let go. */
export type Held = { directory: Directory; hold: () => () => void };

export const TWO: Statement[] = [stated('Leif Persson', '+46701740605'), stated('Anna Ek', '+46701740606')];

/** A page of two contacts. */
export async function showHeld(hash = '#'): Promise<Held> {
  const two = await held(TWO);
  showPage(two.directory, hash);
  return two;
}

export async function held(statements: Statement[], seenAt: string = SEEN_AT): Promise<Held> {
  const name = `test-${crypto.randomUUID()}`;
  const [directory, database] = [await openDirectory({ name }), await openDatabase(name)];
  onTestFinished(() => {
    directory.close();
    database.dexie.close();
    indexedDB.deleteDatabase(name);
  });
  await directory.remember(statements, seenAt);
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
