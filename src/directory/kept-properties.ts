import type { KeptProperty } from '../contact/kept-property.ts';
import type { Kept } from './contact-row.ts';

const MOST = 100;
/** Of all properties of a contact together, in UTF-16 units: a row is read whenever its contact is shown. A phone's portrait is within it. */
const LONGEST_TOGETHER = 110_000;
const LONGEST_PARAMETER = 500;
const MOST_PARAMETERS = 20;
const NAME = /^[\w-]{1,60}$/;
/** Would end a line, and so begin a property of its own, or cannot be in one (RFC 6350, section 3.3). */
const NO_VALUE = /[^\t\P{Cc}]/u;
/** What every card is written with, whatever is kept of it. */
const OF_ANY_CARD: ReadonlySet<string> = new Set(['BEGIN', 'END', 'VERSION']);

/** The properties of several cards, each once, the earlier first, within the bounds of what is kept of a contact: a picture is left out before the rest. */
export function allProperties(lists: readonly (readonly KeptProperty[])[]): KeptProperty[] {
  const all = new Map(lists.flat().map((one) => [keyOfProperty(one), one]));
  let left = LONGEST_TOGETHER;
  const within = new Set<string>();
  for (const key of [...all.keys()].slice(0, MOST).sort((a, b) => a.length - b.length)) {
    left -= key.length;
    if (left < 0) break;
    within.add(key);
  }
  return [...all].flatMap(([key, one]) => (within.has(key) ? [one] : []));
}

/** Properties as kept, each made of what is known alone; what could be written as something else is left out. */
export function boundedProperties(kept: readonly KeptProperty[]): KeptProperty[] {
  const able = kept.slice(0, MOST).filter((one) => {
    const { group, name, parameters = [], value } = one;
    const isNamed = NAME.test(name) && !OF_ANY_CARD.has(name.toUpperCase()) && (group === undefined || NAME.test(group));
    const isShort = value.length <= LONGEST_TOGETHER && parameters.length <= MOST_PARAMETERS;
    return isNamed && isShort && ![value, ...parameters].some((text) => NO_VALUE.test(text)) && parameters.every(isParameter);
  });
  const plain = able.map(({ group, name, parameters = [], value }) => ({
    ...(group === undefined ? {} : { group }),
    name,
    ...(parameters.length === 0 ? {} : { parameters: [...parameters] }),
    value,
  }));
  return allProperties([plain]);
}

/** What is kept of a contact, with these properties. */
export function withKept(before: Kept, kept: readonly KeptProperty[]): Kept {
  const { kept: _, ...rest } = before;
  return kept.length === 0 ? rest : { ...rest, kept: [...kept] };
}

/** The same for the same property. */
export function keyOfProperty({ group, name, parameters = [], value }: KeptProperty): string {
  return JSON.stringify([name, value, group ?? '', ...parameters]);
}

function isParameter(parameter: string): boolean {
  return parameter.length > 0 && parameter.length <= LONGEST_PARAMETER;
}
