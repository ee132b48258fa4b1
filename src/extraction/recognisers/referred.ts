import { isText, type PageTree } from '../../page/page-tree.ts';
import type { Described } from './owners.ts';
import type { Thing } from './thing.ts';

/** What a thing takes from elsewhere: `parts` are nodes that describe it, `inner` the things among them. */
export type Referred = { thing: Thing; parts: number[]; inner: Described[] };

/** A page that refers to the same parts again and again is read as far as all of it would be once. */
const MOST_TIMES = 2;

/** The parts of a page that things refer to by `itemref`, a list of ids. A part around the thing itself is none, for it would hold itself. */
export function referredIn(tree: PageTree, described: ReadonlyMap<number, Described>, things: ReadonlyMap<number, Thing>): Referred[] {
  const referring = [...described.values()].filter(({ element }) => element.attributes?.itemref !== undefined);
  if (referring.length === 0) return [];
  const byId = nodesById(tree);
  let left = tree.nodes.length * MOST_TIMES;
  return referring.flatMap(({ node, element }): Referred[] => {
    const thing = things.get(node);
    const ids = new Set((element.attributes?.itemref ?? '').split(/\s+/));
    const starts = [...ids].flatMap((id) => byId.get(id) ?? []);
    const own = starts.filter((start) => !isWithin(node, start, tree) && !isWithin(start, node, tree));
    left -= own.reduce((sum, start) => sum + (tree.nodes[start]?.end ?? start) - start, 0);
    return thing && left >= 0 ? [{ thing, ...partsBelow(tree, own, described) }] : [];
  });
}

/** A thing among the parts is one of them, and what describes it is not. */
function partsBelow(tree: PageTree, starts: readonly number[], described: ReadonlyMap<number, Described>): Omit<Referred, 'thing'> {
  const parts: number[] = [];
  const inner: Described[] = [];
  for (const start of starts) {
    const end = tree.nodes[start]?.end ?? start;
    for (let at = start; at < end; at += 1) {
      const thing = described.get(at);
      if (!thing) parts.push(at);
      else {
        inner.push(thing);
        at = thing.element.end - 1;
      }
    }
  }
  return { parts, inner };
}

function isWithin(node: number, outer: number, { nodes }: PageTree): boolean {
  return node >= outer && node < (nodes[outer]?.end ?? outer);
}

/** Of several elements with one id the first is meant, as in the browser. */
function nodesById({ nodes }: PageTree): Map<string, number> {
  const byId = new Map<string, number>();
  nodes.forEach((node, at) => {
    const id = isText(node) ? undefined : node.attributes?.id;
    if (id !== undefined && !byId.has(id)) byId.set(id, at);
  });
  return byId;
}
