/** A property as one line of text, its folds undone. `at` is the line of the file where it begins, the first being 1. */
export type Unfolded = { at: number; text: string };

/**
 * The properties in pieces of a file, each as one line, those of a piece at a time. Lines may end with CRLF, LF or CR and are continued in
 * every way that is known: by white space (RFC 6350 3.2), by "=" at the end of quoted-printable text (vCard 2.1), and by nothing at all in
 * BASE64 of old phones. Empty lines are skipped.
 */
export function* unfolded(pieces: Iterable<string>): Generator<Unfolded[]> {
  const reading: Reading = { at: 0, begun: '' };
  for (const piece of pieces) yield wholeIn(piece, reading);
  const last = reading.begun === '' ? [] : wholeIn('\n', reading);
  yield reading.open === undefined ? last : [...last, closed(reading.open)];
}

/** How far the file is read: `begun` is the beginning of a line whose end is still to come, `open` the property that may be continued. */
type Reading = { at: number; begun: string; open?: Open };

function wholeIn(piece: string, reading: Reading): Unfolded[] {
  const whole: Unfolded[] = [];
  const lines = physicalLines(reading.begun + piece);
  reading.begun = piece.endsWith('\n') || piece.endsWith('\r') ? '' : (lines.pop() ?? '');
  let { open, at } = reading;
  for (const line of lines) {
    at += 1;
    if (line === '' && open?.encoded !== 'quoted') continue;
    if (open !== undefined && continues(open, line)) continue;
    if (open !== undefined) whole.push(closed(open));
    open = line === '' ? undefined : begun(at, line);
  }
  reading.at = at;
  if (open === undefined) delete reading.open;
  else reading.open = open;
  return whole;
}

/** `more`: what continues the first line. `encoded`: in a way that is continued otherwise than by white space. */
type Open = { at: number; text: string; more?: string[]; encoded?: 'quoted' | 'base64' };

function begun(at: number, text: string): Open {
  const encoded = ENCODED.test(text) ? encodingNamed(text) : undefined;
  return encoded === undefined ? { at, text } : { at, text, encoded };
}

const ENCODED = /^[^:]*;(?:ENCODING=|QUOTED-|BASE64)/i;

function encodingNamed(text: string): Open['encoded'] {
  const named = /^[^:]*;(?:ENCODING=)?"?(QUOTED-PRINTABLE|BASE64|B)"?(?=[;:])/i.exec(text)?.[1]?.toUpperCase();
  if (named === undefined) return undefined;
  return named === 'QUOTED-PRINTABLE' ? 'quoted' : 'base64';
}

/** Makes a line part of the property before it, where it is. */
function continues(open: Open, line: string): boolean {
  const first = line.charCodeAt(0);
  const isFolded = first === SPACE || first === TAB;
  if (open.encoded === undefined) return isFolded && continued(open, line.slice(1));
  if (open.encoded === 'quoted') return withoutSoftBreak(open) ? continued(open, line) : isFolded && continued(open, line.slice(1));
  return (isFolded || /^[A-Za-z\d+/]+={0,2}$/.test(line)) && continued(open, line.trim());
}

const [TAB, SPACE] = [0x09, 0x20];

function continued(open: Open, more: string): true {
  if (open.more === undefined) open.more = [more];
  else open.more.push(more);
  return true;
}

/** Takes the "=" from the end of quoted-printable text; false where none is there, and the text ends. */
function withoutSoftBreak(open: Open): boolean {
  const last = open.more?.pop() ?? open.text;
  const isBroken = last.endsWith('=');
  const bare = isBroken ? last.slice(0, -1) : last;
  if (open.more === undefined) open.text = bare;
  else open.more.push(bare);
  return isBroken;
}

function closed({ at, text, more }: Open): Unfolded {
  return { at, text: more === undefined ? text : text + more.join('') };
}

function physicalLines(piece: string): string[] {
  const lines = piece.includes('\r') ? linesEndedBy(piece) : piece.split('\n');
  // Nothing stands behind the last end.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Some write CR twice before LF; where CR alone ends a line, there are several in what LF ends. */
function linesEndedBy(piece: string): string[] {
  if (!/\r(?!\n)|(?<!\r)\n/.test(piece)) return piece.split('\r\n');
  return piece.split(/\r{1,3}\n|\r|\n/);
}
