import { analyse } from 'chardet';

/** A text and the encoding it was read by, as the Encoding Standard (WHATWG) names it. */
export type DecodedText = { text: string; encoding: Encoding };
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | OneByte;
type OneByte = (typeof ONE_BYTE)[number]['encoding'];

/**
 * Octets of a file as text, without a byte order mark. In this order: what the mark says; UTF-16 by its zeros; UTF-8 where (nearly) all of
 * it is valid; else the encoding of one octet a character in which its words look most like words. Never fails: what has no character is U+FFFD.
 */
export function decodeText(octets: Uint8Array): DecodedText {
  const encoding = encodingOf(octets);
  return { text: decodeAs(encoding, octets), encoding };
}

/** Octets as text in a given encoding, a label of the Encoding Standard. In two steps, since Node 20 takes Windows-1252 for Latin-1 where it decodes all at once. */
export function decodeAs(encoding: string, octets: Uint8Array): string {
  const decoder = new TextDecoder(encoding);
  return decoder.decode(octets, { stream: true }) + decoder.decode();
}

/** In which encoding a file is. */
export function encodingOf(octets: Uint8Array): Encoding {
  return utf16Of(octets) ?? (isMarkedUtf8(octets) || isUtf8(octets) ? 'utf-8' : oneByteEncoding(octets));
}

/**
 * Which UTF-16 octets are in, by their mark or by zeros in their beginning: line ends, digits and separators have one, and no text in any
 * other encoding has.
 */
export function utf16Of(octets: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (octets[0] === 0xff && octets[1] === 0xfe) return 'utf-16le';
  if (octets[0] === 0xfe && octets[1] === 0xff) return 'utf-16be';
  const beginning = octets.subarray(0, BEGINNING);
  const even = beginning.filter((octet, at) => octet === 0 && at % 2 === 0).length;
  const odd = beginning.filter((octet, at) => octet === 0 && at % 2 === 1).length;
  if (Math.max(even, odd) < beginning.length / 40) return undefined;
  if (even * 10 < odd) return 'utf-16le';
  return odd * 10 < even ? 'utf-16be' : undefined;
}

/** The text of octets that are valid UTF-8 (RFC 3629) from end to end; nothing for others. */
export function validUtf8(octets: Uint8Array): string | undefined {
  try {
    return strict.decode(octets);
  } catch {
    return undefined;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * The first that fits best is taken. `detected`: what the detector calls it, which does not tell apart those of one family; `handicap`, of
 * 100: a word or two are no evidence against the encoding that most such files have, nor for one that hardly any has. Those of East Asia
 * are left out: in a list of European names they are found by mistake.
 */
const ONE_BYTE = [
  { encoding: 'windows-1252', detected: /^(?:ISO-8859-1|windows-1252)$/, handicap: -3 },
  { encoding: 'iso-8859-15', detected: /^(?:ISO-8859-1|windows-1252)$/, handicap: 0 },
  { encoding: 'macintosh', detected: /^(?:ISO-8859-1|windows-1252)$/, handicap: 15 },
  { encoding: 'windows-1250', detected: /^(?:ISO-8859-2|windows-1250)$/, handicap: 0 },
  { encoding: 'iso-8859-2', detected: /^(?:ISO-8859-2|windows-1250)$/, handicap: 0 },
  { encoding: 'windows-1251', detected: /^windows-1251$/, handicap: 0 },
  { encoding: 'koi8-r', detected: /^KOI8-R$/, handicap: 0 },
  { encoding: 'windows-1253', detected: /^(?:ISO-8859-7|windows-1253)$/, handicap: 0 },
  { encoding: 'windows-1254', detected: /^(?:ISO-8859-9|windows-1254)$/, handicap: 0 },
  { encoding: 'windows-1257', detected: /^windows-1257$/, handicap: 0 },
] as const;

// In octets: enough to tell by, little enough to be told at once.
const BEGINNING = 4_000;
const SAMPLE = 3_000;
const MUCH = 1_000_000;
// Of 100.
const UNLIKELY = 100;

function isMarkedUtf8([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** Valid, or so nearly that a few broken characters must not spoil the rest: in another encoding hardly a letter would be valid by chance. */
function isUtf8(octets: Uint8Array): boolean {
  if (validUtf8(octets) !== undefined) return true;
  let [broken, whole] = [0, 0];
  for (const character of new TextDecoder().decode(octets.subarray(0, MUCH))) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u007f') whole += 1;
  }
  return broken * 10 < whole;
}

function oneByteEncoding(octets: Uint8Array): OneByte {
  const sample = wordsBeyondAscii(octets);
  const matches = analyse(sample);
  const scored = ONE_BYTE.map(({ encoding, detected, handicap }) => {
    const confidence = matches.find(({ name }) => detected.test(name))?.confidence ?? 0;
    return { encoding, score: confidence - handicap - UNLIKELY * strangeness(sample, encoding) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
}

/** Words that have other octets than those of ASCII, parted by spaces: the rest of a file says nothing, and may be long. */
function wordsBeyondAscii(octets: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE);
  let length = 0;
  for (let at = 0; at < octets.length; at += 1) {
    if ((octets[at] ?? 0) < 0x80) continue;
    const [start, end] = wordAround(octets, at);
    if (length + end - start + 1 > SAMPLE) break;
    sample.set(octets.subarray(start, end), length);
    sample[length + end - start] = SPACE;
    length += end - start + 1;
    at = end;
  }
  return sample.subarray(0, length);
}

const SPACE = 0x20;
const LONGEST_WORD = 60;

function wordAround(octets: Uint8Array, at: number): [start: number, end: number] {
  let [start, end] = [at, at + 1];
  while (start > 0 && at - start < LONGEST_WORD && isOfWord(octets[start - 1])) start -= 1;
  while (end < octets.length && end - at < LONGEST_WORD && isOfWord(octets[end])) end += 1;
  return [start, end];
}

function isOfWord(octet = SPACE): boolean {
  return octet >= 0x80 || (octet >= 0x30 && octet <= 0x39) || (octet >= 0x41 && octet <= 0x5a) || (octet >= 0x61 && octet <= 0x7a);
}

/** How much of a sample beyond ASCII would look wrong, 0 to 1. */
function strangeness(sample: Uint8Array, encoding: OneByte): number {
  const text = decodeAs(encoding, sample);
  const all = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  return (text.match(STRANGE)?.length ?? 0) / Math.max(all, 1);
}

const STRANGE = new RegExp(
  [
    String.raw`[\u0080-\u009f\ufffd]`,
    // A sign inside a word or before one; currencies stand before figures.
    String.raw`(?<=\p{L})(?![´¨])[\p{S}\p{No}¡¿¶§†‡‰](?=\p{Ll})`,
    String.raw`(?<!\p{L})[\p{So}\p{Sm}\p{Sk}\p{No}](?=[^\s\d])|(?<!\p{L})\p{Sc}(?=\p{L})|[ˇ˘˙˚˛˝]`,
    // A letter before figures, a capital inside a word, a letter of another alphabet in a word of ours.
    String.raw`[^\P{L}A-Za-zªº](?=\d)`,
    String.raw`(?<=\p{Ll})[^\P{Lu}A-Z]|(?<=\p{L})[^\P{Lu}A-Z](?=\p{Ll})`,
    String.raw`(?<=[A-Za-z])[^\P{L}\p{Script=Latin}]|[^\P{L}\p{Script=Latin}](?=[A-Za-z])`,
  ].join('|'),
  'gu',
);
