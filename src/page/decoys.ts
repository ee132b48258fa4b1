import { isElement } from './frames.ts';

/** Elements that stand within a line and may part an address or a number. */
const WITHIN_LINES: ReadonlySet<string> = new Set(
  'a b bdi bdo big code del em font i ins label mark q s samp small span strike strong sub sup tt u var'.split(' '),
);
/** A longer text, in UTF-16 units, is no part of an address. */
const LONGEST = 64;
/** How far up a background is looked for. */
const MOST_LAYERS = 30;
const FARTHEST_SIBLINGS = 8;

/**
 * Whether a drawn element is bait: a bit of a line, beside or within an address or number, that style alone keeps out of sight. Of blocks
 * nothing is said here: pages let them fade in, and put them aside for screen readers. Style is computed only for bits that could be bait.
 */
export function isDecoy(node: Element): boolean {
  const text = ownText(node);
  if (text === undefined) return false;
  const [before, after] = [edge(node, 'previousSibling'), edge(node, 'nextSibling')];
  const glued = /[^\s]$/.test(before) || /^[^\s]/.test(after);
  const says = /[\d@]/.test(text);
  if (!glued && !(says && before + after !== '')) return false;
  const style = getComputedStyle(node);
  if (Number.parseFloat(style.fontSize) < 1 || (glued && isUnseen(node, style))) return true;
  // A label for screen readers is put aside too, and stays: "<span class=visually-hidden>Telephone</span>070-…".
  const withinWord = /[\w.@+-]$/.test(before) && /^[\w.@-]/.test(after);
  return (says || withinWord) && isPutAside(node, style);
}

/** The text of a short element without others in it, that stands within a line. */
function ownText(node: Element): string | undefined {
  if (!WITHIN_LINES.has(Reflect.get(Element.prototype, 'localName', node))) return undefined;
  const only: Node | null = Reflect.get(Node.prototype, 'firstChild', node);
  if (only === null || Reflect.get(Node.prototype, 'nodeType', only) !== 3 || Reflect.get(Node.prototype, 'nextSibling', only) !== null)
    return undefined;
  const text = Reflect.get(Node.prototype, 'nodeValue', only) ?? '';
  return text.length <= LONGEST && text.trim() !== '' ? text : undefined;
}

/** The text that the node beside begins or ends with, as far as it is its own. */
function edge(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  const beside: Node | null = Reflect.get(Node.prototype, side, node);
  if (beside === null) return '';
  const inner: Node | null = isElement(beside)
    ? Reflect.get(Node.prototype, side === 'nextSibling' ? 'firstChild' : 'lastChild', beside)
    : beside;
  return inner !== null && Reflect.get(Node.prototype, 'nodeType', inner) === 3
    ? (Reflect.get(Node.prototype, 'nodeValue', inner) ?? '')
    : '';
}

/** No letter of it is drawn, or in the colour of what is behind it, while what stands beside it is. */
function isUnseen(node: Element, style: CSSStyleDeclaration): boolean {
  if (style.opacity !== '0' && !isTransparent(style.color) && !isOfBackground(node, style)) return false;
  return besides(node).some((other) => other.opacity !== style.opacity || other.color !== style.color);
}

/** The styles that texts beside it are drawn in. */
function besides(node: Element): CSSStyleDeclaration[] {
  const around: Element | null = Reflect.get(Node.prototype, 'parentElement', node);
  const styles: CSSStyleDeclaration[] = [];
  if (around === null) return styles;
  let sibling: Node | null = Reflect.get(Node.prototype, 'firstChild', around);
  for (let seen = 0; sibling !== null && seen < FARTHEST_SIBLINGS; seen += 1) {
    if (isElement(sibling) && sibling !== node) styles.push(getComputedStyle(sibling));
    else if (!isElement(sibling) && (Reflect.get(Node.prototype, 'nodeValue', sibling) ?? '').trim() !== '')
      styles.push(getComputedStyle(around));
    sibling = Reflect.get(Node.prototype, 'nextSibling', sibling);
  }
  return styles;
}

/** Cut to nothing, of no size, or beyond the edge of the page. */
function isPutAside(node: Element, style: CSSStyleDeclaration): boolean {
  const away = style.position === 'absolute' || style.position === 'fixed';
  if (away && (/^rect\((?:[01]px,? ?){4}\)$/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath))) return true;
  const { width, height, right, bottom } = Element.prototype.getBoundingClientRect.call(node);
  if (style.display !== 'inline' && style.overflow !== 'visible' && Math.min(width, height) <= 1) return true;
  return away && isBeyondEdge(node, right, bottom);
}

/** Left of the page's own edge or above it, wherever the page is scrolled to. */
function isBeyondEdge(node: Element, right: number, bottom: number): boolean {
  const document: Document | null = Reflect.get(Node.prototype, 'ownerDocument', node);
  const root = document === null ? node : Reflect.get(Document.prototype, 'documentElement', document);
  const { left, top } = Element.prototype.getBoundingClientRect.call(root);
  return right <= left || bottom <= top;
}

function isTransparent(colour: string): boolean {
  return /^rgba\(.*, 0\)$/.test(colour);
}

/** A picture behind it may have any colour, so that nothing is said then. */
function isOfBackground(node: Element, { color }: CSSStyleDeclaration): boolean {
  let layer: Element | null = node;
  const around: Element | null = Reflect.get(Node.prototype, 'parentElement', node);
  if (around === null || getComputedStyle(around).color === color) return false;
  for (let seen = 0; layer !== null && seen < MOST_LAYERS; seen += 1) {
    const { backgroundColor, backgroundImage } = getComputedStyle(layer);
    if (backgroundImage !== 'none') return false;
    if (!isTransparent(backgroundColor)) return backgroundColor === color;
    layer = Reflect.get(Node.prototype, 'parentElement', layer);
  }
  return layer === null && color === 'rgb(255, 255, 255)';
}
