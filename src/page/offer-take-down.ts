import { inParts } from './hand-over.ts';
import type { Part, Pointing } from './page-tree.ts';
import { beginTakeDown } from './take-down.ts';

/**
 * Makes the one function that takes this page down part by part, for src/browser/page-access.ts to call; called with `true` it begins anew.
 * A symbol is the key, since any name of the global object may be an element of the page (`<div id=takeDown>`). Made again, the newer one is
 * the right one.
 */
export function offerTakeDown(): void {
  let next: (() => Part) | undefined;
  Reflect.set(globalThis, Symbol.for('press-contact-directory.take-down'), (first: boolean, pointing?: Pointing): Part => {
    if (first || !next) next = inParts(beginTakeDown(document, pointing), () => performance.now());
    return next();
  });
}
