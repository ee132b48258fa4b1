/**
 * A shorter sequence that fails as well: leaves out stretches, first long ones, then single operations, as long as it still fails and there
 * is time (`patience` in milliseconds).
 */
export async function shorter<T>(
  sequence: readonly T[],
  patience: number,
  fails: (sequence: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  const until = Date.now() + patience;
  let shortest = sequence;
  for (let stretch = Math.ceil(sequence.length / 2); ; ) {
    const before = shortest.length;
    for (let from = shortest.length - stretch; from > -stretch && Date.now() < until; from -= stretch) {
      const rest = shortest.filter((_, at) => at < from || at >= from + stretch);
      if (rest.length < shortest.length && (await fails(rest))) shortest = rest;
    }
    if (Date.now() >= until || (stretch === 1 && shortest.length === before)) return shortest;
    stretch = Math.max(1, Math.floor(stretch / 2));
  }
}
