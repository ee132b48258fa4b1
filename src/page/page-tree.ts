/**
 * A page taken down as a plain tree: flat, in document order, so that it crosses from page to extension as JSON whatever
 * its depth, and so that every pass over it is one loop. The descendants of node `i` are the nodes `i + 1` to `nodes[i].end - 1`.
 */
export type PageTree = {
  /** Where the page was found; absent for pasted text or a file without one. */
  address?: string;
  /** What the browser showed as its title. */
  title?: string;
  /** `nodes[0]` is the root element (`html`; for text a `body`). */
  nodes: PageNode[];
  /** What could not be taken down, for the notice in the popup: frames of other origins, PDF files in the page, a page cut at the bound. */
  missed?: Missed[];
  /** The addresses of the frames of other origins that were missed, where they have one. */
  foreignFrames?: string[];
  /** What the journalist points at: the selected text nodes, or the link. */
  pointedAt?: number[];
};
/** Where on a page the journalist points: what is selected in it, or a link with this address (as the browser resolves it). */
export type Pointing = { at: 'selection' } | { at: 'link'; href: string };
export type Missed = 'foreign-frame' | 'pdf' | 'too-large' | 'still-loading';

/**
 * What a page answers with each time it is asked to go on: nothing yet, some nodes as JSON in the order of the tree, or the last of them with
 * what else the tree says. As JSON, because a browser takes far longer to carry a hundred thousand objects over than their text.
 */
export type Part = { nodes?: string; rest?: Omit<PageTree, 'nodes'> };

export type PageNode = PageElement | PageText;

export type PageElement = {
  /** Lower-case local name; `#frame` and `#shadow` stand for a same-origin frame's document and an open shadow root. */
  tag: string;
  /** Index of the parent; the root's is -1. */
  parent: number;
  /** One past the last descendant. */
  end: number;
  /** The few attributes that matter (see ATTRIBUTES), as written; absent when there are none. */
  attributes?: Readonly<Record<string, string>>;
  hidden?: Hidden;
};
export type PageText = {
  /** Text as in the document, white space untouched. */
  text: string;
  parent: number;
  end: number;
};

/**
 * Not shown: `folded` is behind a control that opens it (details, tab, accordion, menu), `concealed` has none.
 * Set on the outermost hidden element only: everything below it is hidden too.
 */
export type Hidden = 'folded' | 'concealed';

/** The attributes that are taken down. `style`, event handlers and all else stay behind, but for `data-*` (addresses hide there) and `onclick`. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  'id',
  'class',
  'href',
  'rel',
  'title',
  'alt',
  'lang',
  'dir',
  'role',
  'type',
  'name',
  'content',
  'property',
  'value',
  'itemprop',
  'itemscope',
  'itemtype',
  'itemid',
  'itemref',
  'datetime',
  'colspan',
  'rowspan',
  'scope',
  'headers',
  'for',
  'aria-label',
  'aria-labelledby',
  'aria-level',
  'charset',
  'src',
  'onclick',
  'http-equiv',
  // The two halves of an address, where Joomla hides one.
  'first',
  'last',
]);

/**
 * Elements whose content is no text of the page: they are left out with all below them, but for JSON-LD and the short inline scripts
 * that may write an address (taken down as `script` with one text node).
 */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'style',
  'noscript',
  'noembed',
  'noframes',
  'template',
  'svg',
  'math',
  'video',
  'audio',
  'object',
  'embed',
  'select',
  'datalist',
  'textarea',
]);

/** Drawn in place of their content, which is for browsers that draw nothing: they are kept, and nothing below them. */
export const DRAWN: ReadonlySet<string> = new Set(['canvas']);

/** Longest inline script that is taken down, in UTF-16 units; JSON-LD is taken down up to MOST_JSON_LD. */
export const MOST_SCRIPT: number = 2_000;
export const MOST_JSON_LD: number = 200_000;

export function isText(node: PageNode): node is PageText {
  return 'text' in node;
}
