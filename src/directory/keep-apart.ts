import type { KeptStatement } from '../contact/kept-statement.ts';
import { apartFrom } from './apart.ts';
import { changeContacts } from './change-contacts.ts';
import type { Database } from './database.ts';
import type { Change } from './directory.ts';

/** The journalist says that contacts are not one, each with each. Fails where there are fewer than two, or one is not there. */
export async function keepApart(database: Database, ids: readonly string[], at: string): Promise<Change> {
  if (new Set(ids).size < 2) throw new Error('Fewer than two contacts cannot be kept apart');
  return changeContacts(database, ids, { kind: 'keep-apart', at, change: (kept) => apartFrom(kept, ids) });
}

/** The journalist says that statements, named by their keys, speak of the contact that they are kept with. Fails where it is not there. */
export async function keepTogether(database: Database, id: string, keys: readonly string[], at: string): Promise<Change> {
  const byHand = (statement: KeptStatement): KeptStatement =>
    keys.includes(statement.key) && statement.basis !== 'first' ? { ...statement, basis: 'hand' } : statement;
  return changeContacts(database, [id], {
    kind: 'keep-together',
    at,
    change: (kept) => ({ ...kept, statements: kept.statements.map(byHand) }),
  });
}
