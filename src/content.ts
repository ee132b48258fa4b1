// In the page, on a click: makes the one function that takes the page down, for src/browser/page-access.ts to call. A symbol is the key, since any
// name of the global object may be an element of the page (`<div id=takeDown>`). Injected again, it is made again: the newer one is the right one.
import type { Pointing } from './page/page-tree.ts';
import { takeDown } from './page/take-down.ts';

Reflect.set(globalThis, Symbol.for('press-contact-directory.take-down'), (pointing?: Pointing) => takeDown(document, pointing));
