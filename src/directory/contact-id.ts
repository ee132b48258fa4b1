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
    const hex = [
      last.time.toString(16).padStart(12, '0'),
      `7${last.count.toString(16).padStart(3, '0')}`,
      ...[...bytes].map((byte) => byte.toString(16).padStart(2, '0')),
    ].join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
}

/** The one maker of a window: two would not know of each other's latest. */
export const makeId: IdMaker = idMaker();

function fillRandomly(bytes: Uint8Array<ArrayBuffer>): void {
  crypto.getRandomValues(bytes);
}
