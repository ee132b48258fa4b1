import { isText, type PageElement } from '../../page/page-tree.ts';
import type { Page } from '../page.ts';
import { describedIn, toldOf } from './owners.ts';
import { fieldText, type Thing, typeName } from './thing.ts';

/** A field is short: a larger element is a container that was named by mistake. */
const LARGEST_FIELD = 200;

/** The outermost things that the page's microdata describes. */
export function microdataThings(page: Page): Thing[] {
  const described = describedIn(page.tree, ({ attributes }) => attributes?.itemscope !== undefined);
  const things = new Map<number, Thing>();
  const outermost: Thing[] = [];
  for (const [node, place] of described) {
    const { element, around } = place;
    const types = (element.attributes?.itemtype ?? '').split(/\s+/).map(typeName);
    const thing: Thing = { types, properties: new Map(), node, ...toldOf(page.tree, place, isProperty) };
    things.set(node, thing);
    const owner = around === undefined ? undefined : things.get(around);
    const names = namesOf(element);
    if (owner && names.length > 0) for (const name of names) add(owner, name, thing);
    else outermost.push(thing);
    for (const index of place.own) addField(page, index, thing);
  }
  return outermost;
}

function isProperty(element: PageElement): boolean {
  return namesOf(element).length > 0;
}

function namesOf({ attributes }: PageElement): string[] {
  return (attributes?.itemprop ?? '')
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(typeName);
}

function add({ properties }: Thing, name: string, value: string | Thing): void {
  properties.set(name, [...(properties.get(name) ?? []), value]);
}

function addField(page: Page, index: number, thing: Thing): void {
  const element = page.tree.nodes[index];
  if (!element || isText(element) || element.attributes?.itemscope !== undefined || element.end - index > LARGEST_FIELD) return;
  const names = namesOf(element);
  const text = names.length === 0 ? undefined : fieldText(writtenIn(page, element, index));
  if (text !== undefined) for (const name of names) add(thing, name, text);
}

/** The property's value; of a link what it calls or writes to, else its words. */
function writtenIn(page: Page, { tag, attributes }: PageElement, index: number): string {
  const { content, href = '', datetime, value, alt } = attributes ?? {};
  const called = tag === 'a' && /^(?:tel|mailto):/i.test(href) ? href.replace(/^mailto:/i, '') : undefined;
  return content ?? called ?? (tag === 'time' ? datetime : undefined) ?? (tag === 'data' ? value : undefined) ?? alt ?? page.textOf(index);
}
