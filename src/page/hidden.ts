import type { Hidden } from './page-tree.ts';

/** What must be seen of an element, live or parsed, to say why it is not shown. */
export type Sight<N> = {
  tag: (node: N) => string | undefined;
  attribute: (node: N, name: string) => string | undefined;
  /** The element around it, the element before it, and its first element. */
  around: (node: N) => N | undefined;
  before: (node: N) => N | undefined;
  first: (node: N) => N | undefined;
};

/** What the page says elsewhere: `hiding` are selectors of one class or id that it does not show, `controlled` the ids that its controls open. */
export type Signs = { hiding: ReadonlySet<string>; controlled: ReadonlySet<string> };

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const OUT_OF_SIGHT = /(?:^|;)\s*(?:font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:!|;|$)|(?:left|top|text-indent|margin-left)\s*:\s*-\d{4})/i;
const FOLDING = /(?:^|\s)(?:collapse|accordion[\w-]*|tab-pane|tab-?panel|panel-collapse|dropdown-menu)(?:\s|$)/i;
const LONGEST_STYLE = 2_000;

/** What markup alone says, for pages that no browser shows. */
export function hiddenByMarkup<N>(node: N, sight: Sight<N>, signs: Signs): Hidden | undefined {
  if (isFoldedByNature(node, sight)) return 'folded';
  const hides = sight.attribute(node, 'hidden') !== undefined || isHiddenInput(node, sight) || isHiddenByStyle(node, sight, signs);
  return hides ? foldedOrConcealed(node, sight, signs) : undefined;
}

/** Of an element that is not shown: does a control open it? */
export function foldedOrConcealed<N>(node: N, sight: Sight<N>, { controlled }: Signs): Hidden {
  if (isFoldedByNature(node, sight) || sight.attribute(node, 'role') === 'tabpanel') return 'folded';
  const id = sight.attribute(node, 'id');
  if (id !== undefined && controlled.has(id)) return 'folded';
  return FOLDING.test(styleOf(node, 'class', sight)) || followsControl(node, sight) ? 'folded' : 'concealed';
}

/** Drawn, but where nobody sees it: what style sheets hide so is mostly meant for screen readers, what one element hides so is meant for nobody. */
export function isOutOfSight<N>(node: N, sight: Sight<N>): boolean {
  return OUT_OF_SIGHT.test(styleOf(node, 'style', sight));
}

/** What HTML itself opens and closes: details, dialogs, popovers, and what is found by searching in the page. */
export function isFoldedByNature<N>(node: N, { tag, attribute, around }: Sight<N>): boolean {
  if (attribute(node, 'hidden')?.toLowerCase() === 'until-found' || attribute(node, 'popover') !== undefined) return true;
  if (tag(node) === 'dialog') return attribute(node, 'open') === undefined;
  const outer = around(node);
  return outer !== undefined && tag(outer) === 'details' && attribute(outer, 'open') === undefined && tag(node) !== 'summary';
}

/** Ids that this element opens, where it is a control. */
export function idsOpenedBy<N>(node: N, { attribute }: Sight<N>): string[] {
  const named = ['aria-controls', 'data-target', 'data-bs-target'].map((name) => attribute(node, name));
  const isControl =
    attribute(node, 'role') === 'tab' || attribute(node, 'data-toggle') !== undefined || attribute(node, 'data-bs-toggle') !== undefined;
  const href = isControl ? attribute(node, 'href') : undefined;
  return [...named, href?.startsWith('#') ? href : undefined]
    .flatMap((ids) => (ids ?? '').split(/\s+/))
    .map((id) => id.replace(/^#/, ''))
    .filter((id) => id !== '');
}

/** Selects every element that idsOpenedBy finds something in. */
export const CONTROLS: string =
  '[aria-controls],[data-target],[data-bs-target],[role=tab][href],[data-toggle][href],[data-bs-toggle][href]';

function isHiddenInput<N>(node: N, { tag, attribute }: Sight<N>): boolean {
  return tag(node) === 'input' && attribute(node, 'type')?.toLowerCase() === 'hidden';
}

function isHiddenByStyle<N>(node: N, sight: Sight<N>, { hiding }: Signs): boolean {
  if (NOT_SHOWN.test(styleOf(node, 'style', sight)) || isOutOfSight(node, sight)) return true;
  if (hiding.size === 0) return false;
  return (
    hiding.has(`#${sight.attribute(node, 'id')}`) ||
    styleOf(node, 'class', sight)
      .split(/\s+/)
      .some((name) => hiding.has(`.${name}`))
  );
}

function styleOf<N>(node: N, name: 'style' | 'class', { attribute }: Sight<N>): string {
  return attribute(node, name)?.slice(0, LONGEST_STYLE) ?? '';
}

/** "<h3><button aria-expanded=…>Contacts</button></h3><div hidden>": the control is the element before, or stands first in it. */
function followsControl<N>(node: N, { before, first, attribute }: Sight<N>): boolean {
  const heading = before(node);
  const within = heading === undefined ? undefined : first(heading);
  const candidates = [heading, within, within === undefined ? undefined : first(within)];
  return candidates.some((candidate) => candidate !== undefined && attribute(candidate, 'aria-expanded') !== undefined);
}
