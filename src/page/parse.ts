import { type DefaultTreeAdapterTypes, html as names, parse } from 'parse5';
import { hiddenByMarkup, idsOpenedBy, type Sight } from './hidden.ts';
import { hidingSelectors, isForScreens } from './hiding-selectors.ts';
import type { PageTree } from './page-tree.ts';
import { buildTree, type Source } from './tree-builder.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Takes a page down from its text, as the browser would parse it (WHATWG HTML). `address` is where it was found. */
export function parsePage(html: string, address?: string): PageTree {
  const root = parse(html).childNodes.find(isElement);
  if (!root) return { nodes: [] };
  const { title, style, controlled, before } = survey(root);
  const sight = sightWith(before);
  const signs = { hiding: hidingSelectors(style), controlled };
  const source: Source<Node> = {
    tag: sight.tag,
    text: (node) => ('value' in node && node.nodeName === '#text' ? node.value : undefined),
    attributes: (node) => (isElement(node) ? node.attrs.map(({ name, value }) => [name, value] as const) : []),
    // A frame's document is not part of the text, and what stands between its tags is for browsers without frames.
    below: (node) => (isElement(node) && node.tagName !== 'iframe' ? node.childNodes : []),
    hidden: (node) => hiddenByMarkup(node, sight, signs),
  };
  return buildTree<Node>(root, source, { ...(address === undefined ? {} : { address }), ...(title === undefined ? {} : { title }) });
}

function sightWith(before: ReadonlyMap<Node, Element>): Sight<Node> {
  return {
    tag: (node) => (isElement(node) ? node.tagName.toLowerCase() : undefined),
    attribute: (node, wanted) => (isElement(node) ? node.attrs.find(({ name }) => name === wanted)?.value : undefined),
    around: ({ parentNode }) => (parentNode !== null && isElement(parentNode) ? parentNode : undefined),
    before: (node) => before.get(node),
    first: (node) => (isElement(node) ? node.childNodes.find(isElement) : undefined),
  };
}

function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node;
}

/** `before`: the element before each, kept because looking for it again and again would take a long list's length squared. */
type Survey = { title: string | undefined; style: string; controlled: Set<string>; before: Map<Node, Element> };

/** One walk for what must be known before the first node is taken down. */
function survey(root: Element): Survey {
  const seen: Survey = { title: undefined, style: '', controlled: new Set(), before: new Map() };
  const sight = sightWith(seen.before);
  const stack: Element[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const id of idsOpenedBy(node, sight)) seen.controlled.add(id);
    if (node.tagName === 'title' && node.namespaceURI === names.NS.HTML) seen.title ??= titleOf(node);
    if (node.tagName === 'style' && isForScreens(sight.attribute(node, 'media'))) seen.style += `${textIn(node)}\n`;
    let last: Element | undefined;
    for (const child of node.childNodes.filter(isElement)) {
      if (last) seen.before.set(child, last);
      last = child;
    }
    for (; last; last = seen.before.get(last)) stack.push(last);
  }
  return { ...seen, title: seen.title === '' ? undefined : seen.title };
}

function titleOf(title: Element): string {
  return textIn(title)
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/^ | $/g, '');
}

function textIn({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
