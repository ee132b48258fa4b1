import type { Organization } from '../contact/contact.ts';
import type { PostalAddress } from '../contact/postal-address.ts';
import { countryNamed } from './country-names.ts';
import type { ContentLine } from './vcard-content-line.ts';
import { componentsOf } from './vcard-values.ts';

/** The components of the first ORG that says anything: the organization and its units, outermost first. The first may be empty. */
export function organizationLine(lines: readonly ContentLine[]): { line: ContentLine; components: string[] } | undefined {
  for (const line of lines) {
    if (line.head.name !== 'ORG') continue;
    const components = componentsOf(line);
    while (components.at(-1) === '') components.pop();
    if (components.length > 0) return { line, components };
  }
  return undefined;
}

/** `components` as `organizationLine` gives them; a desk's own name stands among them as the innermost, and is no unit. */
export function organizationOf(
  [name = '', ...inner]: readonly string[],
  desk: string | undefined,
  address: PostalAddress | undefined,
): Organization {
  const units = inner.filter((unit, at) => unit !== '' && !(unit === desk && at === inner.length - 1));
  return {
    ...(name === '' ? {} : { name }),
    ...(units.length === 0 ? {} : { units }),
    ...(address === undefined ? {} : { address }),
  };
}

/** An address of a card (RFC 6350 6.3.1) and its components; `country` as the card names it (ISO 3166-1 alpha-2), where we know which that is. */
export type ReadAddress = { line: ContentLine; components: string[]; country?: string };

/** The addresses of a card that say anything. */
export function addressesOf(lines: readonly ContentLine[]): ReadAddress[] {
  return lines.flatMap((line) => {
    const components = line.head.name === 'ADR' ? componentsOf(line) : [];
    if (components.every((part) => part === '')) return [];
    const country = countryOf(line, components);
    return [{ line, components, ...(country === undefined ? {} : { country }) }];
  });
}

/**
 * The address at which the organization is: of those for work, else of those that do not say what for, the preferred or first. Where somebody
 * lives is not where their organization is.
 */
export function placeAmong(addresses: readonly ReadAddress[], isOfOrganization: boolean): ReadAddress | undefined {
  const isFor = (use: string) => (address: ReadAddress) => address.line.head.types.has(use);
  const away = addresses.filter((address) => !isFor('home')(address));
  const work = away.filter(isFor('work'));
  const candidates = [work, away, ...(isOfOrganization ? [] : [addresses])].find((some) => some.length > 0) ?? [];
  return candidates.find(({ line }) => line.head.preference === 1) ?? candidates[0];
}

/** What has no field of its own here stays beside what it belongs to: box and office by the street, region by the place. */
export function postalAddressOf({ components, country: code }: ReadAddress): PostalAddress {
  const [box, office, road, place = '', region, postalCode = '', named = ''] = components;
  const street = together(box, office, road);
  const locality = together(place, region);
  const country = code ?? named;
  return {
    ...(street === '' ? {} : { street }),
    ...(postalCode === '' ? {} : { postalCode }),
    ...(locality === '' ? {} : { locality }),
    ...(country === '' ? {} : { country }),
  };
}

/** By its code (RFC 8605), the last component, or the last line of an address that is not parted. */
function countryOf({ head }: ContentLine, components: readonly string[]): string | undefined {
  const coded = head.parameters.find(({ name }) => name === 'CC')?.values[0];
  if (coded !== undefined && /^[a-z]{2}$/i.test(coded)) return coded.toUpperCase();
  const named = components[6] ?? '';
  if (named !== '') return countryNamed(named);
  const last = components.findLast((part) => part !== '') ?? '';
  return last.includes(', ') ? countryNamed(last.slice(last.lastIndexOf(', ') + 2)) : undefined;
}

/** Without what stands twice ("New York", the city and the state). */
function together(...parts: readonly (string | undefined)[]): string {
  const said = [...new Set(parts)].filter((part = '') => part !== '');
  return said.length < 2 ? (said[0] ?? '') : said.map((part) => part?.replace(/,$/, '')).join(', ');
}
