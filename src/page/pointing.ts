import type { Pointing } from './page-tree.ts';
import type { Piece, PointingAt } from './tree-builder.ts';

/** More links with one address than this are a menu's, and none of them is the one that was clicked. */
const MOST_LINKS = 50;

/** What the journalist points at in a live document. Reads the selection and the focus, and changes neither. */
export function pointingIn(document: Document, pointing: Pointing): PointingAt<Node> {
  if (pointing.at === 'selection') {
    const ranges = selectedRanges(document);
    return { holds: () => false, pieces: (node, text) => piecesOf(node, text, ranges) };
  }
  const links = linksTo(document, pointing.href);
  return { holds: (element) => links.has(element), pieces: (_, text) => [{ text, pointedAt: false }] };
}

function selectedRanges(document: Document): Range[] {
  const selection = Document.prototype.getSelection.call(document);
  return Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection?.getRangeAt(at)).filter((range) => range !== undefined);
}

/** A text node before the selection, in it, and after it. */
function piecesOf(node: Node, text: string, ranges: readonly Range[]): Piece[] {
  const range = ranges.find((one) => one.intersectsNode(node));
  if (!range) return [{ text, pointedAt: false }];
  const start = range.startContainer === node ? range.startOffset : 0;
  const end = range.endContainer === node ? range.endOffset : text.length;
  return [
    { text: text.slice(0, start), pointedAt: false },
    { text: text.slice(start, end), pointedAt: true },
    { text: text.slice(end), pointedAt: false },
  ].filter((piece) => piece.text !== '');
}

/** A click with either button puts the focus on a link; where it did not, all links of that address may be meant. */
function linksTo(document: Document, href: string): ReadonlySet<Node> {
  const focused = focusedElement(document);
  if (focused && addressOf(focused) === href) return new Set([focused]);
  const links = Array.from(Document.prototype.querySelectorAll.call(document, 'a[href], area[href]'));
  return new Set(links.filter((link) => addressOf(link) === href).slice(0, MOST_LINKS));
}

function focusedElement(document: Document): Element | undefined {
  let focused: Element | null = Reflect.get(Document.prototype, 'activeElement', document);
  for (let root = shadowOf(focused); root !== null; root = shadowOf(focused)) {
    const inside: Element | null = Reflect.get(ShadowRoot.prototype, 'activeElement', root);
    if (inside === null) break;
    focused = inside;
  }
  return focused ?? undefined;
}

function shadowOf(element: Element | null): ShadowRoot | null {
  return element === null ? null : Reflect.get(Element.prototype, 'shadowRoot', element);
}

function addressOf(element: Element): string | undefined {
  if (element instanceof HTMLAnchorElement) return Reflect.get(HTMLAnchorElement.prototype, 'href', element);
  return element instanceof HTMLAreaElement ? Reflect.get(HTMLAreaElement.prototype, 'href', element) : undefined;
}
