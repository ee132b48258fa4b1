/** How long nothing may change for the page to be at rest, in milliseconds. */
const REST = 500;
/** One that changes all the time is taken as it is after so long. */
const LONGEST_UNREST = 3_000;
/** After each time it was told, the next one waits twice as long, up to this: a page with a clock is not read every second. */
const MOST_PATIENCE = 16_000;
/** What states contacts. Classes and styles change with every picture that slides. */
const STATING = ['href', 'hidden', 'open', 'alt', 'src', 'srcdoc'];

type Root = Document | ShadowRoot;

/**
 * Calls back each time a live document has changed and come to rest, its open shadow trees and the frames of its own origin with it, until
 * the returned function is called. Changes nothing in it, and looks at nothing while nothing changes.
 */
export function watchChanges(document: Document, changed: () => void): () => void {
  let patience = REST;
  let unrestSince: number | undefined;
  let notBefore = 0;
  let clock: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    const now = performance.now();
    unrestSince ??= now;
    clearTimeout(clock);
    clock = setTimeout(tell, Math.max(notBefore - now, Math.min(REST, unrestSince + LONGEST_UNREST - now)));
  });
  function tell(): void {
    unrestSince = undefined;
    patience = Math.min(MOST_PATIENCE, patience * 2);
    notBefore = performance.now() + patience;
    observeAll();
    changed();
  }
  function observeAll(): void {
    const what = { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: STATING };
    for (const root of rootsIn(document)) observer.observe(root, what);
  }
  observeAll();
  return () => {
    clearTimeout(clock);
    observer.disconnect();
  };
}

/** The document, and the trees in it that changes of the document do not tell of. */
function rootsIn(document: Document): Root[] {
  const roots: Root[] = [document];
  // Grows while it is walked: trees stand in trees.
  for (const root of roots) for (const element of elementsIn(root)) roots.push(...innerRoots(element));
  return roots;
}

function elementsIn(root: Root): Iterable<Element> {
  if (isShadow(root)) return DocumentFragment.prototype.querySelectorAll.call(root, '*');
  return Document.prototype.querySelectorAll.call(root, '*');
}

/** By number and not by instanceof: what is in a frame is of the frame's own classes. */
function isShadow(root: Root): root is ShadowRoot {
  return Reflect.get(Node.prototype, 'nodeType', root) === Node.DOCUMENT_FRAGMENT_NODE;
}

function innerRoots(element: Element): Root[] {
  const shadow = Reflect.get(Element.prototype, 'shadowRoot', element);
  const inner = documentIn(element);
  return [...(shadow === null ? [] : [shadow]), ...(inner === undefined ? [] : [inner])];
}

/** The document in an `iframe`, as far as the browser gives it. */
function documentIn(element: Element): Document | undefined {
  if (Reflect.get(Element.prototype, 'tagName', element) !== 'IFRAME') return undefined;
  return Reflect.get(HTMLIFrameElement.prototype, 'contentDocument', element) ?? undefined;
}
