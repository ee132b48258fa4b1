import { isDecoy } from './decoys.ts';
import { belowFrame, isElement, missedIn } from './frames.ts';
import {
  CONTROLS,
  foldedOrConcealed,
  hiddenByMarkup,
  idsOpenedBy,
  isFoldedByNature,
  isOutOfSight,
  type Sight,
  type Signs,
} from './hidden.ts';
import { hidingSelectors, isForScreens } from './hiding-selectors.ts';
import type { Hidden, PageTree, Pointing } from './page-tree.ts';
import { pointingIn } from './pointing.ts';
import { type Below, begin, type Source, type Walk } from './tree-builder.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Takes a live page down, and changes nothing in it. Everything is read through the getters of the prototypes: a form whose input is named
 * `childNodes`, or an image named `title`, stands in the way of the property itself, for extensions as well. `pointing`: what the tree is to
 * mark as pointed at.
 */
export function takeDown(document: Document, pointing?: Pointing): PageTree {
  return beginTakeDown(document, pointing)(() => false) ?? { nodes: [] };
}

/**
 * The same in pieces, so that a large page can be used in between. What is taken down is each element as it stood at its turn: what the page
 * took away before its turn is left out, what it put into a place already passed is missed until the page is read again, and what it moved
 * ahead may be there twice. Whatever the page does, the tree is whole: every node has its parent before it.
 */
export function beginTakeDown(document: Document, pointing?: Pointing): Walk {
  const root = Reflect.get(Document.prototype, 'documentElement', document);
  const address = Reflect.get(Document.prototype, 'URL', document);
  const title = Reflect.get(Document.prototype, 'title', document);
  // A browser's own viewer of PDF files answers with a page of its own, in which nothing of the file stands.
  const shown = root !== null && Reflect.get(Document.prototype, 'contentType', document) !== 'application/pdf';
  if (!shown) return () => ({ address, nodes: [], ...(root === null ? {} : { missed: ['pdf'] }) });
  const source = { ...sourceOf(document, root), ...(pointing && { pointing: pointingIn(document, pointing) }) };
  return begin<Node>(root, source, {
    address,
    ...(title === '' ? {} : { title }),
    ...(isLoading(document) ? { missed: ['still-loading'] } : {}),
  });
}

function sourceOf(document: Document, root: Element): Source<Node> {
  const isShown = Reflect.get(Document.prototype, 'defaultView', document) !== null;
  const signs = { hiding: isShown ? new Set<string>() : hidingSelectors(styleIn(root)), controlled: new Set<string>() };
  noteControls(root, signs.controlled);
  return {
    tag: tagOf,
    text: textOf,
    attributes: attributesOf,
    below: (node, hidden) => below(node, hidden, signs.controlled),
    missedIn,
    isGone: (node) => !Reflect.get(Node.prototype, 'isConnected', node),
    hidden: (node) => (isShown ? hiddenAsShown(node, signs) : hiddenByMarkup(node, sight, signs)),
  };
}

function isLoading(document: Document): boolean {
  return Reflect.get(Document.prototype, 'readyState', document) === 'loading';
}

const sight: Sight<Node> = {
  tag: tagOf,
  attribute: (node, name) => Element.prototype.getAttribute.call(node, name) ?? undefined,
  around: (node) => Reflect.get(Node.prototype, 'parentElement', node) ?? undefined,
  before: (node) => (isElement(node) ? (Reflect.get(Element.prototype, 'previousElementSibling', node) ?? undefined) : undefined),
  first: (node) => (isElement(node) ? (Reflect.get(Element.prototype, 'firstElementChild', node) ?? undefined) : undefined),
};

function tagOf(node: Node): string | undefined {
  return isElement(node) ? Reflect.get(Element.prototype, 'localName', node).toLowerCase() : undefined;
}

function textOf(node: Node): string | undefined {
  const type = Reflect.get(Node.prototype, 'nodeType', node);
  return type === 3 || type === 4 ? (Reflect.get(Node.prototype, 'nodeValue', node) ?? '') : undefined;
}

function attributesOf(node: Node): (readonly [string, string])[] {
  if (!isElement(node)) return [];
  return Array.from(Reflect.get(Element.prototype, 'attributes', node), ({ name, value }) => [name, value] as const);
}

function below(node: Node, hidden: boolean, controlled: Set<string>): readonly Node[] | Below<Node> {
  if (!isElement(node)) return [];
  const tag = Reflect.get(Element.prototype, 'namespaceURI', node) === HTML ? tagOf(node) : undefined;
  if (tag === 'iframe' || tag === 'frame') {
    const inner = belowFrame(node, hidden);
    if ('tag' in inner) for (const root of inner.children.filter(isElement)) noteControls(root, controlled);
    return inner;
  }
  if (tag === 'slot') {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(node);
    if (assigned.length > 0) return assigned;
  }
  const shadow = Reflect.get(Element.prototype, 'shadowRoot', node);
  if (shadow === null) return childrenOf(node);
  noteControls(shadow, controlled);
  return { tag: '#shadow', children: childrenOf(shadow) };
}

function childrenOf(node: Node): Node[] {
  return Array.from(Reflect.get(Node.prototype, 'childNodes', node));
}

function noteControls(root: Element | ShadowRoot, controlled: Set<string>): void {
  const controls = isElement(root)
    ? Element.prototype.querySelectorAll.call(root, CONTROLS)
    : DocumentFragment.prototype.querySelectorAll.call(root, CONTROLS);
  for (const control of controls) for (const id of idsOpenedBy(control, sight)) controlled.add(id);
}

function styleIn(root: Element): string {
  const sheets = Array.from(Element.prototype.querySelectorAll.call(root, 'style')).filter((sheet) =>
    isForScreens(sight.attribute(sheet, 'media')),
  );
  return sheets.map((sheet) => Reflect.get(Node.prototype, 'textContent', sheet)).join('\n');
}

/** Never drawn, by their nature: that says nothing of the page. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['head', 'meta', 'link', 'base', 'title', 'rp', 'area', 'param', 'source', 'track']);

/** The browser answers for most elements at once; styles are computed only for those it does not draw. */
function hiddenAsShown(node: Node, signs: Signs): Hidden | undefined {
  if (!isElement(node)) return undefined;
  const drawn = Element.prototype.checkVisibility.call(node, { visibilityProperty: true, checkVisibilityCSS: true });
  if (drawn) return isFoldedBySearch(node) ? 'folded' : isOutOfSight(node, sight) || isDecoy(node) ? 'concealed' : undefined;
  if (NOT_DRAWN.has(tagOf(node) ?? '')) return undefined;
  const { display, visibility } = getComputedStyle(node);
  if (display === 'contents' && visibility === 'visible' && !isFoldedByNature(node, sight)) return undefined;
  return foldedOrConcealed(node, sight, signs);
}

/** What searching in the page opens has a box, of no height. */
function isFoldedBySearch(node: Element): boolean {
  return sight.attribute(node, 'hidden')?.toLowerCase() === 'until-found';
}
