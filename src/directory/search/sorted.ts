/** So many are sorted in one step. */
const RUN = 1_024;
/** So many are merged in one step. */
const MERGED = 2_048;

/** The list in order, in steps of a few milliseconds: sorted runs, merged two by two. Of equal ones the first stays first. */
export function* sorted<T>(list: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < list.length; at += RUN) {
    runs.push(list.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): Generator<undefined, T[]> {
  const all: T[] = [];
  let [i, k] = [0, 0];
  while (i < a.length || k < b.length) {
    const [one, other] = [a[i], b[k]];
    const isFirst = k >= b.length || (one !== undefined && other !== undefined && compare(one, other) <= 0);
    const next = isFirst ? one : other;
    if (next !== undefined) all.push(next);
    if (isFirst) i += 1;
    else k += 1;
    if (all.length % MERGED === 0) yield;
  }
  yield;
  return all;
}
