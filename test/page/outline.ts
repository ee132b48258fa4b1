import { isText, type PageTree } from '../../src/page/page-tree.ts';

/** A page tree as a person would write it down: a line a node, indented by depth; `-` marks what is folded, `!` what is concealed. */
export function outline({ nodes }: PageTree): string[] {
  const depths: number[] = [];
  return nodes.map((node) => {
    const depth = node.parent < 0 ? 0 : (depths[node.parent] ?? 0) + 1;
    depths.push(depth);
    const indent = '  '.repeat(depth);
    if (isText(node)) return `${indent}${JSON.stringify(node.text)}`;
    const mark = node.hidden === undefined ? '' : node.hidden === 'folded' ? '-' : '!';
    const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => ` ${name}=${value}`);
    return `${indent}${mark}${node.tag}${attributes.join('')}`;
  });
}

/** What stands below the body. */
export function bodyOf(tree: PageTree): string[] {
  const body = tree.nodes.findIndex((node) => 'tag' in node && node.tag === 'body');
  const end = tree.nodes[body]?.end ?? 0;
  return outline(tree)
    .slice(body + 1, end)
    .map((line) => line.slice(4));
}

/** Complaints where a node's parent or end does not fit the others: the invariants that every pass over a tree stands on. */
export function misshapen({ nodes }: PageTree): string[] {
  return nodes.flatMap((node, at) => {
    const parent = nodes[node.parent];
    const around =
      node.parent < 0 ? at === 0 && node.end === nodes.length : parent !== undefined && node.parent < at && node.end <= parent.end;
    return around && node.end > at && (!isText(node) || node.end === at + 1)
      ? []
      : [`node ${at} of ${nodes.length}: parent ${node.parent}, end ${node.end}`];
  });
}
