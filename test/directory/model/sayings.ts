import type { Statement } from '../../../src/contact/statement.ts';
import type { ContactRow } from '../../../src/directory/contact-row.ts';
import { told } from './look.ts';

/** The same for the same witness saying the same. */
export function sayingOf({ source, values }: Pick<Statement, 'source' | 'values'>): string {
  return told([source.kind, source.kind === 'page' ? source.site : '', values]);
}

/** Everything that is said, with whose it is. */
export function sayingsIn(rows: readonly ContactRow[]): Map<string, { id: string; key: string; count: number }> {
  return new Map(
    rows.flatMap(({ id, statements }) => statements.map((one) => [sayingOf(one), { id, key: one.key, count: one.count }] as const)),
  );
}
