/** A thing of schema.org as markup describes it, whether by JSON-LD or by microdata. */
export type Thing = {
  /** Last parts of its types ("Person"). */
  types: string[];
  id?: string;
  properties: Map<string, Value[]>;
  /** The element that describes it. */
  node: number;
  /** Its own text nodes: those of its properties, and the others. */
  told: number[];
  untold: number[];
};
export type Value = string | Thing;

/** The texts of the first of the named properties that has any; a thing's text is its name. */
export function textsAt(thing: Thing, ...names: string[]): string[] {
  for (const name of names) {
    const texts = (thing.properties.get(name) ?? []).flatMap((value) => (typeof value === 'string' ? value : (nameOf(value) ?? [])));
    if (texts.length > 0) return texts;
  }
  return [];
}

export function textAt(thing: Thing, ...names: string[]): string | undefined {
  return textsAt(thing, ...names)[0];
}

export function thingsAt(thing: Thing, ...names: string[]): Thing[] {
  return names.flatMap((name) => (thing.properties.get(name) ?? []).flatMap((value) => (typeof value === 'string' ? [] : value)));
}

/** White space folded; nothing where the text is empty or too long for a field. */
export function fieldText(text: string): string | undefined {
  const folded = text.replace(/[\s\u00a0\p{Cc}\p{Cs}]+/gu, ' ').trim();
  return folded === '' || folded.length > LONGEST ? undefined : folded;
}
const LONGEST = 300;

export function typeName(type: string): string {
  return type.split(/[/#:]/).at(-1) ?? type;
}

function nameOf({ properties }: Thing): string | undefined {
  return properties.get('name')?.find((value) => typeof value === 'string');
}
