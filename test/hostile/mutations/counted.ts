import type { PageTree } from '../../../src/page/page-tree.ts';

/** A tree that cannot be changed, and how often what its nodes hold was read. */
export type Counted = { tree: PageTree; read: () => number };

/** Each property of each node counts whenever it is read, by whichever step; whoever writes to the tree throws. */
export function counted(tree: PageTree): Counted {
  let reads = 0;
  const nodes = tree.nodes.map((node) => {
    const watched = { ...node };
    for (const [key, value] of Object.entries(deepFrozen(node))) {
      const get = (): unknown => {
        reads += 1;
        return value;
      };
      Object.defineProperty(watched, key, { enumerable: true, get });
    }
    return Object.freeze(watched);
  });
  Object.freeze(nodes);
  return { tree: Object.freeze({ ...tree, nodes }), read: () => reads };
}

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) deepFrozen(part);
  return Object.freeze(value);
}
