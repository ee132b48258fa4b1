import { NO_POSTING } from './lexicon.ts';
import { FIELD_BITS } from './lexicon-maker.ts';

/** Contacts of a segment by number, none twice, with the points of each. */
export type Hits = { contacts: Uint32Array; points: Uint16Array };

/**
 * Room to count in for every contact of a segment, used again for each term of each query, all noughts in between: a hundred thousand
 * contacts are gone through at every key, so here loops count and nothing is made anew.
 */
export type Scratch = { list: Uint32Array; points: Uint16Array; seen: Uint8Array };

export function makeScratch(): Scratch {
  return { list: new Uint32Array(0), points: new Uint16Array(0), seen: new Uint8Array(0) };
}

/** Makes room for so many contacts. */
export function makeRoom(scratch: Scratch, contacts: number): void {
  if (scratch.list.length >= contacts) return;
  scratch.list = new Uint32Array(contacts);
  scratch.points = new Uint16Array(contacts);
  scratch.seen = new Uint8Array(contacts);
}

/** Counts those of some postings, after `count` that were counted before: the most points of each stay. Answers how many there are now. */
export function countPostings(postings: Uint32Array, worth: Uint16Array, count: number, { list, points }: Scratch): number {
  const fields = 2 ** FIELD_BITS - 1;
  let all = count;
  for (let at = 0; at < postings.length; at += 1) {
    const posting = postings[at] ?? NO_POSTING;
    if (posting === NO_POSTING) continue;
    const contact = posting >>> FIELD_BITS;
    const own = worth[posting & fields] ?? 0;
    const known = points[contact] ?? 0;
    if (own <= known) continue;
    points[contact] = own;
    if (known > 0) continue;
    list[all] = contact;
    all += 1;
  }
  return all;
}

/** Takes the first `count` out of the room they were counted in. */
export function taken(count: number, { list, points }: Scratch): Hits {
  const hits = { contacts: list.slice(0, count), points: new Uint16Array(count) };
  for (let at = 0; at < count; at += 1) {
    const contact = list[at] ?? 0;
    hits.points[at] = points[contact] ?? 0;
    points[contact] = 0;
  }
  return hits;
}

/** Who has all terms of one of the ways: the middle of the terms' points, in the best way, times the size of the part. */
export function together(ways: readonly (readonly Hits[])[], size: number, scratch: Scratch): Hits {
  const [only] = ways;
  if (ways.length === 1 && only?.length === 1 && only[0] && size === 1) return only[0];
  const each = ways.map((terms) => ({ hits: allOf(terms, scratch), terms: terms.length }));
  let count = 0;
  for (const { hits, terms } of each) {
    for (let at = 0; at < hits.contacts.length; at += 1) {
      const contact = hits.contacts[at] ?? 0;
      const own = Math.round(((hits.points[at] ?? 0) * size) / terms);
      const known = scratch.points[contact] ?? 0;
      if (known === 0) {
        scratch.list[count] = contact;
        count += 1;
      }
      if (own > known) scratch.points[contact] = own;
    }
  }
  return taken(count, scratch);
}

/** Who has all parts, with the sum of their points; what may be missing adds to it. */
export function sumOf(parts: readonly { hits: Hits; mayBeMissing: boolean }[], scratch: Scratch): Hits {
  const all = allOf(
    parts.filter(({ mayBeMissing }) => !mayBeMissing).map(({ hits }) => hits),
    scratch,
  );
  return parts.filter(({ mayBeMissing }) => mayBeMissing).reduce((sum, { hits }) => withMore(sum, hits, scratch), all);
}

/** Adds the points of those who are in the other list as well. */
function withMore(all: Hits, more: Hits, { points }: Scratch): Hits {
  for (let at = 0; at < more.contacts.length; at += 1) points[more.contacts[at] ?? 0] = more.points[at] ?? 0;
  const sums = all.points.map((own, at) => own + (points[all.contacts[at] ?? 0] ?? 0));
  for (const contact of more.contacts) points[contact] = 0;
  return { contacts: all.contacts, points: sums };
}

const NOBODY: Hits = { contacts: new Uint32Array(0), points: new Uint16Array(0) };

/** Who is in all lists, with the sum of their points. The shortest first, so that the others only confirm. */
function allOf(lists: readonly Hits[], { points: sums, seen }: Scratch): Hits {
  const sorted = [...lists].sort((a, b) => a.contacts.length - b.contacts.length);
  const [first] = sorted;
  if (!first || first.contacts.length === 0) return NOBODY;
  if (sorted.length === 1) return first;
  for (const [round, { contacts, points }] of sorted.entries()) {
    for (let at = 0; at < contacts.length; at += 1) {
      const contact = contacts[at] ?? 0;
      if (seen[contact] !== round) continue;
      seen[contact] = round + 1;
      sums[contact] = (sums[contact] ?? 0) + (points[at] ?? 0);
    }
  }
  const all = first.contacts.filter((contact) => seen[contact] === sorted.length);
  const points = new Uint16Array(all.length);
  for (let at = 0; at < all.length; at += 1) points[at] = sums[all[at] ?? 0] ?? 0;
  for (const contact of first.contacts) {
    seen[contact] = 0;
    sums[contact] = 0;
  }
  return { contacts: all, points };
}
