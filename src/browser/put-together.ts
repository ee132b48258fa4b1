import type { PageNode, PageTree, Part } from '../page/page-tree.ts';

/** Asks a page for part after part of its tree, and puts them together. Undefined where what answers is not our script. */
export async function putTogether(ask: (first: boolean) => Promise<unknown>): Promise<PageTree | undefined> {
  const nodes: PageNode[] = [];
  for (let part = await ask(true); isPart(part); part = await ask(false)) {
    for (const node of nodesIn(part)) nodes.push(node);
    if (part.rest) return { ...part.rest, nodes };
  }
  return undefined;
}

function isPart(answer: unknown): answer is Part {
  return typeof answer === 'object' && answer !== null;
}

function nodesIn({ nodes }: Part): readonly PageNode[] {
  const read: unknown = nodes === undefined ? [] : JSON.parse(nodes);
  return isNodes(read) ? read : [];
}

function isNodes(read: unknown): read is PageNode[] {
  return Array.isArray(read);
}
