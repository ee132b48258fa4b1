import { isText, type PageElement } from '../../page/page-tree.ts';
import type { Page } from '../page.ts';
import { describedIn, toldOf } from './owners.ts';
import { referredIn } from './referred.ts';
import { fieldText, type Thing, typeName } from './thing.ts';

/** A field is short: a larger element is a container that was named by mistake. */
const LARGEST_FIELD = 200;

/** The outermost things that the page's microdata describes, each with what it takes from elsewhere on the page by `itemref` (WHATWG HTML, 5.2.2). */
export function microdataThings(page: Page): Thing[] {
  const described = describedIn(page.tree, ({ attributes }) => attributes?.itemscope !== undefined);
  const things = new Map<number, Thing>();
  const owned = new Set<Thing>();
  for (const [node, place] of described) {
    const types = (place.element.attributes?.itemtype ?? '').split(/\s+/).map(typeName);
    const thing: Thing = { types, properties: new Map(), node, ...toldOf(page.tree, place, isProperty) };
    things.set(node, thing);
    const owner = place.around === undefined ? undefined : things.get(place.around);
    if (owner && own(owner, place.element, thing)) owned.add(thing);
    for (const index of place.own) addField(page, index, thing);
  }
  for (const { thing, parts, inner } of referredIn(page.tree, described, things)) {
    for (const index of parts) addField(page, index, thing);
    for (const { element, node } of inner) {
      const value = things.get(node);
      if (value && own(thing, element, value)) owned.add(value);
    }
    const { told, untold } = toldOf(page.tree, { own: parts }, isProperty);
    thing.told.push(...told);
    thing.untold.push(...untold);
  }
  return [...things.values()].filter((thing) => !owned.has(thing));
}

/** Makes a thing the value of another's properties; false where it is none of them. */
function own(owner: Thing, element: PageElement, thing: Thing): boolean {
  const names = namesOf(element);
  for (const name of names) add(owner, name, thing);
  return names.length > 0;
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
