import type { KeptStatement } from '../contact/kept-statement.ts';

/**
 * The statement that a contact began with decides whose word counts: wherever it comes back, it comes first. The others stand in one order
 * however they came, so that what is taken back leaves everything as it was.
 */
export function inOrder(statements: readonly KeptStatement[]): KeptStatement[] {
  return [...statements].sort(
    (a, b) =>
      Number(b.basis === 'first') - Number(a.basis === 'first') || a.firstSeenAt.localeCompare(b.firstSeenAt) || a.key.localeCompare(b.key),
  );
}
