import { type DefaultTreeAdapterTypes, html as names, parse } from 'parse5';
import { hiddenByMarkup, idsOpenedBy, type Sight } from './hidden.ts';
import { hidingSelectors, isForScreens } from './hiding-selectors.ts';
import type { PageTree } from './page-tree.ts';
import { type Below, buildTree, type Source } from './tree-builder.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Fragment = DefaultTreeAdapterTypes.DocumentFragment;

/** Takes a page down from its text, as the browser would parse it (WHATWG HTML). `address` is where it was found. */
export function parsePage(html: string, address?: string): PageTree {
  const root = parse(html).childNodes.find(isElement);
  if (!root) return { nodes: [] };
  const seen = survey(root);
  const { title } = seen;
  const sight = sightWith(seen.before);
  const signs = { hiding: hidingSelectors(seen.style), controlled: seen.controlled };
  const source: Source<Node> = {
    tag: sight.tag,
    text: (node) => ('value' in node && node.nodeName === '#text' ? node.value : undefined),
    attributes: (node) => (isElement(node) ? node.attrs.map(({ name, value }) => [name, value] as const) : []),
    below: (node) => (isElement(node) ? below(node, seen) : []),
    hidden: (node) => hiddenByMarkup(node, sight, signs),
  };
  return buildTree<Node>(root, source, { ...(address === undefined ? {} : { address }), ...(title === undefined ? {} : { title }) });
}

/** As `below` of take-down.ts: what the text itself says of frames and shadow trees. */
function below(element: Element, seen: Survey): readonly Node[] | Below<Node> {
  if (element.tagName === 'iframe') return belowFrame(element, seen);
  if (element.tagName === 'slot') {
    const assigned = assignedTo(element, seen);
    if (assigned.length > 0) return assigned;
  }
  const shadow = seen.shadows.get(element);
  return shadow === undefined ? element.childNodes : { tag: '#shadow', children: shadow.childNodes };
}

/** A frame's document is not part of the text but for `srcdoc`, and what stands between its tags is for browsers without frames. */
function belowFrame(frame: Element, seen: Survey): readonly Node[] | Below<Node> {
  const html = attributeOf(frame, 'srcdoc');
  const root = html === undefined ? undefined : parse(html).childNodes.find(isElement);
  if (root === undefined) return [];
  // Its title and style are its own, and style is not looked up there.
  const { controlled, before, shadows, slotted } = survey(root);
  for (const id of controlled) seen.controlled.add(id);
  for (const [node, sibling] of before) seen.before.set(node, sibling);
  for (const [host, shadow] of shadows) seen.shadows.set(host, shadow);
  for (const [shadow, byName] of slotted) seen.slotted.set(shadow, byName);
  return { tag: '#frame', children: [root] };
}

/** What is put into a slot of a shadow tree. The first slot of a name takes all. */
function assignedTo(slot: Element, { slotted }: Survey): readonly Node[] {
  if (slotted.size === 0) return [];
  let around: DefaultTreeAdapterTypes.ParentNode | null = slot.parentNode;
  while (around !== null && isElement(around)) around = around.parentNode;
  const byName = around === null ? undefined : slotted.get(around);
  const name = attributeOf(slot, 'name') ?? '';
  const assigned = byName?.get(name) ?? [];
  byName?.delete(name);
  return assigned;
}

/** The children of a host by the slot that they ask for (DOM, "find slottables"). */
function slottables(host: Element): Map<string, Node[]> {
  const byName = new Map<string, Node[]>();
  for (const child of host.childNodes) {
    const name = isElement(child) ? (attributeOf(child, 'slot') ?? '') : '';
    const same = byName.get(name) ?? [];
    if (isElement(child) ? !isShadow(child) : child.nodeName === '#text') same.push(child);
    byName.set(name, same);
  }
  return byName;
}

function attributeOf(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}

/** A shadow tree written out (HTML, declarative shadow roots). A closed one is closed to scripts, so that it is left out of a live page too. */
function isShadow(element: Element): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template' && attributeOf(element, 'shadowrootmode')?.toLowerCase() === 'open';
}

function sightWith(before: ReadonlyMap<Node, Element>): Sight<Node> {
  return {
    tag: (node) => (isElement(node) ? node.tagName.toLowerCase() : undefined),
    attribute: (node, wanted) => (isElement(node) ? attributeOf(node, wanted) : undefined),
    around: ({ parentNode }) => (parentNode !== null && isElement(parentNode) ? parentNode : undefined),
    before: (node) => before.get(node),
    first: (node) => (isElement(node) ? node.childNodes.find(isElement) : undefined),
  };
}

function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node;
}

/**
 * `before`: the element before each, kept because looking for it again and again would take a long list's length squared. `shadows`
 * by their hosts, and what is `slotted` into each, by the name of the slot.
 */
type Survey = {
  title: string | undefined;
  style: string;
  controlled: Set<string>;
  before: Map<Node, Element>;
  shadows: Map<Node, Fragment>;
  slotted: Map<DefaultTreeAdapterTypes.ParentNode, Map<string, Node[]>>;
};

/** One walk for what must be known before the first node is taken down. */
function survey(root: Element): Survey {
  const seen: Survey = { title: undefined, style: '', controlled: new Set(), before: new Map(), shadows: new Map(), slotted: new Map() };
  const sight = sightWith(seen.before);
  const stack: Element[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const id of idsOpenedBy(node, sight)) seen.controlled.add(id);
    if (node.tagName === 'title' && node.namespaceURI === names.NS.HTML) seen.title ??= titleOf(node);
    if (node.tagName === 'style' && isForScreens(sight.attribute(node, 'media'))) seen.style += `${textIn(node)}\n`;
    let last: Element | undefined;
    for (const child of [...noteShadow(node, seen), ...node.childNodes.filter(isElement)]) {
      if (last) seen.before.set(child, last);
      last = child;
    }
    for (; last; last = seen.before.get(last)) stack.push(last);
  }
  return { ...seen, title: seen.title === '' ? undefined : seen.title };
}

/** The first shadow tree of an element that may have one; its elements. */
function noteShadow(template: Element, { shadows, slotted }: Survey): Element[] {
  const host = template.parentNode;
  if (!isShadow(template) || host === null || !isElement(host) || shadows.has(host) || !MAY_HOST.test(host.tagName)) return [];
  shadows.set(host, template.content);
  slotted.set(template.content, slottables(host));
  return template.content.childNodes.filter(isElement);
}

/** DOM, "valid shadow host name". */
const MAY_HOST = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

function titleOf(title: Element): string {
  return textIn(title)
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/^ | $/g, '');
}

function textIn({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
