import { isText, type PageElement, type PageNode } from '../page/page-tree.ts';
import { covers, lexiconOf, wordsOf } from './clues/lexicon.ts';
import { phoneLabelOf } from './clues/phones.ts';
import { altAsText } from './lines.ts';
import type { Page } from './page.ts';

/** A field of a form after a label is what it is the label of. */
const FIELDS: ReadonlySet<string> = new Set(['input', 'button', 'form']);

/**
 * Whether the page draws numbers or addresses: beside "Telephone:" or "E-mail:" a picture stands, and neither its alternative text, the link
 * around it nor what follows says which.
 */
export function drawsContacts(page: Page): boolean {
  const { nodes } = page.tree;
  let labelled = -1;
  let drawn = false;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || (isText(node) && node.text.trim() === '')) continue;
    if (isText(node)) {
      if (drawn && !/[\d@]/.test(node.text)) return true;
      drawn = false;
      labelled = isLabel(node.text.trim(), page) ? endOfPair(nodes, node) : -1;
    } else if (node.hidden === 'concealed') {
      at = node.end - 1;
    } else if (isStated(node)) {
      labelled = -1;
      drawn = false;
    } else drawn ||= at < labelled && isPicture(node);
  }
  return drawn;
}

/** Where ends what holds both the label and what it is the label of: a row, a list of terms, a paragraph. None where the label is a link. */
function endOfPair(nodes: readonly PageNode[], label: PageNode): number {
  const element = nodes[label.parent];
  if (!element || isText(element) || element.tag === 'a') return -1;
  return (nodes[element.parent] ?? element).end;
}

function isLabel(text: string, { languages }: Page): boolean {
  if (phoneLabelOf(text, languages) !== undefined) return true;
  return text.endsWith(':') && covers(lexiconOf(languages).emailLabels, wordsOf(text));
}

function isPicture({ tag }: PageElement): boolean {
  return tag === 'img' || tag === 'canvas';
}

function isStated({ tag, attributes = {} }: PageElement): boolean {
  if (FIELDS.has(tag) || /^(?:tel|mailto):/i.test(attributes.href ?? '')) return true;
  return tag === 'img' && altAsText(attributes.alt) !== undefined;
}
