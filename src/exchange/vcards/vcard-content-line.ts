import type { Unfolded } from './vcard-unfold.ts';

/** A property as it stands in a file (RFC 6350 3.3), its value still encoded. */
export type ContentLine = { at: number; head: Head; value: string };

/** What stands before the value: names in capitals, of the parameters those that vCard 2.1 leaves unnamed too. */
export type Head = {
  /** How long it is, in UTF-16 units. */
  length: number;
  group?: string;
  name: string;
  parameters: Parameter[];
  /** Of TYPE, in lower case. */
  types: ReadonlySet<string>;
  encoding?: 'quoted-printable' | 'base64';
  charset?: string;
  /** 1 to 100 (RFC 6350 5.3), where vCard 2.1 and 3.0 have a type 1; 101 where nothing is said. */
  preference: number;
};

/** Values unquoted, and decoded by RFC 6868. */
export type Parameter = { name: string; values: string[] };

/** Reads a line; nothing where it is no property. */
export function contentLine({ at, text }: Unfolded): ContentLine | undefined {
  const colon = endOfHead(text);
  const head = colon < 0 ? undefined : headOf(text.slice(0, colon));
  return head && { at, head, value: text.slice(colon + 1) };
}

/** The same few heads come again and again. */
const known = new Map<string, Head>();
const MOST_KNOWN = 1_000;
const LONGEST_KNOWN = 200;

function headOf(text: string): Head | undefined {
  const before = known.get(text);
  if (before !== undefined) return before;
  const head = headAnew(text);
  if (known.size >= MOST_KNOWN) known.clear();
  if (head !== undefined && text.length <= LONGEST_KNOWN) known.set(text, head);
  return head;
}

function headAnew(text: string): Head | undefined {
  const [named = '', ...said] = partsOf(text, ';');
  const dot = named.lastIndexOf('.');
  const [group, name] = [named.slice(0, Math.max(dot, 0)).trim(), named.slice(dot + 1).trim()];
  if (!/^[\w-]+$/.test(name)) return undefined;
  const parameters = said.flatMap(parameterOf);
  const types = new Set(valuesOf(parameters, 'TYPE'));
  const encoding = ENCODINGS.get(valuesOf(parameters, 'ENCODING')[0] ?? '');
  const [charset] = valuesOf(parameters, 'CHARSET');
  const preference = Number(valuesOf(parameters, 'PREF')[0]);
  return {
    length: text.length,
    ...(group === '' ? {} : { group: group.toLowerCase() }),
    name: name.toUpperCase(),
    parameters,
    types,
    ...(encoding === undefined ? {} : { encoding }),
    ...(charset === undefined ? {} : { charset }),
    preference: preference >= 1 && preference <= 100 ? preference : types.has('pref') ? 1 : 101,
  };
}

const ENCODINGS: ReadonlyMap<string, 'quoted-printable' | 'base64'> = new Map([
  ['quoted-printable', 'quoted-printable'],
  ['base64', 'base64'],
  ['b', 'base64'],
]);

/** In lower case. "work,voice" in quotes is two of TYPE, as RFC 6350 5.6 had it in its examples. */
function valuesOf(parameters: readonly Parameter[], wanted: string): string[] {
  return parameters
    .filter(({ name }) => name === wanted)
    .flatMap(({ values }) => values.flatMap((value) => value.toLowerCase().split(',')));
}

/** The colon before the value: the first that stands in no quotes; where quotes do not close, the first of all. */
function endOfHead(text: string): number {
  const first = text.indexOf(':');
  const quote = text.lastIndexOf('"', first);
  if (quote < 0) return first;
  let isQuoted = false;
  for (let at = text.indexOf('"'); at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === ':' && !isQuoted) return at;
  }
  return first;
}

/** Parts of a text between separators that stand in no quotes. */
function partsOf(text: string, separator: ';' | ','): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== separator || isQuoted) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}

function parameterOf(text: string): Parameter | [] {
  // Android writes the words of a label so: "X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=85)".
  const equals = /^X-CUSTOM\(/i.test(text) ? -1 : text.indexOf('=');
  if (equals < 0) return unnamed(text.trim());
  const values = partsOf(text.slice(equals + 1), ',').map((value) => unquoted(value.trim()));
  return { name: text.slice(0, equals).trim().toUpperCase(), values };
}

/** vCard 2.1 leaves out the name where a value can belong to one parameter only. */
function unnamed(value: string): Parameter | [] {
  if (value === '') return [];
  if (/^(?:QUOTED-PRINTABLE|BASE64|B|7BIT|8BIT)$/i.test(value)) return { name: 'ENCODING', values: [value] };
  return { name: /^(?:URL|URI|CONTENT-ID|CID|INLINE)$/i.test(value) ? 'VALUE' : 'TYPE', values: [value] };
}

function unquoted(value: string): string {
  const bare = value.startsWith('"') ? value.replace(/^"|"$/g, '') : value;
  return bare.includes('^') ? bare.replace(/\^([n'^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^')) : bare;
}
