import { fold } from '../../../contact/fold.ts';
import { HEADINGS, HOME, QUALIFIERS } from './column-headings.ts';
import { type ColumnMeaning, MEANINGS, type Meaning } from './column-meaning.ts';
import { NAMED_PHONES } from './phone-words.ts';

/** What a heading says of its column; nothing where no word of it is known, or it is a sentence. */
export function meaningOfHeading(heading: string): Said | undefined {
  if (heading.length > LONGEST || heading === '') return undefined;
  const known = read.get(heading);
  if (known !== undefined) return known.said;
  const said = readAnew(heading);
  if (read.size >= MOST_READ) read.clear();
  read.set(heading, said === undefined ? {} : { said });
  return said;
}

type Said = Pick<ColumnMeaning, 'means' | 'sure'>;

/** Each row asks for the headings over its cells. */
const read = new Map<string, { said?: Said }>();
const MOST_READ = 1000;

function readAnew(heading: string): Said | undefined {
  const words = wordsOf(heading);
  const plain = words.filter((word) => !qualifiers.has(word) && !homeWords.has(word));
  const whole = meanings.get(words.join(' ')) ?? meanings.get(plain.join(' '));
  if (whole !== undefined) return isOfHome(words) && !REACHING.has(whole) ? { means: 'ignore', sure: 0.9 } : { means: whole, sure: 1 };
  const within = words.length > MOST_WORDS ? undefined : phraseWithin(words);
  return within === undefined ? undefined : { means: within, sure: 0.7 };
}

/** True where a number, and not only its column, is called so: "Home phone", "Assistant's phone". */
export function namesNumbers(heading: string): boolean {
  const words = wordsOf(heading);
  return isOfHome(words) || namedPhones.has(words.join(' '));
}

/** The folded phrases of a list that is parted by commas. */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => fold(phrase))
    .filter((phrase) => phrase !== '');
}

const LONGEST = 60;
const MOST_WORDS = 6;
const REACHING: ReadonlySet<Meaning> = new Set(['phone', 'mobile', 'direct', 'mainNumber', 'duty', 'fax', 'email', 'label', 'ignore']);

const meanings: ReadonlyMap<string, Meaning> = new Map([
  ...MEANINGS.flatMap((meaning) => phrasesOf(HEADINGS[meaning]).map((phrase): [string, Meaning] => [phrase, meaning])).reverse(),
  ...phrasesOf(NAMED_PHONES).map((phrase): [string, Meaning] => [phrase, 'phone']),
]);
const qualifiers = new Set(fold(QUALIFIERS).split(' '));
const homeWords = new Set(fold(HOME).split(' '));
const namedPhones = new Set(phrasesOf(NAMED_PHONES));

/** "E-mail 2 - Value", "givenName" and "TELEFON_ARBETE" are words; figures only number the columns. */
function wordsOf(heading: string): string[] {
  const parted = heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  const [folded, whole] = [fold(parted), fold(heading)];
  // "eMail", "FaxNr": one word to whoever wrote it.
  return withoutFigures(meanings.has(withoutFigures(whole).join(' ')) ? whole : folded);
}

function withoutFigures(folded: string): string[] {
  return folded
    .split(' ')
    .map((word) => word.replace(/(?<=\p{L}{2})\d+$/u, ''))
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}

function isOfHome(words: readonly string[]): boolean {
  return words.some((word) => homeWords.has(word));
}

/** The longest phrase that stands in a heading; of equally long ones the one that says more than "telephone", or reaches somebody. */
function phraseWithin(words: readonly string[]): Meaning | undefined {
  for (let length = words.length - 1; length > 0; length -= 1) {
    const found = words
      .slice(0, words.length - length + 1)
      .flatMap((_, at) => meanings.get(words.slice(at, at + length).join(' ')) ?? [])
      .filter((meaning) => meaning !== 'ignore');
    const channels = found.filter((meaning) => REACHING.has(meaning));
    if (found.length > 0) return channels.find((meaning) => meaning !== 'phone') ?? channels[0] ?? found[0];
  }
  return undefined;
}
