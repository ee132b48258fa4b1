import { type Lexicon, lineAt, linesOf, type Page, type Stretch, stretchAt, wordAt } from './lexicon.ts';

/** A shorter word is too soon another one. */
const SHORTEST = 5;
/** More than these are no help to anybody. */
const MOST = 400;

/** Postings of words that are the one typed but for a mistake, or begin so. */
export type Mistaken = { stretch: Stretch; whole: boolean };

/** True where a word is long enough to be looked for with a mistake in it. */
export function mayBeMistaken(word: string): boolean {
  return word.length >= SHORTEST;
}

/**
 * Words with one letter too many, missing, other, or two that changed places. A mistake leaves one half of the word as it is, which the
 * browser finds fast in the text of a page; only words that have it are compared. All pages must have been fetched.
 */
export function mistakenFor({ pages }: Lexicon, typed: string): Mistaken[] {
  const half = typed.length >> 1;
  const found: Mistaken[] = [];
  for (const page of pages.values()) {
    for (const line of linesWithHalf(page, typed, half)) {
      if (found.length >= MOST) return found;
      const fit = mistakeIn(typed, wordAt(page, line));
      if (fit) found.push({ stretch: stretchAt(page, line), whole: fit === 'whole' });
    }
  }
  return found;
}

/** Whether a word is the typed one but for one mistake, or begins so; nothing where it is, or begins, as typed. */
export function mistakeIn(typed: string, word: string): 'whole' | 'begun' | undefined {
  let at = 0;
  while (at < typed.length && typed.charAt(at) === word.charAt(at)) at += 1;
  if (at === typed.length) return undefined;
  const rests = [
    [typed.slice(at + 1), word.slice(at + 1)],
    [typed.slice(at), word.slice(at + 1)],
    [typed.slice(at + 1), word.slice(at)],
    ...(typed.charAt(at) === word.charAt(at + 1) && typed.charAt(at + 1) === word.charAt(at)
      ? [[typed.slice(at + 2), word.slice(at + 2)]]
      : []),
  ];
  if (rests.some(([left, other]) => left === other)) return 'whole';
  // A last letter that does not fit is no beginning with a mistake, but another beginning.
  const isBegun = at < typed.length - 1 && rests.some(([left, other]) => left !== undefined && other?.startsWith(left));
  return isBegun ? 'begun' : undefined;
}

/** Lines whose word begins with the first half, or has the second about where it was typed; none twice. */
function linesWithHalf(page: Page, typed: string, half: number): Set<number> {
  const lines = new Set<number>();
  const beginning = `\n${typed.slice(0, half)}`;
  for (let at = page.words.indexOf(beginning); at >= 0; at = page.words.indexOf(beginning, at + 1)) lines.add(lineAt(page, at + 1));
  // One letter further on, since two that changed places may stand on both sides of the middle.
  const rest = typed.slice(half + 1);
  for (let at = page.words.indexOf(rest); at >= 0; at = page.words.indexOf(rest, at + 1)) {
    const line = lineAt(page, at);
    if (Math.abs(at - (linesOf(page)[line] ?? 0) - half - 1) <= 1) lines.add(line);
  }
  return lines;
}
