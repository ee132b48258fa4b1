import type { Cast } from './cast.ts';
import { callingCodeOf } from './fictional-number.ts';
import type { Slot } from './markup.ts';

/** What may stand between two digits of one number. */
const BETWEEN = /^[\s().\-–—‐‑−/·\u200b\u00ad]{0,8}$/;
/** A number without its area code has at least this many digits, or else it is no more than a number. */
const SHORTEST_TAIL = 6;
const LONGEST_AREA = 4;

/** Writes the digits of the invented numbers where those of the page's stand, in their notation, also where a number runs through several texts. */
export function replaceDigits(slots: readonly Slot[], numbers: Cast['numbers']): void {
  if (slots.length === 0) return;
  const whole = slots.map(({ text }) => text).join('');
  const letters = whole.split('');
  const digits = [...whole.matchAll(/\d/g)].map(({ index }) => index);
  const line: Line = { whole, digits, plain: digits.map((at) => whole[at]).join(''), letters };
  const pairs = [...numbers].map(([old, stand]): Pair => {
    const code = callingCodeOf(old, undefined);
    return { code, own: old.slice(1 + code.length), stand: stand.slice(1 + code.length) };
  });
  for (const pair of pairs) replaceOne(line, pair, pairs);
  let from = 0;
  for (const slot of slots) {
    const text = letters.slice(from, from + slot.text.length).join('');
    from += slot.text.length;
    if (text === slot.text) continue;
    slot.text = text;
    slot.put(text);
  }
}

type Pair = { code: string; own: string; stand: string };
/** `digits` are where the digits of `whole` stand, `plain` are the digits alone, `letters` what is written in the end. */
type Line = { whole: string; digits: number[]; plain: string; letters: string[] };

function replaceOne(line: Line, { code, own, stand }: Pair, pairs: readonly Pair[]): void {
  for (let area = 0; area <= LONGEST_AREA; area += 1) {
    const [tail, newTail] = [own.slice(area), stand.slice(area)];
    if (area > 0 && tail.length < SHORTEST_TAIL) return;
    for (let at = line.plain.indexOf(tail); at >= 0; at = line.plain.indexOf(tail, at + 1)) {
      if (!isOneNumber(line, at, tail.length) || !beginsThere(line, at, area === 0 ? ['', '0', code, `00${code}`, `${code}0`, '1'] : ['']))
        continue;
      write(line, at, newTail);
      replaceAlternatives(line, at + tail.length, own, pairs);
    }
  }
}

function isOneNumber({ whole, digits }: Line, at: number, length: number): boolean {
  const own = digits.slice(at, at + length);
  const parted = own.every((place, number) => number === 0 || BETWEEN.test(whole.slice((own[number - 1] ?? 0) + 1, place)));
  return parted && !/\d/.test(whole[(own.at(-1) ?? 0) + 1] ?? '');
}

/** The digits glued to the front are a prefix of the number, and not the beginning of a longer one. */
function beginsThere({ whole, digits }: Line, at: number, prefixes: readonly string[]): boolean {
  const glued = /\d*$/.exec(whole.slice(Math.max(0, (digits[at] ?? 0) - 20), digits[at]))?.[0] ?? '';
  return prefixes.includes(glued);
}

/** "410 00, 41 00": the digits that follow end another number that begins as this one does. */
function replaceAlternatives(line: Line, from: number, own: string, pairs: readonly Pair[]): void {
  const start = (line.digits[from - 1] ?? 0) + 1;
  const follows = /^[^\d\n]{1,12}(\d[\d \u00a0-]{0,6}\d)(?!\d)/.exec(line.whole.slice(start, start + 30))?.[1]?.replace(/\D/g, '');
  if (follows === undefined || follows.length >= own.length) return;
  const other = pairs.find((pair) => pair.own === own.slice(0, -follows.length) + follows);
  if (!other) return;
  write(line, from, other.stand.slice(-follows.length));
  replaceAlternatives(line, from + follows.length, own, pairs);
}

function write({ digits, letters }: Line, from: number, written: string): void {
  for (const [number, digit] of [...written].entries()) {
    const place = digits[from + number];
    if (place !== undefined) letters[place] = digit;
  }
}
