import { isText, type PageTree } from '../page/page-tree.ts';
import type { Atom } from './atoms.ts';
import type { Line } from './lines.ts';

/** How strongly what stands between two neighbouring atoms parts them. Set by hand, measured on labelled pages. */
const STRENGTH = {
  sameLine: 0.05,
  lineBreak: 0.3,
  block: 0.35,
  level: 0.15,
  mostLevels: 8,
  cards: 6,
  desks: 3.5,
  sentence: 7,
  nextSentence: 2,
  otherPlace: 8,
} as const;
const SENTENCE_END = /(?:\p{Ll}{2}|\d)[.!?]["”»’)]?\s+(?:[–—-]\s|["”»“„])?(?:\p{Lu}.*)?$/u;

/** A boundary this strong parts cards. */
export const CARD_BOUNDARY: number = STRENGTH.cards;

/**
 * For each atom the strength of the boundary before it (0 for the first). Two siblings of one shape that each hold a name and a channel are
 * cards, and part whom they speak of; two that each hold words and a channel may be desks. Climbing is paid for by the blocks that were left and entered, so the whole is linear.
 */
export function boundariesOf(atoms: readonly Atom[], lines: readonly Line[], tree: PageTree): number[] {
  const inside = counts(atoms, lines);
  return atoms.map((atom, at) => {
    const before = atoms[at - 1];
    if (!before) return 0;
    // A picture's alternative text and the name beside it, in text copied from a page: here a card begins.
    if (sameName(before, atom)) return STRENGTH.sameLine;
    if (sameName(atom, atoms[at + 1])) return STRENGTH.cards;
    if (before.line === atom.line) return sentenceStrength(atom, before, lines);
    const levels = Math.min(STRENGTH.mostLevels, atom.boundary);
    if (levels === 0) return STRENGTH.lineBreak;
    const base = STRENGTH.block + STRENGTH.level * levels + (samePlace(before, atom, lines) ? 0 : STRENGTH.otherPlace);
    const [left, right] = siblingsAround(tree, lines[before.line]?.block ?? 0, lines[atom.line]?.block ?? 0);
    const [one, other] = [inside(tree, left), inside(tree, right)];
    if (isBelowList(one, other)) return base + STRENGTH.cards;
    return base + (sameShape(tree, left, right) ? cardStrength(one, other, atom.says === 'name') : 0);
  });
}

/** What stands in a menu or footer belongs to nobody in the text beside it. */
function samePlace(before: Atom, atom: Atom, lines: readonly Line[]): boolean {
  return lines[before.line]?.place === lines[atom.line]?.place;
}

/** "…, says Anna Berg. You reach us by the switchboard on …": a desk has the number of its own sentence, whoever the one before spoke of. */
function sentenceStrength(atom: Atom, before: Atom, lines: readonly Line[]): number {
  const between = lines[atom.line]?.text.slice(before.end - 2, atom.start) ?? '';
  // "Tel. 02 0000 0011 – Cell. 333 …": right before a number a dot shortens its label.
  if (!SENTENCE_END.test(atom.says === 'phone' ? between.trimEnd() : between)) return STRENGTH.sameLine;
  return atom.says === 'office' || isSwitchboard(atom) ? STRENGTH.sentence : STRENGTH.nextSentence;
}

function isSwitchboard(atom: Atom): boolean {
  return atom.says === 'phone' && 'phone' in atom && atom.phone.features.includes('main-number');
}

function sameName(atom: Atom, next: Atom | undefined): boolean {
  return atom.says === 'name' && next?.says === 'name' && atom.text === next.text && atom.line !== next.line;
}

type Counts = { names: number; channels: number; words: number; switchboards: number };

/** The switchboard or duty desk below a list of people, whatever it is set in, is not the last one's. */
function isBelowList(left: Counts, right: Counts): boolean {
  return left.names > 1 && left.channels > 1 && right.names === 0 && right.switchboards > 0;
}

function cardStrength(left: Counts, right: Counts, begun: boolean): number {
  const reachable = left.channels > 0 && right.channels > 0;
  // A card without number or address begins with its own name all the same.
  if (left.names > 0 && right.names > 0 && (reachable || (begun && left.channels + right.channels > 0))) return STRENGTH.cards;
  if (!reachable) return 0;
  // The switchboard or duty desk in a block of its own, after whole contacts, is nobody's alone.
  if (left.names > 0 && right.names === 0 && right.switchboards > 0) return STRENGTH.cards;
  return left.words > 0 && right.words > 0 && left.names === right.names ? STRENGTH.desks : 0;
}

/** The two children of the nearest common ancestor in which the nodes stand, `b` after `a`; the nodes themselves where one holds the other. */
function siblingsAround(tree: PageTree, a: number, b: number): [number, number] {
  const parent = (node: number): number => tree.nodes[node]?.parent ?? -1;
  const holds = (node: number, other: number): boolean => node <= other && other < (tree.nodes[node]?.end ?? 0);
  let [left, right] = [a, b];
  while (parent(left) >= 0 && !holds(parent(left), b)) left = parent(left);
  while (parent(right) >= 0 && !holds(parent(right), a)) right = parent(right);
  return [left, right];
}

/** Two elements of one tag and class stand side by side. */
export function sameShape(tree: PageTree, left: number, right: number): boolean {
  const [a, b] = [tree.nodes[left], tree.nodes[right]];
  if (!a || !b || left === right || isText(a) || isText(b)) return false;
  return a.tag === b.tag && shapeOf(a.attributes?.class) === shapeOf(b.attributes?.class);
}

/** Classes without what only tells the first, last, odd and numbered apart. */
function shapeOf(names: string | undefined): string {
  return (names ?? '')
    .split(/\s+/)
    .filter((name) => !/^(?:first|last|odd|even|active|alt)$|\d$/i.test(name))
    .join(' ');
}

/** Counts names, channels and other words below a node, by binary search in the sorted node numbers. */
function counts(atoms: readonly Atom[], lines: readonly Line[]): (tree: PageTree, node: number) => Counts {
  const at = (keep: (atom: Atom) => boolean): number[] => atoms.filter(keep).map((atom) => atom.nodes[0] ?? lines[atom.line]?.block ?? 0);
  const names = at(({ says }) => says === 'name');
  const channels = at(({ says }) => says === 'phone' || says === 'email');
  const switchboards = at((atom) => isSwitchboard(atom) || atom.desk !== undefined);
  const words = at(({ says }) => says !== 'phone' && says !== 'email' && says !== 'label' && says !== 'name' && says !== 'address');
  const within = (sorted: readonly number[], from: number, to: number): number => below(sorted, to) - below(sorted, from);
  return (tree, node) => {
    const end = tree.nodes[node]?.end ?? node;
    return {
      names: within(names, node, end),
      channels: within(channels, node, end),
      words: within(words, node, end),
      switchboards: within(switchboards, node, end),
    };
  };
}

function below(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
