import type { Span } from './clues/clue.ts';
import { covers, type Lexicon, wordsOf } from './clues/lexicon.ts';
import type { NameWitnesses, Setting } from './clues/names.ts';
import { workOf } from './clues/phrases.ts';
import { rememberedOfPage } from './remembered.ts';
import type { Place } from './terse.ts';

/** Longer lines are sentences, and neither titles nor headings. */
const LONGEST_TITLE_LINE = 70;
const PART = /[,;|•·\t]|\s[-–—/]+\s|:(?=\s|$)/u;
/** ", CA 94025", ", RG1 2AB", ", D.C.", ", West Sussex, 12345": what follows a place and nobody. */
const AFTER_PLACE =
  /^\s*,?\s*(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}\s*,?\s+)?(?:[A-Z]\.?[A-Z]\.?\s*,?\s+)?(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\d-])/u;

/** What stands around a part of a text that may be a name: a title beside it, what calls somebody before it, or the rest of an address after it. */
export function standingOf(text: string, part: Span, { lexicon }: NameWitnesses, { index, page }: Place): Setting {
  const before = text
    .slice(0, part.start)
    .trim()
    .split(PART)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const after = text.slice(part.end);
  const lines = [page.lines[index - 1]?.text ?? '', page.lines[index + 1]?.text ?? ''];
  return {
    titled: [...before, ...after.split(PART), ...lines].some(titlesOf(lexicon)),
    called: isCall(before.at(-1) ?? lines[0] ?? '', lexicon),
    located: AFTER_PLACE.test(after),
  };
}

const TITLES = new WeakMap<Lexicon, (text: string) => boolean>();

/** The lines around are asked about with each part of a line. */
function titlesOf(lexicon: Lexicon): (text: string) => boolean {
  const known = TITLES.get(lexicon) ?? rememberedOfPage((text) => isTitle(text, lexicon));
  TITLES.set(lexicon, known);
  return known;
}

function isTitle(text: string, lexicon: Lexicon): boolean {
  return text.length > 0 && text.length <= LONGEST_TITLE_LINE && workOf(wordsOf(text), lexicon) === 'jobTitle';
}

function isCall(text: string, { contactHeadings, nameLabels, press }: Lexicon): boolean {
  const words = wordsOf(text);
  return text.length <= LONGEST_TITLE_LINE && [contactHeadings, nameLabels, press].some((list) => covers(list, words));
}
