import type { Verdict } from './corrections.ts';
import { type KeptStatement, type Moment, newestFirst, saidBetween } from './kept-statement.ts';
import { type Source, witnessOf } from './source.ts';

/**
 * One value that a field had, has, or is said to have.
 * current: what is shown · former: its own side, or the journalist, says another since · beside: its own side says it as well ·
 * corrected: its own side still says it, and the journalist says another · withdrawn: the journalist says that it is wrong ·
 * claimed: only others say it, which makes it neither present nor past.
 */
export type Told<T> = {
  value: T;
  standing: 'current' | 'former' | 'beside' | 'corrected' | 'withdrawn' | 'claimed';
  /** Who says it: those whose word counts before others, and of each the newest word first. */
  tellings: Telling[];
  /** The journalist's own word on it. */
  verdict?: { standing: Verdict; at: string };
  /** For what is no longer current, where it was ever its own side's word. */
  until?: Until;
};

/** What one witness said of a value, all its sightings together. */
export type Telling = {
  /** Of the sighting whose word is newest. */
  source: Source;
  /** Its word counts for the contact. */
  own: boolean;
  /** Where it was seen, the first page first, and the one whose word is newest last; empty for what is no page. */
  pages: string[];
  firstSeenAt: string;
  lastSeenAt: string;
  /** The newest of the source's own dates, and the oldest where it is another. */
  statedAt?: string;
  firstStatedAt?: string;
};

/**
 * What is known of an end: when its own side last said it, and when it, or the journalist, is first known to have said another after that.
 * Between the two nobody knows. Each an instant, or a date alone where the source gave only that.
 */
export type Until = { last: string; since?: string };

/** Who tells a value, witness by witness. `own` are the statements whose word counts. */
export function tellingsOf(statements: readonly KeptStatement[], own: ReadonlySet<KeptStatement>): Telling[] {
  const byWitness = new Map<string, KeptStatement[]>();
  for (const statement of newestFirst(statements)) {
    const witness = `${own.has(statement)} ${witnessOf(statement.source) ?? statement.key}`;
    byWitness.set(witness, [...(byWitness.get(witness) ?? []), statement]);
  }
  const tellings = [...byWitness.values()].map((said) => tellingOf(said, own));
  return tellings.sort((a, b) => Number(b.own) - Number(a.own));
}

/** When a value ended that was `said` by its own side; `others` are own statements that say another, `words` instants at which the journalist did. */
export function untilOf(
  said: readonly KeptStatement[],
  others: readonly KeptStatement[],
  words: readonly string[] = [],
): Until | undefined {
  const last = inOrder(said.map((statement) => saidBetween(statement).to)).at(-1);
  if (!last) return undefined;
  const after = [...others.flatMap(knownMoments), ...words.map((at): Moment => ({ at, written: at }))].filter(({ at }) => at > last.at);
  const [since] = inOrder(after);
  return { last: last.written, ...(since === undefined ? {} : { since: since.written }) };
}

function tellingOf(newest: readonly KeptStatement[], own: ReadonlySet<KeptStatement>): Telling {
  const [first] = newest;
  if (!first) throw new Error('A value that nobody states');
  const oldestFirst = newest.toSorted((a, b) => a.firstSeenAt.localeCompare(b.firstSeenAt));
  const stated = newest.flatMap(({ statedAt, firstStatedAt }) => [statedAt ?? [], firstStatedAt ?? []].flat()).sort();
  const [firstStatedAt, statedAt] = [stated[0], stated.at(-1)];
  return {
    source: first.source,
    own: own.has(first),
    pages: pagesOf(oldestFirst, first.source),
    firstSeenAt: oldestFirst[0]?.firstSeenAt ?? first.firstSeenAt,
    lastSeenAt:
      newest
        .map(({ lastSeenAt }) => lastSeenAt)
        .sort()
        .at(-1) ?? first.lastSeenAt,
    ...(statedAt === undefined ? {} : { statedAt }),
    ...(firstStatedAt === undefined || firstStatedAt === statedAt ? {} : { firstStatedAt }),
  };
}

function pagesOf(oldestFirst: readonly KeptStatement[], newest: Source): string[] {
  const all = [...new Set(oldestFirst.flatMap(({ pages }) => pages))];
  return newest.kind === 'page' ? [...all.filter((page) => page !== newest.address), newest.address] : all;
}

/** A statement that was met often holds for all of its span, but only its ends are known. */
function knownMoments(statement: KeptStatement): Moment[] {
  const { from, to } = saidBetween(statement);
  return [from, to];
}

function inOrder(moments: readonly Moment[]): Moment[] {
  return [...moments].sort((a, b) => a.at.localeCompare(b.at));
}
