import { deskIn } from './clues/desks.ts';
import { type Lexicon, type Word, wordsOf } from './clues/lexicon.ts';
import { type NameWitnesses, readName } from './clues/names.ts';
import { LEAST_NAME, type Phrase, workOf } from './clues/phrases.ts';
import { halfStart, titleStart } from './clues/run-together.ts';

/** Names in a sentence weigh less: a capital there is no line of its own. */
const LEAST_NAME_IN_PROSE = LEAST_NAME + 0.25;
/** What ends a clause, so that no name reaches over it. */
const CLAUSE_END = /[,;:!?()|]|\.\s+\p{Lu}\p{Ll}{2}/u;
/** A longer part between names is a sentence of which only its title or desk is kept. */
const LONGEST_PART = 8;

/** Finds what a sentence says of people: names among its words, the titles and desks beside them. Everything else is plain. */
export function prosePhrases(text: string, start: number, witnesses: NameWitnesses): Phrase[] {
  const words = wordsOf(text);
  const phrases: Phrase[] = [];
  let at = 0;
  let plainFrom = 0;
  while (at < words.length) {
    const found = nameAt(text, words, at, witnesses);
    if (!found) {
      at += 1;
      continue;
    }
    phrases.push(...between(text, start, words.slice(plainFrom, at), witnesses.lexicon), {
      ...found.phrase,
      start: start + found.phrase.start,
      end: start + found.phrase.end,
    });
    at += found.count;
    plainFrom = at;
  }
  return [...phrases, ...between(text, start, words.slice(plainFrom), witnesses.lexicon)];
}

function nameAt(text: string, words: readonly Word[], at: number, witnesses: NameWitnesses): { count: number; phrase: Phrase } | undefined {
  const first = words[at];
  if (!first || !/^\p{Lu}/u.test(first.text)) return undefined;
  for (const count of [4, 3, 2, 1]) {
    const last = words[at + count - 1];
    if (!last || !mayEnd(words, at + count - 1, witnesses)) continue;
    const stretch = text.slice(first.start, last.end);
    if (CLAUSE_END.test(stretch)) continue;
    const name = readName(stretch, witnesses);
    if (name && name.weight >= LEAST_NAME_IN_PROSE)
      return { count, phrase: { says: 'name', text: stretch, start: first.start, end: last.end, name } };
  }
  return undefined;
}

/** A name ends with a capital, or with a particle of it. */
function mayEnd(words: readonly Word[], at: number, { lexicon }: NameWitnesses): boolean {
  return /^\p{Lu}/u.test(words[at]?.text ?? '') || lexicon.particles(words, at) > 0;
}

/** The words between names, clause by clause. */
function between(text: string, start: number, words: readonly Word[], lexicon: Lexicon): Phrase[] {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return [];
  let from = first.start;
  return text
    .slice(first.start, last.end)
    .split(/([,;:()]|\.\s|\s[–—-]\s)/)
    .flatMap((part, number): Phrase[] => {
      const here = start + from;
      from += part.length;
      return number % 2 === 1 || part.trim() === '' ? [] : clause(part, here, lexicon);
    });
}

/** A short clause may be a title or unit as a whole; of a longer one only the desk or title it names is kept. */
function clause(part: string, start: number, lexicon: Lexicon): Phrase[] {
  const words = wordsOf(part);
  const says = words.length <= LONGEST_PART ? workOf(words, lexicon) : 'plain';
  const ending = words.length > LONGEST_PART ? titleAtEnd(part, words, lexicon) : undefined;
  if (ending) return [{ says: 'jobTitle', text: part.slice(ending.start).trim(), start: start + ending.start, end: start + part.length }];
  const whole: Phrase = { says, text: part.trim(), start, end: start + part.length };
  const desk = deskIn(words, lexicon);
  if (desk) return [{ says: 'office', text: part.slice(desk.start, desk.end), start: start + desk.start, end: start + desk.end }];
  if (says !== 'jobTitle') return [whole];
  const noun = words.findIndex((_, at) => lexicon.jobTitles(words, at) > 0);
  const before = noun < 0 ? 0 : halfStart(part, words, titleStart(words, noun, lexicon));
  const title = words[before];
  // "Kontakta IT-chef": a verb that begins the sentence is no part of the title.
  return title && before > 0 && words.slice(0, before).some((_, at) => lexicon.notNames(words, at) > 0)
    ? [{ ...whole, text: part.slice(title.start).trim(), start: start + title.start }]
    : [whole];
}

/** "…are welcome to call project manager": the title that leads to the name after it. */
function titleAtEnd(text: string, words: readonly Word[], lexicon: Lexicon): Word | undefined {
  const noun = words.length - 1;
  return lexicon.jobTitles(words, noun) > 0 ? words[halfStart(text, words, titleStart(words, noun, lexicon))] : undefined;
}
