import type { PostalAddress } from '../contact/postal-address.ts';
import { contains, covers, lexiconOf, wordsOf } from './clues/lexicon.ts';
import { readName } from './clues/names.ts';
import { bare, LEAST_NAME, workOf } from './clues/phrases.ts';
import type { Page } from './page.ts';
import type { Reading } from './recogniser.ts';

const LONGEST_HEADING = 80;
/** In words. */
const LONGEST_UNIT = 5;

/** Step 6: what headings and the page say for all that stands below them. Last, so that a card's own words win. */
export function inherit(readings: readonly Reading[], page: Page): Reading[] {
  const lineOf = new Map(page.lines.flatMap(({ pieces }, line) => pieces.map(({ node }): [number, number] => [node, line])));
  const above = headingsAbove(page);
  return readings.map((reading) => {
    const lines = [...new Set(reading.nodes.flatMap((node) => lineOf.get(node) ?? []))];
    const [first] = lines;
    // Who stands on the page twice is for press where one of the places says so.
    const everywhere = [...new Set(lines.flatMap((line) => above[line] ?? []))];
    return fromPage(first === undefined ? reading : fromHeadings(reading, above[first] ?? [], everywhere, page), page);
  });
}

/** "Presskontakter" on a line of its own, over a name, heads what follows, also where nothing marks it as a heading. Any other ends it. */
const IMPLIED = 8;

/**
 * For each line the headings it stands under, nearest first. A bold line is a weak heading: any other but an implied one ends it. Names of
 * people end none, for cards are at times set as headings of the same rank as the one over them.
 */
function headingsAbove({ lines, languages, vocabulary }: Page): string[][] {
  const lexicon = lexiconOf(languages);
  const witnesses = { lexicon, ...vocabulary, localParts: [], organization: new Set<string>() };
  const isName = (text = ''): boolean => (readName(text, witnesses, { alone: true, headed: true })?.weight ?? 0) >= LEAST_NAME;
  const heads = (text: string): boolean => {
    const words = wordsOf(text);
    return (
      covers(lexicon.contactHeadings, words) ||
      (words.length <= LONGEST_UNIT && contains(lexicon.press, words) && !contains(lexicon.jobTitles, words))
    );
  };
  const implied = (at: number, text: string): boolean =>
    text.length <= LONGEST_HEADING && heads(text) && !isName(lines[at - 1]?.text) && isName(lines[at + 1]?.text.split(',')[0]);
  let open: { level: number; text: string }[] = [];
  return lines.map(({ heading: marked, text }, at) => {
    const heading = marked ?? (implied(at, text) ? IMPLIED : undefined);
    // A heading stands under those of higher rank only.
    const above = open.filter(({ level }) => heading === undefined || level < heading || isName(text)).map((found) => found.text);
    if (heading !== undefined && text.length <= LONGEST_HEADING && !isName(text))
      open = [{ level: heading, text }, ...open.filter(({ level }) => level < heading)];
    return above;
  });
}

function fromHeadings(reading: Reading, headings: readonly string[], everywhere: readonly string[], page: Page): Reading {
  const lexicon = lexiconOf(page.languages);
  const own = reading.values;
  const readable = (texts: readonly string[]): { text: string; words: ReturnType<typeof wordsOf> }[] =>
    texts.map((text) => ({ text: bare(text), words: wordsOf(text) })).filter(({ text, words }) => words.length <= 8 && text !== own.name);
  const read = readable(headings);
  const press = own.press ?? (readable(everywhere).some(({ words }) => contains(lexicon.press, words)) || undefined);
  const unit =
    (own.organization?.units ?? []).length > 0
      ? undefined
      : read.find(({ text, words }) => workOf(words, lexicon) === 'unit' && !isHeadline(text, page))?.text;
  const organization =
    own.organization?.name ??
    read.find(({ words, text }) => workOf(words, lexicon) === 'organization' && text !== page.organization && !isArticle(text, page))?.text;
  return {
    ...reading,
    values: {
      ...own,
      ...(press ? { press: true as const } : {}),
      ...(unit !== undefined || organization !== undefined || own.organization
        ? {
            organization: {
              ...own.organization,
              ...(organization === undefined ? {} : { name: organization }),
              ...(unit === undefined ? {} : { units: [unit] }),
            },
          }
        : {}),
    },
    texts: {
      ...reading.texts,
      ...(unit === undefined ? {} : { units: [unit] }),
      ...(own.organization?.name === undefined && organization !== undefined ? { organization: [organization] } : {}),
    },
  };
}

/** What a page is about, as its title begins, and too long for what a unit is called: "Ekstad opens a new library by the harbour". */
function isHeadline(text: string, { tree }: Page): boolean {
  return wordsOf(text).length > LONGEST_UNIT && (tree.title ?? '').includes(text);
}

/** A title that names both is "article | publisher". */
function isArticle(text: string, page: Page): boolean {
  return isHeadline(text, page) && page.organization !== undefined && page.tree.title?.includes(page.organization) === true;
}

function fromPage(reading: Reading, page: Page): Reading {
  const own = reading.values.organization;
  const name = own?.name ?? page.organization;
  if (name === undefined) return reading;
  const address: PostalAddress | undefined = own?.address ?? (name === page.organization ? page.address : undefined);
  return { ...reading, values: { ...reading.values, organization: { ...own, name, ...(address ? { address } : {}) } } };
}
