import { beginning, oneLine, severalLines } from '../plain-text.ts';

/** One property as it will be written: `value` is escaped already, `parameters` come from our own words only and are not quoted. */
export type Property = {
  name: string;
  value: string;
  parameters?: string[];
  /** What it is called beside its type ("direkt"): written in a property of its own, joined to this one by a group ("item1."). */
  label?: string;
  /** Properties of one group stay in one, which is called otherwise. */
  group?: string;
};

const LONGEST = 75;

/** The lines of properties, folded and each ended with CRLF (RFC 2426 2.6, RFC 6350 3.2). */
export function linesOf(properties: readonly Property[]): string {
  const named = new Map<string, string>();
  let groups = 0;
  function nextGroup(): string {
    groups += 1;
    return `item${groups}`;
  }
  let text = '';
  for (const property of properties) {
    const { label, group } = property;
    const joined = label === undefined ? group && (named.get(group) ?? nextGroup()) : nextGroup();
    if (group !== undefined && joined !== undefined) named.set(group, joined);
    text += `${folded(joined === undefined ? lineOf(property) : `${joined}.${lineOf(property)}`)}\r\n`;
    // Apple's way to name a number, which Google and most servers read too; others skip a property that they do not know.
    if (label !== undefined) text += `${folded(`${joined}.X-ABLabel:${textValue(label)}`)}\r\n`;
  }
  return text;
}

/** One line of text, escaped. */
export function textValue(text: string): string {
  return PLAIN.test(text) ? text.trim() : escaped(oneLine(text));
}

/** Most texts: nothing in them is escaped, and nothing left out (plain-text.ts). */
const PLAIN = /^[ -+\--:<-[\]-~\u00a0-\u061b\u061d-\u1fff]*$/;

/** Several lines of text, escaped; their breaks are written as "\n". */
export function linesValue(text: string): string {
  return escaped(severalLines(text)).replaceAll('\n', '\\n');
}

/** A structured value: its components, each escaped and maybe empty, parted by semicolons. */
export function components(texts: readonly (string | undefined)[]): string {
  return texts.map(part).join(';');
}

/** A list of texts, each escaped. */
export function textList(texts: readonly string[]): string {
  return texts.map(part).join(',');
}

function part(text = ''): string {
  return PLAIN.test(text) ? text.trim() : escaped(onePart(text));
}

/** One line for a component or list, without a closing backslash: Thunderbird and Nextcloud take the separator behind one for escaped. */
export function onePart(text: string): string {
  const line = oneLine(text);
  return line.endsWith('\\') ? line.replace(/[\\\s]+$/, '') : line;
}

/** Semicolons too, where they part nothing (RFC 2426 4; RFC 6350 3.4 leaves it open): at a bare one in a note an iPhone stops reading. */
function escaped(text: string): string {
  return /[\\,;]/.test(text) ? text.replace(/[\\,;]/g, '\\$&') : text;
}

function lineOf({ name, parameters = [], value }: Property): string {
  return `${parameters.length === 0 ? name : `${name};${parameters.join(';')}`}:${value}`;
}

/** At most 75 octets a line, the space that continues it counted. What a reader sees as one character is not parted. */
function folded(line: string): string {
  // In UTF-8 no unit of UTF-16 takes more than three octets.
  if (line.length * 3 <= LONGEST || (line.length <= LONGEST && ASCII.test(line))) return line;
  const lines: string[] = [];
  for (let rest = line, room = LONGEST; rest !== ''; room = LONGEST - 1) {
    const piece = beginning(rest, room);
    lines.push(piece);
    rest = rest.slice(piece.length);
  }
  return lines.join('\r\n ');
}

const ASCII = /^[ -~]*$/;
