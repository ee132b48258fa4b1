import type { Lexicon, Word } from './lexicon.ts';

/** Two parts of a text: words up to `cut`, words from it on. */
export type Parted = { cut: number; titleFirst: boolean };

const MOST_WORDS = 16;

/**
 * "Tekniska förvaltningen (C4 Teknik) Informatör", "Kommunikatör Omsorgsförvaltningen": where a unit and a title that run
 * together part. The title takes the words that lead it ("Vice", "Public Affairs") and what its preposition speaks of.
 */
export function partUnitAndTitle(text: string, words: readonly Word[], lexicon: Lexicon): Parted | undefined {
  if (words.length > MOST_WORDS || words.length < 2) return undefined;
  const titles = words.flatMap((_, at) => {
    const count = lexicon.jobTitles(words, at);
    const stretch = count > 0 && !insideBrackets(text, words[at]?.start ?? 0) ? stretchOf(text, words, at, at + count, lexicon) : undefined;
    return stretch && !namesUnit(words, stretch.from, at, lexicon) ? [stretch] : [];
  });
  if (titles.some(({ from, to }) => from === 0 && to >= words.length)) return undefined;
  const last = titles.find(({ from, to }) => from > 0 && to >= words.length);
  if (last) return { cut: last.from, titleFirst: false };
  const first = titles.findLast(({ from, to }) => from === 0 && to < words.length);
  if (first && !titles.some(({ from }) => from >= first.to)) return { cut: first.to, titleFirst: true };
  return undefined;
}

/** "Gabinete do Presidente", "Cabinet du maire": whose unit it is stands behind the preposition, and is nobody's title here. */
function namesUnit(words: readonly Word[], from: number, at: number, { units }: Lexicon): boolean {
  return isLower(words[at - 1], SHORT) && (from === at || units(words, from) > 0);
}

type Stretch = { from: number; to: number };

/** A title from its own noun to both sides. */
function stretchOf(text: string, words: readonly Word[], at: number, end: number, lexicon: Lexicon): Stretch {
  return { from: leftOf(text, words, at, lexicon), to: rightOf(text, words, at, end, lexicon) };
}

/** A part begins with a capital. */
function leftOf(text: string, words: readonly Word[], at: number, lexicon: Lexicon): number {
  let from = titleStart(words, at, lexicon);
  // Where titles are written in lower case, a unit's own noun before one is no part of it.
  while (
    from > 0 &&
    (isLower(words[from], SHORT) || lexicon.units(words, from - 1) === 0) &&
    (isLower(words[from]) || endsHalf(text, words, from - 1))
  )
    from = titleStart(words, from - 1, lexicon);
  return from;
}

/** "Presse- und Öffentlichkeitsreferentin": a conjunction after half a word, whose other half stands behind it. */
function endsHalf(text: string, words: readonly Word[], at: number): boolean {
  return isLower(words[at], SHORT) && text[words[at - 1]?.end ?? text.length] === '-';
}

/** "kommunikations- og pressekonsulent": where a title begins that begins at `from`, or with the half word before it. */
export function halfStart(text: string, words: readonly Word[], from: number): number {
  return from >= 2 && endsHalf(text, words, from - 1) ? from - 2 : from;
}

/** Where the words that lead the noun at `at` begin. English words lead English titles only: "Marketing Geschäftsführer" is a unit and a title. */
export function titleStart(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const english = lexicon.englishTitles(words, at) > 0;
  const field = [2, 1].find((count) => at >= count && lexicon.titleFields(words, at - count) === count);
  let from = english && field !== undefined && !isLower(words[at + 1]) ? at - field : at;
  const leads = (index: number): boolean =>
    isLower(words[index]) === isLower(words[at]) &&
    (lexicon.titleLeads(words, index) > 0 || (english && lexicon.englishLeads(words, index) > 0));
  while (from > 0 && leads(from - 1)) from -= 1;
  // "Media and Campaigns Officer".
  const isPair = english && /^(?:and|&)$/.test(words[from - 1]?.text ?? '') && from >= 2 && lexicon.titleFields(words, from - 2) > 0;
  return isPair ? from - 2 : from;
}

function rightOf(text: string, words: readonly Word[], at: number, end: number, lexicon: Lexicon): number {
  if (lexicon.openTitles(words, at) > 0) return fieldEnd(words, end, lexicon);
  let to = end;
  const goesOn = (): boolean =>
    text.slice(words[to - 1]?.end, words[to]?.start).includes('&') || (isAcronym(words[to - 1]) && isAcronym(words[to]));
  while (to < words.length && (goesOn() || isLower(words[to]) || (isLower(words[to - 1], SHORT) && lexicon.jobTitles(words, to - 1) === 0)))
    to += 1;
  return to;
}

/** "Leiterin Kommunikation Abteilung Presse": the unit's own noun ends what an open title speaks of, unless it follows the title at once. */
function fieldEnd(words: readonly Word[], end: number, lexicon: Lexicon): number {
  const unit = words.findIndex((_, index) => index > end && lexicon.units(words, index) > 0 && !isLower(words[index - 1]));
  return unit < 0 ? words.length : unit;
}

/** Prepositions and conjunctions end no part. */
const SHORT = 4;

function isLower(word: Word | undefined, longest: number = Number.POSITIVE_INFINITY): boolean {
  return word !== undefined && word.text.length <= longest && /^\p{Ll}/u.test(word.text);
}

/** "VUT FIT": a school by the letters of its faculty and its own. */
function isAcronym(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}{2,4}$/u.test(word.text);
}

function insideBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at - 1);
}
