import { type Lexicon, type Word, wordsOf } from './lexicon.ts';

/** A text that may be somebody's name, and how much speaks for it: 0 (nothing) to 1. */
export type NameClue = { name: string; weight: number; evidence: string[] };

/** What a name is weighed against. */
export type NameWitnesses = {
  lexicon: Lexicon;
  /** Words that the page also writes in lower case. */
  lowerCase: ReadonlySet<string>;
  /** Folded local parts of the page's addresses. */
  localParts: readonly string[];
  /** Folded words of the organization's name. */
  organization: ReadonlySet<string>;
};

/** Weights set by hand, measured on labelled pages. */
const WEIGHT = {
  shape: 0.45,
  givenName: 0.35,
  laterGivenName: 0.15,
  address: 0.45,
  notName: -0.75,
  commonWord: -0.3,
  tooMany: -0.2,
  organization: -0.35,
  capitals: -0.1,
  initial: 0.15,
  nounEnding: -0.25,
  acronym: -0.4,
  alone: 0.12,
  headed: 0.12,
  repeated: 0.45,
} as const;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’]*(?:[-‐‑]\p{Lu}?[\p{L}\p{M}'’]+)*|\p{Lu}\.?(?:[-‐‑ ]?\p{Lu}\.)*|\p{L}['’]\p{Lu}\p{L}+)$/u;
const INITIALS = /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u;
const MOST_WORDS = 5;
const LONGEST = 60;

/** How a text stands: nothing else on its line; set as a heading; twice in a row, as a picture's alternative text and the name beside it. */
export type Setting = {
  alone?: boolean;
  headed?: boolean;
  repeated?: boolean;
  /** Behind a press mark on the same line, or under a name that stands twice: here the parts of a card run together. */
  marked?: boolean;
};

/** Reads a whole text as a person's name; nothing where its shape is no name's. Honorifics and degrees are left out; */
export function readName(text: string, witnesses: NameWitnesses, setting: Setting = {}): NameClue | undefined {
  if (text.length > LONGEST + 30) return undefined;
  const { lexicon } = witnesses;
  const words = nameWords(text, lexicon);
  const name = words.length === 0 ? '' : text.slice(words[0]?.start, words.at(-1)?.end).trim();
  if (name.length > LONGEST || words.length < 2 || words.length > MOST_WORDS + 1) return undefined;
  const capitalised = words.filter((_, at) => lexicon.particles(words, at) === 0);
  if (capitalised.length < 2 && !(capitalised.length === 1 && words.length > 1)) return undefined;
  if (!words.every((word, at) => lexicon.particles(words, at) > 0 || NAME_WORD.test(word.text))) return undefined;
  if (capitalised.every(({ text: word }) => INITIALS.test(word))) return undefined;
  if (/[^\p{L}\p{M}'’.‐‑\- ]/u.test(name)) return undefined;
  const evidence = [
    ...weigh(capitalised, witnesses),
    ...(setting.alone ? (['alone'] as const) : []),
    ...(setting.headed ? (['headed'] as const) : []),
    ...(setting.repeated ? (['repeated'] as const) : []),
  ];
  const weight = evidence.reduce((sum, kind) => sum + WEIGHT[kind], 0);
  return { name: tidy(name), weight: Math.max(0, Math.min(1, weight)), evidence };
}

/** The letters of a text as addresses spell them: "Åsa Müller" as "asamuller". */
export function asAddressed(text: string): string {
  return text
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ð/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** True where the local part of an address is made of the name: given.surname, gsurname, surname, initials. */
export function isAddressOf(localPart: string, words: readonly string[]): boolean {
  const parts = words.map(asAddressed).filter((word) => word !== '');
  const local = asAddressed(localPart);
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (last.length >= 3 && local.includes(last))
    return local === last || local.startsWith(first.slice(0, 1)) || local.includes(first) || localPart.includes(last);
  if (first.length >= 3 && (local === first || local.startsWith(`${first}${last.slice(0, 1)}`))) return true;
  return parts.length >= 2 && local === parts.map((part) => part.slice(0, 1)).join('') && local.length >= 2;
}

function nameWords(text: string, { honorifics }: Lexicon): Word[] {
  const words = text.split(/\s+/).reduce<Word[]>((made, part) => [...made, ...wordAt(text, part, made.at(-1)?.end ?? 0)], []);
  while (words.length > 2 && honorifics(words, 0) > 0) words.splice(0, honorifics(words, 0));
  if (words.length === 2 && honorifics(words, 0) === 1 && words[0]?.text.endsWith('.')) words.splice(0, 1);
  while (words.length > 2 && honorifics(words, words.length - 1) > 0) words.pop();
  return words;
}

function wordAt(text: string, part: string, from: number): Word[] {
  const bare = part.replace(/^[("“”'‘]+|[)"“”'’,;:]+$/g, '');
  if (bare === '') return [];
  const start = text.indexOf(bare, from);
  return [{ text: bare, folded: wordsOf(bare)[0]?.folded ?? '', start, end: start + bare.length }];
}

function weigh(words: readonly Word[], witnesses: NameWitnesses): (keyof typeof WEIGHT)[] {
  const { lexicon, lowerCase, localParts, organization } = witnesses;
  const evidence: (keyof typeof WEIGHT)[] = ['shape'];
  const given = words.findIndex((word) => word.folded.split('-').some((part) => lexicon.givenNames(wordsOf(part), 0) > 0));
  if (given === 0) evidence.push('givenName');
  if (given > 0) evidence.push('laterGivenName');
  const spelled = words.map(({ text }) => text);
  if (localParts.some((local) => isAddressOf(local, spelled))) evidence.push('address');
  for (const [at, word] of words.entries()) {
    if (isNoName(words, at, lexicon, at === given)) evidence.push('notName');
    else if (at !== given && lexicon.nounEndings(words, at) > 0) evidence.push('nounEnding');
    // "Smittskydd Väst" is a part of the country sooner than somebody.
    else if (lexicon.streets(words, at) > 0 || lexicon.compass(words, at) > 0) evidence.push('commonWord');
    else if (lowerCase.has(word.text.toLowerCase()) && at !== given) evidence.push('commonWord');
    if (organization.has(word.folded)) evidence.push('organization');
  }
  if (/^\p{Lu}{2,4}$/u.test(words[0]?.text ?? '') && !spelled.every((word) => word === word.toUpperCase())) evidence.push('acronym');
  if (words.length > 3) evidence.push('tooMany');
  if (words.length > 2 && words.slice(1, -1).some(({ text }) => INITIALS.test(text))) evidence.push('initial');
  if (spelled.every((word) => word === word.toUpperCase())) evidence.push('capitals');
  return evidence;
}

/**
 * An initial is never a word of its own: "M." abbreviates a mobile number only where it labels one. What is known as a given name may be a
 * common word as well: "Per", "Live".
 */
function isNoName(words: readonly Word[], at: number, lexicon: Lexicon, isGiven: boolean): boolean {
  if (INITIALS.test(words[at]?.text ?? '') && words.length > 2 && at > 0 && at < words.length - 1) return false;
  const lists = [
    ...(isGiven ? [] : [lexicon.notNames]),
    lexicon.jobTitles,
    lexicon.units,
    lexicon.organizations,
    lexicon.offices,
    lexicon.labels,
    lexicon.calendar,
  ];
  return lists.some((list) => list(words, at) > 0);
}

/** Capitals only because the page shouts: "JANE DOE" as "Jane Doe" would invent what the page did not write, so it stays. */
function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/^[-–,\s]+|[-–,\s]+$/g, '');
}
