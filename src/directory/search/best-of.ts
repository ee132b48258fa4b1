import type { Hits } from './hits.ts';

/** A contact's number in its segment, with its points. */
export type Scored = { contact: number; points: number };

/** Those with most points, and of equal ones those numbered first: in that order, at most so many. */
export function bestOf({ contacts, points }: Hits, most: number): Scored[] {
  const least = leastNeeded(points, most);
  const [above, alike]: [Scored[], number[]] = [[], []];
  for (let at = 0; at < contacts.length; at += 1) {
    const [contact, own] = [contacts[at] ?? 0, points[at] ?? 0];
    if (own > least) above.push({ contact, points: own });
    else if (own === least) alike.push(contact);
  }
  // Where thousands fit alike, sorting numbers takes a tenth of what a comparison of one's own would.
  const last = Uint32Array.from(alike)
    .sort()
    .subarray(0, Math.max(0, most - above.length));
  return [
    ...above.sort((a, b) => b.points - a.points || a.contact - b.contact),
    ...Array.from(last, (contact) => ({ contact, points: least })),
  ];
}

/** The points of the last of so many; 0 where there are not so many. */
function leastNeeded(points: Uint16Array, most: number): number {
  if (points.length <= most) return 0;
  const counts = new Uint32Array(2 ** 16);
  for (const own of points) counts[own] = (counts[own] ?? 0) + 1;
  let left = most;
  for (let own = counts.length - 1; own > 0; own -= 1) {
    left -= counts[own] ?? 0;
    if (left <= 0) return own;
  }
  return 0;
}
