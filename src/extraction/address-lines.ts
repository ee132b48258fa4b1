import { readPostalLine } from './clues/addresses.ts';
import { contains, type Lexicon, wordsOf } from './clues/lexicon.ts';
import type { Line } from './lines.ts';

const LONGEST = 60;
/** Over the postal line stand the street and, over that, the house. */
const MOST_ABOVE = 2;
/** Blocks closed and opened between two lines of one address. */
const MOST_PARTED = 2;
const MOST_WORDS = 5;

/** The lines that are parts of a postal address though no word of theirs alone says so: "Marconi House / Elder Lane / London / W12 7RJ". */
export function addressLines(lines: readonly Line[], lexicon: Lexicon): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, at) => {
    if (!isPostal(text)) return;
    found.add(at);
    for (let above = at - 1; above >= at - MOST_ABOVE - 1 && above >= 0; above -= 1) {
      const line = lines[above];
      if (!line || line.heading !== undefined || (lines[above + 1]?.boundary ?? 0) > MOST_PARTED || !isPartOfAddress(line.text, lexicon))
        break;
      found.add(above);
    }
  });
  return found;
}

/** A whole line: a postal code with or without its place. */
function isPostal(text: string): boolean {
  return (
    text.length <= LONGEST &&
    (readPostalLine(text) !== undefined ||
      /^(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]{2}\s\d{5}(?:-\d{4})?)$|,\s[A-Z]{2}\s+\d{5}(?:-\d{4})?$/u.test(text.trim()))
  );
}

/** A street, a house, or the place alone. */
function isPartOfAddress(text: string, lexicon: Lexicon): boolean {
  const { streets, units, offices, press, jobTitles, contactHeadings, labels, placeNouns, placeSurnames } = lexicon;
  const words = wordsOf(text);
  const last = words.length - 1;
  if (text.length > LONGEST || words.length > MOST_WORDS || /[@:]|\d{5}/.test(text)) return false;
  if ([units, offices, press, jobTitles, contactHeadings, labels].some((list) => contains(list, words))) return false;
  return (
    contains(streets, words) ||
    // Words of houses and streets that are surnames too: only their place tells.
    (last > 0 && (placeNouns(words, last) > 0 || placeSurnames(words, last) > 0)) ||
    /^\d+\p{L}?\s\p{Lu}|\p{L}\s\d+\p{L}?$/u.test(text) ||
    words.length === 1
  );
}
