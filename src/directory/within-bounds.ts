import type { Contact } from '../contact/contact.ts';
import { type KeptStatement, saidBetween } from '../contact/kept-statement.ts';
import { ownStatements } from '../contact/trust.ts';
import type { Kept } from './contact-row.ts';
import { inOrder } from './in-order.ts';

/** Different statements that are kept of one contact. */
const MOST_KEPT = 50;

/**
 * In order; leaves out the oldest claims, then the oldest own words that show nothing which others do not; never what the contact began with. A page
 * that words something anew every week thus does not make forgotten what number somebody had before, and until when.
 */
export function withinBounds({ statements: kept, corrections }: Pick<Kept, 'statements' | 'corrections'>): KeptStatement[] {
  const statements = inOrder(kept);
  if (statements.length <= MOST_KEPT) return statements;
  const own = new Set(ownStatements(statements, corrections));
  const left = [...statements];
  while (left.length > MOST_KEPT) left.splice(leastWorth(left, own), 1);
  return left;
}

function leastWorth(statements: readonly KeptStatement[], own: ReadonlySet<KeptStatement>): number {
  const worth = worths(statements.filter((statement) => own.has(statement)));
  const [least] = statements
    .map((statement, at) => ({ at, worth: worth.get(statement) ?? CLAIM, saidAt: statement.saidAt }))
    .slice(1)
    .sort((a, b) => a.worth - b.worth || a.saidAt.localeCompare(b.saidAt));
  return least?.at ?? 0;
}

const CLAIM = 0;
const WORD = 1;

/** What own words are worth: most where they are the first or the last to say a number, an address or a name; then so for the rest. */
function worths(own: readonly KeptStatement[]): Map<KeptStatement, number> {
  const ends = new Map<string, { first: KeptStatement; last: KeptStatement; weight: number }>();
  for (const statement of own) {
    for (const [said, weight] of saidIn(statement.values)) {
      const { first, last } = ends.get(said) ?? { first: statement, last: statement };
      ends.set(said, { first: earlier(statement, first), last: statement.saidAt > last.saidAt ? statement : last, weight });
    }
  }
  const worth = new Map(own.map((statement) => [statement, WORD]));
  for (const { first, last, weight } of ends.values()) {
    for (const end of [first, last]) worth.set(end, Math.max(worth.get(end) ?? WORD, weight));
  }
  return worth;
}

function saidIn({ name, jobTitle, organization, phones, emails }: Contact): [said: string, weight: number][] {
  const most = [name, ...phones.map(({ number }) => number), ...emails.map(({ address }) => address)];
  const rest = [jobTitle, organization?.name, organization?.units?.join('\n')];
  return [
    ...most.flatMap((said): [string, number][] => (said === undefined ? [] : [[`most ${said}`, WORD + 2]])),
    ...rest.flatMap((said, place): [string, number][] => (said === undefined ? [] : [[`${place} ${said}`, WORD + 1]])),
  ];
}

function earlier(a: KeptStatement, b: KeptStatement): KeptStatement {
  return saidBetween(a).from.at < saidBetween(b).from.at ? a : b;
}
