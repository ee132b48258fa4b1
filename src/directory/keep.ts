import { noCorrections } from '../contact/corrections.ts';
import { type Basis, type KeptStatement, saidAt } from '../contact/kept-statement.ts';
import type { Statement } from '../contact/statement.ts';
import type { Kept } from './contact-row.ts';
import type { Prepared } from './prepare.ts';
import { withinBounds } from './within-bounds.ts';

const MOST_PAGES = 5;

/** What is kept of a contact that begins with a statement seen at `seenAt`. */
export function begun(id: string, prepared: Prepared, seenAt: string): Kept {
  return { id, statements: [firstSighting(prepared, seenAt, 'first')], corrections: noCorrections, annotations: {} };
}

/** What is kept after one more statement: a repeated one is another sighting, any other stands beside the rest. Takes back a removal. */
export function keptWith(before: Kept, prepared: Prepared, seenAt: string, basis: Basis): Kept {
  const { removedAt: _, ...kept } = before;
  const isKnown = kept.statements.some(({ key }) => key === prepared.key);
  const statements = isKnown
    ? kept.statements.map((known) => (known.key === prepared.key ? seenAgain(known, prepared.statement, seenAt) : known))
    : [...kept.statements, firstSighting(prepared, seenAt, basis)];
  return { ...kept, statements: withinBounds({ ...kept, statements }) };
}

function firstSighting({ key, statement }: Prepared, seenAt: string, basis: Basis): KeptStatement {
  const { values, texts, source, standing } = statement;
  const statedAt = dateOf(statement, seenAt);
  return {
    key,
    values,
    texts,
    source,
    ...(standing === undefined ? {} : { standing }),
    pages: source.kind === 'page' ? [source.address] : [],
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
    ...(statedAt === undefined ? {} : { statedAt }),
    saidAt: saidAt(statedAt, seenAt),
    count: 1,
    basis,
  };
}

function seenAgain(known: KeptStatement, statement: Statement, seenAt: string): KeptStatement {
  const again = saidAt(dateOf(statement, seenAt), seenAt);
  const isNewer = again >= known.saidAt;
  const { standing, statedAt: _, firstStatedAt: _first, ...rest } = known;
  // Once it stood among a page's contacts it is more than a footer's or a hidden word.
  const stands = standing !== undefined && statement.standing !== undefined ? { standing } : {};
  return {
    ...rest,
    ...stands,
    ...(isNewer ? { source: statement.source, texts: statement.texts } : {}),
    pages: statement.source.kind === 'page' ? pagesWith(known.pages, statement.source.address) : known.pages,
    firstSeenAt: known.firstSeenAt < seenAt ? known.firstSeenAt : seenAt,
    lastSeenAt: known.lastSeenAt > seenAt ? known.lastSeenAt : seenAt,
    ...statedIn([known.firstStatedAt, known.statedAt, dateOf(statement, seenAt)]),
    saidAt: isNewer ? again : known.saidAt,
    count: known.count + 1,
  };
}

/** The newest of the dates that sources gave, and the oldest where it is another. */
export function statedIn(dates: readonly (string | undefined)[]): Pick<KeptStatement, 'statedAt' | 'firstStatedAt'> {
  const inOrder = dates.filter((date) => date !== undefined).sort();
  const [firstStatedAt, statedAt] = [inOrder[0], inOrder.at(-1)];
  if (firstStatedAt === undefined || statedAt === undefined) return {};
  return firstStatedAt === statedAt ? { statedAt } : { statedAt, firstStatedAt };
}

/** The first page, and the latest. */
function pagesWith([first, ...later]: readonly string[], address: string): string[] {
  if (first === undefined || first === address) return [address, ...later].slice(0, MOST_PAGES);
  return [first, ...[...later.filter((one) => one !== address), address].slice(1 - MOST_PAGES)];
}

/** The source's own date; one that lies ahead of when it was seen says nothing. */
function dateOf({ source }: Statement, seenAt: string): string | undefined {
  const stated = 'statedAt' in source ? source.statedAt : undefined;
  return stated !== undefined && !Number.isNaN(Date.parse(stated)) && stated.slice(0, 10) <= seenAt.slice(0, 10) ? stated : undefined;
}
