import { isText, type PageTree } from '../page/page-tree.ts';

/** A tree in which only some nodes, and the elements around them, say anything. Node numbers stay. */
export function partOf(tree: PageTree, only: ReadonlySet<number>): PageTree {
  const before = [0];
  tree.nodes.forEach((_, index) => before.push((before[index] ?? 0) + Number(only.has(index))));
  const holds = (from: number, to: number): boolean => (before[to] ?? 0) > (before[from] ?? 0);
  return {
    ...tree,
    nodes: tree.nodes.map((node, index) => {
      if (isText(node)) return only.has(index) ? node : { ...node, text: '' };
      if (holds(index, node.end)) return node;
      const { attributes: _, ...element } = node;
      return element;
    }),
  };
}
