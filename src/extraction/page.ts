import type { PostalAddress } from '../contact/postal-address.ts';
import type { PageTree } from '../page/page-tree.ts';
import { addressLines } from './address-lines.ts';
import { lexiconOf } from './clues/lexicon.ts';
import type { Language } from './languages/language.ts';
import { type Line, linesOf } from './lines.ts';
import type { NamedHosts } from './named-hosts.ts';
import { joinPartedNames } from './parted-names.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A page as the recognisers see it: its tree with disguises undone, its lines, and what is known of it. */
export type Page = {
  tree: PageTree;
  lines: Line[];
  /** The page's own language first, then the others that may occur. */
  languages: Language[];
  vocabulary: Vocabulary;
  /** ISO 3166-1 alpha-2: whose numbers stand here without a country code. */
  country?: string;
  /** Whom the page speaks for, as far as it says. */
  organization?: string;
  /** Whom the hosts of the page and of its addresses were named for. */
  namedHosts: NamedHosts;
  /** Where that organization is. */
  address?: PostalAddress;
  /** The page's own date (ISO 8601). */
  statedAt?: string;
  /** The lines that are parts of postal addresses. */
  addressLines: ReadonlySet<number>;
  /** Indices of the children of a node, in order. */
  childrenOf: (node: number) => number[];
  /** The lines that begin below a node. */
  linesWithin: (node: number) => { line: Line; index: number }[];
  /** Visible text below a node, white space folded, a space where blocks part. */
  textOf: (node: number) => string;
};

type Knowledge = Pick<Page, 'languages' | 'namedHosts' | 'country' | 'organization' | 'address' | 'statedAt'>;

/** The page of a tree: `lines` are the tree's, `knowledge` is what it says of itself. */
export function pageOf(tree: PageTree, taken: readonly Line[], knowledge: Knowledge): Page {
  const lexicon = lexiconOf(knowledge.languages);
  const lines = joinPartedNames(taken, tree, lexicon);
  return {
    tree,
    lines,
    ...knowledge,
    vocabulary: vocabularyOf(lines),
    addressLines: addressLines(lines, lexicon),
    linesWithin: (node) => linesWithin(tree, lines, node),
    childrenOf: (node) => childrenOf(tree, node),
    textOf: (node) => textOf(tree, node),
  };
}

function childrenOf(tree: PageTree, node: number): number[] {
  const children: number[] = [];
  const end = tree.nodes[node]?.end ?? node;
  for (let child = node + 1; child < end; child = Math.max(child + 1, tree.nodes[child]?.end ?? end)) children.push(child);
  return children;
}

/** Lines stand in the order of their nodes, so the first is found by halving. */
function linesWithin(tree: PageTree, lines: readonly Line[], node: number): { line: Line; index: number }[] {
  const end = tree.nodes[node]?.end ?? node;
  const startOf = (index: number): number => lines[index]?.pieces[0]?.node ?? lines[index]?.links[0]?.node ?? 0;
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < node) low = middle + 1;
    else high = middle;
  }
  const found: { line: Line; index: number }[] = [];
  for (let index = low; index < lines.length && startOf(index) < end; index += 1) {
    const line = lines[index];
    if (line) found.push({ line, index });
  }
  return found;
}

function textOf(tree: PageTree, node: number): string {
  const end = tree.nodes[node]?.end ?? node;
  const below = tree.nodes.slice(node, end).map((part) => ({ ...part, parent: Math.max(-1, part.parent - node), end: part.end - node }));
  return linesOf({ nodes: below })
    .filter(({ place }) => place !== 'hidden')
    .map(({ text }) => text)
    .join(' ');
}
