import { decodeAs, encodingOf, utf16Of, validUtf8 } from '../decode-text.ts';

// In octets or UTF-16 units: read at once without anybody noticing.
const PIECE = 65_536;
// Beyond this a piece is cut where it must be.
const LONGEST_PIECE = 16 * PIECE;

const [TAB, LF, CR, SPACE] = [0x09, 0x0a, 0x0d, 0x20];

/**
 * The text of a vCard file in pieces that end at the end of a line, never between CR and LF. Each piece is decoded by itself, since files
 * are put together out of cards of several programs: UTF-8 where it is valid, also where a fold parts a character (RFC 6350 3.2 forbids it,
 * old programs count octets); else line by line, in the line's own CHARSET (vCard 2.1) or the encoding that the file looks to have.
 */
export function piecesOf(file: Uint8Array | string): Generator<string> {
  if (typeof file === 'string') return piecesOfText(file);
  const utf16 = utf16Of(file);
  return utf16 === undefined ? piecesOfOctets(file) : piecesOfUtf16(file, utf16);
}

function* piecesOfOctets(file: Uint8Array): Generator<string> {
  let otherwise: string | undefined;
  for (let start = 0; start < file.length; ) {
    const end = endOfPiece(file, start);
    const piece = file.subarray(start, end);
    const text = validUtf8(piece) ?? validUtf8(withWholeCharacters(piece));
    if (text === undefined) otherwise ??= otherEncoding(file.subarray(start, start + 4 * PIECE));
    yield text ?? lineByLine(piece, otherwise ?? 'utf-8');
    start = end;
  }
}

function* piecesOfText(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = start + PIECE < text.length ? text.indexOf('\n', start + PIECE) + 1 : 0;
    yield text.slice(start, end === 0 ? text.length : end);
    start = end === 0 ? text.length : end;
  }
}

function* piecesOfUtf16(file: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for (let start = 0; start < file.length; start += PIECE) {
    const text = rest + decoder.decode(file.subarray(start, start + PIECE), { stream: true });
    const end = text.length > LONGEST_PIECE ? text.length : text.lastIndexOf('\n') + 1;
    if (end > 0) yield text.slice(0, end);
    rest = text.slice(end);
  }
  yield rest + decoder.decode();
}

/** Of what is not UTF-8. Where nearly all is, a line that is not comes from another program rather than from an accident. */
function otherEncoding(octets: Uint8Array): string {
  const encoding = encodingOf(octets);
  return encoding === 'utf-8' ? 'windows-1252' : encoding;
}

/** Where the next property begins behind so many octets. */
function endOfPiece(file: Uint8Array, start: number): number {
  const most = Math.min(start + LONGEST_PIECE, file.length);
  for (let at = start + PIECE; at < most; at += 1) if (beginsProperty(file, at)) return at;
  if (most === file.length) return most;
  let end = most;
  while (end > start + PIECE && ((file[end] ?? 0) >= 0x80 || file[end] === LF)) end -= 1;
  return end;
}

function beginsProperty(file: Uint8Array, at: number): boolean {
  const [before, first] = [file[at - 1], file[at]];
  if (before !== LF && (before !== CR || first === LF)) return false;
  return first !== SPACE && first !== TAB;
}

/** With each character that a fold parts put before that fold: the text stays as long as it was, and its lines as many. */
function withWholeCharacters(piece: Uint8Array): Uint8Array {
  const mended = piece.slice();
  for (let at = 1; at < mended.length; at += 1) {
    const isFold = (mended[at] === SPACE || mended[at] === TAB) && isLineEnd(mended[at - 1]) && isContinuation(mended[at + 1]);
    if (!isFold) continue;
    let [start, end] = [at - 1, at + 1];
    while (isLineEnd(mended[start - 1])) start -= 1;
    while (isContinuation(mended[end])) end += 1;
    const moved = [...mended.subarray(at + 1, end), ...mended.subarray(start, at + 1)];
    mended.set(moved, start);
    at = end;
  }
  return mended;
}

function isLineEnd(octet: number | undefined): boolean {
  return octet === LF || octet === CR;
}

function isContinuation(octet = 0): boolean {
  return octet >= 0x80 && octet < 0xc0;
}

function lineByLine(piece: Uint8Array, encoding: string): string {
  const lines: string[] = [];
  for (let start = 0; start < piece.length; ) {
    let end = start + 1;
    while (end < piece.length && !beginsProperty(piece, end)) end += 1;
    const line = piece.subarray(start, end);
    lines.push(validUtf8(line) ?? validUtf8(withWholeCharacters(line)) ?? inOwnCharset(line) ?? decodeAs(encoding, line));
    start = end;
  }
  return lines.join('');
}

const LONGEST_HEAD = 200;
const CHARSET = /^[^:]*;CHARSET="?([\w.-]+)/i;

function inOwnCharset(line: Uint8Array): string | undefined {
  const named = CHARSET.exec(decodeAs('windows-1252', line.subarray(0, LONGEST_HEAD)))?.[1];
  return named === undefined || /^utf-?8$/i.test(named) ? undefined : inCharset(named, line);
}

/** Octets in an encoding that a file names; nothing where nobody knows that name. */
export function inCharset(name: string, octets: Uint8Array): string | undefined {
  try {
    return decodeAs(name, octets);
  } catch {
    return undefined;
  }
}
