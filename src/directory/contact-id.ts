/** Makes ids in rising order. `now` in milliseconds since 1970; `random` fills the bytes it is given. */
export type IdMaker = (now?: number, random?: (bytes: Uint8Array<ArrayBuffer>) => void) => string;

/** Counts ids of one millisecond: as many as its 12 bits allow. */
const MOST_IN_A_MILLISECOND = 0xfff;

/**
 * Ids as UUID version 7 (RFC 9562, sections 5.7 and 6.2 method 1): the time, a counter, and 62 random bits. Those of one maker rise, so
 * that contacts saved together stand in their page's order; a clock that is put back does not put them back.
 */
export function idMaker(): IdMaker {
  let last = { time: 0, count: 0 };
  return (now = Date.now(), random = fillRandomly) => {
    const goesOn = now <= last.time;
    const full = goesOn && last.count >= MOST_IN_A_MILLISECOND;
    last = { time: goesOn ? last.time + Number(full) : now, count: goesOn && !full ? last.count + 1 : 0 };
    const bytes = new Uint8Array(8);
    random(bytes);
    bytes[0] = 0x80 | ((bytes[0] ?? 0) & 0x3f);
    const hex = [last.time.toString(16).padStart(12, '0'), `7${last.count.toString(16).padStart(3, '0')}`, hexOf(bytes)].join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
}

/** Ids that rise, and all begin with `beginning`, as no other id does. */
export type IdFamily = { beginning: string; next: () => string };

/**
 * A family of ids, for contacts that come together and may go together, as UUIDs of version 8 (RFC 9562, section 5.8): the time, 26 random
 * bits, which with it are the beginning, a counter of 24 bits, and 24 random bits that are the same for all.
 */
export function idFamily(now: number = Date.now(), random: (bytes: Uint8Array<ArrayBuffer>) => void = fillRandomly): IdFamily {
  const bytes = new Uint8Array(7);
  random(bytes);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const [time, own] = [now.toString(16).padStart(12, '0'), hexOf(bytes)];
  const beginning = `${time.slice(0, 8)}-${time.slice(8)}-8${own.slice(1, 4)}-${own.slice(4, 8)}-`;
  let count = 0;
  return {
    beginning,
    next: () => {
      count += 1;
      return `${beginning}${(count - 1).toString(16).padStart(6, '0')}${own.slice(8)}`;
    },
  };
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The one maker of a window: two would not know of each other's latest. */
export const makeId: IdMaker = idMaker();

function fillRandomly(bytes: Uint8Array<ArrayBuffer>): void {
  crypto.getRandomValues(bytes);
}
