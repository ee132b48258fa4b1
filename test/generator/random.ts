/** Seeded chance: the same seed gives the same newsrooms on every machine. */
export type Random = {
  /** True in `share` of the cases. */
  chance: (share: number) => boolean;
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number;
  pick: <T>(values: readonly T[]) => T;
  shuffled: <T>(values: readonly T[]) => T[];
};

/** Mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(values: readonly T[]): T => {
    const value = values[between(0, values.length - 1)];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
  };
  return { chance: (share) => next() < share, between, pick, shuffled: (values) => shuffle(values, between) };
}

/** Fisher and Yates. */
function shuffle<T>(values: readonly T[], between: (least: number, most: number) => number): T[] {
  const mixed = [...values];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = between(0, at);
    const [a, b] = [mixed[at], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[at], mixed[other]] = [b, a];
  }
  return mixed;
}
