import type { Random } from '../../generator/random.ts';

/** A stretch of markup: `html.slice(start, end)`. */
export type Stretch = { start: number; end: number };

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Every element with both its tags, from the first letter of the one to the last of the other. */
export function elementsIn(html: string): Stretch[] {
  const open: { name: string; start: number }[] = [];
  const found: Stretch[] = [];
  for (const { 0: tag, 1: slash, 2: written = '', index } of html.matchAll(/<(\/?)([a-z][a-z\d]*)[^<>]*>/gi)) {
    const name = written.toLowerCase();
    if (slash === '' && !VOID.has(name)) open.push({ name, start: index });
    const at = slash === '' ? -1 : open.findLastIndex((one) => one.name === name);
    for (const { start } of at < 0 ? [] : open.splice(at).slice(0, 1)) found.push({ start, end: index + tag.length });
  }
  return found;
}

/** Somewhere between two tags, or at either end. */
export function somewhere(html: string, random: Random): number {
  const edges = [...html.matchAll(/<|>/g)].map(({ 0: edge, index }) => (edge === '<' ? index : index + 1));
  return random.pick([0, html.length, ...edges]);
}

export function insertAt(html: string, at: number, text: string): string {
  return html.slice(0, at) + text + html.slice(at);
}

/** Puts the stretches' texts, in their order, in the place of one another; the stretches stand one after the other. */
export function exchange(html: string, stretches: readonly Stretch[], texts: readonly string[]): string {
  let from = 0;
  let changed = '';
  for (const [at, { start, end }] of stretches.entries()) {
    changed += html.slice(from, start) + (texts[at] ?? '');
    from = end;
  }
  return changed + html.slice(from);
}
