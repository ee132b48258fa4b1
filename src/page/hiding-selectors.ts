const SIMPLE = /^(?:[a-z][a-z0-9]*)?([.#][\w-]+)$/i;
const SHOWING = /(?:^|;)\s*(display|visibility)\s*:\s*([\w-]+)/gi;
/** How much of a page's own style is read, in UTF-16 units. */
const MOST_STYLE = 300_000;

/**
 * Selectors of one class or id that the page's own style does not show; a later rule that shows them again wins. Rules for some media only
 * are left aside, since print and phones hide much. Every step is linear: style is the page's, and may be written to be slow to read.
 */
export function hidingSelectors(css: string): ReadonlySet<string> {
  const by = { display: new Set<string>(), visibility: new Set<string>() };
  for (const { prelude, body } of rulesOf(withoutComments(css.slice(0, MOST_STYLE)))) {
    const selectors = prelude.split(',').flatMap((selector) => SIMPLE.exec(selector.trim())?.[1] ?? []);
    for (const [, name = '', value = ''] of body.matchAll(SHOWING))
      note(name.toLowerCase() === 'display' ? by.display : by.visibility, selectors, /^(?:none|hidden)$/i.test(value));
  }
  return new Set([...by.display, ...by.visibility]);
}

function note(hidden: Set<string>, selectors: readonly string[], hides: boolean): void {
  for (const selector of selectors)
    if (hides) hidden.add(selector);
    else hidden.delete(selector);
}

/** Whether a style sheet with this `media` counts on a screen. */
export function isForScreens(media: string | undefined): boolean {
  return /^\s*(?:all|screen)?\s*$/i.test(media ?? '');
}

/** The rules that stand in no block of their own. */
function rulesOf(css: string): { prelude: string; body: string }[] {
  const rules: { prelude: string; body: string }[] = [];
  let [depth, from, prelude] = [0, 0, ''];
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    const text = css.slice(from, index);
    if (brace === '{' && depth === 0) prelude = text;
    if (brace === '}' && depth === 1 && !prelude.includes('@')) rules.push({ prelude, body: text });
    depth = Math.max(0, depth + (brace === '{' ? 1 : -1));
    from = index + 1;
  }
  return rules;
}

function withoutComments(css: string): string {
  const parts = css.split('/*');
  return parts.map((part, at) => (at === 0 ? part : afterComment(part))).join(' ');
}

/** Each part began with a comment: what stands after its end. A comment that holds another mark of a beginning goes on into the next part. */
function afterComment(part: string): string {
  const end = part.indexOf('*/');
  return end < 0 ? '' : part.slice(end + 2);
}
