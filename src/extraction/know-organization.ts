import type { PostalAddress } from '../contact/postal-address.ts';
import type { PageTree } from '../page/page-tree.ts';
import { readPostalLine } from './clues/addresses.ts';
import { namesHost } from './clues/domains.ts';
import { contains, covers, type Lexicon, type Word, wordsOf } from './clues/lexicon.ts';
import { asAddressed } from './clues/names.ts';
import { bare } from './clues/phrases.ts';
import type { Line } from './lines.ts';
import type { NamedHosts } from './named-hosts.ts';

/** Whom the page's hosts were named for; `own` are the labels of the page's own host. */
export type Hosts = { own: readonly string[]; named: NamedHosts };

const LONGEST_NAME = 70;
const MOST_TITLE_WORDS = 5;
/** What speaks for a name being the organization's. */
const WEIGHT = {
  siteName: 3,
  titleEnd: 1.5,
  wholeTitle: 0.8,
  whole: 1.5,
  address: 2,
  overStreet: 1,
  word: 1.2,
  copyright: 1.2,
  host: 2.5,
} as const;
const TITLE_PARTS = /\s*[|·•»«]\s*|\s[-–—:]+\s/;

/** Whom a page speaks for and where that is: the best attested among site name, title, address block, copyright line. */
export function organizationOf(
  tree: PageTree,
  lines: readonly Line[],
  meta: ReadonlyMap<string, string>,
  lexicon: Lexicon,
  hosts: Hosts,
): { name: string; address?: PostalAddress } | undefined {
  const name = nameOf(tree, lines, meta, lexicon, hosts);
  const address = name === undefined ? undefined : addressBelow(lines, name);
  return name === undefined ? undefined : { name, ...(address ? { address } : {}) };
}

/** The postal address that stands right below a line with the organization's name. */
function addressBelow(lines: readonly Line[], name: string): PostalAddress | undefined {
  for (const [at, line] of lines.entries()) {
    const address = readPostalLine(line.text);
    const isBelow = address && lines.slice(Math.max(0, at - 3), at + 1).some(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
    if (!isBelow) continue;
    const street = address.street ?? lines[at - 1]?.text;
    return { ...address, ...(street !== undefined && /\d/.test(street) && street.length < 80 ? { street } : {}) };
  }
  return undefined;
}

function nameOf(
  tree: PageTree,
  lines: readonly Line[],
  meta: ReadonlyMap<string, string>,
  lexicon: Lexicon,
  { own, named }: Hosts,
): string | undefined {
  const votes = new Map<string, { name: string; weight: number }>();
  const vote = (text: string | undefined, weight: number): void => {
    const name = bare((text ?? '').replace(/[\s\p{Cc}\p{Cs}]+/gu, ' '));
    if (name.length < 2 || name.length > LONGEST_NAME || /@|\d{4}/.test(name)) return;
    if (isHeading(name, lexicon) && !own.some((label) => namesHost(name, label) > 0)) return;
    const key = name.toLowerCase();
    votes.set(key, {
      name,
      weight: (votes.get(key)?.weight ?? ownWeight(name, own, lexicon)) + weight,
    });
  };
  vote(meta.get('og:site_name'), WEIGHT.siteName);
  for (const label of own) vote(named.get(label)?.name, WEIGHT.address);
  const titleParts = (tree.title ?? '').split(TITLE_PARTS);
  // What is also the page's heading is the article's title, not its publisher.
  const headings = new Set(lines.filter(({ heading }) => heading !== undefined && heading < 3).map(({ text }) => text.toLowerCase()));
  const ends = [titleParts[0], titleParts.at(-1)].filter(
    (part) => titleParts.length > 1 && part !== undefined && !headings.has(part.toLowerCase().trim()),
  );
  for (const part of ends) vote(part, WEIGHT.titleEnd);
  if (titleParts.length === 1) vote(wholeTitle(titleParts[0] ?? '', lexicon), WEIGHT.wholeTitle);
  lines.forEach((line, at) => {
    if (readPostalLine(line.text) && at > 0) voteAbove(lines, at, lexicon, vote);
    vote(copyrightIn(line), WEIGHT.copyright);
  });
  const [best, ...others] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  // "Bogtræf Nordvig" and "Ekstads kommun" are what their hosts, "bogtraef" and "ekstad", call by one word.
  const whole = others.find(({ name, weight }) => best !== undefined && weight >= WEIGHT.whole && isLonger(name, best.name, lexicon));
  return (whole ?? best)?.name;
}

/** "Bogtræf Nordvig 2026": a title that says nothing else is whose page it is; a headline has words in lower case. */
function wholeTitle(title: string, { contactHeadings }: Lexicon): string | undefined {
  const name = title.replace(/\s+(?:19|20)\d{2}$/, '').trim();
  const words = wordsOf(name);
  const isName =
    words.length > 0 &&
    words.length <= MOST_TITLE_WORDS &&
    words.every(({ text }) => /^[\p{Lu}\d]/u.test(text) || /^\p{Ll}{1,3}$/u.test(text));
  return isName && !contains(contactHeadings, words) ? name : undefined;
}

/** The same name, with more to it: a word of an organization, or what follows it in a title. */
function isLonger(name: string, short: string, { organizations, units }: Lexicon): boolean {
  const words = wordsOf(name);
  if (short.includes(' ') || name === short || !isNamedIn(short, name)) return false;
  const known = (at: number): boolean => organizations(words, at) > 0 || units(words, at) > 0;
  const isName = words.every(({ text }, at) => /^[\p{Lu}\d]/u.test(text) || text.length <= 3 || known(at));
  return isName && (name.startsWith(`${short} `) || words.some((_, at) => known(at)));
}

/** True where a text holds the name, or a word of it the name with another ending. */
export function isNamedIn(name: string, text: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase()) || wordsOf(text).some((word) => isFormOf(word.text, name));
}

/** "w Lipnicy" of "Lipnica", "w Brzeźnie" of "Brzeźno": another ending of a place's name, or the same. */
function isFormOf(word: string, place: string): boolean {
  const stem = asAddressed(place).slice(0, place.length > 6 ? -1 : undefined);
  return stem.length > 3 && /^\p{Lu}/u.test(word) && asAddressed(word).startsWith(stem) && word.length <= place.length + 3;
}

/** What speaks for a name before anything on the page does. */
function ownWeight(name: string, hosts: readonly string[], { organizations }: Lexicon): number {
  const host = Math.max(0, ...hosts.map((label) => namesHost(name, label)));
  return (contains(organizations, wordsOf(name)) ? WEIGHT.word : 0) + WEIGHT.host * host;
}

/** "© 2013 City of Ekstad". The holder of a picture's rights is none of the page's: "© Jo Berg / AFP". */
function copyrightIn({ text, place }: Line): string | undefined {
  const match = /(?:©|\(c\)|copyright)\s*(\d{4}(?:\s*[-–]\s*\d{4})?)?\s*,?\s*([^.|,©]{2,70})/i.exec(text.slice(0, 300));
  const [, year, holder = ''] = match ?? [];
  if (!match || (year === undefined && place !== 'footer' && !/copyright|\d{4}/i.test(text)) || holder.includes('/')) return undefined;
  return holder.replace(/^(?:copyright|by|\d{4})\s+|\s*(?:\d{4}|all rights reserved.*)$/gi, '');
}

/** "Le Club", "The Company": an article and a kind of organization, and not which. */
function isKind(words: readonly Word[], { notNames, organizations }: Lexicon): boolean {
  const [article, kind] = words;
  return (
    words.length === 2 &&
    article !== undefined &&
    article.text.length <= 3 &&
    notNames([article], 0) > 0 &&
    kind !== undefined &&
    organizations([kind], 0) > 0
  );
}

/** "Contacts", "Home", "Director", "The Board": what a page is called, not whose it is. */
function isHeading(name: string, lexicon: Lexicon): boolean {
  const words = wordsOf(name);
  return (
    covers(lexicon.contactHeadings, words) ||
    isKind(words, lexicon) ||
    covers(lexicon.boards, words) ||
    (!contains(lexicon.organizations, words) && (covers(lexicon.jobTitles, words) || covers(lexicon.units, words))) ||
    (words.every((_, at) => lexicon.notNames(words, at) > 0) && !contains(lexicon.organizations, words))
  );
}

/** The organization's name stands over its street or directly over its postal line. */
function voteAbove(lines: readonly Line[], at: number, lexicon: Lexicon, vote: (text: string | undefined, weight: number) => void): void {
  for (const line of lines.slice(Math.max(0, at - 3), at)) {
    const words = wordsOf(line.text);
    if (line.place !== 'menu' && words.length <= 8 && contains(lexicon.organizations, words) && !/\d/.test(line.text))
      vote(line.text, WEIGHT.address);
  }
  // What stands directly over street and postal line is whose address it is, though no word of it says so.
  const [over, street] = [lines[at - 2], lines[at - 1]];
  if (over && street && /^\p{L}.*\s\d|^\d+\s\p{L}/u.test(street.text) && street.text.length < 60 && !/\d|[.:!?]$/.test(over.text))
    vote(over.text, WEIGHT.overStreet);
}
