import type { Hidden } from './page-tree.ts';

const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|hidden\s*:\s*true|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|$)|(?:left|top|text-indent)\s*:\s*-\d{4,}px)/i;
const RULE = /([^{}]+)\{([^{}]*)\}/g;
const SIMPLE = /^(?:[a-z]+)?([.#][\w-]+)$/i;
const FOLDING = /(?:^|\s)(?:collapse|accordion[\w-]*|tab-pane|tabpanel|panel-collapse|dropdown-menu)(?:$|\s)/i;
const MOST_STYLE = 300_000;

/** Selectors of one class or id that the page's own style sheets do not show (media queries aside, for print and phones hide much). */
export function hidingSelectors(css: string): ReadonlySet<string> {
  const selectors = new Set<string>();
  const plain = css.slice(0, MOST_STYLE).replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [, names = '', body = ''] of plain.matchAll(RULE)) {
    if (!/display\s*:\s*none/i.test(body)) continue;
    for (const name of names.split(',')) {
      const simple = SIMPLE.exec(name.trim())?.[1];
      if (simple !== undefined) selectors.add(simple);
    }
  }
  return selectors;
}

/** What markup and style alone say of an element: not shown, and whether a control opens it. `style` holds its style attribute and "hidden:true". */
export function hidesByMarkup(
  tag: string,
  { id = '', class: names = '', role, type }: Readonly<Record<string, string>>,
  style: string,
  inClosedDetails: boolean,
  hiding: ReadonlySet<string>,
  controlled: ReadonlySet<string>,
): Hidden | undefined {
  if (inClosedDetails || /hidden:until-found/.test(style)) return 'folded';
  if (tag === 'input' && type === 'hidden') return 'concealed';
  const byClass = hiding.size > 0 && (hiding.has(`#${id}`) || names.split(/\s+/).some((name) => hiding.has(`.${name}`)));
  if (!byClass && !HIDES.test(style) && !/hidden:/.test(style)) return undefined;
  return role === 'tabpanel' || (id !== '' && controlled.has(id)) || FOLDING.test(names) ? 'folded' : 'concealed';
}
