import { FIELDS } from './findable.ts';
import { countPostings, type Hits, makeRoom, type Scratch, sumOf, taken, together } from './hits.ts';
import { blocksFor, POSTINGS_A_BLOCK } from './lexicon.ts';
import type { Part, Term } from './query.ts';
import type { Segment } from './segment.ts';
import type { Fit, Fitting } from './stretches.ts';

/**
 * What ranks first. Every part of what was typed must be found, each gives points, and the sum decides:
 * 1 how well the word fits (`FITS`): as typed before as it would be spelled elsewhere, the whole word before its beginning, before another
 *   name of the same function, before a mistake, since what one typed is most often what one meant;
 * 2 times where it stands (`WORTH`): in the name or title before unit, organization or place, since "it chef" asks for the one who is
 *   called so and not for everybody at the IT department; before notes and addresses; last what a contact was called or had once;
 * 3 of those that fit alike: who is of the site that is open in the browser, for one looks for whom one reads about;
 * 4 then who was reached latest, who was seen latest, and the name: in that order contacts are numbered (see segment.ts).
 * Mistakes are looked for only where few are found without. A function counts as many words as were typed for it.
 */
export function rank(segment: Segment, { parts, site, secret }: Resolved, scratch: Scratch): Hits {
  makeRoom(scratch, segment.count);
  const known = new Map<ResolvedTerm, Hits>();
  function hitsOf(term: ResolvedTerm): Hits {
    const hits = known.get(term) ?? collected(segment, term, scratch);
    known.set(term, hits);
    return hits;
  }
  const found = parts.map(({ ways, size, mayBeMissing }) => ({
    hits: together(
      ways.map((terms) => terms.map(hitsOf)),
      size,
      scratch,
    ),
    mayBeMissing: mayBeMissing === true,
  }));
  const all = sumOf(found, scratch);
  return preferred(secret ? without(all, hitsOf(secret)) : all, site && hitsOf(site));
}

/** What was asked for, looked up: `site`, whose contacts come before others that fit alike, and `secret`, whose are left out. */
export type Resolved = { parts: readonly ResolvedPart[]; site?: ResolvedTerm; secret?: ResolvedTerm };

/** A part with the stretches of each term of each way. */
export type ResolvedPart = Pick<Part, 'size' | 'mayBeMissing'> & { ways: ResolvedTerm[][] };
export type ResolvedTerm = { kind: Term['kind']; fittings: Fitting[] };

const FITS: Readonly<Record<Fit, number>> = { whole: 10, spelled: 9, form: 7, begun: 6, named: 5, mistaken: 4, 'begun-mistaken': 2 };
/** By field, in the order of FIELDS. */
const WORTH: readonly number[] = [12, 12, 6, 6, 6, 3, 2];
/** Where a function's other name may stand: in the name of a desk, in a title, in a former one. */
const NAMING = new Set(['name', 'title', 'former'].map((field) => FIELDS.findIndex((one) => one === field)));

function collected(segment: Segment, { kind, fittings }: ResolvedTerm, scratch: Scratch): Hits {
  let count = 0;
  for (const { of, fit, from, to } of fittings) {
    const points = Uint16Array.from(WORTH, (worth, field) => (kind === 'named' && !NAMING.has(field) ? 0 : worth * FITS[fit]));
    for (const number of blocksFor({ from, to })) {
      const block = segment[of].blocks.get(number);
      const begin = number * POSTINGS_A_BLOCK;
      if (block) count = countPostings(block.subarray(Math.max(0, from - begin), to - begin), points, count, scratch);
    }
  }
  return taken(count, scratch);
}

function without({ contacts, points }: Hits, left: Hits): Hits {
  const out = new Set(left.contacts);
  const kept = (_: unknown, at: number): boolean => !out.has(contacts[at] ?? 0);
  return { contacts: contacts.filter(kept), points: points.filter(kept) };
}

/** Twice the points, and one more for those of the site. */
function preferred({ contacts, points }: Hits, site: Hits | undefined): Hits {
  const ofSite = new Set(site?.contacts);
  const twice = points.map((own) => own * 2);
  if (ofSite.size === 0) return { contacts, points: twice };
  return { contacts, points: twice.map((own, at) => own + Number(ofSite.has(contacts[at] ?? 0))) };
}
