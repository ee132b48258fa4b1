import { type EmailAddress, readEmailAddress } from '../../../contact/email-address.ts';
import { fold } from '../../../contact/fold.ts';
import type { PhoneNumber } from '../../../contact/phone-number.ts';
import type { Meaning } from './column-meaning.ts';
import { phrasesOf } from './headings.ts';
import { BESIDE_NUMBERS, PHONE_WORDS } from './phone-words.ts';
import { numbersIn, type WrittenNumber } from './written-numbers.ts';

/** The numbers and addresses of a cell, each with the cell's own words, and what is neither. */
export type Channels = {
  phones: { phone: PhoneNumber; text: string }[];
  emails: { email: EmailAddress; text: string }[];
  /** Words and figures that could not be read. */
  left: string[];
};

/** What a number is for. */
export type Sort = Extract<Meaning, 'phone' | 'mobile' | 'direct' | 'mainNumber' | 'duty' | 'fax'>;
/** What is known of the numbers of a cell before it is read: by the column, and how it calls them. */
export type Column = { sort: Sort; label?: string };

/**
 * Reads all numbers and addresses of a cell: "08-465 004 00, 070-174 06 05 (ej sms)", "växel 08-…", "Anna Berg <anna@ekstad.example>".
 * `countries` (ISO 3166-1 alpha-2) are those by whose plans numbers are tried, the first first.
 */
export function readChannels(cell: string, column: Column, countries: readonly string[]): Channels {
  const found: Channels = { phones: [], emails: [], left: [] };
  const beyond = cell.slice(LONGEST).trim();
  const rest = cell
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(AT, '@')
    .replace(ADDRESS, (text) => {
      const email = readEmailAddress(text.replace(/\?.*/, ''));
      if (email === undefined) return text;
      found.emails.push({ email, text });
      return ';';
    });
  let before = '';
  for (const piece of rest.split(PARTED)) {
    if (!/\d/.test(piece)) before = takeWords(piece, before, found);
    else {
      readPiece(`${before} ${piece}`.trim(), { column, countries, found });
      before = '';
    }
  }
  found.left.push(...[before, beyond].filter((words) => words !== ''));
  return found;
}

/** What a text says of the number beside it, and how it calls it where it says more than what sort it is. */
export function readLabel(text: string): { sort?: Sort; label?: string } {
  const written = text.replace(/^[\s:.,;*([{<–-]+|[\s:.,;)\]}>–-]+$/g, '').replace(/\s+/g, ' ');
  const words = fold(written).split(' ');
  const sort = sorts.get(words.join(' '));
  if (sort !== undefined) return TELLING.has(sort) ? { sort, label: written } : { sort };
  if (words.length > MOST_WORDS || written.length > LONGEST_LABEL || written === '') return {};
  // "Work fax", "mobil tel": nothing but what it is.
  const known = words.map((word) => sorts.get(word));
  const first = known.find((one) => one !== undefined && one !== 'phone') ?? 'phone';
  if (known.every((one) => one !== undefined && !TELLING.has(one))) return { sort: first };
  const within = words.flatMap((word) => (word.length > 2 ? (sorts.get(word) ?? []) : [])).find((one) => one !== 'phone');
  return { ...(within === undefined ? {} : { sort: within }), label: written };
}

/** Of a cell, in UTF-16 units: what stands behind is left unread. */
const LONGEST = 2000;
const AT = /\s*[[({]\s*(?:at|a|ät|snabel-?a|@|arroba|zavináč|małpa|chiocciola)\s*[\])}]\s*/gi;
const ADDRESS = /[<(]?(?:mailto:)?[^\s@,;<>()[\]"|:]{1,100}@[^\s@,;<>()[\]"|:?]{1,200}(?:\?[^\s,;<>|]*)?[>)]?/gi;
/** Not within brackets, nor where a comma groups figures. */
const PARTED = /(?:\n|;|\||:::|,(?!\d)|\s\/\s|\s(?:och|og|ja|and|und|et|y|eller|or|oder|ou|of|lub|nebo|alt\.?|tai)\s)(?![^([]*[)\]])/iu;
const RUN = /\(?\+?\(?\d[\d\s().\-–—/·]*\d/g;
const MOST_WORDS = 5;
const LONGEST_LABEL = 40;
const TELLING: ReadonlySet<Sort> = new Set(['direct', 'mainNumber', 'duty']);

const SORTS = ['phone', 'mobile', 'direct', 'mainNumber', 'duty', 'fax'] as const satisfies Sort[];
const sorts: ReadonlyMap<string, Sort> = new Map(
  SORTS.flatMap((sort) => phrasesOf(`${PHONE_WORDS[sort]}, ${BESIDE_NUMBERS[sort]}`).map((phrase): [string, Sort] => [phrase, sort])),
);

/** Words without figures belong to the number before them, or, where there is none or they are a label, to the one after. Gives the latter. */
function takeWords(piece: string, before: string, found: Channels): string {
  const words = piece.trim();
  const last = found.phones.at(-1);
  const { sort, label } = readLabel(words);
  if (words === '' || last === undefined || sort !== undefined || label === undefined) return `${before} ${words}`.trim();
  const { label: known, ...phone } = last.phone;
  found.phones.splice(-1, 1, { phone: { ...phone, label: known === undefined ? label : `${known}, ${label}` }, text: last.text });
  return before;
}

type Piece = { column: Column; countries: readonly string[]; found: Channels };

/** "Mobil: 070-174 06 05 Växel: 08-465 004 00 (8-17)": each run of figures with the words around it. */
function readPiece(piece: string, { column, countries, found }: Piece): void {
  const runs = [...piece.matchAll(RUN)].map((run) => ({
    start: run.index,
    end: run.index + run[0].length,
    numbers: numbersIn(run[0], countries),
  }));
  const read = runs.filter(({ numbers }) => numbers.length > 0);
  if (read.length === 0) takeUnread(piece, found);
  let from = 0;
  for (const [at, { start, end, numbers }] of read.entries()) {
    const behind = piece.slice(end, read[at + 1]?.start);
    const own = at + 1 < read.length ? ownWords(behind) : behind;
    take({ before: piece.slice(from, start), after: own, numbers }, { column, found });
    from = end + own.length;
  }
}

/** Of the words between two numbers those that are said of the first: in brackets, or what is no label. */
function ownWords(between: string): string {
  const bracket = /^\s*[([][^)\]]*[)\]]/.exec(between)?.[0] ?? '';
  const rest = between.slice(bracket.length);
  return /:\s*$/.test(rest) || readLabel(rest).sort !== undefined ? bracket : between;
}

/** "ankn 12" behind a number is its extension. */
function takeUnread(piece: string, { phones, left }: Channels): void {
  const extension = EXTENSION.exec(piece)?.[1];
  const last = phones.at(-1);
  if (extension === undefined || last === undefined) left.push(piece);
  else phones.splice(-1, 1, { phone: { ...last.phone, extension }, text: `${last.text}, ${piece}` });
}

type Said = { before: string; after: string; numbers: readonly WrittenNumber[] };

function take({ before, after, numbers }: Said, { column, found }: Omit<Piece, 'countries'>): void {
  const extension = EXTENSION.exec(after);
  const words = [before, extension ? after.slice(extension[0].length) : after].map((text) => text.replace(/^\s*tel:/i, ''));
  const said = words.map(readLabel);
  const sort = sortOf(
    column.sort,
    said.flatMap((one) => one.sort ?? []),
  );
  const label = said.flatMap((one) => one.label ?? []).join(', ');
  for (const [at, { phone, text }] of numbers.entries()) {
    // Where several stand under one label it is said of the first.
    const called = (at === 0 && label !== '' ? label : undefined) ?? column.label;
    found.phones.push({
      phone: {
        ...phone,
        features: featuresOf(phone, sort),
        ...(called === undefined ? {} : { label: called }),
        ...(at === 0 && extension?.[1] !== undefined ? { extension: extension[1] } : {}),
      },
      text: numbers.length === 1 ? `${before}${text}${after}`.trim() : text,
    });
  }
}

const EXTENSION =
  /^[\s,;]*(?:ext(?:ension)?|anknytning|ankn|ank|lok(?:al)?nr|toestel|poste|durchwahl|dw|alanumero|wew|linka|kl|int|x|#)\.?:?\s*(\d{1,6})\b/i;

/** What a cell says of a number tells more than its column, unless it only says that it is one. */
function sortOf(column: Sort, said: readonly Sort[]): Sort {
  const telling = said.find((sort) => sort !== 'phone' && sort !== 'mobile');
  return telling ?? (column === 'phone' ? (said[0] ?? column) : column);
}

/** What a number is, by its plan and by what it is said to be for. */
export function featuresOf({ number, features }: PhoneNumber, sort: Sort): PhoneNumber['features'] {
  switch (sort) {
    case 'fax':
      return ['fax'];
    case 'mainNumber':
      return [...features, 'main-number'];
    case 'duty':
      return [...features, 'duty'];
    case 'mobile':
      // Where the plan does not tell them apart (North America, Denmark), only the column knows.
      return /^\+(?:1|45)/.test(number) ? ['mobile'] : features;
    default:
      return features;
  }
}
