// Each ends a line for some reader (CRLF is one): LF, CR, VT, FF, NEL, Unicode's two separators, and three of ASCII's four (Python's splitlines).
const LINE_BREAKS = /\r\n|[\n\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;
const BREAKS_AND_CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const CONTROLS_BUT_LF = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g;
// Half a character, which has no UTF-8, and what a reader may take for a mark of byte order.
const NO_CHARACTERS = /[\p{Surrogate}\ufffe\uffff]/gu;
// Marks, embeddings, overrides and isolates, by which a text reads otherwise than it is written.
const BIDI_CONTROLS = /\p{Bidi_Control}/gu;

// Most text: nothing in it that any of the above means. Up to U+1FFF, but for the one mark of direction there.
const HARMLESS_LINE = /^[ -~\u00a0-\u061b\u061d-\u1fff]*$/;
const HARMLESS_LINES = /^[\n -~\u00a0-\u061b\u061d-\u1fff]*$/;

/** Text for a field of one line: each run of line breaks and control characters is one space, nothing turns the reading direction. */
export function oneLine(text: string): string {
  if (HARMLESS_LINE.test(text)) return text.trim();
  return withoutTricks(text).replace(BREAKS_AND_CONTROLS, ' ').trim();
}

/** Text that may have several lines: each kind of line break is "\n", a run of other control characters is one space. */
export function severalLines(text: string): string {
  if (HARMLESS_LINES.test(text)) return text.trim();
  return withoutTricks(text).replace(LINE_BREAKS, '\n').replace(CONTROLS_BUT_LF, ' ').trim();
}

/** How many octets a text has in UTF-8. */
export function octets(text: string): number {
  let count = 0;
  for (const character of text) count += octetsOf(character.codePointAt(0) ?? 0);
  return count;
}

/**
 * The longest beginning of a text that has at most so many octets and ends where a reader sees a character end; inside one that is longer
 * than that by itself, between two code points. Looks no further than it must, so that a long text can be cut piece by piece.
 */
export function beginning(text: string, most: number): string {
  const end = fitting(text, most);
  if (end === text.length) return text;
  if (isAscii(text, end - 1) && isAscii(text, end)) return text.slice(0, end);
  const start = graphemes.segment(text.slice(0, end + 2)).containing(end)?.index ?? 0;
  return text.slice(0, start > 0 ? start : end);
}

/** Two characters of ASCII are never one to a reader, but for a line break, which no line has. */
function isAscii(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x20 && unit < 0x7f;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How long a beginning fits, in units of UTF-16; it ends between two code points. */
function fitting(text: string, most: number): number {
  let [end, left] = [0, most];
  while (end < text.length) {
    const codePoint = text.codePointAt(end) ?? 0;
    left -= octetsOf(codePoint);
    if (left < 0) return end;
    end += codePoint > 0xffff ? 2 : 1;
  }
  return end;
}

function withoutTricks(text: string): string {
  return text.replace(NO_CHARACTERS, '\ufffd').replace(BIDI_CONTROLS, '');
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
