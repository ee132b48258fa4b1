// In the page, on a click: makes the one function that takes the page down part by part, for src/browser/page-access.ts to call; called with
// `true` it begins anew. A symbol is the key, since any name of the global object may be an element of the page (`<div id=takeDown>`). Injected
// again, it is made again: the newer one is the right one.
import { inParts } from './page/hand-over.ts';
import type { Part, Pointing } from './page/page-tree.ts';
import { beginTakeDown } from './page/take-down.ts';

let next: (() => Part) | undefined;

Reflect.set(globalThis, Symbol.for('press-contact-directory.take-down'), (first: boolean, pointing?: Pointing): Part => {
  if (first || !next) next = inParts(beginTakeDown(document, pointing), () => performance.now());
  return next();
});
