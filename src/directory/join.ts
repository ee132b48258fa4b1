import type { Corrections } from '../contact/corrections.ts';
import type { KeptStatement } from '../contact/kept-statement.ts';
import { apartFrom } from './apart.ts';
import { joinOnSheet } from './call-sheet.ts';
import { callsOfAll, withCalls } from './calls.ts';
import { type Draft, write, writtenTables } from './changes.ts';
import { type ContactRow, type Kept, rowOf } from './contact-row.ts';
import { type Database, within } from './database.ts';
import type { Annotations, Change } from './directory.ts';
import { type Following, type Pace, paced } from './following.ts';
import { inOrder } from './in-order.ts';
import { allProperties } from './kept-properties.ts';
import { rowsOf } from './rows-of.ts';
import { withinBounds } from './within-bounds.ts';

/**
 * Makes one contact of several, in one change: the journalist says that they are one. The one that was saved first stays, with its id,
 * which phones may have as a card's UID; of what the journalist said of several, the latest word holds. Fails where one is not there, and
 * with the signal's reason where that ends it.
 */
export async function join(everything: Database, ids: readonly string[], at: string, following: Following = {}): Promise<Change> {
  const wanted = [...new Set(ids)];
  const made = await everything.dexie.transaction('rw', writtenTables(everything), async (transaction) => {
    const database = within(everything, transaction);
    const pace = paced(database, wanted.length, following);
    const rows = await presentRows(database, wanted, pace);
    const [stays, ...others] = rows.sort(savedFirst);
    if (!stays || others.length === 0) throw new Error('Fewer than two contacts cannot be joined');
    const joined: Draft = { before: stays, after: rowOf(joinedFrom(stays, others)) };
    await joinOnSheet(
      database,
      stays.id,
      others.map(({ id }) => id),
    );
    return write(database, { kind: 'join', at, drafts: [joined, ...others.map((before): Draft => ({ before }))] }, pace);
  });
  following.progress?.({ done: wanted.length, all: wanted.length });
  return made;
}

/**
 * Takes some statements out of a contact, named by their keys, and makes another contact of them; `id` is the new one's. A statement stays
 * with whom it is kept with, so reading its page again joins nobody, and the two are kept apart. What the journalist said stays with the first,
 * but both are private where it was: that is safe, and easily taken away. Fails where the contact is not there, or where nothing would be left
 * of it, or taken.
 */
export async function split(
  everything: Database,
  id: string,
  keys: readonly string[],
  change: { at: string; newId: string },
): Promise<Change> {
  return everything.dexie.transaction('rw', writtenTables(everything), async (transaction) => {
    const database = within(everything, transaction);
    const [before] = await presentRows(database, [id], paced(database));
    const taken = before?.statements.filter(({ key }) => keys.includes(key)) ?? [];
    const left = before?.statements.filter(({ key }) => !keys.includes(key)) ?? [];
    if (!before || taken.length === 0 || left.length === 0) throw new Error('A contact is split into two, each with a statement');
    const rest = rowOf(apartFrom({ ...before, statements: begunAnew(left) }, [change.newId]));
    const other = rowOf({
      id: change.newId,
      statements: begunAnew(taken),
      corrections: { fields: [], phones: [], emails: [] },
      annotations: before.annotations.private ? { private: true } : {},
      apart: [id],
    });
    return write(database, { kind: 'split', at: change.at, drafts: [{ before, after: rest }, { after: other }] });
  });
}

async function presentRows(database: Database, ids: readonly string[], pace: Pace): Promise<ContactRow[]> {
  const rows = await rowsOf(database, ids, pace);
  if (rows.some(({ removedAt }) => removedAt !== undefined)) throw new Error('A contact that was removed');
  return rows;
}

function savedFirst(a: ContactRow, b: ContactRow): number {
  return a.summary.firstSeenAt.localeCompare(b.summary.firstSeenAt) || a.id.localeCompare(b.id);
}

function joinedFrom(stays: ContactRow, others: readonly ContactRow[]): Kept {
  const all = [stays, ...others];
  const own = new Set(stays.statements.map(({ key }) => key));
  const taken = others
    .flatMap(({ statements }) => statements)
    .filter(({ key }) => !own.has(key))
    .map((statement): KeptStatement => ({ ...statement, basis: 'hand' }));
  const usedAt = latest(all.map((row) => row.usedAt));
  const ids = new Set(all.map(({ id }) => id));
  const joined: Kept = {
    id: stays.id,
    statements: [...stays.statements, ...taken],
    corrections: latestWords(all.map(({ corrections }) => corrections)),
    annotations: allAnnotations(all.map(({ annotations }) => annotations)),
    ...(usedAt === undefined ? {} : { usedAt }),
    kept: allProperties(all.map(({ kept = [] }) => kept)),
    // From each other they are no longer kept apart: the latest word holds.
    apart: [...new Set(all.flatMap(({ apart = [] }) => apart))].filter((id) => !ids.has(id)),
  };
  return { ...joined, statements: withinBounds(joined) };
}

/** The earliest word is the one that a contact begins with. */
function begunAnew(statements: readonly KeptStatement[]): KeptStatement[] {
  const sorted = [...statements].sort((a, b) => a.firstSeenAt.localeCompare(b.firstSeenAt));
  const first = sorted.find(({ basis }) => basis === 'first') ?? sorted[0];
  return inOrder(sorted.map((one) => (one === first && one.basis !== 'first' ? { ...one, basis: 'first' } : one)));
}

/** Of several words of the journalist on one thing, the latest. */
export function latestWords(all: readonly Corrections[]): Corrections {
  return {
    fields: latestOf(
      all.flatMap(({ fields }) => fields),
      ({ field }) => field,
    ),
    phones: latestOf(
      all.flatMap(({ phones }) => phones),
      ({ phone }) => phone.number,
    ),
    emails: latestOf(
      all.flatMap(({ emails }) => emails),
      ({ address }) => address,
    ),
  };
}

function latestOf<T extends { at: string }>(words: readonly T[], about: (word: T) => string): T[] {
  const latestFirst = [...words].sort((a, b) => a.at.localeCompare(b.at));
  return [...new Map(latestFirst.map((word) => [about(word), word])).values()];
}

function allAnnotations(all: readonly Annotations[]): Annotations {
  const notes = [...new Set(all.flatMap(({ note }) => note ?? []))];
  const tags = [...new Set(all.flatMap(({ tags: own }) => own ?? []))];
  const reviewedAt = latest(all.map((one) => one.reviewedAt));
  const joined: Annotations = {
    ...(notes.length === 0 ? {} : { note: notes.join('\n\n') }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(all.some(({ favourite }) => favourite) ? { favourite: true } : {}),
    ...(all.some((one) => one.private) ? { private: true } : {}),
    ...(reviewedAt === undefined ? {} : { reviewedAt }),
  };
  return withCalls(joined, callsOfAll(all.map(({ calls }) => calls)));
}

function latest(instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((instant) => instant !== undefined)
    .sort()
    .at(-1);
}
