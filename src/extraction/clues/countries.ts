import type { Language } from '../languages/language.ts';
import { madeOnce } from '../made-once.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What countries are called for short, and parts that have a plan of numbers in common with the whole. */
const SHORT: readonly (readonly [string, string])[] = [
  ['usa', 'US'],
  ['u.s.a', 'US'],
  ['u.s', 'US'],
  ['united states of america', 'US'],
  ['uk', 'GB'],
  ['u.k', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['republic of ireland', 'IE'],
  ['the netherlands', 'NL'],
  ['holland', 'NL'],
  ['czech republic', 'CZ'],
];
/** The distinguishing signs of vehicles that stand before postal codes: "D-10117", "S-111 22". */
const SIGNS: ReadonlyMap<string, string> = new Map(
  'AT:A BE:B CH:CH CZ:CZ DE:D DE:DE DK:DK ES:E FR:F FI:FI FI:FIN IT:I IS:IS LU:L NO:N NL:NL NO:NO PT:P PL:PL SE:S SE:SE'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(3), pair.slice(0, 2)]),
);
const SIGNED = new RegExp(`(?:^|[\\s,])(${[...SIGNS.keys()].join('|')})-\\d{3,5}(?=\\s)`);
const BRITISH = /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})\b/;
/** In characters. */
const [LONGEST_NAME, LONGEST_LINE] = [40, 120];
const MOST_WORDS = 4;
/** What a colon, bracket or dash parts from the number: "USA: (302) …", "United States customers: …". */
const LEAD = /(?:^|[.;,|(]\s*|\s)(\p{L}[\p{L}.' -]*?)(?:\s+\p{Ll}+){0,2}\s*[:(–-]\s*[+(]*$/u;

/** The country that a line names and nothing else does: "Norge", "Australia:", or that its postal code tells (ISO 3166-1 alpha-2). */
export function countryOfLine(text: string, languages: readonly Language[]): string | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const named = text.length > LONGEST_NAME ? undefined : regionsOf(languages).get(fold(text));
  return named ?? (/\d/.test(text) ? countryOfCode(text) : undefined);
}

/** "D-10117 Berlin", "Leeds LS1 4AP". */
function countryOfCode(text: string): string | undefined {
  return SIGNS.get(SIGNED.exec(text)?.[1] ?? '') ?? (BRITISH.test(text) ? 'GB' : undefined);
}

/** The countries named right beside a number: "USA: (302) …", "United States customers: …", "0800 … (GB)", the nearest first. */
export function countriesBeside(text: string, start: number, end: number, languages: readonly Language[]): string[] {
  const regions = regionsOf(languages);
  const bracket = /^\s*\(([^()\d]{2,40})\)/.exec(text.slice(end, end + LONGEST_NAME))?.[1];
  const after = bracket === undefined ? undefined : (regions.get(fold(bracket)) ?? codeOf(bracket, languages));
  const lead = text.slice(Math.max(0, start - 60), start).replace(/\s*\([^()]{1,40}\)(?=\s*:)/, '');
  const named = LEAD.exec(lead)?.[1] ?? '';
  const words = named.split(/\s+/);
  const phrases = [...Array(Math.min(MOST_WORDS, words.length)).keys()].map((count) => words.slice(-1 - count).join(' '));
  const before = phrases.flatMap((phrase) => regions.get(fold(phrase)) ?? codeOf(phrase, languages) ?? []);
  return [...(after === undefined ? [] : [after]), ...before];
}

function codeOf(text: string, languages: readonly Language[]): string | undefined {
  const code = text.trim();
  return codesOf(languages).has(code) ? code : undefined;
}

const codesOf = madeOnce((languages): ReadonlySet<string> => new Set(regionsOf(languages).values()));

/** What the countries are called in the languages, folded. The names are the platform's own (Unicode CLDR). */
const regionsOf = madeOnce(
  (languages): ReadonlyMap<string, string> => new Map([...languages.flatMap(({ code }) => namesIn(code)), ...SHORT]),
);

function namesIn(language: string): [string, string][] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return (CODES ??= regionCodes()).flatMap((code): [string, string][] => {
    const name = names.of(code);
    return name === undefined ? [] : [[fold(name), code]];
  });
}

/** Asked once: to look through all pairs of letters takes longer than to name the countries among them. */
let CODES: readonly string[] | undefined;

/** The codes that are a region's (ISO 3166-1 alpha-2): whatever has a name in one language has one in each. */
function regionCodes(): string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter((code) => names.of(code) !== undefined);
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s:.–-]+$/, '');
}
