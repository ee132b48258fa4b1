/**
 * Sorted words, in pages, each with its postings: where it stands, as `contact * 8 + field`. The postings of all words lie one
 * after another in blocks of one size, so that those of all words with one beginning are one stretch. What is not fetched is not there.
 */
export type Lexicon = { fence: readonly string[]; pages: Map<number, Page>; blocks: Map<number, Uint32Array> };

/** `words`: a line each, with a line's end before the first; `starts`: where in all postings those of each word begin, and where the last's end. */
export type Page = { words: string; starts: Uint32Array; lines?: Uint32Array };

/** A stretch of postings: from, up to and without `to`. */
export type Stretch = { from: number; to: number };

export const WORDS_A_PAGE = 2_048;
export const POSTINGS_A_BLOCK = 2_048;
/** In place of a posting that was taken out. */
export const NO_POSTING = 0xffffffff;
/** After all words that begin so. */
const LAST = '\uffff';

/** The pages, by number, that the words with a beginning lie in. */
export function pagesFor({ fence }: Lexicon, beginning: string): number[] {
  if (fence.length === 0) return [];
  const first = pageOf(fence, beginning);
  const last = pageOf(fence, beginning + LAST);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The blocks, by number, that a stretch lies in. */
export function blocksFor({ from, to }: Stretch): number[] {
  if (from >= to) return [];
  const first = Math.floor(from / POSTINGS_A_BLOCK);
  const last = Math.floor((to - 1) / POSTINGS_A_BLOCK);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The postings of a word, and of all longer ones with that beginning. Its pages must have been fetched. */
export function stretchesOf(lexicon: Lexicon, word: string): { whole: Stretch; begun: Stretch } {
  const first = lowerBound(lexicon, word);
  // Most names of functions begin no word of anybody's, and of the others few begin many.
  if (!first.word.startsWith(word)) return NO_STRETCHES;
  const end = first.word === word ? first.end : first.start;
  return { whole: { from: first.start, to: end }, begun: { from: end, to: lowerBound(lexicon, word + LAST).start } };
}

const NO_STRETCHES = { whole: { from: 0, to: 0 }, begun: { from: 0, to: 0 } };

/** The postings of the word on line `line` of a page. */
export function stretchAt({ starts }: Page, line: number): Stretch {
  return { from: starts[line] ?? 0, to: starts[line + 1] ?? 0 };
}

/** Where each line of a page begins, and after the last where one more would. */
export function linesOf(page: Page): Uint32Array {
  if (page.lines) return page.lines;
  const lines = new Uint32Array(page.starts.length);
  let at = 0;
  for (let line = 0; line < lines.length; line += 1) {
    at = page.words.indexOf('\n', at) + 1;
    lines[line] = at;
  }
  page.lines = lines;
  return lines;
}

/** The line that a place in a page's text lies on. */
export function lineAt(page: Page, place: number): number {
  const lines = linesOf(page);
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function wordAt(page: Page, line: number): string {
  const lines = linesOf(page);
  return page.words.slice(lines[line], (lines[line + 1] ?? 0) - 1);
}

/** The last page that begins with the word or before it. */
function pageOf(fence: readonly string[], word: string): number {
  let [low, high] = [0, fence.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((fence[middle] ?? '') <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first word that does not come before this one, and where its postings begin and end; at the end of its page no word. */
function lowerBound({ fence, pages }: Lexicon, word: string): { word: string; start: number; end: number } {
  const number = pageOf(fence, word);
  const page = pages.get(number);
  if (!page) return { word: '', start: 0, end: 0 };
  const count = page.starts.length - 1;
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordAt(page, middle) < word) low = middle + 1;
    else high = middle;
  }
  const next = low === count ? pageAfter(pages, number) : page;
  const line = low === count ? 0 : low;
  const start = page.starts[low] ?? 0;
  return { word: next && line < next.starts.length - 1 ? wordAt(next, line) : '', start, end: next?.starts[line + 1] ?? start };
}

/** The next page that has words: all of one may have been taken out. */
function pageAfter(pages: Lexicon['pages'], number: number): Page | undefined {
  let after = number + 1;
  while (pages.get(after)?.starts.length === 1) after += 1;
  return pages.get(after);
}
