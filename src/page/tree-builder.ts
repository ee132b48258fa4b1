import { ATTRIBUTES, type Hidden, LEFT_OUT, type Missed, MOST_JSON_LD, MOST_SCRIPT, type PageElement, type PageNode, type PageTree } from './page-tree.ts';

/** What a live DOM and parsed text have in common, so that both are taken down by one walk. `N` is a node of the one or the other. */
export type Source<N> = {
  /** Lower-case name of an element; nothing for other nodes. */
  tag: (node: N) => string | undefined;
  /** Text of a text node; nothing for other nodes. */
  text: (node: N) => string | undefined;
  attributes: (node: N) => Iterable<readonly [string, string]>;
  /** What is below: children, or the document of a frame, or the shadow tree. */
  below: (node: N) => readonly N[] | Below<N>;
  hidden: (node: N, attributes: Readonly<Record<string, string>>) => Hidden | undefined;
};
export type Below<N> = { tag: '#frame' | '#shadow'; children: readonly N[] } | { missed: Missed };

/** No page a person reads has more; beyond it the tree is cut and says so. */
export const MOST_NODES: number = 400_000;
const LONGEST_ATTRIBUTE = 2_000;
/** Longest stretch of text in one node, in UTF-16 units. */
const LONGEST_TEXT = 1_000_000;
const MAY_WRITE = /@|mail|document\.write|&#/i;

/** Takes a tree down, without recursion, so that no depth of nesting matters. */
export function buildTree<N>(root: N, source: Source<N>, about: Pick<PageTree, 'address' | 'title' | 'missed'>): PageTree {
  const builder: Builder<N> = { source, nodes: [], missed: new Set(about.missed), stack: [] };
  open(builder, root, -1, undefined);
  while (builder.stack.length > 0) advance(builder);
  const missed = [...builder.missed];
  return {
    ...(about.address === undefined ? {} : { address: about.address }),
    ...(about.title === undefined ? {} : { title: about.title }),
    nodes: builder.nodes,
    ...(missed.length > 0 ? { missed } : {}),
  };
}

type Frame<N> = { node: number; children: readonly N[]; next: number; hidden: Hidden | undefined };
type Builder<N> = { source: Source<N>; nodes: PageNode[]; missed: Set<Missed>; stack: Frame<N>[] };

function advance<N>(builder: Builder<N>): void {
  const frame = builder.stack.at(-1);
  if (!frame) return;
  const child = frame.children[frame.next];
  frame.next += 1;
  if (frame.next > frame.children.length || child === undefined) {
    const node = builder.nodes[frame.node];
    if (node) node.end = builder.nodes.length;
    builder.stack.pop();
    return;
  }
  if (builder.nodes.length >= MOST_NODES) {
    builder.missed.add('too-large');
    return;
  }
  const text = builder.source.text(child);
  if (text === undefined) open(builder, child, frame.node, frame.hidden);
  else addText(builder, text, frame.node);
}

/** White space alone matters only where it may part words: it is kept as one space, and dropped where no text precedes it. */
function addText<N>(builder: Builder<N>, text: string, parent: number): void {
  if (text === '') return;
  const kept = text.trim() === '' && !text.includes('\u00a0') ? ' ' : text.slice(0, LONGEST_TEXT);
  if (kept === ' ' && builder.nodes.length - 1 === parent) return;
  builder.nodes.push({ text: kept, parent, end: builder.nodes.length + 1 });
}

function open<N>(builder: Builder<N>, node: N, parent: number, around: Hidden | undefined): void {
  const tag = builder.source.tag(node);
  if (tag === undefined || LEFT_OUT.has(tag)) return;
  const attributes = attributesOf(builder.source, node);
  if (tag === 'script') {
    addScript(builder, node, attributes, parent);
    return;
  }
  const hidden = around ?? builder.source.hidden(node, attributes);
  const index = builder.nodes.length;
  builder.nodes.push(element(tag, parent, attributes, around === undefined ? hidden : undefined));
  const below = builder.source.below(node);
  if ('missed' in below) {
    builder.missed.add(below.missed);
    builder.stack.push({ node: index, children: [], next: 0, hidden });
    return;
  }
  builder.stack.push({ node: index, children: 'tag' in below ? below.children : below, next: 0, hidden });
  if (!('tag' in below)) return;
  const inner = builder.nodes.length;
  builder.nodes.push(element(below.tag, index, {}, undefined));
  builder.stack.push({ node: inner, children: below.children, next: 0, hidden });
  const outer = builder.stack.at(-2);
  if (outer) outer.children = [];
}

function element(tag: string, parent: number, attributes: Readonly<Record<string, string>>, hidden: Hidden | undefined): PageElement {
  return { tag, parent, end: 0, ...(Object.keys(attributes).length > 0 ? { attributes } : {}), ...(hidden === undefined ? {} : { hidden }) };
}

function attributesOf<N>(source: Source<N>, node: N): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of source.attributes(node)) {
    if ((ATTRIBUTES.has(name) || name.startsWith('data-')) && value.length <= LONGEST_ATTRIBUTE && name !== '__proto__') attributes[name] = value;
  }
  return attributes;
}

/** JSON-LD states contacts; a short script may write an address. All others are left out. */
function addScript<N>(builder: Builder<N>, node: N, attributes: Readonly<Record<string, string>>, parent: number): void {
  const below = builder.source.below(node);
  const text = 'missed' in below || 'tag' in below ? '' : below.map((child) => builder.source.text(child) ?? '').join('');
  const structured = /^application\/ld\+json/i.test(attributes.type ?? '');
  const kept = structured ? text.length <= MOST_JSON_LD : attributes.src === undefined && text.length <= MOST_SCRIPT && MAY_WRITE.test(text);
  if (!kept || text.trim() === '') return;
  const index = builder.nodes.length;
  builder.nodes.push({ ...element('script', parent, attributes, undefined), end: index + 2 });
  builder.nodes.push({ text, parent: index, end: index + 2 });
}
