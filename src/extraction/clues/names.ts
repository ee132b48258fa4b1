import { regions } from '../languages/place-words.ts';
import { remembered } from '../remembered.ts';
import { contains, type Lexicon, type Word, wordsOf } from './lexicon.ts';
import { type Evidence, evidenceOf, INITIALS, isGivenName, weightOf, withStanding } from './name-evidence.ts';

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

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’]*(?:[-‐‑]\p{Lu}?[\p{L}\p{M}'’]+)*|\p{Lu}\.?(?:[-‐‑ ]?\p{Lu}\.)*|\p{L}['’]\p{Lu}\p{L}+)$/u;
const MOST_WORDS = 5;
const LONGEST = 60;
/** A party, "(S)" or "(D-OH)", and the year somebody left a university, "'98". */
const BEHIND_NAME = /(?<=\p{L})\s*(?:\(\p{Lu}[\p{L}-]{0,5}\)|['’‘]\d{2})$/u;
const SHORTEST_SINGLE = 3;
const TURNED = /^\s*(?:\p{Ll}{2,3} )*\p{Lu}[\p{L}'’-]+,\s*\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,2}\s*$/u;
const NO_NAME = /[^\p{L}\p{M}'’.‐‑\- ]/u;

/**
 * How a text stands: nothing else on its line; set as a heading; twice in a row, as a picture's alternative text and the name beside it;
 * beside a job title; behind what heads or labels names; before the state or postal code of a place.
 */
export type Setting = {
  alone?: boolean;
  headed?: boolean;
  repeated?: boolean;
  titled?: boolean;
  called?: boolean;
  located?: boolean;
  /** Behind a press mark on the same line, or under a name that stands twice: here the parts of a card run together. */
  marked?: boolean;
};

/** Reads a whole text as a person's name; nothing where its shape is no name's. Honorifics and degrees are left out, "Berg, Anna" is turned. */
export function readName(written: string, witnesses: NameWitnesses, setting: Setting = {}): NameClue | undefined {
  const text = /[)\d]$/.test(written) ? written.replace(BEHIND_NAME, '') : written;
  if (text.length > LONGEST + 30) return undefined;
  const shape = shapesOf(witnesses)(text);
  if ('turned' in shape) return readName(shape.turned, witnesses, setting);
  if (shape.name === undefined) return undefined;
  const { name, address, honorific } = shape;
  const evidence = withStanding(shape.evidence, { ...setting, address, honorific }, witnesses.lexicon);
  // A single word is a name only where it is known as one and somebody's address too.
  if (shape.single && !(address && evidence.some((kind) => kind === 'givenName' || kind === 'givenNameAbroad'))) return undefined;
  return { name, weight: weightOf(evidence), evidence };
}

/** What the words of a text say of its being a name, however it stands. */
type Shape =
  | { turned: string }
  | { name?: never }
  | { name: string; evidence: readonly Evidence[]; address: boolean; honorific: boolean; single: boolean };

const NO_SHAPE: Shape = {};
const SHAPES = new WeakMap<NameWitnesses, (text: string) => Shape>();

/** A text is asked about for itself, beside words of work and as a heading: its words are looked up once. */
function shapesOf(witnesses: NameWitnesses): (text: string) => Shape {
  const known = SHAPES.get(witnesses) ?? remembered((text) => shapeOf(text, witnesses));
  SHAPES.set(witnesses, known);
  return known;
}

function shapeOf(text: string, witnesses: NameWitnesses): Shape {
  if (!/\p{Lu}/u.test(text)) return NO_SHAPE;
  if (isTurnedName(text, witnesses)) return { turned: text.split(',').reverse().join(' ') };
  const { lexicon } = witnesses;
  const { words, titled } = nameWords(text, lexicon);
  const name = words.length === 0 ? '' : text.slice(words[0]?.start, words.at(-1)?.end).trim();
  if (name.length > LONGEST || words.length === 0 || words.length > MOST_WORDS + 1 || NO_NAME.test(name)) return NO_SHAPE;
  const capitalised = words.filter((_, at) => !isParticle(words, at, lexicon));
  if (capitalised.every(({ text: word }) => INITIALS.test(word))) return NO_SHAPE;
  if (!words.every((word, at) => isParticle(words, at, lexicon) || NAME_WORD.test(word.text))) return NO_SHAPE;
  const spelled = capitalised.map(({ text: word }) => word);
  return {
    name: tidy(name),
    evidence: evidenceOf(capitalised, witnesses),
    address: isSpelledOut(spelled, witnesses),
    honorific: titled,
    single: words.length === 1,
  };
}

/** "Berg, Anna", "von Sydow, Carl-Johan": a surname, and behind the comma nothing but what is known as given names or an address spells out. */
export function isTurnedName(text: string, witnesses: NameWitnesses): boolean {
  if (!TURNED.test(text)) return false;
  const [surname = '', given = ''] = text.split(',');
  const { givenNamesAbroad, notNames, particles, honorifics } = witnesses.lexicon;
  const [last, first] = [wordsOf(surname), wordsOf(given)];
  const own = last.filter((_, at) => particles(last, at) === 0);
  if (own.length !== 1 || contains(notNames, first) || contains(notNames, own) || contains(honorifics, first)) return false;
  if (
    isSpelledOut(
      [...first, ...own].map((word) => word.text),
      witnesses,
    )
  )
    return true;
  const known = first.filter((word) => isGivenName(word, givenNamesAbroad)).length;
  return known > 0 && known >= first.length - 1 && givenNamesAbroad(own, 0) === 0 && !regions.includes(first[0]?.folded ?? '');
}

/** True where an address is made of the words; of one of them alone ("repair@" beside "Repair Desk") only where a given name is among them. */
function isSpelledOut(spelled: readonly string[], { localParts, lexicon }: NameWitnesses): boolean {
  if (localParts.length === 0) return false;
  const isNamed = (): boolean => wordsOf(spelled.join(' ')).some((word) => isGivenName(word, lexicon.givenNamesAbroad));
  const folded = spelled.map(asAddressed);
  return addressesWith(spelled, localParts).some((local) => {
    const single = folded.includes(asAddressed(local));
    if (spelled.length === 1) return single && asAddressed(local).length >= SHORTEST_SINGLE;
    return isAddressOf(local, spelled) && (!single || isNamed());
  });
}

/** The letters of a text as addresses spell them: "Åsa Müller" as "asamuller". */
export function asAddressed(text: string): string {
  return spelled(text);
}

const spelled = remembered((text) =>
  text
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ð/g, 'd')
    .replace(/þ/g, 'th')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, ''),
);

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

/** The addresses that may be made of the words. A staff list has thousands of both, so only those that hold a part of them are looked at. */
function addressesWith(words: readonly string[], localParts: readonly string[]): string[] {
  const written = LINED_UP.get(localParts) ?? `${localParts.map((local) => `\n${asAddressed(local)} ${local}`).join('')}\n`;
  LINED_UP.set(localParts, written);
  const parts = words.map(asAddressed).filter((word) => word !== '');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const initials = parts.map((part) => part.slice(0, 1)).join('');
  const seeds = [...(last.length >= 3 ? [last] : []), ...(first.length >= 3 ? [`\n${first}`] : []), `\n${initials} `];
  return seeds.flatMap((seed) => linesWith(seed, written));
}

const LINED_UP = new WeakMap<readonly string[], string>();

/** The second word of each line that holds the text. */
function linesWith(text: string, lines: string): string[] {
  const found: string[] = [];
  for (let at = lines.indexOf(text); at >= 0; ) {
    const end = lines.indexOf('\n', at + 1);
    const line = lines.slice(lines.lastIndexOf('\n', at) + 1, end);
    found.push(line.slice(line.indexOf(' ') + 1));
    at = lines.indexOf(text, end);
  }
  return found;
}

/** The words of a text without what stands around a name; `titled` where an honorific led it. */
function nameWords(text: string, { honorifics }: Lexicon): { words: Word[]; titled: boolean } {
  const words: Word[] = [];
  for (const part of text.split(/\s+/)) words.push(...wordAt(text, part, words.at(-1)?.end ?? 0));
  const all = words.length;
  while (words.length > 2 && honorifics(words, 0) > 0) words.splice(0, honorifics(words, 0));
  if (words.length === 2 && honorifics(words, 0) === 1 && words[0]?.text.endsWith('.')) words.splice(0, 1);
  const titled = words.length < all;
  while (words.length > 2 && honorifics(words, words.length - 1) > 0) words.pop();
  return { words, titled };
}

/** "Ben" leads a name as a given name, "ben" leads a surname; "DE SANCTIS Loris" begins with its particle. */
function isParticle(words: readonly Word[], at: number, { particles, givenNames }: Lexicon): boolean {
  const word = words[at];
  if (word === undefined || particles(words, at) === 0) return false;
  return at > 0 || /^\p{Ll}/u.test(word.text) || !isGivenName(word, givenNames);
}

function wordAt(text: string, part: string, from: number): Word[] {
  const { text: bare, folded } = nameWord(part);
  if (bare === '') return [];
  const start = text.indexOf(bare, from);
  return [{ text: bare, folded, start, end: start + bare.length }];
}

const nameWord = remembered((part): Pick<Word, 'text' | 'folded'> => {
  const text = part.replace(/^[("“”'‘]+|[)"“”'’,;:]+$/g, '');
  return { text, folded: wordsOf(text)[0]?.folded ?? '' };
});

/** Capitals only because the page shouts: "JANE DOE" as "Jane Doe" would invent what the page did not write, so it stays. */
function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/^[-–,\s]+|[-–,\s]+$/g, '');
}
