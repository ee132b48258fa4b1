import { isText, type PageTree } from '../page/page-tree.ts';
import { type Lexicon, type Word, wordsOf } from './clues/lexicon.ts';
import { isGivenName } from './clues/name-evidence.ts';
import { familyNameLabels, givenNameLabels } from './languages/name-parts.ts';
import type { Line } from './lines.ts';

const LONGEST = 40;
/** One pair of lines that looks like a name may be anything; a list of them is a list of people. */
const FEWEST = 2;
const NAME = /^\p{Lu}[\p{L}'’-]*(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}'’-]*)?$/u;

/**
 * The lines of a page, those that hold but the first name and but the surname of somebody made one: "Vorname: / Frauke / Nachname: / Zander", and lists
 * whose rows have a cell for each.
 */
export function joinPartedNames(lines: readonly Line[], tree: PageTree, lexicon: Lexicon): Line[] {
  const labelled = lines.flatMap((_, at) => labelledPair(lines, at) ?? []);
  const listed = lines.flatMap((_, at) => listedPair(lines, at, tree, lexicon) ?? []);
  const pairs = [...labelled, ...(listed.length >= FEWEST ? listed : [])];
  if (pairs.length === 0) return [...lines];
  const second = new Map(pairs.map((pair) => [pair.first, pair]));
  const gone = new Set(pairs.map((pair) => pair.second));
  return lines.flatMap((line, at) => {
    const pair = second.get(at);
    const other = pair && lines[pair.second];
    if (gone.has(at)) return [];
    return other ? [pair.turned ? joined(other, line, line) : joined(line, other, line)] : [line];
  });
}

/** Lines of one name; `turned` where the surname comes first. */
type Pair = { first: number; second: number; turned: boolean };

function labelledPair(lines: readonly Line[], at: number): Pair | undefined {
  const [label, value, other, last] = [0, 1, 2, 3].map((ahead) => lines[at + ahead]?.text.replace(/\s*:$/, '').toLowerCase() ?? '');
  if (label === undefined || other === undefined || !NAME.test(lines[at + 1]?.text ?? '') || !NAME.test(lines[at + 3]?.text ?? ''))
    return undefined;
  if (value === '' || last === '') return undefined;
  const [given, family] = [
    givenNameLabels.has(label) && familyNameLabels.has(other),
    familyNameLabels.has(label) && givenNameLabels.has(other),
  ];
  return given || family ? { first: at + 1, second: at + 3, turned: family } : undefined;
}

function listedPair(lines: readonly Line[], at: number, tree: PageTree, lexicon: Lexicon): Pair | undefined {
  const { givenNames, givenNamesAbroad } = lexicon;
  const [a, b] = [lines[at], lines[at + 1]];
  if (!a || !b || !NAME.test(a.text) || !NAME.test(b.text)) return undefined;
  const [first, second] = [wordsOf(a.text), wordsOf(b.text)];
  const { notNames, jobTitles, units, offices, press, contactHeadings, labels } = lexicon;
  if ([notNames, jobTitles, units, offices, press, contactHeadings, labels].some((list) => list(first, 0) > 0 || list(second, 0) > 0))
    return undefined;
  const isGiven = ([word]: readonly Word[]): boolean =>
    word !== undefined && (isGivenName(word, givenNames) || isGivenName(word, givenNamesAbroad));
  if (first.length !== 1 || second.length !== 1 || !areCells(a, b, tree)) return undefined;
  if (isGiven(first)) return { first: at, second: at + 1, turned: false };
  return isGiven(second) ? { first: at, second: at + 1, turned: true } : undefined;
}

/** Two cells of a row: siblings of one kind, each with one line. */
function areCells(a: Line, b: Line, { nodes }: PageTree): boolean {
  const [one, other] = [nodes[a.block], nodes[b.block]];
  if (!one || !other || isText(one) || isText(other) || a.block === b.block || a.text.length > LONGEST || b.text.length > LONGEST)
    return false;
  return one.tag === other.tag && one.parent === other.parent && one.tag !== 'p' && one.tag !== 'li' && !one.tag.startsWith('h');
}

function joined(given: Line, family: Line, place: Line): Line {
  const shift = given.text.length + 1;
  return {
    ...place,
    text: `${given.text} ${family.text}`,
    parted: shift,
    pieces: [...given.pieces, ...family.pieces.map((piece) => ({ ...piece, start: piece.start + shift, end: piece.end + shift }))],
    links: [...given.links, ...family.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }))],
  };
}
