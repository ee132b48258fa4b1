import { isText, type PageTree } from '../page/page-tree.ts';
import { sameShape } from './boundaries.ts';
import type { Line } from './lines.ts';

/** What holds a heading and those whom it speaks of, and nobody else; elements without a meaning may be the first of several columns. */
const CONTAINERS = new Set(['section', 'article', 'aside', 'div']);
const COLUMN = 'div';
/** In elements: a heading's wrappers are few. */
const MOST_WRAPPERS = 12;

/**
 * Where the heading on a line ends by the page's own structure: before the first line behind the nearest container in which contacts (lines
 * `stated`) follow it. A sibling of the same shape is the container's next column, and goes on. The number of lines where nothing says so.
 */
export function scopesOf(tree: PageTree, lines: readonly Line[], stated: ReadonlySet<number>): (line: number) => number {
  const firstNodes = lines.map(({ pieces, links, block }) => pieces[0]?.node ?? links[0]?.node ?? block);
  const before = [0];
  lines.forEach((_, line) => {
    before.push((before[line] ?? 0) + (stated.has(line) ? 1 : 0));
  });
  return (line) => {
    let node = lines[line]?.block ?? -1;
    for (let step = 0; node >= 0 && step < MOST_WRAPPERS; step += 1) {
      const element = tree.nodes[node];
      if (!element || isText(element)) return lines.length;
      const end = firstAtLeast(firstNodes, element.end, line + 1);
      const holds = (before[end] ?? 0) > (before[line + 1] ?? 0);
      if (holds && CONTAINERS.has(element.tag) && !(element.tag === COLUMN && goesOn(tree, node))) return end;
      node = element.parent;
    }
    return lines.length;
  };
}

function goesOn(tree: PageTree, node: number): boolean {
  let next = tree.nodes[node]?.end ?? tree.nodes.length;
  while (isBlank(tree, next)) next += 1;
  return tree.nodes[next]?.parent === tree.nodes[node]?.parent && sameShape(tree, node, next);
}

function isBlank(tree: PageTree, at: number): boolean {
  const node = tree.nodes[at];
  return node !== undefined && isText(node) && node.text.trim() === '';
}

/** The first place from `from` on whose number is not below `least`; the numbers grow. */
function firstAtLeast(numbers: readonly number[], least: number, from: number): number {
  let [low, high] = [from, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
