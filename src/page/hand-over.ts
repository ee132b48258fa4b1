import type { PageNode, PageTree, Part } from './page-tree.ts';
import type { Walk } from './tree-builder.ts';

/** How long a page is held at a time, in milliseconds, a third of what a person can feel. The rest of a task is the browser's own. */
const HELD = 16;
/** How much is written as JSON at a time: nodes, and UTF-16 units of text in them. */
const MOST_NODES = 4_000;
const MOST_TEXT = 400_000;

/** In the page: each call takes down some of it, or hands over one part. `now` is a clock in milliseconds. */
export function inParts(walk: Walk, now: () => number): () => Part {
  let tree: PageTree | undefined;
  let next = 0;
  return () => {
    const end = now() + HELD;
    tree ??= walk(() => now() >= end);
    if (tree === undefined || now() >= end) return {};
    const { nodes, ...rest } = tree;
    const part = nodes.slice(next, partEnd(nodes, next));
    next += part.length;
    return { nodes: JSON.stringify(part), ...(next < nodes.length ? {} : { rest }) };
  };
}

function partEnd(nodes: readonly PageNode[], from: number): number {
  let text = 0;
  let at = from;
  while (at < nodes.length && at - from < MOST_NODES && text < MOST_TEXT) {
    const node = nodes[at];
    if (node && 'text' in node) text += node.text.length;
    at += 1;
  }
  return at;
}
