import type { PostalAddress } from '../contact/postal-address.ts';
import type { PageTree } from '../page/page-tree.ts';
import { readPostalLine } from './clues/addresses.ts';
import { contains, covers, type Lexicon, wordsOf } from './clues/lexicon.ts';
import { bare } from './clues/phrases.ts';
import type { Line } from './lines.ts';

const LONGEST_NAME = 70;
/** What speaks for a name being the organization's. */
const WEIGHT = { siteName: 3, titleEnd: 1.5, address: 2, overStreet: 1, word: 1.2, copyright: 1.2, repeated: 0.3 } as const;

/** Whom a page speaks for and where that is: the best attested among site name, title, address block, copyright line. */
export function organizationOf(
  tree: PageTree,
  lines: readonly Line[],
  meta: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): { name: string; address?: PostalAddress } | undefined {
  const name = nameOf(tree, lines, meta, lexicon);
  const address = name === undefined ? undefined : addressBelow(lines, name);
  return name === undefined ? undefined : { name, ...(address ? { address } : {}) };
}

/** The postal address that stands right below a line with the organization's name. */
function addressBelow(lines: readonly Line[], name: string): PostalAddress | undefined {
  for (const [at, line] of lines.entries()) {
    const address = readPostalLine(line.text);
    const above = lines.slice(Math.max(0, at - 3), at).findIndex(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
    if (!address || (above < 0 && !line.text.toLowerCase().includes(name.toLowerCase()))) continue;
    const street = address.street ?? lines[at - 1]?.text;
    return { ...address, ...(street !== undefined && /\d/.test(street) && street.length < 80 ? { street } : {}) };
  }
  return undefined;
}

function nameOf(tree: PageTree, lines: readonly Line[], meta: ReadonlyMap<string, string>, lexicon: Lexicon): string | undefined {
  const votes = new Map<string, { name: string; weight: number }>();
  const vote = (text: string | undefined, weight: number): void => {
    const name = bare(text ?? '');
    if (name.length < 2 || name.length > LONGEST_NAME || /@|\d{4}/.test(name) || isHeading(name, lexicon)) return;
    const key = name.toLowerCase();
    votes.set(key, {
      name,
      weight: (votes.get(key)?.weight ?? (contains(lexicon.organizations, wordsOf(name)) ? WEIGHT.word : 0)) + weight,
    });
  };
  vote(meta.get('og:site_name'), WEIGHT.siteName);
  vote(meta.get('author'), WEIGHT.repeated);
  const titleParts = (tree.title ?? '').split(/\s[|–—·•»:-]\s|\s\|\s/);
  // What is also the page's heading is the article's title, not its publisher.
  const headings = new Set(lines.filter(({ heading }) => heading !== undefined && heading < 3).map(({ text }) => text.toLowerCase()));
  const ends = [titleParts[0], titleParts.at(-1)].filter(
    (part) => titleParts.length > 1 && part !== undefined && !headings.has(part.toLowerCase().trim()),
  );
  for (const part of ends) vote(part, WEIGHT.titleEnd);
  lines.forEach((line, at) => {
    if (readPostalLine(line.text) && at > 0) voteAbove(lines, at, lexicon, vote);
    const copyright = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*,?\s*([^.|,©]{2,70})/i.exec(line.text.slice(0, 300))?.[1];
    if (copyright !== undefined)
      vote(copyright.replace(/^(?:copyright|by|\d{4})\s+|\s*(?:\d{4}|all rights reserved.*)$/gi, ''), WEIGHT.copyright);
    if (votes.has(line.text.toLowerCase())) vote(line.text, WEIGHT.repeated);
  });
  return [...votes.values()].sort((a, b) => b.weight - a.weight)[0]?.name;
}

/** "Contacts", "Home": what a page is called, not whose it is. */
function isHeading(name: string, lexicon: Lexicon): boolean {
  const words = wordsOf(name);
  return (
    covers(lexicon.contactHeadings, words) ||
    (words.every((_, at) => lexicon.notNames(words, at) > 0) && !contains(lexicon.organizations, words))
  );
}

/** The organization's name stands over its street or directly over its postal line. */
function voteAbove(lines: readonly Line[], at: number, lexicon: Lexicon, vote: (text: string | undefined, weight: number) => void): void {
  for (const line of lines.slice(Math.max(0, at - 3), at)) {
    const words = wordsOf(line.text);
    if (words.length <= 8 && contains(lexicon.organizations, words) && !/\d/.test(line.text)) vote(line.text, WEIGHT.address);
  }
  // What stands directly over street and postal line is whose address it is, though no word of it says so.
  const [over, street] = [lines[at - 2], lines[at - 1]];
  if (over && street && /^\p{L}.*\s\d|^\d+\s\p{L}/u.test(street.text) && street.text.length < 60 && !/\d|[.:!?]$/.test(over.text))
    vote(over.text, WEIGHT.overStreet);
}
