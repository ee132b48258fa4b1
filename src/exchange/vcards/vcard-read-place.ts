import type { Organization } from '../../contact/contact.ts';
import type { PostalAddress } from '../../contact/postal-address.ts';
import { countryNamed } from '../country-names.ts';
import type { ContentLine } from './vcard-content-line.ts';
import type { ReadName } from './vcard-read-name.ts';
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
export function organizationOf([name = '', ...inner]: readonly string[], who: ReadName, address?: ReadAddress): Organization | undefined {
  const isOwnName = who.kind === 'office' && inner.length > 0 && inner.at(-1) === who.name;
  const units = (isOwnName ? inner.slice(0, -1) : inner).filter((unit) => unit !== '');
  if (name === '' && units.length === 0 && address === undefined) return undefined;
  const organization: Organization = {};
  if (name !== '') organization.name = name;
  if (units.length > 0) organization.units = units;
  if (address !== undefined) organization.address = postalAddressOf(address);
  return organization;
}

/** An address of a card (RFC 6350 6.3.1) and its components; `country` as the card names it (ISO 3166-1 alpha-2), where we know which that is. */
export type ReadAddress = { line: ContentLine; components: string[]; country?: string };

/** The addresses of a card that say anything. */
export function addressesOf(lines: readonly ContentLine[]): ReadAddress[] {
  const addresses: ReadAddress[] = [];
  for (const line of lines) {
    if (line.head.name !== 'ADR') continue;
    const components = componentsOf(line);
    if (components.every((part) => part === '')) continue;
    const country = countryOf(line, components);
    addresses.push(country === undefined ? { line, components } : { line, components, country });
  }
  return addresses;
}

/**
 * The address at which the organization is: of those for work, else of those that do not say what for, the preferred or first. Where somebody
 * lives is not where their organization is.
 */
export function placeAmong(addresses: readonly ReadAddress[], isOfOrganization: boolean): ReadAddress | undefined {
  if (addresses.length === 0) return undefined;
  const isFor = (use: string) => (address: ReadAddress) => address.line.head.types.has(use);
  const away = addresses.filter((address) => !isFor('home')(address));
  const work = away.filter(isFor('work'));
  const candidates = [work, away, ...(isOfOrganization ? [] : [addresses])].find((some) => some.length > 0) ?? [];
  return candidates.find(({ line }) => line.head.preference === 1) ?? candidates[0];
}

/** What has no field of its own here stays beside what it belongs to: box and office by the street, region by the place. */
function postalAddressOf({ components, country: code }: ReadAddress): PostalAddress {
  const [box, office, road, place = '', region, postalCode = '', named = ''] = components;
  const address: PostalAddress = {};
  const street = together(box, office, road);
  const locality = together(place, region);
  const country = code ?? named;
  if (street !== '') address.street = street;
  if (postalCode !== '') address.postalCode = postalCode;
  if (locality !== '') address.locality = locality;
  if (country !== '') address.country = country;
  return address;
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
  const said = parts.filter((part = '') => part !== '');
  return said.length < 2 ? (said[0] ?? '') : [...new Set(said.map((part = '') => part.replace(/,$/, '')))].join(', ');
}
