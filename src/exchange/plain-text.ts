// CR, LF, CRLF, VT, FF, NEL and Unicode's two separators, and the separators of files, groups, records and units at which some readers
// end a line too (Python's splitlines).
const LINE_BREAKS = /\r\n|[\n\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;
// What makes a text read in another direction than it is written: marks, embeddings, overrides, isolates.
const BIDI_CONTROLS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
// Half a character, which has no UTF-8, and the code that a reader may take for the mark of another byte order.
const NO_CHARACTERS = /[\p{Surrogate}\ufffe\uffff]/gu;

/** Text for a field of one line: every line break and run of control characters is one space, nothing turns the reading direction. */
export function oneLine(text: string): string {
  return withoutTricks(text).replace(LINE_BREAKS, ' ').replace(CONTROLS, ' ').trim();
}

/** Text that may have several lines: each kind of line break is "\n", other control characters are one space. */
export function severalLines(text: string): string {
  return withoutTricks(text)
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, (run) => run.replaceAll(/[^\n]+/g, ' '))
    .trim();
}

/** How many octets a text has in UTF-8. */
export function octets(text: string): number {
  let count = 0;
  for (const character of text) count += octetsOf(character.codePointAt(0) ?? 0);
  return count;
}

/** A text as the characters that a reader sees, each of which stays whole; one of more than `most` octets comes apart into code points. */
export function characters(text: string, most: number): string[] {
  if (ASCII.test(text)) return [...text];
  return [...segmenter.segment(text)].flatMap(({ segment }) => (octets(segment) > most ? [...segment] : [segment]));
}

const ASCII = /^[\u0020-\u007e]*$/;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function withoutTricks(text: string): string {
  return text.replace(NO_CHARACTERS, '\ufffd').replace(BIDI_CONTROLS, '');
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
