import type { Random } from '../../generator/random.ts';

/** Numbers that Ofcom reserves for drama, each given out once; and one that nobody has, for a mistake. */
export type Numbers = { mobile: () => string; landline: () => string; mistaken: (number: string) => string };

const MOBILES = ['+447700900', '+46701740'];
const LANDLINES = [
  '+441632960',
  '+441134960',
  '+441144960',
  '+441154960',
  '+441164960',
  '+441174960',
  '+441184960',
  '+441214960',
  '+441314960',
  '+442079460',
];
const DIGITS = 3;

export function makeNumbers(random: Random): Numbers {
  const given = new Set<string>();
  const next = (series: readonly string[]): string => {
    for (;;) {
      const number = `${random.pick(series)}${String(random.between(0, 10 ** DIGITS - 1)).padStart(DIGITS, '0')}`;
      if (given.has(number)) continue;
      given.add(number);
      return number;
    }
  };
  return {
    mobile: () => next(MOBILES),
    landline: () => next(LANDLINES),
    // A wrong digit seldom makes the number of another contact; with so few reserved numbers it would too often.
    mistaken: (number) => next([number.slice(0, -DIGITS)]),
  };
}
