import {
  ATTRIBUTES,
  DRAWN,
  type Hidden,
  LEFT_OUT,
  type Missed,
  MOST_JSON_LD,
  MOST_SCRIPT,
  type PageElement,
  type PageNode,
  type PageTree,
} from './page-tree.ts';

/** What a live DOM and parsed text have in common, so that both are taken down by one walk. `N` is a node of the one or the other. */
export type Source<N> = {
  /** Lower-case name of an element; nothing for other nodes. */
  tag: (node: N) => string | undefined;
  /** Text of a text node; nothing for other nodes. */
  text: (node: N) => string | undefined;
  attributes: (node: N) => Iterable<readonly [string, string]>;
  /** What is below: children, or the document of a frame, or the shadow tree. `hidden`: the node is not shown. */
  below: (node: N, hidden: boolean) => readonly N[] | Below<N>;
  /** Asked only of elements with nothing hidden around them. */
  hidden: (node: N) => Hidden | undefined;
  /** What is missed where an element is left out with all below it. */
  missedIn?: (node: N) => Missed | undefined;
  /** Whether the page has taken it away since its parent was opened: between two pieces of a walk, a page goes on living. */
  isGone?: (node: N) => boolean;
  pointing?: PointingAt<N>;
};
/** What is pointed at: whole elements, and text in pieces, since a selection begins and ends within words. */
export type PointingAt<N> = { holds: (element: N) => boolean; pieces: (textNode: N, text: string) => readonly Piece[] };
export type Piece = { text: string; pointedAt: boolean };
export type Below<N> = { tag: '#frame' | '#shadow'; children: readonly N[] } | { missed: Missed; address?: string };

/** No page a person reads has more; beyond it the tree is cut and says so. */
export const MOST_NODES: number = 400_000;
/** Text and attributes of a page in UTF-16 units: what a browser hands from page to extension is at most 64 MB. */
export const MOST_CHARACTERS: number = 10_000_000;
/** No window shows more of a title. */
const LONGEST_TITLE = 1_000;
const LONGEST_ATTRIBUTE = 2_000;
const MAY_WRITE = /@|mail|document\.write|&#/i;

/** A walk in pieces: goes on until `isEnough` says so, and answers with the tree when it has come to the end. */
export type Walk = (isEnough: () => boolean) => PageTree | undefined;

/** Takes a tree down at once. */
export function buildTree<N>(root: N, source: Source<N>, about: About): PageTree {
  return begin(root, source, about)(() => false) ?? { nodes: [] };
}

type About = Pick<PageTree, 'address' | 'title' | 'missed'>;

/** Begins to take a tree down, without recursion, so that no depth of nesting matters. */
export function begin<N>(root: N, source: Source<N>, about: About): Walk {
  const builder: Builder<N> = {
    source,
    nodes: [],
    pointedAt: [],
    missed: new Set(about.missed),
    foreign: new Set(),
    stack: [],
    characters: 0,
    joinable: -1,
  };
  open(builder, root, { node: -1, children: [], next: 0, hidden: undefined, preformatted: false });
  return (isEnough) => {
    // The clock is asked now and then only: asking takes longer than many a step.
    for (let steps = 1; builder.stack.length > 0; steps += 1) {
      advance(builder);
      if (steps % STEPS_BETWEEN === 0 && isEnough()) return undefined;
    }
    return treeOf(builder, about);
  };
}

const STEPS_BETWEEN = 64;

function treeOf<N>({ source, nodes, pointedAt, missed, foreign }: Builder<N>, about: About): PageTree {
  return {
    ...(about.address === undefined ? {} : { address: about.address }),
    ...(about.title === undefined ? {} : { title: about.title.slice(0, LONGEST_TITLE) }),
    nodes,
    ...(missed.size > 0 ? { missed: [...missed] } : {}),
    ...(foreign.size > 0 ? { foreignFrames: [...foreign] } : {}),
    ...(source.pointing ? { pointedAt } : {}),
  };
}

/** An element whose children are being taken down: `next` is the one whose turn it is. */
type Level<N> = { node: number; children: readonly N[]; next: number; hidden: Hidden | undefined; preformatted: boolean };
type Builder<N> = {
  source: Source<N>;
  nodes: PageNode[];
  pointedAt: number[];
  missed: Set<Missed>;
  foreign: Set<string>;
  stack: Level<N>[];
  characters: number;
  /** The text node that text without an element in between goes on from; -1 where there is none. */
  joinable: number;
};

function advance<N>(builder: Builder<N>): void {
  const level = builder.stack.at(-1);
  if (!level) return;
  const child = level.children[level.next];
  level.next += 1;
  if (child === undefined) {
    const node = builder.nodes[level.node];
    if (node) node.end = builder.nodes.length;
    builder.stack.pop();
  } else if (builder.nodes.length >= MOST_NODES || builder.characters >= MOST_CHARACTERS) {
    builder.missed.add('too-large');
    level.next = level.children.length;
  } else if (!builder.source.isGone?.(child)) {
    const text = builder.source.text(child);
    if (text === undefined) open(builder, child, level);
    else addPieces(builder, builder.source.pointing?.pieces(child, text) ?? [{ text, pointedAt: false }], level);
  }
}

/** What is pointed at is a text node of its own. */
function addPieces<N>(builder: Builder<N>, pieces: readonly Piece[], level: Level<N>): void {
  for (const { text, pointedAt } of pieces) {
    if (pointedAt !== (builder.pointedAt.at(-1) === builder.joinable)) builder.joinable = -1;
    addText(builder, text, level);
    if (pointedAt && builder.joinable >= 0 && builder.pointedAt.at(-1) !== builder.joinable) builder.pointedAt.push(builder.joinable);
  }
}

/**
 * White space alone matters only where it may part words: it is kept as one space (in preformatted text as it is), and dropped where nothing
 * precedes it. Text that only a comment parts is one text: scripts that draw pages part it so ("+46<!-- -->44").
 */
function addText<N>(builder: Builder<N>, written: string, { node: parent, preformatted }: Level<N>): void {
  if (written === '') return;
  const text = written.slice(0, MOST_CHARACTERS - builder.characters);
  builder.characters += text.length;
  const before = builder.nodes[builder.joinable];
  if (before && 'text' in before && before.parent === parent) {
    before.text += text;
    return;
  }
  const kept = !preformatted && /^[\t\n\f\r ]+$/.test(text) ? ' ' : text;
  if (kept === ' ' && builder.nodes.length - 1 === parent) return;
  builder.joinable = builder.nodes.push({ text: kept, parent, end: builder.nodes.length + 1 }) - 1;
}

function open<N>(builder: Builder<N>, node: N, around: Level<N>): void {
  const tag = builder.source.tag(node);
  if (tag === undefined) return;
  builder.joinable = -1;
  if (LEFT_OUT.has(tag)) {
    if (around.hidden === undefined) miss(builder, builder.source.missedIn?.(node));
    if (tag === 'object') addPicture(builder, node, around);
    return;
  }
  const attributes = attributesOf(builder, node);
  if (tag === 'script') {
    addScript(builder, node, attributes, around.node);
    return;
  }
  const hidden = around.hidden ?? builder.source.hidden(node);
  const index = builder.nodes.push(element(tag, around.node, attributes, around.hidden === undefined ? hidden : undefined)) - 1;
  if (builder.source.pointing?.holds(node)) builder.pointedAt.push(index);
  const level = { node: index, next: 0, hidden, preformatted: around.preformatted || tag === 'pre' };
  const below = DRAWN.has(tag) ? [] : builder.source.below(node, hidden !== undefined);
  if ('missed' in below) miss(builder, below.missed, below.address);
  builder.stack.push({ ...level, children: 'missed' in below || 'tag' in below ? [] : below });
  if (!('tag' in below)) return;
  const inner = builder.nodes.push(element(below.tag, index, {}, undefined)) - 1;
  builder.stack.push({ ...level, node: inner, children: below.children });
}

/** A picture shown by an object: words alone within it stand for it as an alternative text does, and it is taken down as a picture. */
function addPicture<N>(builder: Builder<N>, node: N, around: Level<N>): void {
  const below = builder.source.below(node, true);
  if ('missed' in below || 'tag' in below || below.some((child) => builder.source.tag(child) !== undefined)) return;
  const alt = below
    .map((child) => builder.source.text(child) ?? '')
    .join('')
    .trim();
  const attributes = attributesOf(builder, node);
  if (alt === '' || alt.length > LONGEST_ATTRIBUTE || !(attributes['type'] ?? 'image/').startsWith('image/')) return;
  builder.characters += alt.length;
  const hidden = around.hidden === undefined ? builder.source.hidden(node) : undefined;
  const end = builder.nodes.length + 1;
  builder.nodes.push({ ...element('img', around.node, { ...attributes, alt }, hidden), end });
}

function miss<N>(builder: Builder<N>, missed: Missed | undefined, address?: string): void {
  if (missed !== undefined) builder.missed.add(missed);
  if (address !== undefined) builder.foreign.add(address.slice(0, LONGEST_ATTRIBUTE));
}

function element(tag: string, parent: number, attributes: Readonly<Record<string, string>>, hidden: Hidden | undefined): PageElement {
  return {
    tag,
    parent,
    end: 0,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

function attributesOf<N>(builder: Builder<N>, node: N): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of builder.source.attributes(node)) {
    if ((!ATTRIBUTES.has(name) && !name.startsWith('data-')) || value.length > LONGEST_ATTRIBUTE) continue;
    attributes[name] = value;
    builder.characters += name.length + value.length;
  }
  return attributes;
}

/** JSON-LD states contacts; a short script may write an address. All others are left out. */
function addScript<N>(builder: Builder<N>, node: N, attributes: Readonly<Record<string, string>>, parent: number): void {
  const below = builder.source.below(node, true);
  const text = 'missed' in below || 'tag' in below ? '' : below.map((child) => builder.source.text(child) ?? '').join('');
  const structured = /^application\/ld\+json/i.test(attributes['type'] ?? '');
  const kept = structured
    ? text.length <= MOST_JSON_LD
    : attributes['src'] === undefined && text.length <= MOST_SCRIPT && MAY_WRITE.test(text);
  if (!kept || text.trim() === '') return;
  const index = builder.nodes.length;
  builder.characters += text.length;
  builder.nodes.push({ ...element('script', parent, attributes, undefined), end: index + 2 });
  builder.nodes.push({ text, parent: index, end: index + 2 });
}
