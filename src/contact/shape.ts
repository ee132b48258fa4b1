/** Says whether what came from outside has a shape. */
export type Check<T> = (value: unknown) => value is T;

type Optional<T> = { optional: Check<T> };
type Fields<T> = { [K in keyof T]-?: Pick<T, K> extends Required<Pick<T, K>> ? Check<T[K]> : Optional<Exclude<T[K], undefined>> };
type Named = Readonly<Record<string, Check<unknown> | Optional<unknown>>>;

/** An object with these fields and no others. Every field of the type is named here, or it does not compile. */
export function shape<T extends object>(fields: Fields<T> & Named): Check<T> {
  const checks = new Map(Object.entries<Check<unknown> | Optional<unknown>>(fields));
  const wanted = [...checks].filter(([, check]) => typeof check === 'function').map(([name]) => name);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const isRight = ([name, part]: [string, unknown]): boolean => {
      const check = checks.get(name);
      return check !== undefined && (typeof check === 'function' ? check(part) : check.optional(part));
    };
    return wanted.every((name) => Object.hasOwn(value, name)) && Object.entries(value).every(isRight);
  };
}

/** A field that may be absent. */
export function optional<T>(check: Check<T>): Optional<T> {
  return { optional: check };
}

export function list<T>(check: Check<T>, most: number): Check<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.length <= most && value.every(check);
}

/** Any text of at most so many UTF-16 units. */
export function text(most: number): Check<string> {
  return (value): value is string => typeof value === 'string' && value.length <= most;
}

/** A text that matches from end to end. */
export function like(pattern: RegExp): Check<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

export function oneOf<const T extends string | boolean>(...values: readonly T[]): Check<T> {
  return (value): value is T => values.some((one) => one === value);
}

export function either<A, B>(one: Check<A>, other: Check<B>): Check<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function whole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
