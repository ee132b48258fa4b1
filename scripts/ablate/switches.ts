/** What is switched off, what can be, and which parts have told something, as it comes to light when the code is loaded and run. */
export type Switches = {
  off?: string;
  known: string[];
  /** The parts that have told something since it was last emptied; all others might as well have been off. */
  told: Set<string>;
  isOff: (part: string) => boolean;
  /** What a function answers; `nothing` while it is off. */
  answer: (part: string, own: (...given: never) => unknown, given: unknown[], nothing: unknown) => unknown;
  /** Weights that read 0 while they are off. */
  weights: (file: string, weights: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
  /** Lists of words that match nothing while they are off. */
  lists: (lexicon: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
};

/** Where the code that is switched looks for its switches. */
export const KEY = 'ablation';

export function placeSwitches(switches: Switches): void {
  Reflect.set(globalThis, KEY, switches);
}

/** Switches that are all on. */
export function newSwitches(): Switches {
  const isOff = (part: string): boolean => switches.off === part;
  const tell = (part: string, found: unknown, nothing: unknown): unknown => {
    if (!isSame(found, nothing)) switches.told.add(part);
    return found;
  };
  const switches: Switches = {
    known: [],
    told: new Set(),
    isOff: (part) => {
      switches.told.add(part);
      return isOff(part);
    },
    answer: (part, own, given, nothing) => (isOff(part) ? nothing : tell(part, Reflect.apply(own, undefined, given), nothing)),
    weights: (file, weights) => {
      const heavy = Object.entries(weights).filter(([, weight]) => weight !== 0);
      switches.known.push(...heavy.map(([key]) => `weight ${file} ${key}`));
      const read = (own: object, key: string | symbol): unknown => {
        const part = `weight ${file} ${String(key)}`;
        return isOff(part) ? 0 : tell(part, Reflect.get(own, key), 0);
      };
      return new Proxy(weights, { get: (own, key) => read(own, key) });
    },
    lists: (lexicon) => {
      const matchers = Object.entries(lexicon).map(([name, matcher]): [string, unknown] => {
        if (typeof matcher !== 'function') return [name, matcher];
        const part = `words ${name}`;
        if (!switches.known.includes(part)) switches.known.push(part);
        return [name, (...given: unknown[]): unknown => (isOff(part) ? 0 : tell(part, Reflect.apply(matcher, undefined, given), 0))];
      });
      return Object.fromEntries(matchers);
    },
  };
  return switches;
}

/** Found what is told by who knows nothing: the first in a list, at 0, is something. */
function isSame(found: unknown, nothing: unknown): boolean {
  return found === nothing || (Array.isArray(nothing) && Array.isArray(found) && found.length === nothing.length);
}
