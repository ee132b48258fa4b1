import type { Span } from './clues/clue.ts';
import { afterLegalForm, isLegalForm } from './clues/legal-form.ts';
import { contains, covers, wordsOf } from './clues/lexicon.ts';
import { isTurnedName, type NameWitnesses, readName, type Setting } from './clues/names.ts';
import { LEAST_NAME, type Phrase, phrasesOf } from './clues/phrases.ts';
import { conjunctions } from './languages/common-words.ts';
import type { Line } from './lines.ts';
import { standingOf } from './name-standing.ts';
import type { Page } from './page.ts';
import { prosePhrases } from './prose.ts';

/** Where a text stands: on which line of its page, and what its lines tell of names on it. */
export type Place = Pick<Setting, 'repeated' | 'marked'> & {
  line: Line;
  index: number;
  page: Page;
  /** A number or address follows on the line. */
  reachable: boolean;
};

const SEPARATOR =
  /[,;|•·●▪►›»«\t]|\s[-–—/]+\s|(?<=\p{L})[–—]\s+|:(?=\s|$)|\s[-–—]+$|^[-–—]+\s|(?<=(?:^|,)\s*)(?:and|eller|ja|och|oder|og|or|samt|sekä|tai|und)\s+(?=\p{Lu})|(?<=\p{Ll}{3})[.!?]["”»]?\s+(?=\p{Lu})/gu;
/** "(ext. 214)" is said of what stands beside it, and part of neither. */
const BRACKETED_NUMBER = /\((?:[^()]{0,30}\s)?\d{2,}[^()]{0,20}\)/g;
const CONJUNCTION = `(?:${[...conjunctions].join('|')})`;
/** "…, 040 123 4501, ja suunnittelija …": it joins what follows to what stands before the number. */
const LEADING_CONJUNCTION = new RegExp(`^\\W*${CONJUNCTION}\\s+(?=\\p{L})`, 'u');
const ENUMERATION = new RegExp(`^\\p{Lu}[\\p{L} -]*(?:, [\\p{L} -]+)+ ${CONJUNCTION} [\\p{L} -]+$`, 'u');
const LISTED_APART = new RegExp(`,\\s+|\\s+${CONJUNCTION}\\s+`, 'u');
const MOST_LISTED = 9;
/** More words without any separator are a sentence too. */
const MOST_TERSE_WORDS = 12;
/** "…, says Anna Berg, director. You reach us at": whose number follows in the next sentence is not told by this one. */
const SENTENCE_END = /[.!?]["”»]?\s+\p{Lu}/u;
const AROUND_NAME = /[,;|•·:()\t/&]|\s[-–—]+\s|\d/u;
const OTHER_SEPARATOR = /[,;|•·:()\t]|\s[-–—/]+\s/u;

/** The phrases of a short text without numbers and addresses, that begins at `start` of its line: parts between separators, each read by itself. */
export function tersePhrases(text: string, start: number, witnesses: NameWitnesses, place: Place): Phrase[] {
  return partsOf(text, start, witnesses, place).flatMap((gap) => {
    const part = text.slice(gap.start, gap.end);
    if (wordsOf(part).length > MOST_TERSE_WORDS) return prosePhrases(part, start + gap.start, witnesses);
    const setting = { ...settingOf(part, place), ...(readName(part, witnesses) ? standingOf(text, gap, witnesses, place) : {}) };
    const phrases = asLabelled(phrasesOf(part, start + gap.start, witnesses, setting), text.slice(0, gap.start), witnesses);
    if (!place.reachable || SENTENCE_END.test(text.slice(gap.end)) || phrases.some(({ says }) => says === 'name')) return phrases;
    return nameInSentence(part, start + gap.start, witnesses) ?? phrases;
  });
}

/** "funkce: oddílový rádce": what a label calls a title is one, though no word of it is known. */
function asLabelled(phrases: Phrase[], before: string, { lexicon }: NameWitnesses): Phrase[] {
  const [only] = phrases;
  if (phrases.length !== 1 || only?.says !== 'plain' || !/:\s*$/.test(before)) return phrases;
  const label = wordsOf(before.split(OTHER_SEPARATOR).findLast((one) => one.trim() !== '') ?? '');
  return covers(lexicon.titleLabels, label) ? [{ ...only, says: 'jobTitle' }] : phrases;
}

function settingOf(part: string, { line, repeated, marked }: Place): Setting {
  return {
    alone: part.length >= line.text.length - 2,
    headed: line.heading !== undefined,
    ...(repeated === undefined ? {} : { repeated }),
    ...(marked === undefined ? {} : { marked }),
  };
}

/** "For more information contact Anna Berg": a short sentence that names somebody. */
function nameInSentence(part: string, start: number, witnesses: NameWitnesses): Phrase[] | undefined {
  if (!/(?<!\p{L})\p{Ll}{2}/u.test(part)) return undefined;
  const phrases = prosePhrases(part, start, witnesses);
  return phrases.some(({ says }) => says === 'name') ? phrases : undefined;
}

/** What stands between separators, between brackets around numbers, and where text nodes run together. */
function partsOf(text: string, start: number, witnesses: NameWitnesses, { line }: Place): Span[] {
  const edges = line.pieces
    .map((piece) => piece.start - start)
    .filter((edge) => edge > 0 && edge < text.length && /[\p{Ll})]$/u.test(text.slice(0, edge)) && /^\p{Lu}/u.test(text.slice(edge)));
  const separators = isEnumeration(text, witnesses)
    ? []
    : [...text.matchAll(SEPARATOR)].filter(({ index }) => !insideBrackets(text, index) && !isInsideName(text, index, witnesses));
  const cuts = [
    ...separators,
    ...betweenNames(text, witnesses),
    ...(wordsOf(text).some((word) => isLegalForm(word.text)) ? text.matchAll(afterLegalForm) : []),
    ...text.matchAll(BRACKETED_NUMBER),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const glued = gluedAt(text, witnesses);
  const leading = LEADING_CONJUNCTION.exec(text);
  if (leading && start > 0) cuts.push({ start: 0, end: leading[0].length });
  return gapsOf(
    text,
    [...cuts, ...[...edges, ...glued].map((edge) => ({ start: edge, end: edge }))].sort((a, b) => a.start - b.start),
  );
}

/** "DirectorCommunity Health Program": where a title's last word has run into what stood in the next cell. */
function gluedAt(text: string, { lexicon }: NameWitnesses): number[] {
  return [...text.matchAll(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu)].flatMap(({ index }) => {
    const before = wordsOf(text.slice(0, index));
    return lexicon.jobTitles(before, before.length - 1) > 0 ? [index] : [];
  });
}

/** "Anna Ek & Per Alm", "Anna Ek/Per Alm": two whole names. */
function betweenNames(text: string, witnesses: NameWitnesses): RegExpExecArray[] {
  const isName = (part = ''): boolean => /\S\s\S/.test(part.trim()) && (readName(part.trim(), witnesses)?.weight ?? 0) >= LEAST_NAME;
  return [...text.matchAll(/(?<=\p{L})\s?[/&]\s?(?=\p{Lu})/gu)].filter(
    ({ 0: mark, index }) =>
      isName(text.slice(0, index).split(AROUND_NAME).at(-1)) && isName(text.slice(index + mark.length).split(AROUND_NAME)[0]),
  );
}

/** The comma of "Berg, Anna". */
function isInsideName(text: string, at: number, witnesses: NameWitnesses): boolean {
  if (text[at] !== ',') return false;
  const before = text.slice(0, at).split(OTHER_SEPARATOR).at(-1) ?? '';
  const after = text.slice(at + 1).split(OTHER_SEPARATOR)[0] ?? '';
  return isTurnedName(`${before.trim()}, ${after.trim()}`, witnesses);
}

/** "Kultur, Fritid og Unge": a list that ends with a conjunction, and names neither people nor their titles, is what one unit is called. */
function isEnumeration(text: string, witnesses: NameWitnesses): boolean {
  const parts = text.trim().split(LISTED_APART);
  if (!ENUMERATION.test(text.trim()) || wordsOf(text).length > MOST_LISTED) return false;
  return parts.every(
    (part) => (readName(part, witnesses)?.weight ?? 0) < LEAST_NAME && !contains(witnesses.lexicon.jobTitles, wordsOf(part)),
  );
}

function insideBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at) && text.includes(')', at);
}

/** What the spans leave of the text. */
export function gapsOf(text: string, spans: readonly Span[]): Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (const span of [...spans, { start: text.length, end: text.length }]) {
    if (span.start > from && text.slice(from, span.start).trim() !== '') gaps.push({ start: from, end: span.start });
    from = Math.max(from, span.end);
  }
  return gaps;
}
