import { bestOf, type Scored } from './best-of.ts';
import type { Scratch } from './hits.ts';
import { blocksFor } from './lexicon.ts';
import type { Term, Wanted } from './query.ts';
import { type Resolved, type ResolvedTerm, rank } from './rank.ts';
import { PRIVATE, type Segment, siteWord } from './segment.ts';
import { fittings, pagesOfTerm } from './stretches.ts';

/** Which pages or blocks of a list are needed. */
export type Needed = { of: 'words' | 'numbers'; numbers: number[] };

/** Brings what a segment does not hold yet; nothing to do where it is wholly at hand. */
export type Fetching = { pages: (needed: readonly Needed[]) => Promise<void>; blocks: (needed: readonly Needed[]) => Promise<void> };

export type Search = { wanted: Wanted; site?: string; withoutPrivate?: boolean; mistakes: boolean; most: number };

/** The contacts of a segment that have all that was asked for, best first. */
export async function searchSegment(segment: Segment, search: Search, fetching: Fetching, scratch: Scratch): Promise<Scored[]> {
  const { wanted, site, withoutPrivate, mistakes, most } = search;
  const marks = [...(site === undefined ? [] : [siteWord(site)]), ...(withoutPrivate ? [PRIVATE] : [])];
  const terms = [...wanted.parts.flatMap(({ ways }) => ways.flat()), ...marks.map((text): Term => ({ kind: 'mark', text }))];
  const pages = terms.map((term) => pagesOfTerm(segment, term, mistakes));
  await fetching.pages([
    { of: 'words', numbers: pages.flatMap(({ words }) => words) },
    { of: 'numbers', numbers: pages.flatMap(({ numbers }) => numbers) },
  ]);
  const resolved = resolve(segment, terms, mistakes);
  const stretches = [...resolved.values()].flatMap((term) => term.fittings);
  await fetching.blocks(
    (['words', 'numbers'] as const).map((of) => ({ of, numbers: stretches.filter((one) => one.of === of).flatMap(blocksFor) })),
  );
  return bestOf(rank(segment, put(search, resolved), scratch), most);
}

function resolve(segment: Segment, terms: readonly Term[], mistakes: boolean): Map<string, ResolvedTerm> {
  const resolved = new Map<string, ResolvedTerm>();
  for (const term of terms) {
    const known = resolved.get(keyOf(term));
    if (!known) resolved.set(keyOf(term), { kind: term.kind, fittings: fittings(segment, term, mistakes) });
  }
  return resolved;
}

/** The same term asked for twice is looked up and counted once; a way with a term that nobody has is none. */
function put({ wanted, site, withoutPrivate }: Search, resolved: ReadonlyMap<string, ResolvedTerm>): Resolved {
  const parts = wanted.parts.map(({ ways, ...part }) => ({
    ...part,
    ways: ways
      .map((way) => way.flatMap((term) => resolved.get(keyOf(term)) ?? []))
      .filter((way) => way.every((term) => term.fittings.length > 0)),
  }));
  const ofSite = site === undefined ? undefined : resolved.get(keyOf({ kind: 'mark', text: siteWord(site) }));
  const secret = withoutPrivate ? resolved.get(keyOf({ kind: 'mark', text: PRIVATE })) : undefined;
  return { parts, ...(ofSite ? { site: ofSite } : {}), ...(secret ? { secret } : {}) };
}

function keyOf({ kind, text }: Term): string {
  return `${kind} ${text}`;
}
