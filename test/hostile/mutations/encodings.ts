import { decodePage } from '../../../src/page/decode.ts';
import type { Random } from '../../generator/random.ts';
import { insertAt } from './places.ts';

const STRAY = ['\ud800', '\udfff', '\0', '\ufeff', '\ufffe', '\uffff', '\u0085', '\u0096', '\u2028', '\u000b', '\u001f', '\u007f'];
const MOST_STRAY = 40;

/** The page's bytes, taken for another encoding, named wrongly, or with some of them lost. */
export function decodedWrongly(html: string, random: Random): string {
  const bytes = random.pick([utf8, utf16, latin1])(html);
  const named = random.pick(['utf-16le', 'shift_jis', 'windows-1252', 'gbk', 'utf-8', 'x-user-defined', 'nonsense', '']);
  const from = random.pick([0, 1, random.between(0, bytes.length)]);
  return decodePage(bytes.subarray(from, random.pick([bytes.length, bytes.length - 1])), named);
}

/** Characters that are none, or that nobody writes, strewn over the page. */
export function withStrayCharacters(html: string, random: Random): string {
  let broken = html;
  for (let count = random.between(1, MOST_STRAY); count > 0; count -= 1)
    broken = insertAt(broken, random.between(0, broken.length), random.pick(STRAY));
  return broken;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length * 2 }, (_, at) => (text.charCodeAt(at >> 1) >> (at % 2 === 0 ? 0 : 8)) & 0xff);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}
