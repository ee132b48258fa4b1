import type { PostalAddress } from '../contact/postal-address.ts';
import type { PageTree } from '../page/page-tree.ts';
import type { Language } from './languages/language.ts';
import type { Line } from './lines.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  /** Where that organization is. */
  address?: PostalAddress;
  /** The page's own date (ISO 8601). */
  statedAt?: string;
  /** Indices of the children of a node, in order. */
  childrenOf: (node: number) => number[];
  /** The lines that begin below a node. */
  linesWithin: (node: number) => { line: Line; index: number }[];
  /** Visible text below a node, white space folded, a space where blocks part. */
  textOf: (node: number) => string;
};
