import { isText, type PageElement } from '../../page/page-tree.ts';
import type { Page } from '../page.ts';
import { type Described, describedIn, toldOf } from './owners.ts';
import { fieldText } from './thing.ts';

/** A card as microformats2 (h-card) or its forerunner (hCard) marks it up. */
export type Microformat = {
  node: number;
  fields: Map<FieldName, Written[]>;
  /** The property of the card around it that this card is the value of. */
  role?: FieldName;
  around?: number;
  told: number[];
  untold: number[];
};
export type Written = { text: string; label?: string };
export type FieldName = (typeof FIELDS)[number];

const FIELDS = [
  'name',
  'given-name',
  'additional-name',
  'family-name',
  'org',
  'organization-name',
  'organization-unit',
  'job-title',
  'role',
  'tel',
  'email',
  'street-address',
  'locality',
  'postal-code',
  'country-name',
] as const;
/** What the forerunner calls the same. */
const CLASSIC: Readonly<Record<string, FieldName>> = { fn: 'name', title: 'job-title' };
/** A field is short: a larger element is a container that was named by mistake. */
const LARGEST_FIELD = 200;

/** All cards of the page, outermost first. */
export function microformatsIn(page: Page): Microformat[] {
  const described = describedIn(page.tree, isCard);
  const parents = new Set([...described.values()].map(({ around }) => around));
  return [...described.values()].map((place) => {
    const fields = fieldsOf(page, place);
    const role = fieldNames(place.element)[0];
    const implied = fields.size === 0 && !parents.has(place.node);
    if (implied) addImpliedName(page, place, fields);
    return {
      node: place.node,
      fields,
      ...toldOf(page.tree, place, (element) => implied || fieldNames(element).length > 0),
      ...(role === undefined ? {} : { role }),
      ...(place.around === undefined ? {} : { around: place.around }),
    };
  });
}

function isCard(element: PageElement): boolean {
  return classesOf(element).some((name) => name === 'h-card' || name === 'vcard');
}

function classesOf({ attributes }: PageElement): string[] {
  return (attributes?.class ?? '').split(/\s+/);
}

function fieldNames(element: PageElement): FieldName[] {
  const names = classesOf(element).flatMap((written) => {
    const bare = written.replace(/^(?:p|u|e)-/, '');
    return FIELDS.find((name) => name === bare && (written !== bare || bare !== 'name')) ?? (written === bare ? (CLASSIC[bare] ?? []) : []);
  });
  // "p-tel u-tel" is one field.
  return [...new Set(names)];
}

function fieldsOf(page: Page, { own }: Described): Microformat['fields'] {
  const fields: Microformat['fields'] = new Map();
  for (const index of own) {
    const element = page.tree.nodes[index];
    if (!element || isText(element) || isCard(element) || element.end - index > LARGEST_FIELD) continue;
    for (const name of fieldNames(element)) {
      const written = writtenIn(page, element, index, name);
      if (written) fields.set(name, [...(fields.get(name) ?? []), written]);
    }
  }
  return fields;
}

function writtenIn(page: Page, element: PageElement, index: number, name: FieldName): Written | undefined {
  const parts = valueParts(page, element, index);
  const text = fieldText(parts.value ?? addressIn(element, name) ?? textIn(page, element, index));
  const label = fieldText(parts.type ?? '');
  return text === undefined ? undefined : { text, ...(label === undefined ? {} : { label }) };
}

/** The value class pattern: of "Fax: +46 44 …" only what is marked as value, and what is marked as type. */
function valueParts(page: Page, element: PageElement, index: number): { value?: string; type?: string } {
  const found: { value?: string; type?: string } = {};
  for (let at = index + 1; at < element.end; at += 1) {
    const part = page.tree.nodes[at];
    if (!part || isText(part)) continue;
    const classes = classesOf(part);
    const text = classes.includes('value-title') ? (part.attributes?.title ?? '') : textIn(page, part, at);
    if (classes.includes('value') || classes.includes('value-title')) found.value = (found.value ?? '') + text;
    if (classes.includes('type')) found.type ??= text;
  }
  return found;
}

/** What a link calls or writes to, for the fields that are reached by a link. */
function addressIn({ tag, attributes }: PageElement, name: FieldName): string | undefined {
  const href = attributes?.href ?? '';
  if (tag !== 'a' || (name !== 'email' && name !== 'tel')) return undefined;
  return /^(?:mailto|tel):/i.test(href) ? href.replace(/^mailto:/i, '').split('?')[0] : undefined;
}

/** The element's words, or what stands for them. Where it has none, the words of the pictures in it are. */
function textIn(page: Page, element: PageElement, index: number): string {
  return standIn(element) ?? (page.textOf(index) || wordsWithPictures(page, index, element.end));
}

/** What an element says that is not in its text: of a picture its alternative, of an abbreviation what it is short for. */
function standIn({ tag, attributes }: PageElement): string | undefined {
  const { title, value, alt } = attributes ?? {};
  return tag === 'abbr' ? title : tag === 'data' || tag === 'input' ? value : PICTURES.has(tag) ? alt : undefined;
}
const PICTURES = new Set(['img', 'area']);

/** A card without any field is the name of whom it stands for (microformats2, "parsing for implied properties"). */
function addImpliedName(page: Page, { node, element }: Described, fields: Microformat['fields']): void {
  if (element.end - node > LARGEST_FIELD) return;
  const only = onlyPart(page, node);
  const text = fieldText((only && standIn(only)) || wordsWithPictures(page, node, element.end));
  if (text !== undefined) fields.set('name', [{ text }]);
}

/** The picture or abbreviation that is all of a card: itself, the only thing in it, or the only thing in that. */
function onlyPart(page: Page, node: number, deeper = 2): PageElement | undefined {
  const element = page.tree.nodes[node];
  if (!element || isText(element) || element.tag === 'abbr' || PICTURES.has(element.tag))
    return element && !isText(element) ? element : undefined;
  const [first, ...others] = page.childrenOf(node).filter((child) => !isBlank(page, child));
  return first === undefined || others.length > 0 || deeper === 0 ? undefined : onlyPart(page, first, deeper - 1);
}

function isBlank(page: Page, index: number): boolean {
  const node = page.tree.nodes[index];
  return !node || (isText(node) ? node.text.trim() === '' : node.tag === 'script');
}

/** The text below an element, each picture's alternative in its place unless the text says the same: many portraits are called as the name beside them. */
function wordsWithPictures({ tree }: Page, from: number, end: number): string {
  const below = tree.nodes.slice(from, end);
  const inScript = (parent: number): boolean => {
    const around = tree.nodes[parent];
    return around !== undefined && !isText(around) && around.tag === 'script';
  };
  const text = below.map((part) => (isText(part) && !inScript(part.parent) ? part.text : '')).join('');
  return below
    .map((part) => {
      if (isText(part)) return inScript(part.parent) ? '' : part.text;
      const { alt = '' } = PICTURES.has(part.tag) ? (part.attributes ?? {}) : {};
      return alt === '' || text.includes(alt) ? '' : alt;
    })
    .join('');
}
