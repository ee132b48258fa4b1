import type { KeptProperty } from '../../contact/kept-property.ts';
import type { ContentLine, Head, Parameter } from './vcard-content-line.ts';
import { plain } from './vcard-values.ts';

// Of one card, in UTF-16 units: a portrait of a phone fits, and 20,000 of them in a database. With a photo in each that is some gigabyte.
const MOST_KEPT = 100_000;
const MOST_PROPERTIES = 100;

/** What every card is written with anew, or what belongs to a property that is not kept itself. */
const NEVER_KEPT: ReadonlySet<string> = new Set(
  'BEGIN END VERSION PRODID PROFILE UID KIND X-ABSHOWAS X-ADDRESSBOOKSERVER-KIND FN N NOTE CATEGORIES REV CREATED'.split(' '),
);
/** An address without any of its parts is none. */
const SAYS_ANYTHING = /[^\s;]/;
/** What describes another property of its group. */
const COMPANIONS: ReadonlySet<string> = new Set(['X-ABLABEL', 'X-ABADR']);

/** Properties that we do not understand, as they are written again, and those that are too large for that. */
export function keptOf(
  lines: readonly ContentLine[],
  understood: ReadonlySet<ContentLine>,
): { kept: KeptProperty[]; tooLarge: ContentLine[] } {
  const left = lines.filter((line) => !NEVER_KEPT.has(line.head.name) && !understood.has(line) && SAYS_ANYTHING.test(line.value));
  const groups = new Set(left.flatMap(({ head }) => (COMPANIONS.has(head.name) ? [] : (head.group ?? []))));
  const wanted = left.filter(({ head }) => !COMPANIONS.has(head.name) || (head.group !== undefined && groups.has(head.group)));
  const within = withinBounds(wanted);
  return { kept: within.map(keptProperty), tooLarge: within === wanted ? [] : wanted.filter((line) => !within.includes(line)) };
}

/** The small ones first, so that a photo does not take the place of all else; in the order of the card. */
function withinBounds(lines: ContentLine[]): ContentLine[] {
  if (lines.length <= MOST_PROPERTIES && lines.reduce((sum, line) => sum + sizeOf(line), 0) <= MOST_KEPT) return lines;
  const bySize = lines.toSorted((one, other) => sizeOf(one) - sizeOf(other)).slice(0, MOST_PROPERTIES);
  let room = MOST_KEPT;
  const taken = new Set<ContentLine>();
  for (const line of bySize) {
    room -= sizeOf(line);
    if (room >= 0) taken.add(line);
  }
  return lines.filter((line) => taken.has(line));
}

function sizeOf({ head, value }: ContentLine): number {
  return head.length + value.length;
}

function keptProperty(line: ContentLine): KeptProperty {
  const { group, name, encoding } = line.head;
  const parameters = parametersOf(line.head);
  const text = encoding === 'base64' ? line.value.replace(/\s+/g, '') : plain(line, line.value).replace(/\r\n?|\n/g, '\\n');
  // A URI has no backslash (RFC 3986), but Google escapes what is in it.
  const value = name === 'URL' ? text.replace(/\\([:,;])/g, '$1') : text;
  return { ...(group === undefined ? {} : { group }), name, ...(parameters.length === 0 ? {} : { parameters }), value };
}

const known = new WeakMap<Head, string[]>();

function parametersOf(head: Head): string[] {
  const before = known.get(head);
  if (before !== undefined) return before;
  const bare = head.parameters.filter(({ name }) => name !== 'ENCODING' && name !== 'CHARSET').map(written);
  const parameters = head.encoding === 'base64' ? ['ENCODING=b', ...bare] : bare;
  known.set(head, parameters);
  return parameters;
}

/** Quoted where it must be (RFC 6350 3.3), its quotes and breaks encoded (RFC 6868). */
function written({ name, values }: Parameter): string {
  const texts = values.map((value) => value.replace(/[\^"\n]/g, (sign) => (sign === '^' ? '^^' : sign === '"' ? "^'" : '^n')));
  return `${name}=${texts.map((text) => (/[:;,]/.test(text) ? `"${text}"` : text)).join(',')}`;
}
