import { type Child, type Document, type Element, elementsOf, isElement, nodesOf } from './markup.ts';

/** Shorter regions cost nobody anything and show where on the page the contacts stand. */
const SHORTEST = 120;
/** What stands right beside a contact may be what it is told apart from. */
const LONGEST_BESIDE = 400;

/** The regions of a page that hold none of these texts and do not stand right beside one that does; the largest first. */
export function farFrom(document: Document, texts: readonly string[]): Element[] {
  const near = ancestorsOf(nodesWith(document, texts));
  const body = elementsOf(document).find(({ tagName }) => tagName === 'body');
  if (!body || near.size === 0) return [];
  return [body, ...elementsOf(body)]
    .filter((element) => near.has(element))
    .flatMap((element) => farChildren(element, near))
    .map((element) => ({ element, length: textOf(element).length }))
    .sort((a, b) => b.length - a.length)
    .map(({ element }) => element);
}

function farChildren({ childNodes }: Element, near: ReadonlySet<Child>): Element[] {
  const children = childNodes.filter(isElement);
  return children.filter((child, at) => {
    if (near.has(child) || /^(?:h[1-6]|head|thead|caption|dt)$/.test(child.tagName)) return false;
    const { length } = textOf(child).trim();
    const beside = [children[at - 1], children[at + 1]].some((neighbour) => neighbour && near.has(neighbour));
    return length > (beside ? LONGEST_BESIDE : SHORTEST);
  });
}

/** The text nodes, and the elements with an attribute, in which any of the texts stands, or begins where it runs through several. */
function nodesWith(document: Document, texts: readonly string[]): Child[] {
  const nodes = nodesOf(document).filter((node) => node.nodeName === '#text' || isElement(node));
  const places: { node: Child; start: number }[] = [];
  let whole = '';
  for (const node of nodes) {
    const said = isElement(node)
      ? `\n${node.attrs.map(({ value }) => tight(value)).join('\n')}\n`
      : 'value' in node
        ? tight(node.value)
        : '';
    if (isElement(node) && node.attrs.length === 0) continue;
    places.push({ node, start: whole.length });
    whole += said;
  }
  return places.filter(startsIn(whole, texts, places)).map(({ node }) => node);
}

type Places = { node: Child; start: number }[];

function startsIn(whole: string, texts: readonly string[], places: Places): (place: Places[number], at: number) => boolean {
  const starts = [...new Set(texts.map(tight))]
    .filter((text) => text.length > 2)
    .flatMap((text) => occurrences(whole, text))
    .sort((a, b) => a - b);
  let next = 0;
  return ({ start }, at) => {
    const end = places[at + 1]?.start ?? whole.length;
    while (next < starts.length && (starts[next] ?? 0) < start) next += 1;
    return (starts[next] ?? whole.length) < end;
  };
}

function occurrences(whole: string, text: string): number[] {
  const found: number[] = [];
  for (let at = whole.indexOf(text); at >= 0; at = whole.indexOf(text, at + text.length)) found.push(at);
  return found;
}

function ancestorsOf(nodes: readonly Child[]): Set<Child> {
  const found = new Set<Child>();
  for (const node of nodes) {
    for (let around: Child | undefined = node; around && !found.has(around); around = parentOf(around)) found.add(around);
  }
  return found;
}

function parentOf({ parentNode }: Child): Element | undefined {
  return parentNode !== null && 'tagName' in parentNode ? parentNode : undefined;
}

function textOf(element: Element): string {
  return nodesOf(element)
    .map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ');
}

function tight(text: string): string {
  return text.replace(/[\s\u00a0\u00ad\u200b]+/g, '');
}
