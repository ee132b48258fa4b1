import type { Statement } from '../../../src/contact/statement.ts';
import type { ContactRow } from '../../../src/directory/contact-row.ts';
import { acquaint } from '../../../src/directory/identify.ts';
import { type Prepared, prepare } from '../../../src/directory/prepare.ts';
import { rememberOne, type Spoken } from '../../../src/directory/remember-one.ts';

/** One statement as the directory took it: with which contact; `isRepeated` where it had been kept word for word. */
export type Taken = { id: string; isNew: boolean; isRepeated: boolean };

/** The directory's own decisions on rows that are kept in memory, looked up by what the database looks them up by. */
export function inMemory(): (statements: readonly Statement[], seenAt: string) => Promise<Taken[]> {
  const rows = new Map<string, ContactRow>();
  const index = new Map<string, Set<string>>();
  return async (statements, seenAt) => {
    const prepared = await prepare(statements);
    const keys = new Set(prepared.flatMap(keysOf));
    const near = new Set([...keys].flatMap((key) => [...(index.get(key) ?? [])]));
    const known = acquaint(
      [...near].flatMap((id) => rows.get(id) ?? []),
      prepared,
    );
    const drafts = new Map<string, Spoken>();
    const taken = prepared.map((one): Taken => {
      const before = known.rows.size;
      const isRepeated = known.bySaying.has(one.key);
      const { id = '' } = rememberOne(one, { known, drafts, seenAt });
      return { id, isNew: known.rows.size > before, isRepeated };
    });
    for (const { after } of drafts.values()) if (after) put(after);
    return taken;
  };

  function put(row: ContactRow): void {
    rows.set(row.id, row);
    for (const key of keysOfRow(row)) index.set(key, (index.get(key) ?? new Set()).add(row.id));
  }
}

function keysOf({ key, channels, nameKeys }: Prepared): string[] {
  return [`says ${key}`, ...channels, ...nameKeys.map((one) => `name ${one}`)];
}

function keysOfRow({ says, channels, nameKeys }: ContactRow): string[] {
  return [...says.map((one) => `says ${one}`), ...channels, ...nameKeys.map((one) => `name ${one}`)];
}
