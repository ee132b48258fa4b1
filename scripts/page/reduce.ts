import { ATTRIBUTES } from '../../src/page/page-tree.ts';
import { farFrom } from './far.ts';
import { attributeOf, type Child, type Document, documentOf, elementsOf, htmlOf, isElement, nodesOf, take } from './markup.ts';

/** A page cut down, and what could not be left out since the page would be read otherwise. */
export type Reduced = { html: string; needed: string[] };

/** What is left out, in this order. `what` names it in a sentence. */
const STEPS: readonly { what: string; cut: (document: Document) => void }[] = [
  { what: 'comments', cut: (document) => cutNodes(document, (node) => node.nodeName === '#comment') },
  {
    what: 'pictures and media',
    cut: (document) => cutElements(document, /^(?:svg|canvas|video|audio|object|embed|picture|source|iframe)$/),
  },
  { what: 'links of the head', cut: (document) => cutElements(document, /^(?:link|base)$/) },
  { what: 'scripts', cut: (document) => cutNodes(document, (node) => isElement(node) && node.tagName === 'script' && !isJsonLd(node)) },
  { what: 'what is for browsers without scripts', cut: (document) => cutElements(document, /^(?:noscript|template)$/) },
  { what: 'style sheets', cut: (document) => cutElements(document, /^style$/) },
  { what: 'style attributes', cut: (document) => cutAttributes(document, (name) => name === 'style') },
  { what: 'event handlers', cut: (document) => cutAttributes(document, (name) => name.startsWith('on')) },
  { what: 'data attributes', cut: (document) => cutAttributes(document, (name) => name.startsWith('data-')) },
  {
    what: 'other attributes',
    cut: (document) =>
      cutAttributes(document, (name) => !(ATTRIBUTES.has(name) || /^(?:data-|on|style$|hidden$|open$|aria-hidden$)/.test(name))),
  },
  { what: 'sources of pictures', cut: (document) => cutAttributes(document, (name) => name === 'src') },
  { what: 'metadata', cut: (document) => cutNodes(document, (node) => isElement(node) && node.tagName === 'meta' && !isTelling(node)) },
  { what: 'structured data', cut: (document) => cutNodes(document, (node) => isElement(node) && isJsonLd(node)) },
];
const TELLING =
  /charset|content-type|content-language|site_name|locale|author|publisher|generator|published|modified|(?<![a-z])(?:pub|mod)?(?:date|time)(?![a-z])/i;
/** More regions than this are not tried one by one. */
const MOST_TRIED = 60;

/**
 * Leaves out of a page what its contacts do not need, a step at a time, each kept only where the page is still read alike. `texts` are the
 * words the contacts were read from; `readsAlike` reads the page given.
 */
export function reduce(html: string, texts: readonly string[], readsAlike: (html: string) => boolean): Reduced {
  const needed: string[] = [];
  let kept = html;
  for (const { what, cut } of STEPS) {
    const document = documentOf(kept);
    cut(document);
    const shorter = htmlOf(document);
    if (shorter === kept || readsAlike(shorter)) kept = shorter;
    else needed.push(what);
  }
  kept = withoutEmpty(withoutFar(kept, texts, readsAlike), readsAlike);
  const tidy = kept
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/\n[ \t]{9,}/g, '\n        ');
  return { html: readsAlike(tidy) ? tidy : kept, needed };
}

/** All regions at once where that changes nothing, else one by one, the largest first. */
function withoutFar(html: string, texts: readonly string[], readsAlike: (html: string) => boolean): string {
  const without = (from: string, chosen: (at: number) => boolean): string => {
    const document = documentOf(from);
    farFrom(document, texts)
      .filter((_, at) => chosen(at))
      .forEach(take);
    return htmlOf(document);
  };
  const all = without(html, () => true);
  if (readsAlike(all)) return all;
  let [kept, passed] = [html, 0];
  for (let tries = 0; tries < MOST_TRIED; tries += 1) {
    const shorter = without(kept, (at) => at === passed);
    if (shorter === kept) break;
    if (readsAlike(shorter)) kept = shorter;
    else passed += 1;
  }
  return kept;
}

/** Elements with nothing in them that is seen or read, such as those that scripts fill. */
function withoutEmpty(html: string, readsAlike: (html: string) => boolean): string {
  const document = documentOf(html);
  for (const element of elementsOf(document).reverse())
    if (FILLED.test(element.tagName) && element.childNodes.every(isBlank)) take(element);
  const shorter = htmlOf(document);
  return readsAlike(shorter) ? shorter : html;
}

/** Of these an empty one parts nothing; a cell or a line break does. */
const FILLED = /^(?:div|span|section|article|aside|nav|header|footer|ul|ol|li|form|button|label|a|i|p|figure|\w+-[\w-]+)$/;

function isBlank(node: Child): boolean {
  return node.nodeName === '#text' && 'value' in node && node.value.trim() === '';
}

function cutElements(document: Document, tags: RegExp): void {
  cutNodes(document, (node) => isElement(node) && tags.test(node.tagName));
}

function cutNodes(document: Document, isCut: (node: Child) => boolean): void {
  nodesOf(document).filter(isCut).forEach(take);
}

function cutAttributes(document: Document, isCut: (name: string) => boolean): void {
  for (const element of elementsOf(document)) element.attrs = element.attrs.filter(({ name }) => !isCut(name));
}

function isJsonLd(node: Child): boolean {
  return isElement(node) && node.tagName === 'script' && /ld\+json/i.test(attributeOf(node, 'type') ?? '');
}

/** What a page says of itself: its encoding, site, author and date. */
function isTelling(node: Child): boolean {
  if (!isElement(node)) return false;
  const named = attributeOf(node, 'property') ?? attributeOf(node, 'name') ?? attributeOf(node, 'http-equiv') ?? 'charset';
  return TELLING.test(named) || attributeOf(node, 'itemprop') !== undefined;
}
