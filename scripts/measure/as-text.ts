import { isText, type PageElement, type PageTree } from '../../src/page/page-tree.ts';

const LINES =
  /^(?:address|article|aside|blockquote|body|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|option|p|pre|section|summary|details|table|tbody|thead|tr|ul|#frame|#shadow)$/;
const GAP = /^(?:p|h[1-6]|ul|ol|table|section|article|footer|header)$/;

/** Writes a page as a mail program writes it into a plain message: a line a block, cells parted by tabs, a link's address after its text. */
export function asText(tree: PageTree): string {
  let text = '';
  const open: { end: number; after: string }[] = [];
  for (let at = 0; at < tree.nodes.length; at += 1) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) text += open.pop()?.after ?? '';
    const node = tree.nodes[at];
    if (node === undefined) break;
    if (isText(node)) text += node.text.replace(/\s+/g, ' ');
    else if (isUnseen(node)) at = node.end - 1;
    else {
      text += before(node);
      open.push({ end: node.end, after: after(node) });
    }
  }
  return `${text}${open
    .reverse()
    .map(({ after }) => after)
    .join('')}`
    .replace(/[ ]*\n[ ]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isUnseen({ tag, hidden }: PageElement): boolean {
  return hidden !== undefined || tag === 'head' || tag === 'script';
}

function before({ tag }: PageElement): string {
  if (GAP.test(tag)) return '\n\n';
  return LINES.test(tag) ? '\n' : '';
}

function after({ tag, attributes }: PageElement): string {
  if (tag === 'br' || tag === 'hr') return '';
  if (tag === 'td' || tag === 'th') return '\t';
  const address = tag === 'a' ? /^(?:mailto|tel):(.+)/i.exec(attributes?.['href'] ?? '')?.[0] : undefined;
  if (address !== undefined) return ` <${address}>`;
  if (GAP.test(tag)) return '\n\n';
  return LINES.test(tag) ? '\n' : '';
}
