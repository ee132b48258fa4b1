import type { Directory } from '../../../src/directory/directory.ts';

/** A query whose expected contact was not found first, and where it was found; 0 where it was not. */
export type Miss = { typed: string; wanted: string; place: number; first?: string };

/** The mean of one over the place at which the expected contact was found, and the queries where that was not the first. */
export async function reciprocalRank(
  directory: Directory,
  queries: readonly (readonly [typed: string, first: string])[],
): Promise<{ mean: number; misses: Miss[] }> {
  let sum = 0;
  const misses: Miss[] = [];
  for (const [typed, wanted] of queries) {
    const names = (await directory.find({ text: typed, most: 20 })).map(({ summary }) => summary.name ?? '');
    const place = names.indexOf(wanted) + 1;
    sum += place === 0 ? 0 : 1 / place;
    if (place !== 1) misses.push({ typed, wanted, place, ...(names[0] === undefined ? {} : { first: names[0] }) });
  }
  return { mean: sum / queries.length, misses };
}
