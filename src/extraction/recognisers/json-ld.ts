import { isText, type PageTree } from '../../page/page-tree.ts';
import { fieldText, type Thing, typeName, type Value } from './thing.ts';

/** Deeper and more than any page needs; what lies beyond is not read. */
const DEEPEST = 12;
const MOST_THINGS = 5_000;

/** The outermost things that the page's JSON-LD describes. What is no JSON states nothing. */
export function jsonLdThings(tree: PageTree): Thing[] {
  const reader: Reader = { left: MOST_THINGS, byId: new Map(), all: [] };
  const things = tree.nodes.flatMap((node, index) => {
    if (isText(node) || node.tag !== 'script' || !/^application\/ld\+json/i.test(node.attributes?.type ?? '')) return [];
    const text = tree.nodes[index + 1];
    return valuesOf(text && isText(text) ? parsed(text.text) : undefined, reader, index, 0).filter((value) => typeof value !== 'string');
  });
  for (const thing of reader.all) resolve(thing, reader);
  return things;
}

/** `byId` are those that are described, not only named, by their id. */
type Reader = { left: number; byId: Map<string, Thing>; all: Thing[] };

/** What only holds values and is none itself (JSON-LD 1.1, 4.2 to 4.4 and 4.9). */
const HOLDERS = ['@value', '@list', '@set', '@graph'] as const;

function parsed(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g, ''),
    );
  } catch {
    return undefined;
  }
}

function valuesOf(value: unknown, reader: Reader, node: number, depth: number): Value[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string' || typeof value === 'number') return [fieldText(String(value)) ?? []].flat();
  if (Array.isArray(value)) return value.flatMap((one) => valuesOf(one, reader, node, depth + 1));
  return typeof value === 'object' && value !== null ? thingOf(new Map<string, unknown>(Object.entries(value)), reader, node, depth) : [];
}

function thingOf(fields: ReadonlyMap<string, unknown>, reader: Reader, node: number, depth: number): Value[] {
  reader.left -= 1;
  if (reader.left < 0) return [];
  const held = HOLDERS.find((key) => fields.has(key) && !fields.has('@type'));
  if (held !== undefined) return valuesOf(fields.get(held), reader, node, depth + 1);
  const id = fields.get('@id');
  const types = [fields.get('@type')].flat().flatMap((type) => (typeof type === 'string' ? typeName(type) : []));
  const properties = new Map(
    [...fields]
      .filter(([key]) => !key.startsWith('@') || key === '@graph')
      .map(([key, value]): [string, Value[]] => [key === '@graph' ? key : typeName(key), valuesOf(value, reader, node, depth + 1)]),
  );
  const thing: Thing = { types, ...(typeof id === 'string' ? { id } : {}), properties, node, told: [], untold: [] };
  reader.all.push(thing);
  if (thing.id !== undefined && properties.size > 0 && !reader.byId.has(thing.id)) reader.byId.set(thing.id, thing);
  return [thing];
}

/** Where a thing is only named by its id, the one described elsewhere stands in its place. */
function resolve(thing: Thing, { byId }: Reader): void {
  for (const [name, values] of thing.properties)
    thing.properties.set(
      name,
      values.map((value) => (typeof value !== 'string' && value.properties.size === 0 ? (byId.get(value.id ?? '') ?? value) : value)),
    );
}
