import { isText, type PageElement, type PageTree } from '../page/page-tree.ts';

/** What stands on one line of the page as shown: the text between two block boundaries or line breaks. */
export type Line = {
  /** White space folded; never empty. */
  text: string;
  /** Which stretch of `text` came from which text node, in order. Parted inline elements give parted pieces. */
  pieces: { node: number; start: number; end: number }[];
  links: { href: string; node: number; start: number; end: number }[];
  /** The nearest block element around it. */
  block: number;
  /** 1 to 6 for headings; 7 for a line that is bold, a term or a header cell as a whole. */
  heading?: number;
  place?: 'footer' | 'menu' | 'hidden' | 'folded';
  /** How many block levels part it from the line before: 0 is a mere line break. */
  boundary: number;
};

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var wbr'.split(' '),
);
const CELLS = new Set(['td', 'th']);
const STRONG = new Set(['b', 'strong']);

