import type { PageNode, PageTree } from './page-tree.ts';

/** Takes plain text down: each line that is not empty is a `p`, and lines with no empty line between them share a `div`. */
export function fromText(text: string): PageTree {
  const nodes: PageNode[] = [{ tag: 'body', parent: -1, end: 0 }];
  let paragraph = -1;
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/)) {
    if (line.trim() === '') {
      close(nodes, paragraph);
      paragraph = -1;
      continue;
    }
    if (paragraph < 0) paragraph = nodes.push({ tag: 'div', parent: 0, end: 0 }) - 1;
    const element = nodes.push({ tag: 'p', parent: paragraph, end: nodes.length + 2 }) - 1;
    nodes.push({ text: line, parent: element, end: element + 2 });
  }
  close(nodes, paragraph);
  close(nodes, 0);
  return { nodes };
}

function close(nodes: PageNode[], index: number): void {
  const node = nodes[index];
  if (node) node.end = nodes.length;
}
