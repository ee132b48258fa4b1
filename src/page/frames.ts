import type { Missed } from './page-tree.ts';
import type { Below } from './tree-builder.ts';

/** One that is smaller, in CSS pixels either way, is a counter or an icon and states nobody. */
const SMALLEST = 50;
const HTML = 'http://www.w3.org/1999/xhtml';
const PDF = 'application/pdf';

/**
 * The document of a frame of the page's own origin, as the root element to go on with. Of another origin the browser gives nothing away but
 * the address the page wrote: it is told as missed, unless it is `hidden` or too small to say anything.
 */
export function belowFrame(frame: Element, hidden: boolean): readonly Node[] | Below<Node> {
  const prototype =
    Reflect.get(Element.prototype, 'localName', frame) === 'iframe' ? HTMLIFrameElement.prototype : HTMLFrameElement.prototype;
  const inner: Document | null = Reflect.get(prototype, 'contentDocument', frame);
  const address: string = Reflect.get(prototype, 'src', frame);
  const isPdf = inner === null ? isPdfAddress(address) : Reflect.get(Document.prototype, 'contentType', inner) === PDF;
  const root = inner === null || isPdf ? null : Reflect.get(Document.prototype, 'documentElement', inner);
  if (root !== null) return { tag: '#frame', children: [root] };
  if (hidden || !isLarge(frame)) return [];
  if (isPdf) return { missed: 'pdf' };
  if (inner !== null) return [];
  return { missed: 'foreign-frame', ...(/^https?:/.test(address) ? { address } : {}) };
}

/** A PDF file that the page shows by an `embed` or `object`: nothing of it can be read. */
export function missedIn(node: Node): Missed | undefined {
  const file = embeddedIn(node);
  return file !== undefined && (file.type === PDF || isPdfAddress(file.address)) && isLarge(file.element) ? 'pdf' : undefined;
}

/** By name and not by instanceof: an element of a frame is of the frame's own classes. */
function embeddedIn(node: Node): { element: Element; type: string; address: string } | undefined {
  if (!isElement(node) || Reflect.get(Element.prototype, 'namespaceURI', node) !== HTML) return undefined;
  const name = Reflect.get(Element.prototype, 'localName', node);
  if (name !== 'embed' && name !== 'object') return undefined;
  const isEmbed = name === 'embed';
  const type: string = Reflect.get(isEmbed ? HTMLEmbedElement.prototype : HTMLObjectElement.prototype, 'type', node);
  const address: string = isEmbed
    ? Reflect.get(HTMLEmbedElement.prototype, 'src', node)
    : Reflect.get(HTMLObjectElement.prototype, 'data', node);
  return { element: node, type, address };
}

/** Whether an address ends as that of a PDF file does. */
export function isPdfAddress(address: string): boolean {
  return /^[^?#]*\.pdf(?:$|[?#])/i.test(address);
}

/** Also of another window, whose elements are of its own classes. */
export function isElement(node: Node): node is Element {
  return Reflect.get(Node.prototype, 'nodeType', node) === 1;
}

function isLarge(element: Element): boolean {
  const [width, height] = [Reflect.get(Element.prototype, 'clientWidth', element), Reflect.get(Element.prototype, 'clientHeight', element)];
  return Math.min(width, height) >= SMALLEST;
}
