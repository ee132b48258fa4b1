import { unfolded } from '../cards.ts';

/**
 * Where a text breaks the grammar of vCard 4.0, a sentence each: RFC 6350 3.3 (lines), 3.4 (escapes), 4 (value types), 6 (properties, how
 * often each may stand), with what RFC 7852, 8605 and 9554 add. Written from the RFCs, and stricter than any reader.
 */
export function breaches(text: string): string[] {
  const physical = text.split('\r\n');
  const wrongEnds = physical.at(-1) === '' && !physical.some((line) => /[\r\n]/.test(line)) ? [] : ['A line does not end with CRLF alone.'];
  const long = physical.filter((line) => Buffer.byteLength(line) > 75).map((line) => `More than 75 octets: ${line}`);
  const torn = /\ufffd/.test(Buffer.from(text).toString()) === /\ufffd/.test(text) ? [] : ['Half a character.'];
  return [...wrongEnds, ...long, ...torn, ...cardsIn(unfolded(text)).flatMap(breachesOfCard)];
}

// Stricter than RFC 6350, which lets a semicolon stand bare where nothing is parted; RFC 2426 does not.
const TEXT = String.raw`(?:\\[\\,;n]|[ \t!-+\--:<-\[\]-~]|[^\u0000-\u007f])*`;
const URI = String.raw`[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#\[\]@!$&'()*+,;=]|%[\da-f]{2}|%)*`;
const TIMESTAMP = String.raw`\d{8}T\d{6}Z`;

/** Property -> its value, and the most that a card may have. */
const PROPERTIES: Readonly<Record<string, { value: string; most?: number }>> = {
  VERSION: { value: String.raw`4\.0`, most: 1 },
  PRODID: { value: TEXT, most: 1 },
  UID: { value: URI, most: 1 },
  KIND: { value: 'individual|group|org|location', most: 1 },
  FN: { value: TEXT },
  N: { value: `${TEXT}(?:;${TEXT}){4}`, most: 1 },
  ORG: { value: `${TEXT}(?:;${TEXT})*` },
  TITLE: { value: TEXT },
  TEL: { value: String.raw`\+?\d{2,15}|tel:\+\d{2,15};ext=\d+` },
  EMAIL: { value: TEXT },
  ADR: { value: `${TEXT}(?:;${TEXT}){6}` },
  URL: { value: URI },
  CATEGORIES: { value: `${TEXT}(?:,${TEXT})*` },
  NOTE: { value: TEXT },
  CREATED: { value: TIMESTAMP, most: 1 },
  REV: { value: TIMESTAMP, most: 1 },
  'X-ABLABEL': { value: TEXT },
};
const PARAMETER = /^(?:TYPE=(?:work|cell|voice|fax|main-number)(?:,(?:work|cell|voice|fax|main-number))*|PREF=1|VALUE=uri|CC=[A-Z]{2})$/;

function cardsIn(lines: readonly string[]): string[][] {
  const cards: string[][] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VCARD') cards.push([]);
    else cards.at(-1)?.push(line);
  }
  return cards;
}

function breachesOfCard(lines: readonly string[]): string[] {
  const properties = lines.slice(0, -1).map((line) => /^(?:([a-z\d-]+)\.)?([a-z\d-]+)((?:;[^:]*)?):(.*)$/isu.exec(line));
  const names = properties.map((match) => (match?.[2] ?? '').toUpperCase());
  const count = (name: string): number => names.filter((one) => one === name).length;
  return [
    ...(lines.at(-1) === 'END:VCARD' && lines.indexOf('END:VCARD') === lines.length - 1 ? [] : ['A card does not end once.']),
    ...(names[0] === 'VERSION' ? [] : ['VERSION does not stand first.']),
    ...['VERSION', 'FN'].filter((name) => count(name) === 0).map((name) => `${name} is missing.`),
    ...[...new Set(names)]
      .filter((name) => count(name) > (PROPERTIES[name]?.most ?? Number.POSITIVE_INFINITY))
      .map((name) => `${name} stands twice.`),
    ...properties.flatMap((match, at) => breachesOfLine(lines[at] ?? '', match)),
  ];
}

function breachesOfLine(line: string, match: RegExpExecArray | null): string[] {
  const [, , name = '', parameters = '', value = ''] = match ?? [];
  const property = PROPERTIES[name.toUpperCase()];
  if (property === undefined) return [`No property that we write: ${line}`];
  return [
    ...parameters
      .split(';')
      .slice(1)
      .filter((parameter) => !PARAMETER.test(parameter))
      .map((parameter) => `A parameter out of our list: ${parameter}`),
    ...(new RegExp(`^(?:${property.value})$`, 'iu').test(value) ? [] : [`A value against the grammar: ${line}`]),
  ];
}
