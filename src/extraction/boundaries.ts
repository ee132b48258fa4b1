import { isText, type PageTree } from '../page/page-tree.ts';
import type { Atom } from './atoms.ts';
import type { Line } from './lines.ts';

/** How strongly what stands between two neighbouring atoms parts them. Set by hand, measured on labelled pages. */
const STRENGTH = { sameLine: 0.05, lineBreak: 0.3, block: 0.35, level: 0.15, mostLevels: 8, cards: 6, desks: 3.5 } as const;

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
    if (before.line === atom.line) return STRENGTH.sameLine;
    const levels = Math.min(STRENGTH.mostLevels, atom.boundary);
    if (levels === 0) return STRENGTH.lineBreak;
    const base = STRENGTH.block + STRENGTH.level * levels;
    const [left, right] = siblingsAround(tree, lines[before.line]?.block ?? 0, lines[atom.line]?.block ?? 0);
    return base + (sameShape(tree, left, right) ? cardStrength(inside(tree, left), inside(tree, right)) : 0);
  });
}

type Counts = { names: number; channels: number; words: number };

function cardStrength(left: Counts, right: Counts): number {
  if (left.channels === 0 || right.channels === 0) return 0;
  if (left.names > 0 && right.names > 0) return STRENGTH.cards;
  return left.words > 0 && right.words > 0 && left.names === right.names ? STRENGTH.desks : 0;
}

/** The two children of the nearest common ancestor in which the nodes stand; the node itself where one holds the other. */
function siblingsAround(tree: PageTree, a: number, b: number): [number, number] {
  let [left, right] = [a, b];
  const parent = (node: number): number => tree.nodes[node]?.parent ?? -1;
  while (left !== right && parent(left) !== parent(right)) {
    if (left > right) left = parent(left);
    else right = parent(right);
    if (left < 0 || right < 0) return [a, b];
  }
  return [left, right];
}

function sameShape(tree: PageTree, left: number, right: number): boolean {
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
  const words = at(({ says }) => says !== 'phone' && says !== 'email' && says !== 'label' && says !== 'name' && says !== 'address');
  const within = (sorted: readonly number[], from: number, to: number): number => below(sorted, to) - below(sorted, from);
  return (tree, node) => {
    const end = tree.nodes[node]?.end ?? node;
    return { names: within(names, node, end), channels: within(channels, node, end), words: within(words, node, end) };
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
