import type { Statement } from '../contact/statement.ts';
import { write, writtenTables } from './changes.ts';
import type { ContactRow } from './contact-row.ts';
import { type Database, type PageRow, within } from './database.ts';
import type { Comparison, Remembered } from './directory.ts';
import { forgottenHashes, hashesOf, sitesOf, traitsOf } from './forgotten.ts';
import { acquaint, identify } from './identify.ts';
import { type Prepared, prepare } from './prepare.ts';
import { hear, rememberOne, type Spoken } from './remember-one.ts';
import { standingOf } from './standing.ts';

/** Keeps statements read at `seenAt`: each with the contact it speaks of, or as somebody new. One transaction, one change. */
export async function remember(database: Database, statements: Statement[], seenAt: string): Promise<Remembered> {
  const prepared = await prepare(statements);
  for (;;) {
    const marks = await database.forgotten.count();
    const forgotten = await forgottenAmong(database, prepared);
    const remembered = await rememberOthers(database, prepared, { forgotten, marks, seenAt });
    if (remembered) return remembered;
  }
}

type Telling = { forgotten: ReadonlySet<Prepared>; marks: number; seenAt: string };

/** Nothing, where another window has forgotten somebody since `marks` were counted: it may be one of them. */
async function rememberOthers(
  everything: Database,
  prepared: readonly Prepared[],
  { forgotten, marks, seenAt }: Telling,
): Promise<Remembered | undefined> {
  return everything.dexie.transaction('rw', [...writtenTables(everything), everything.forgotten], async (transaction) => {
    const database = within(everything, transaction);
    if ((await database.forgotten.count()) !== marks) return undefined;
    const known = acquaint(await acquaintances(database, prepared), prepared);
    const drafts = new Map<string, Spoken>();
    const contacts = prepared.map((one) => (forgotten.has(one) ? FORGOTTEN : rememberOne(one, { known, drafts, seenAt })));
    const written = [...drafts.values()];
    const seen = new Set(written.flatMap(({ after }) => after?.pages ?? []));
    // Of what was not kept (forgotten, or beyond the bounds) no page is kept either.
    const pages = pagesOf(prepared, seenAt).filter(({ address }) => seen.has(address));
    const change = await write(database, { kind: 'save', at: seenAt, drafts: written, pages });
    return { change, contacts };
  });
}

/** What `remember` would make of statements, in their order; nothing is kept. */
export async function compare(database: Database, statements: Statement[]): Promise<Comparison[]> {
  const prepared = await prepare(statements);
  const forgotten = await forgottenAmong(database, prepared);
  const known = await database.dexie.transaction('r', database.contacts, async () =>
    acquaint(await acquaintances(database, prepared), prepared),
  );
  return prepared.map((one) => {
    if (forgotten.has(one)) return { ...FORGOTTEN, differs: [] };
    const found = identify(one, known);
    if (!found) return { standing: 'new', differs: [] };
    hear(known, found.row.id, one);
    return standingOf(found.row, one.statement);
  });
}

const FORGOTTEN = { standing: 'forgotten' as const };

/** Which statements speak of somebody who was forgotten. What the journalist writes by hand is their own will. */
export async function forgottenAmong(database: Database, prepared: readonly Prepared[]): Promise<ReadonlySet<Prepared>> {
  const hashes = await forgottenHashes(database);
  if (hashes.size === 0) return new Set();
  const collected = prepared.filter(({ statement }) => statement.source.kind !== 'hand');
  const traits = collected.map(({ statement }) => traitsOf(statement.values, sitesOf(statement.source)));
  const all = unique(traits.flat());
  const made = await hashesOf(database, all);
  const met = new Set(all.filter((_, at) => hashes.has(made[at] ?? '')));
  return new Set(collected.filter((_, at) => traits[at]?.some((trait) => met.has(trait))));
}

/** Everybody that the statements may speak of, by number, address or name. Only within a transaction over the contacts. */
export async function acquaintances({ contacts }: Database, prepared: readonly Prepared[]): Promise<ContactRow[]> {
  const wanted = [
    ...unique(prepared.flatMap(({ channels }) => channels)).map((key) => ({ index: 'channels', key })),
    ...unique(prepared.flatMap(({ nameKeys }) => nameKeys)).map((key) => ({ index: 'nameKeys', key })),
    ...unique(prepared.map(({ key }) => key)).map((key) => ({ index: 'says', key })),
  ];
  const rows = new Map<string, ContactRow>();
  for (let at = 0; at < wanted.length; at += ASKED_AT_ONCE) {
    const some = wanted.slice(at, at + ASKED_AT_ONCE);
    const found = await Promise.all(some.map(({ index, key }) => contacts.where(index).equals(key).toArray()));
    for (const row of found.flat()) rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** Most keys are nobody's, and what takes long is to wait for each answer before the next is asked for. */
const ASKED_AT_ONCE = 200;

function pagesOf(prepared: readonly Prepared[], seenAt: string): PageRow[] {
  const pages = new Map<string, PageRow>();
  for (const { source } of prepared.map(({ statement }) => statement)) {
    if (source.kind !== 'page') continue;
    const { address, site, title, statedAt } = source;
    pages.set(address, {
      address,
      site,
      ...(title === undefined ? {} : { title }),
      ...(statedAt === undefined ? {} : { statedAt }),
      firstSeenAt: seenAt,
      lastSeenAt: seenAt,
    });
  }
  return [...pages.values()];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
