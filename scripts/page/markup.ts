import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;
export type Child = DefaultTreeAdapterTypes.ChildNode;
type Parent = Document | Element;

/** A place of a page where words stand: a text, or the value of an attribute (`attribute` is its name). */
export type Slot = { text: string; attribute?: string; script: boolean; block: number; put: (text: string) => void };

export function documentOf(html: string): Document {
  return parse(html);
}

export function htmlOf(document: Document): string {
  return serialize(document);
}

export function isElement(node: Child): node is Element {
  return 'tagName' in node;
}

export function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

/** Every element, in document order. */
export function elementsOf(parent: Parent): Element[] {
  return nodesOf(parent).filter(isElement);
}

export function take(node: Child): void {
  if (node.parentNode === null) return;
  node.parentNode.childNodes = node.parentNode.childNodes.filter((child) => child !== node);
}

/** Every node below, in document order, without recursion, for pages may nest deeply. */
export function nodesOf(parent: Parent): Child[] {
  const found: Child[] = [];
  const stack: Child[] = [...parent.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    if (isElement(node)) stack.push(...[...node.childNodes].reverse());
  }
  return found;
}

const INLINE = /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|em|font|i|kbd|mark|nobr|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;

/** The places of a page, in order; texts that no block parts have the same `block`, since a number may run through several. */
export function slotsOf(document: Document): Slot[] {
  let block = 0;
  return nodesOf(document).flatMap((node): Slot[] => {
    if (isElement(node)) {
      if (!INLINE.test(node.tagName)) block += 1;
      return node.attrs.map((attribute) => ({
        text: attribute.value,
        attribute: attribute.name,
        script: false,
        block: -1,
        put: (text) => {
          attribute.value = text;
        },
      }));
    }
    if (node.nodeName !== '#text' || !('value' in node)) return [];
    const around = node.parentNode;
    const [tag, end] = around && 'tagName' in around ? [around.tagName, around.childNodes.at(-1) === node] : ['', false];
    const own = block;
    if (end && !INLINE.test(tag)) block += 1;
    return [
      {
        text: node.value,
        script: tag === 'script',
        block: own,
        put: (text) => {
          node.value = text;
        },
      },
    ];
  });
}
