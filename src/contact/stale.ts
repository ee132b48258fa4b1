import type { Corrections } from './corrections.ts';
import { type KeptStatement, saidAt } from './kept-statement.ts';
import type { Summary } from './summarise.ts';
import { ownStatements } from './trust.ts';

/** After a year without a word, in milliseconds: people move on. */
const OLD = 365 * 24 * 60 * 60 * 1000;

/** True where nobody has stated or confirmed it for a year. `said`: the newest word, `now`: both ISO 8601. */
export function isStale(said: string, now: string): boolean {
  return Date.parse(now) - Date.parse(said) > OLD;
}

/** The newest word on a contact, of those whose word counts for it. */
export function newestWordOn({ statements, corrections, summary }: Said): string {
  return newestWord(ownStatements(statements, corrections), summary.confirmedAt) ?? summary.lastSeenAt;
}

type Said = { statements: readonly KeptStatement[]; corrections: Corrections; summary: Pick<Summary, 'confirmedAt' | 'lastSeenAt'> };

/** The newest word on a contact (ISO 8601): by its sources' own dates where they have some, else by when they were seen, or the journalist's. */
export function newestWord(
  sources: readonly Pick<KeptStatement, 'statedAt' | 'lastSeenAt'>[],
  confirmedAt: string | undefined,
): string | undefined {
  const words = sources.map(({ statedAt, lastSeenAt }) => saidAt(statedAt, lastSeenAt));
  return [...words, ...(confirmedAt === undefined ? [] : [confirmedAt])].sort().at(-1);
}
