import { isText, type PageElement, type PageTree } from '../../page/page-tree.ts';

/** An element that describes something, and what stands in it but in no other such element below. */
export type Described = { node: number; element: PageElement; around: number | undefined; own: number[] };

/** Every element that describes something, by its index, in document order. One pass. */
export function describedIn(tree: PageTree, describes: (element: PageElement) => boolean): Map<number, Described> {
  const found = new Map<number, Described>();
  const open: Described[] = [];
  tree.nodes.forEach((element, node) => {
    while (open.length > 0 && (open.at(-1)?.element.end ?? 0) <= node) open.pop();
    const around = open.at(-1);
    around?.own.push(node);
    if (isText(element) || !describes(element)) return;
    const described = { node, element, around: around?.node, own: [] };
    found.set(node, described);
    open.push(described);
  });
  return found;
}

/** Which of its own text nodes stand within the fields, and which do not. */
export function toldOf(
  tree: PageTree,
  { own }: Pick<Described, 'own'>,
  isField: (element: PageElement) => boolean,
): { told: number[]; untold: number[] } {
  const told: number[] = [];
  const untold: number[] = [];
  let end = 0;
  for (const index of own) {
    const node = tree.nodes[index];
    if (!node) continue;
    if (isText(node)) (index < end ? told : untold).push(index);
    else if (isField(node)) end = Math.max(end, node.end);
  }
  return { told, untold };
}
