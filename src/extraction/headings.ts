import { captionOf, readsAsSentence } from './clues/captions.ts';
import { contains, covers, lexiconOf, wordsOf } from './clues/lexicon.ts';
import { readName } from './clues/names.ts';
import { LEAST_NAME, workOf } from './clues/phrases.ts';
import { scopesOf } from './heading-scope.ts';
import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** A heading, and the lines of its section: those behind `line`, before `end`. */
export type Heading = { text: string; level: number; line: number; end: number; zone: 'text' | 'menu' | 'footer' };

const LONGEST_HEADING = 80;
/** In words. */
const LONGEST_UNIT = 5;
/** "Presskontakter" on a line of its own, over a name, heads what follows, also where nothing marks it as a heading. Any other ends it. */
const IMPLIED = 8;
const BOLD = 7;

/**
 * For each line the headings it stands under, nearest first; `stated` are the lines on which contacts stand. A bold line is a weak heading: any other but an implied one ends it. Names of
 * people end none, for cards are at times set as headings of the same rank as the one over them; a bold sentence and a bold number are no headings.
 */
export function headingsOver(page: Page, stated: ReadonlySet<number>): readonly Heading[][] {
  const { lines } = page;
  const scopeOf = scopesOf(page.tree, lines, stated);
  const { isName, levelOf } = judges(page);
  let open: Heading[] = [];
  const over = lines.map((line, at) => {
    const level = levelOf(line, at);
    // A heading of lower rank right behind its container is still one of its own.
    for (const heading of open)
      if (heading.end === at && level !== undefined && level < BOLD && level > heading.level) heading.end = lines.length;
    open = open.filter(({ end }) => end > at);
    const zone = zoneOf(line);
    // A heading stands under those of higher rank only.
    const above = open.filter((heading) => heading.zone === zone && (level === undefined || heading.level < level || isName(line.text)));
    if (level !== undefined && line.text.length <= LONGEST_HEADING && !isName(line.text)) {
      for (const heading of open) if (heading.level >= level) heading.end = at;
      open = [{ text: line.text, level, line: at, end: scopeOf(at), zone }, ...open.filter((heading) => heading.level < level)];
    }
    return above;
  });
  return over;
}

/** A heading of the text heads nothing in the footer. */
function zoneOf({ place }: Line): Heading['zone'] {
  return place === 'menu' || place === 'footer' ? place : 'text';
}

type Judges = { isName: (text: string | undefined) => boolean; levelOf: (line: Line, at: number) => number | undefined };

function judges({ lines, languages, vocabulary }: Page): Judges {
  const lexicon = lexiconOf(languages);
  const witnesses = { lexicon, ...vocabulary, localParts: [], organization: new Set<string>() };
  // "PRACOWNICY BIURA PRASOWEGO:" looks like a name in capitals.
  const isName = (text = ''): boolean =>
    (readName(text, witnesses, { alone: true, headed: true })?.weight ?? 0) >= LEAST_NAME &&
    !(text.endsWith(':') && contains(lexicon.press, wordsOf(text)));
  const heads = (text: string): boolean => {
    const words = wordsOf(text);
    return (
      covers(lexicon.contactHeadings, words) ||
      (words.length <= LONGEST_UNIT && lexicon.contactWords(words, 0) > 0) ||
      (words.length <= LONGEST_UNIT && contains(lexicon.press, words) && !contains(lexicon.jobTitles, words))
    );
  };
  const isNamed = (at: number): boolean => isName(lines[at]?.text.split(',')[0]);
  // Whom they answer for may stand between: "Pressekontakt: / Nordlicht SE / Felix Brandau".
  const leads = (at: number): boolean =>
    isNamed(at + 1) || (isNamed(at + 2) && workOf(wordsOf(lines[at + 1]?.text ?? ''), lexicon) === 'organization');
  const implied = (at: number, text: string): boolean =>
    text.length <= LONGEST_HEADING && heads(text) && !isName(lines[at - 1]?.text) && leads(at);
  const levelOf = ({ heading, text }: Line, at: number): number | undefined => {
    if (heading !== BOLD) return heading ?? (implied(at, text) ? IMPLIED : undefined);
    const isCaption =
      covers(lexicon.contactHeadings, wordsOf(text)) || (captionOf(text, lexicon) !== undefined && !readsAsSentence(text, lexicon));
    return isCaption || isName(text) ? BOLD : undefined;
  };
  return { isName, levelOf };
}
