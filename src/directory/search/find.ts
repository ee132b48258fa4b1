import type { Summary } from '../../contact/summarise.ts';
import type { ContactRow } from '../contact-row.ts';
import { currentRow } from '../current-row.ts';
import type { Database } from '../database.ts';
import type { Found, Query } from '../directory.ts';
import { best } from './best.ts';
import { type Catalogue, type Held, isCurrent, letGoOfForgotten, refreshed, type Shown } from './catalogue.ts';
import { withFormerNumbers } from './former-numbers.ts';
import { withFoundIn } from './found-in.ts';
import { holdRest } from './hold-rest.ts';
import { markedIn } from './marked.ts';
import { nearest } from './nearest.ts';
import { readQuery, type Wanted } from './query.ts';
import type { Search } from './search-segment.ts';
import { PRIVATE } from './segment.ts';
import { wordsOf } from './words.ts';

const MOST_FOUND = 60;
/** Summaries that a window keeps while nothing changes, so that the next key does not fetch them again. */
const MOST_SHOWN = 1_000;

/** Contacts that match all words, best first (see `rank`); with no words, favourites, those of the site, then the latest used and seen. */
export async function find(database: Database, catalogue: Catalogue, query: Query): Promise<Found[]> {
  const wanted = readQuery(query.text);
  if (wanted.parts.length > 0) return match(database, catalogue, (held) => answer(database, catalogue, { held, query, wanted }));
  const found = await nearest(database, query);
  if (!catalogue.getsReady) setTimeout(() => void getReady(database, catalogue).catch(() => {}), ONCE_DRAWN);
  catalogue.getsReady = true;
  if (catalogue.held) void letGoOfForgotten(database, catalogue).catch(() => {});
  return found;
}

/** The ids of all who are marked private, removed ones left out. */
export async function findPrivate(database: Database, catalogue: Catalogue): Promise<string[]> {
  return idsOf(database, catalogue, { text: '', most: Number.POSITIVE_INFINITY }, MARKED_PRIVATE);
}

/** The ids of contacts that match all words, as `find` has them: nothing is read of the contacts themselves. */
export async function findIds(database: Database, catalogue: Catalogue, query: Query): Promise<string[]> {
  return idsOf(database, catalogue, query, readQuery(query.text));
}

/** Which words of a contact are marked where these were asked for. */
export function wordsFound(text: string, contact: Shows): string[] {
  return markedIn(shownWords(contact), readQuery(text));
}

async function idsOf(database: Database, catalogue: Catalogue, query: Query, wanted: Wanted): Promise<string[]> {
  if (wanted.parts.length === 0) return [];
  const places = await match(database, catalogue, (held) => best(database, held, searchFor(query, wanted), catalogue.scratch));
  return places.map(({ id }) => id);
}

const MARKED_PRIVATE: Wanted = { parts: [{ ways: [[{ kind: 'mark', text: PRIVATE }]], size: 1 }] };

/** By then the rows found are drawn, which must not wait for anything; in milliseconds. */
const ONCE_DRAWN = 150;

/**
 * Searches once for nobody, so that the first key waits neither for the words of the index nor for a program that has never run, and then
 * fetches the rest. Where the window closes before, nothing is lost.
 */
async function getReady(database: Database, catalogue: Catalogue): Promise<void> {
  if (catalogue.held === undefined) await findIds(database, catalogue, { text: ANYTHING });
  await holdRest(database, catalogue);
}

/** Words, and a function: much of what can be asked. */
const ANYTHING = 'it chef';

/** Answers from what the window holds while the database is asked whether that still stands; where it does not, once more. */
async function match<Answer>(database: Database, catalogue: Catalogue, ask: (held: Held) => Promise<Answer>): Promise<Answer> {
  const { held } = catalogue;
  if (held) {
    const [stands, found] = await Promise.all([isCurrent(database, held), ask(held)]);
    if (stands && !held.isPast) return found;
  }
  for (;;) {
    const now = await refreshed(database, catalogue);
    const found = await ask(now);
    if (!now.isPast) return found;
  }
}

function searchFor({ site, most = MOST_FOUND, withoutPrivate }: Query, wanted: Wanted): Omit<Search, 'mistakes'> {
  return { wanted, most, ...(site === undefined ? {} : { site }), ...(withoutPrivate ? { withoutPrivate } : {}) };
}

type Asked = { held: Held; query: Query; wanted: Wanted };

async function answer(database: Database, { scratch }: Catalogue, { held, query, wanted }: Asked): Promise<Found[]> {
  const places = await best(database, held, searchFor(query, wanted), scratch);
  const found = await shown(
    database,
    held,
    places.map(({ id }) => id),
  );
  const matched = found.map(([id, one]) => ({ id, ...one, matched: markedIn(shownWords(one.summary), wanted) }));
  return withFoundIn(database, await withFormerNumbers(database, matched, wanted), { query, wanted });
}

/** What is shown of contacts in their order, those that are no longer there left out. */
async function shown({ contacts }: Database, { shown: known }: Held, ids: readonly string[]): Promise<(readonly [string, Shown])[]> {
  const missing = ids.filter((id) => !known.has(id));
  const rows = missing.length === 0 ? [] : await contacts.bulkGet(missing);
  if (known.size > MOST_SHOWN) known.clear();
  const fetched = new Map<string, Shown>();
  for (const row of rows) if (row && row.removedAt === undefined) fetched.set(row.id, shownOf(row));
  const found = ids.flatMap((id) => {
    const one = known.get(id) ?? fetched.get(id);
    return one ? [[id, one] as const] : [];
  });
  for (const [id, one] of found) known.set(id, one);
  return found;
}

function shownOf(row: ContactRow): Shown {
  const { private: isPrivate, favourite } = row.annotations;
  return { summary: currentRow(row).summary, ...(isPrivate ? { private: true } : {}), ...(favourite ? { favourite: true } : {}) };
}

type Shows = Pick<Summary, 'name' | 'jobTitle' | 'organization'>;

/** The words that a list shows of a contact. */
function shownWords({ name, jobTitle, organization }: Shows): string[] {
  const texts = [name, jobTitle, organization?.name, ...(organization?.units ?? []), organization?.address?.locality];
  return [...new Set(texts.flatMap((text) => (text === undefined ? [] : wordsOf(text))))];
}
