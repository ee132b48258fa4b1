import { isText, type PageElement, type PageTree } from '../page/page-tree.ts';

/** What stands on one line of the page as shown: the text between two block boundaries or line breaks. */
export type Line = {
  /** White space folded; empty only where a link without text states an address. */
  text: string;
  /** Which stretch of `text` came from which text node, in order. Parted inline elements give parted pieces. */
  pieces: Piece[];
  links: Link[];
  /** The nearest block element around it. */
  block: number;
  /** 1 to 6 for headings; 7 for a line that is bold, a term or a header cell as a whole. */
  heading?: number;
  place?: Place;
  /** How many blocks were closed and opened since the line before: 0 is a mere line break. */
  boundary: number;
};
export type Piece = { node: number; start: number; end: number };
export type Link = { href: string; node: number; start: number; end: number };
export type Place = 'footer' | 'menu' | 'hidden' | 'folded';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'dt', 'th', 'caption', 'legend']);
const LEFT_OUT = new Set(['head', 'script', 'title', 'meta', 'link']);
const FOOTER = /(?:^|[\s_-])(?:footer|colophon|site-?foot|page-?foot|sidfot)(?:$|[\s_-])/i;
const MENU = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|mainmenu|breadcrumbs?|topmenu|sidemenu)(?:$|[\s_-])/i;
const HEADING = /^h([1-6])$/;
/** A line longer than this is cut: no contact stands in it, and every later pass stays linear. */
const LONGEST_LINE = 20_000;

/** The lines of a page in document order. One pass over its nodes. */
export function linesOf(tree: PageTree): Line[] {
  const reader: Reader = { tree, lines: [], open: [], text: '', pieces: [], links: [], boundary: 0, bold: true };
  let index = 0;
  while (index < tree.nodes.length) index = step(reader, index);
  while (reader.open.length > 0) leave(reader);
  finishLine(reader);
  return reader.lines;
}

type Open = {
  node: number;
  end: number;
  inline: boolean;
  block: number;
  heading?: number;
  place?: Place;
  bold: boolean;
  preformatted: boolean;
  linkStart: number;
};
type Reader = {
  tree: PageTree;
  lines: Line[];
  open: Open[];
  text: string;
  pieces: Piece[];
  links: Link[];
  boundary: number;
  bold: boolean;
};

function step(reader: Reader, index: number): number {
  while (reader.open.length > 0 && (reader.open.at(-1)?.end ?? 0) <= index) leave(reader);
  const node = reader.tree.nodes[index];
  if (!node) return index + 1;
  if (isText(node)) {
    write(reader, node.text, index);
    return index + 1;
  }
  if (LEFT_OUT.has(node.tag)) return Math.max(node.end, index + 1);
  enter(reader, node, index);
  return index + 1;
}

function enter(reader: Reader, node: PageElement, index: number): void {
  const around = reader.open.at(-1);
  const inline = INLINE.has(node.tag);
  if (node.tag === 'br' || !inline) finishLine(reader);
  if (node.tag === 'br') return;
  if (!inline) reader.boundary += 1;
  const level = HEADING.exec(node.tag)?.[1] ?? (node.attributes?.role === 'heading' ? (node.attributes['aria-level'] ?? '2') : undefined);
  const heading = level === undefined ? around?.heading : Number(level);
  const place = placeOf(node, around?.place);
  reader.open.push({
    node: index,
    end: node.end,
    inline,
    block: inline ? (around?.block ?? 0) : index,
    ...(heading === undefined ? {} : { heading }),
    ...(place === undefined ? {} : { place }),
    bold: (around?.bold ?? false) || BOLD.has(node.tag),
    preformatted: (around?.preformatted ?? false) || node.tag === 'pre',
    linkStart: reader.text.length,
  });
}

function placeOf(node: PageElement, around: Place | undefined): Place | undefined {
  if (around === 'hidden') return around;
  if (node.hidden === 'concealed') return 'hidden';
  const { role, id = '', class: names = '' } = node.attributes ?? {};
  const marks = `${id} ${names}`;
  if (node.tag === 'footer' || role === 'contentinfo' || (node.tag !== 'body' && FOOTER.test(marks))) return 'footer';
  if (node.tag === 'nav' || role === 'navigation' || role === 'menu' || (node.tag !== 'body' && MENU.test(marks))) return around ?? 'menu';
  return node.hidden === 'folded' ? (around ?? 'folded') : around;
}

function leave(reader: Reader): void {
  const open = reader.open.at(-1);
  if (!open) return;
  const node = reader.tree.nodes[open.node];
  const href = node && !isText(node) ? node.attributes?.href : undefined;
  if (href !== undefined && reader.links.length < 500)
    reader.links.push({ href, node: open.node, start: open.inline ? open.linkStart : 0, end: reader.text.length });
  if (!open.inline) finishLine(reader);
  reader.open.pop();
  if (!open.inline) reader.boundary += 1;
}

function write(reader: Reader, text: string, node: number): void {
  if (reader.open.at(-1)?.preformatted) {
    text.split('\n').forEach((part, number) => {
      if (number > 0) finishLine(reader);
      append(reader, part, node);
    });
    return;
  }
  append(reader, text, node);
}

function append(reader: Reader, text: string, node: number): void {
  if (reader.text.length > LONGEST_LINE || isHiddenInside(reader)) return;
  const folded = text.replace(/[\s\u00a0]+/g, ' ');
  const added = reader.text === '' || reader.text.endsWith(' ') ? folded.replace(/^ /, '') : folded;
  if (added === '') return;
  if (added !== ' ') {
    reader.pieces.push({ node, start: reader.text.length, end: reader.text.length + added.length });
    reader.bold &&= reader.open.at(-1)?.bold ?? false;
  }
  reader.text += added;
}

/** Hidden inside a line that is shown: a decoy. */
function isHiddenInside(reader: Reader): boolean {
  const around = reader.open.at(-1);
  return around?.place === 'hidden' && around.inline && reader.open.findLast(({ inline }) => !inline)?.place !== 'hidden';
}

function finishLine(reader: Reader): void {
  const text = reader.text.trimEnd();
  const around = reader.open.at(-1);
  if (text !== '' || reader.links.some(({ href }) => /^(?:mailto|tel):/i.test(href))) {
    const heading = around?.heading ?? (reader.bold && reader.pieces.length > 0 ? 7 : undefined);
    const place = reader.open.findLast(({ inline }) => !inline)?.place;
    reader.lines.push({
      text,
      pieces: reader.pieces,
      links: reader.links.concat(openLinks(reader)),
      block: around?.block ?? 0,
      ...(heading === undefined ? {} : { heading }),
      ...(place === undefined ? {} : { place }),
      boundary: reader.boundary,
    });
    reader.boundary = 0;
  }
  reader.text = '';
  reader.pieces = [];
  reader.links = [];
  reader.bold = true;
  for (const open of reader.open) open.linkStart = 0;
}

/** A link around several lines belongs to each of them. */
function openLinks(reader: Reader): Link[] {
  return reader.open.flatMap(({ node, linkStart }) => {
    const element = reader.tree.nodes[node];
    const href = element && !isText(element) ? element.attributes?.href : undefined;
    return href === undefined ? [] : [{ href, node, start: linkStart, end: reader.text.length }];
  });
}
