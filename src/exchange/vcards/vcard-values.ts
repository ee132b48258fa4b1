import { decodeAs, validUtf8 } from '../decode-text.ts';
import { oneLine, severalLines } from '../plain-text.ts';
import type { ContentLine } from './vcard-content-line.ts';
import { inCharset } from './vcard-pieces.ts';

// In UTF-16 units: no name, title or number is longer, and what is longer is not gone through.
const LONGEST_TEXT = 4_000;

/** The value as one line of text. */
export function lineOfText(line: ContentLine): string {
  return oneLine(unescaped(plain(line, line.value.slice(0, LONGEST_TEXT))));
}

/** The value as text that may have several lines, no longer than `longest` UTF-16 units as it stands in the file. */
export function linesOfText(line: ContentLine, longest: number): string {
  return severalLines(unescaped(plain(line, line.value.slice(0, longest))));
}

/** The components of a structured value, each as a line. Parted before they are decoded: "=3B" is text, ";" is none. */
export function componentsOf(line: ContentLine): string[] {
  return parted(line, ';');
}

/** The texts of a list, each as a line; none is empty. */
export function listOf(line: ContentLine): string[] {
  return parted(line, ',').filter((text) => text !== '');
}

/** A value or a part of it without its transfer encoding (quoted-printable, RFC 1521 5.1), still escaped. */
export function plain({ head: { encoding, charset } }: ContentLine, value: string): string {
  if (encoding !== 'quoted-printable') return value;
  return value.replace(/(?:=[\dA-F]{2})+/gi, (run) => {
    const octets = Uint8Array.from(run.slice(1).split('='), (octet) => Number.parseInt(octet, 16));
    const named = charset === undefined ? undefined : inCharset(charset, octets);
    return named ?? validUtf8(octets) ?? decodeAs('windows-1252', octets);
  });
}

/** Without backslashes (RFC 6350 3.4), also before what Gmail and Apple escape in vain: `\:` and `\"`. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([nN]|[^A-Za-z\d\s\u00c0-\uffff])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

function parted(line: ContentLine, separator: ';' | ','): string[] {
  const value = line.value.slice(0, LONGEST_TEXT);
  if (line.head.encoding === undefined && !value.includes('\\')) return value.split(separator).map(oneLine);
  return split(value, separator).map((part) => oneLine(unescaped(plain(line, part)).replaceAll('\n', ', ')));
}

/** At separators that no backslash stands before. */
function split(value: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at];
    if (sign === '\\') at += 1;
    if (sign !== separator) continue;
    parts.push(value.slice(start, at));
    start = at + 1;
  }
  return [...parts, value.slice(start)];
}
