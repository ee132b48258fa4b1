import { readEmailAddress } from '../contact/email-address.ts';
import { hasKnownEnding, isAt } from './masks.ts';
import { type ScriptStrings, scriptStrings } from './script-strings.ts';

/** Longer scripts do more than write an address. */
const LONGEST_SCRIPT = 2_000;
const WRITES = /write|html|mailto|href|append|insert|mail|post/i;
const ADDRESS = /(?<![\w.+/-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const HOST = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,6}$/i;
const LOCAL = /^[\w.+-]{1,64}$/;

/** The address that an inline script would write, read from its strings. `own` is the page's domain. */
export function scriptAddress(code: string, own: string | undefined): string | undefined {
  if (code.length > LONGEST_SCRIPT || /^\s*[[{]/.test(code) || !WRITES.test(code)) return undefined;
  const strings = scriptStrings(code);
  return addressIn(strings, own) ?? (/mail|post|@/i.test(code) ? calledWith(strings, own) : undefined);
}

/** The address in a link's or a button's code: linkTo_UnCryptMailto('…'), mail('alma', 'kommun.example'). */
export function calledAddress(code: string | undefined, own: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const strings = scriptStrings(percentDecoded(code.replace(/^javascript:/i, '')));
  return (
    addressIn(strings, own) ??
    strings.texts.map(shifted).find((found) => found !== undefined) ??
    (/mail|post|@/i.test(code) ? calledWith(strings, own) : undefined)
  );
}

/** Of a string that grows the whole is meant, and of several the one at the page's own domain. */
function addressIn({ texts }: ScriptStrings, own: string | undefined): string | undefined {
  const found = texts
    .flatMap((text) => percentDecoded(withoutReferences(text)).match(ADDRESS) ?? [])
    .flatMap((text) => readEmailAddress(text)?.address ?? []);
  const whole = found.filter((address) => !found.some((other) => other !== address && other.startsWith(address)));
  return whole.find((address) => isAt(address, own)) ?? whole[0];
}

/** A name and a host among what one function is given, in either order, the host's ending apart or not. */
function calledWith({ calls }: ScriptStrings, own: string | undefined): string | undefined {
  const made = calls.flatMap((given) =>
    given.flatMap((one, at) => {
      const [next = '', last = ''] = given.slice(at + 1).map(withoutReferences);
      const local = withoutReferences(one);
      return [joined(local, next), joined(local, `${next}.${last}`), joined(next, local)].filter((address) => address !== undefined);
    }),
  );
  return made.find((address) => isAt(address, own)) ?? made.find(hasKnownEnding);
}

function joined(local: string, host: string): string | undefined {
  return HOST.test(host) && LOCAL.test(local) ? readEmailAddress(`${local}@${host}`)?.address : undefined;
}

/** TYPO3 moves each letter by a fixed count within three ranges of characters; the count stands in a script we do not run, so each is tried. */
function shifted(text: string): string | undefined {
  for (let by = -25; by <= 25; by += 1) {
    const moved = [...text].map((letter) => moveWithin(letter.charCodeAt(0), by)).join('');
    if (moved.startsWith('mailto:')) return readEmailAddress(moved)?.address;
  }
  return undefined;
}

function moveWithin(code: number, by: number): string {
  const range = [
    [0x2b, 0x3a],
    [0x40, 0x5a],
    [0x61, 0x7a],
  ].find(([from = 0, to = 0]) => code >= from && code <= to);
  if (!range) return String.fromCharCode(code);
  const [from = 0, to = 0] = range;
  const width = to - from + 1;
  return String.fromCharCode(from + ((((code - from + by) % width) + width) % width));
}

function withoutReferences(text: string): string {
  return text
    .replace(/&#x([\da-f]{1,5});?/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d{1,6});?/g, (_, digits: string) => String.fromCodePoint(Math.min(Number(digits), 0x10_ff_ff)))
    .replace(/&commat;/g, '@')
    .replace(/&period;/g, '.');
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
