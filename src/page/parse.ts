import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { hidesByMarkup, hidingSelectors } from './hidden.ts';
import type { PageTree } from './page-tree.ts';
import { buildTree, type Source } from './tree-builder.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Takes a page down from its text, as the browser would parse it (WHATWG HTML). `address` is where it was found. */
export function parsePage(html: string, address?: string): PageTree {
  const document = parse(html);
  const root = document.childNodes.find(isElement);
  if (!root) return { nodes: [] };
  const title = textBelow(find(root, 'title')).replace(/\s+/g, ' ').trim();
  const hides = hidingSelectors(textBelow(...all(root, 'style')));
  const controlled = controlledIds(root);
  const source: Source<Node> = {
    tag: (node) => (isElement(node) ? node.tagName : undefined),
    text: (node) => ('value' in node && node.nodeName === '#text' ? node.value : undefined),
    attributes: (node) => (isElement(node) ? node.attrs.map(({ name, value }) => [name, value] as const) : []),
    below: (node) => (isElement(node) ? node.childNodes : []),
    hidden: (node, attributes) => (isElement(node) ? hidesByMarkup(node.tagName, attributes, styleOf(node), isClosedDetails(node), hides, controlled) : undefined),
  };
  return buildTree<Node>(root, source, { ...(address === undefined ? {} : { address }), ...(title === '' ? {} : { title }) });
}

function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node;
}

/** What stands in a closed <details> beside its summary. */
function isClosedDetails(node: Element): boolean {
  const parent = node.parentNode;
  return parent !== null && isElement(parent) && parent.tagName === 'details' && node.tagName !== 'summary' && !parent.attrs.some(({ name }) => name === 'open');
}

function styleOf(node: Element): string {
  return node.attrs.filter(({ name }) => name === 'style' || name === 'hidden').map(({ name, value }) => (name === 'hidden' ? `hidden:${value || 'true'}` : value)).join(';');
}

function* walk(root: Element): Generator<Element> {
  const stack: Element[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child && isElement(child)) stack.push(child);
    }
  }
}

function find(root: Element, tag: string): Element | undefined {
  for (const node of walk(root)) if (node.tagName === tag) return node;
  return undefined;
}

function all(root: Element, tag: string): Element[] {
  return [...walk(root)].filter((node) => node.tagName === tag);
}

function textBelow(...nodes: (Element | undefined)[]): string {
  return nodes.flatMap((node) => node?.childNodes ?? []).map((child) => ('value' in child ? child.value : '')).join('\n');
}

/** Ids that a control on the page opens: what they hide is folded, not concealed. */
function controlledIds(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const { attrs } of walk(root)) {
    for (const { name, value } of attrs) {
      if (name === 'aria-controls' || name === 'data-target' || name === 'data-bs-target') for (const id of value.split(/\s+/)) ids.add(id.replace(/^#/, ''));
    }
    if (attrs.some(({ name, value }) => (name === 'role' && value === 'tab') || name === 'data-toggle' || name === 'data-bs-toggle')) ids.add(attrs.find(({ name }) => name === 'href')?.value.replace(/^#/, '') ?? '');
  }
  return ids;
}
