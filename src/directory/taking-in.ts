import type { Field } from '../contact/statement.ts';
import type { Brings } from './brings.ts';
import type { Database } from './database.ts';
import type { Standing } from './directory.ts';
import type { Batches, ManyRemembered, Telling } from './from-elsewhere.ts';

/**
 * What would become of one statement, and in what it differs from whom it speaks of.
 * `oneWith`: the first statement of the file that speaks of the same contact, by its place among them all, where an earlier one does.
 */
export type Previewed = { standing: Standing; differs: (Field | keyof Brings)[]; oneWith?: number };

/** Verbs that take in what comes from elsewhere. */
export type TakingIn = {
  /**
   * Keeps the statements of a file, however many, in one change: all of it or, where `signal` ends it, nothing. What was kept from the same
   * file before changes nothing, and whom the journalist removed or forgot stays so.
   */
  rememberMany: (batches: Batches, telling: Telling) => Promise<ManyRemembered>;
  /** What `rememberMany` would make of each statement, in their order, without keeping anything. */
  previewMany: (batches: Batches, telling: Telling) => Promise<Previewed[]>;
};

/** What takes in very many is loaded when somebody does. */
export function takingIn(database: Database): TakingIn {
  return {
    rememberMany: async (batches, telling) => (await import('./remember-many.ts')).rememberMany(database, batches, telling),
    previewMany: async (batches, telling) => (await import('./preview-many.ts')).previewMany(database, batches, telling),
  };
}
