import type { PhoneNumber } from '../../src/contact/phone-number.ts';
import type { Card, CardSource } from '../../src/exchange/card.ts';
import type { ReadProperty } from './judges.ts';

/** A property as a reader must understand it. A label is the value of the X-ABLabel in the property's group. */
export type Understood = { name: string; types: string[]; label?: string; values: string[] };

/** What every reader must understand of a card written as 3.0 with the Swedish words of cards.ts, FN, N and NOTE apart. */
export function expectedFields({ contact, tags = [], sources, id, revisedAt }: Card): Understood[] {
  const { organization = {}, jobTitle, emails, press } = contact;
  const best = contact.phones.findIndex(({ features }) => !features.includes('fax'));
  return [
    { name: 'VERSION', types: [], values: ['3.0'] },
    { name: 'UID', types: [], values: [`urn:uuid:${id}`] },
    ...(contact.kind === 'office' ? [{ name: 'X-ABSHOWAS', types: [], values: ['COMPANY'] }] : []),
    ...organizationOf(contact.kind, contact.name, organization),
    ...filled({ name: 'TITLE', types: [], values: [line(jobTitle)] }),
    ...contact.phones.map((phone, at) => phoneOf(phone, at === best)),
    ...emails.map(({ address, label }, at) => ({
      name: 'EMAIL',
      types: ['INTERNET', 'WORK', ...(at === 0 ? ['PREF'] : [])],
      ...labelled(line(label)),
      values: [address],
    })),
    ...addressOf(organization.address),
    ...sources.flatMap(urlOf).filter((url, at, all) => all.findIndex((one) => one.values[0] === url.values[0]) === at),
    ...filled({
      name: 'CATEGORIES',
      types: [],
      values: once([...tags.map(part), ...(press ? ['Press'] : [])].filter((tag) => tag !== '')),
    }),
    { name: 'REV', types: [], values: [`${revisedAt.slice(0, 19)}Z`] },
  ];
}

/** What a reader shows of a field of one line: no breaks, no controls, nothing that turns it around, no half characters. */
export function line(text = ''): string {
  const visible = text.replace(/\p{Cs}|\ufffe|\uffff/gu, '\ufffd').replace(/\p{Bidi_C}/gu, '');
  return visible.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

/** The properties a reader found, each with its label; what only programs look at is left out. */
export function understood(properties: readonly ReadProperty[]): Understood[] {
  const labels = new Map(properties.filter(({ name }) => name === 'X-ABLABEL').map(({ group, values }) => [group, values[0] ?? '']));
  return properties
    .filter(({ name }) => !['X-ABLABEL', 'PRODID'].includes(name))
    .map(({ name, types, values, group }) => ({ name, types, ...labelled(group ? (labels.get(group) ?? '') : ''), values }));
}

/** In an order that does not depend on the reader. */
export function inOrder(properties: readonly Understood[]): string[] {
  return properties.map(({ name, types, label, values }) => JSON.stringify([name, types, label ?? '', values])).sort();
}

/** A component or one of a list: as a line, and what a closing backslash would do is known. */
function part(text = ''): string {
  return line(text).replace(/[\\\s]+$/, '');
}

function organizationOf(
  kind: string,
  desk: string | undefined,
  { name, units = [] }: NonNullable<Card['contact']['organization']>,
): Understood[] {
  const known = [part(name), ...units.map(part).filter((unit) => unit !== '')];
  const own = kind === 'office' && part(desk) !== '' && !known.includes(part(desk)) ? [part(desk)] : [];
  const all = [...known, ...own];
  return filled({ name: 'ORG', types: [], values: kind === 'office' && all[0] === '' ? all.slice(1) : all });
}

function phoneOf({ number, features, label, extension }: PhoneNumber, best: boolean): Understood {
  const has = (feature: PhoneNumber['features'][number]): boolean => features.includes(feature);
  const types = has('fax')
    ? ['WORK', 'FAX']
    : has('main-number')
      ? ['WORK', 'MAIN', 'VOICE']
      : has('mobile')
        ? ['CELL', 'VOICE']
        : ['WORK', 'VOICE'];
  const said = [line(label) || (has('duty') ? 'Jour' : ''), extension === undefined ? '' : `ankn. ${extension}`];
  return { name: 'TEL', types: [...types, ...(best ? ['PREF'] : [])], ...labelled(said.filter(Boolean).join(' ')), values: [number] };
}

function addressOf({
  street,
  postalCode,
  locality,
  country,
}: NonNullable<NonNullable<Card['contact']['organization']>['address']> = {}): Understood[] {
  const named = new Map([
    ['SE', 'Sverige'],
    ['no', 'Norge'],
    ['ZZ', 'okänd region'],
  ]).get(country ?? '');
  return filled({
    name: 'ADR',
    types: ['WORK'],
    values: ['', '', part(street), part(locality), '', part(postalCode), named ?? part(country)],
  });
}

/** Pages of the web alone, each once. The address means the same page, whichever of its characters are encoded. */
function urlOf({ address }: CardSource): Understood[] {
  if (!/^https?:/.test(address)) return [];
  const encoded = new URL(address).href.replace(/[,\\|^`{}"<>]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return [{ name: 'URL', types: ['WORK'], values: [encoded] }];
}

function labelled(label: string): { label?: string } {
  return label === '' ? {} : { label };
}

function filled(property: Understood): Understood[] {
  return property.values.some((value) => value !== '') ? [property] : [];
}

function once(tags: readonly string[]): string[] {
  return tags.filter((tag, at) => tags.findIndex((other) => other.toLowerCase() === tag.toLowerCase()) === at);
}
