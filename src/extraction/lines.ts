import { isText, type PageElement, type PageTree } from '../page/page-tree.ts';
import { remembered } from './remembered.ts';

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
  /** Where in `text` the second half begins, of a name that stands in two places. */
  parted?: number;
  /** How many blocks were closed and opened since the line before: 0 is a mere line break. */
  boundary: number;
};
export type Piece = { node: number; start: number; end: number };
export type Link = { href: string; node: number; start: number; end: number };
export type Place = 'footer' | 'menu' | 'hidden' | 'folded';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var wbr img canvas slot #shadow'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong', 'dt', 'th', 'caption', 'legend']);
const LEFT_OUT = new Set(['head', 'script', 'title', 'meta', 'link']);
const FOOTER = /(?:^|[\s_-])(?:footer|colophon|site-?foot|page-?foot|sidfot)(?:$|[\s_-])/i;
const MENU = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|mainmenu|breadcrumbs?|topmenu|sidemenu)(?:$|[\s_-])/i;
const HEADING = /^h([1-6])$/;
/** HTML lets no link stand in another; scripts may build it. */
const MOST_LINKS_AROUND = 4;
/** A longer line goes on in the next: later passes compare what stands on one line. In UTF-16 units. */
const LONGEST_LINE = 20_000;
/** Spaces, controls and halves of characters: none of them is a word's. */
const NOTHING_WRITTEN = /[\s\u00a0\p{Cc}\p{Cs}]+/gu;

/** The lines of a page in document order. One pass over its nodes. */
export function linesOf(tree: PageTree): Line[] {
  const reader: Reader = { tree, lines: [], open: [], openLinks: [], text: '', pieces: [], links: [], boundary: 0, bold: true };
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
  /** Where the nearest block around it stands. */
  blockPlace?: Place;
  bold: boolean;
  preformatted: boolean;
  linkStart: number;
};
type Reader = {
  tree: PageTree;
  lines: Line[];
  open: Open[];
  /** Those of them that are links, kept apart since all nesting would else be walked for each line. */
  openLinks: Open[];
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
  const drawn = node.tag === 'img' ? altAsText(node.attributes?.alt) : undefined;
  if (drawn !== undefined) write(reader, ` ${drawn} `, index);
  enter(reader, node, index);
  return index + 1;
}

/** "Tel: 070-174 06 05", "alma (at) kommun.example": nothing but a number or an address, which the picture draws. */
const DRAWN_CHANNEL = /^(?:\p{L}[\p{L} .-]{0,20}:\s*)?(?:[(+]?\d[\d\s()/.+–-]{6,24}|[^\s@:]+ ?(?:@|\(at\)|\[at\]) ?[^\s@:]+\.\p{L}{2,})$/iu;

/** The alternative text of a picture, where it is read like any other text of the page. */
export function altAsText(alt = ''): string | undefined {
  const text = alt.trim();
  return text.length <= 100 && DRAWN_CHANNEL.test(text) ? text : undefined;
}

function enter(reader: Reader, node: PageElement, index: number): void {
  const around = reader.open.at(-1);
  const inline = INLINE.has(node.tag);
  if (node.tag === 'br' || !inline) finishLine(reader);
  if (node.tag === 'br') return;
  if (!inline) reader.boundary += 1;
  const level = HEADING.exec(node.tag)?.[1] ?? (node.attributes?.role === 'heading' ? (node.attributes['aria-level'] ?? '2') : undefined);
  const heading = level === undefined ? around?.heading : Math.min(6, Math.max(1, Math.trunc(Number(level)) || 2));
  const place = placeOf(node, around?.place);
  const blockPlace = inline ? around?.blockPlace : place;
  const open: Open = {
    node: index,
    end: node.end,
    inline,
    block: inline ? (around?.block ?? 0) : index,
    ...(heading === undefined ? {} : { heading }),
    ...(place === undefined ? {} : { place }),
    ...(blockPlace === undefined ? {} : { blockPlace }),
    bold: (around?.bold ?? false) || BOLD.has(node.tag),
    preformatted: (around?.preformatted ?? false) || node.tag === 'pre',
    linkStart: reader.text.length,
  };
  reader.open.push(open);
  if (node.attributes?.href !== undefined) reader.openLinks.push(open);
}

function placeOf(node: PageElement, around: Place | undefined): Place | undefined {
  if (around === 'hidden') return around;
  if (node.hidden === 'concealed') return 'hidden';
  const { role, id = '', class: names = '' } = node.attributes ?? {};
  const mark = node.tag === 'body' ? undefined : markIn(`${id} ${names}`);
  if (node.tag === 'footer' || role === 'contentinfo' || mark === 'footer') return 'footer';
  if (node.tag === 'nav' || role === 'navigation' || role === 'menu' || mark === 'menu') return around ?? 'menu';
  return node.hidden === 'folded' ? (around ?? 'folded') : around;
}

/** A page has few classes, each on many elements. */
const markIn = remembered((marks) => (FOOTER.test(marks) ? 'footer' : MENU.test(marks) ? 'menu' : 'none'));

function leave(reader: Reader): void {
  const open = reader.open.at(-1);
  if (!open) return;
  const node = reader.tree.nodes[open.node];
  const href = node && !isText(node) ? node.attributes?.href : undefined;
  if (href !== undefined && reader.links.length < 500)
    reader.links.push({ href, node: open.node, start: open.inline ? open.linkStart : 0, end: reader.text.length });
  if (!open.inline) finishLine(reader);
  reader.open.pop();
  if (reader.openLinks.at(-1) === open) reader.openLinks.pop();
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
  if (isHiddenInside(reader)) return;
  let rest = text.replace(NOTHING_WRITTEN, ' ');
  while (rest !== '') {
    if (reader.text.length > LONGEST_LINE) finishLine(reader);
    const end = rest.length > LONGEST_LINE ? rest.lastIndexOf(' ', LONGEST_LINE) + 1 || LONGEST_LINE : rest.length;
    appendPart(reader, rest.slice(0, end), node);
    rest = rest.slice(end);
  }
}

function appendPart(reader: Reader, folded: string, node: number): void {
  if (isGlued(reader, folded)) reader.text += ' ';
  const added = reader.text === '' || reader.text.endsWith(' ') ? folded.replace(/^ /, '') : folded;
  if (added === '') return;
  if (added !== ' ') {
    reader.pieces.push({ node, start: reader.text.length, end: reader.text.length + added.length });
    reader.bold &&= reader.open.at(-1)?.bold ?? false;
  }
  reader.text += added;
}

/** `<a href="tel:…">070-174 06 05</a><a href="mailto:…">alma@…</a>`: links that are parted by style alone are two, and no one address. */
function isGlued({ text, links, openLinks }: Reader, added: string): boolean {
  const before = links.at(-1);
  const begun = openLinks.at(-1)?.linkStart === text.length;
  const ended = before !== undefined && before.end === text.length && before.start < before.end;
  return begun && ended && /^(?:mailto|tel):/i.test(before.href) && /[\p{L}\d]$/u.test(text) && /^[\p{L}\d+(]/u.test(added);
}

/** Hidden inside a line that is shown: a decoy. */
function isHiddenInside(reader: Reader): boolean {
  const around = reader.open.at(-1);
  return around?.place === 'hidden' && around.inline && around.blockPlace !== 'hidden';
}

function finishLine(reader: Reader): void {
  const text = reader.text.trimEnd();
  const around = reader.open.at(-1);
  if (text !== '' || reader.links.some(({ href }) => /^(?:mailto|tel):/i.test(href))) {
    const heading = around?.heading ?? (reader.bold && reader.pieces.length > 0 ? 7 : undefined);
    const place = around?.blockPlace;
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
  for (const open of reader.openLinks) open.linkStart = 0;
}

/** A link around several lines belongs to each of them. */
function openLinks(reader: Reader): Link[] {
  return reader.openLinks.slice(-MOST_LINKS_AROUND).flatMap(({ node, linkStart }) => {
    const element = reader.tree.nodes[node];
    const href = element && !isText(element) ? element.attributes?.href : undefined;
    return href === undefined ? [] : [{ href, node, start: linkStart, end: reader.text.length }];
  });
}
