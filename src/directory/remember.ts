import type { Statement } from '../contact/statement.ts';
import { type Draft, write, writtenTables } from './changes.ts';
import { makeId } from './contact-id.ts';
import { type ContactRow, rowOf } from './contact-row.ts';
import type { Database, PageRow } from './database.ts';
import type { Comparison, Remembered } from './directory.ts';
import { forgottenHashes, hashesOf, sitesOf, traitsOf } from './forgotten.ts';
import { type Acquaintance, acquaint, identify, know } from './identify.ts';
import { begun, keptWith } from './keep.ts';
import { type Prepared, prepare } from './prepare.ts';
import { standingOf } from './standing.ts';

/** Keeps statements read at `seenAt`: each with the contact it speaks of, or as somebody new. One transaction, one change. */
export async function remember(database: Database, statements: Statement[], seenAt: string): Promise<Remembered> {
  const prepared = await prepare(statements);
  const forgotten = await forgottenAmong(database, prepared);
  return database.dexie.transaction('rw', writtenTables(database), async () => {
    const known = await acquaintances(database, prepared);
    const drafts = new Map<string, Spoken>();
    const contacts = prepared.map((one) => (forgotten.has(one) ? FORGOTTEN : rememberOne(one, { known, drafts, seenAt })));
    const kept = prepared.filter((one) => !forgotten.has(one));
    const change = await write(database, { kind: 'save', at: seenAt, drafts: [...drafts.values()], pages: pagesOf(kept, seenAt) });
    return { change, contacts };
  });
}

/** What `remember` would make of statements, in their order; nothing is kept. */
export async function compare(database: Database, statements: Statement[]): Promise<Comparison[]> {
  const prepared = await prepare(statements);
  const forgotten = await forgottenAmong(database, prepared);
  const known = await database.dexie.transaction('r', database.contacts, () => acquaintances(database, prepared));
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
async function forgottenAmong(database: Database, prepared: readonly Prepared[]): Promise<ReadonlySet<Prepared>> {
  const hashes = await forgottenHashes(database);
  if (hashes.size === 0) return new Set();
  const collected = prepared.filter(({ statement }) => statement.source.kind !== 'hand');
  const met = await Promise.all(
    collected.map(async ({ statement }) => {
      const own = await hashesOf(database, traitsOf(statement.values, sitesOf(statement.source)));
      return own.some((hash) => hashes.has(hash));
    }),
  );
  return new Set(collected.filter((_, at) => met[at]));
}

/** Everybody that the statements may speak of, by number, address or name. */
async function acquaintances({ contacts }: Database, prepared: readonly Prepared[]): Promise<Acquaintance> {
  const [byChannel, byName, bySaying] = await Promise.all([
    contacts
      .where('channels')
      .anyOf(unique(prepared.flatMap(({ channels }) => channels)))
      .toArray(),
    contacts
      .where('nameKeys')
      .anyOf(unique(prepared.flatMap(({ nameKeys }) => nameKeys)))
      .toArray(),
    contacts
      .where('says')
      .anyOf(unique(prepared.map(({ key }) => key)))
      .toArray(),
  ]);
  const rows = new Map([...byChannel, ...byName, ...bySaying].map((row) => [row.id, row]));
  return acquaint([...rows.values()], prepared);
}

/** More than this a page does not say of one contact: it is no list of contacts, and reading it must not hold up the rest. */
const MOST_OF_ONE = 50;

/** A contact with how many statements have spoken of it. */
type Spoken = Draft & { statements: number };
type Remembering = { known: Acquaintance; drafts: Map<string, Spoken>; seenAt: string };

function rememberOne(prepared: Prepared, { known, drafts, seenAt }: Remembering): Remembered['contacts'][number] {
  const found = identify(prepared, known);
  const draft = found && drafts.get(found.row.id);
  const standing = !found || (draft && !draft.before) ? 'new' : standingOf(found.row, prepared.statement).standing;
  if (found && draft && draft.statements >= MOST_OF_ONE) return { id: found.row.id, standing };
  const after = rowOf(found ? keptWith(found.row, prepared, seenAt, found.basis) : begun(makeId(), prepared, seenAt));
  drafts.set(after.id, { ...(draft ?? beforeOf(found?.row)), after, statements: (draft?.statements ?? 0) + 1 });
  know(known, after);
  hear(known, after.id, prepared);
  return { id: after.id, standing };
}

function beforeOf(row: ContactRow | undefined): Draft {
  return row ? { before: row } : {};
}

function hear({ heard }: Acquaintance, id: string, { statement }: Prepared): void {
  if (statement.source.kind !== 'page') return;
  const said = heard.get(id) ?? [];
  const { jobTitle, organization } = statement.values;
  const isNew = !said.some((other) => other.jobTitle === jobTitle && other.organization?.units?.at(-1) === organization?.units?.at(-1));
  if (isNew) heard.set(id, [...said, statement.values]);
}

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
