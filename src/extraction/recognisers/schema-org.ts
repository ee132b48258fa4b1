import type { PostalAddress } from '../../contact/postal-address.ts';
import { isText } from '../../page/page-tree.ts';
import { witnessesOf } from '../atoms.ts';
import type { Page } from '../page.ts';
import type { Reading, Recogniser } from '../recogniser.ts';
import { type Card, type Phone, readingOf } from './card.ts';
import { jsonLdThings } from './json-ld.ts';
import { microdataThings } from './microdata.ts';
import { type Thing, textAt, textsAt, thingsAt } from './thing.ts';

/** People, organizations and contact points that schema.org's words describe, in JSON-LD or microdata. */
export const schemaOrg: Recogniser = {
  name: 'schema-org',
  recognises: ({ tree }) =>
    tree.nodes.some((node) => !isText(node) && (node.attributes?.itemscope !== undefined || /ld\+json/i.test(node.attributes?.type ?? ''))),
  read: readThings,
};

/** What those around a thing say for it. */
type Around = { organization?: string; units: string[]; address?: PostalAddress };
/** Things within things; no page that states contacts goes deeper, and one that does is made to be too much. */
const DEEPEST = 50;
type Visit = { cards: Card[]; seen: Set<Thing> };

function readThings(page: Page): Reading[] {
  const visit: Visit = { cards: [], seen: new Set() };
  const things = [...jsonLdThings(page.tree), ...microdataThings(page)];
  const values = valuesIn(things);
  // Whom another thing names by reference is met as part of that one: of a department's own the department is known.
  for (const thing of [...things.filter((one) => !values.has(one)), ...things]) meet(thing, { units: [] }, visit);
  const witnesses = witnessesOf(page);
  return visit.cards.map((card) => readingOf(card, page, witnesses));
}

/** The things that are a value of another one. */
function valuesIn(things: readonly Thing[]): Set<Thing> {
  const values = new Set<Thing>();
  const open = [...things];
  for (let thing = open.pop(); thing; thing = open.pop()) {
    for (const value of [...thing.properties.values()].flat()) {
      if (typeof value === 'string' || values.has(value)) continue;
      values.add(value);
      open.push(value);
    }
  }
  return values;
}

function meet(thing: Thing, around: Around, visit: Visit, depth = 0): void {
  if (visit.seen.has(thing) || depth > DEEPEST) return;
  visit.seen.add(thing);
  if (is(thing, PERSON)) visit.cards.push(personCard(thing, around, visit));
  else if (is(thing, POINT)) visit.cards.push(pointCard(thing, around));
  else if (isOrganization(thing)) visit.cards.push(organizationCard(thing, around));
  const inner = isOrganization(thing) ? within(thing, around) : around;
  for (const values of thing.properties.values()) {
    for (const value of values) if (typeof value !== 'string') meet(value, inner, visit, depth + 1);
  }
}

const PERSON = /^Person$|^Patient$/;
const POINT = /^ContactPoint$/;
const ORGANIZATION =
  /Organization$|Business$|^(?:Corporation|NGO|Airline|Library|School|HighSchool|CollegeOrUniversity|Hospital|Restaurant|Hotel|Store|Brand)$|(?:Store|Office|Agency|Service|Station|Club|Team|Hospital|School|Clinic|Shop|Center)$/;

function is({ types }: Thing, pattern: RegExp): boolean {
  return types.some((type) => pattern.test(type));
}

function isOrganization(thing: Thing): boolean {
  return is(thing, ORGANIZATION);
}

/** What an organization says for those in it: a department is a unit of the one around it. */
function within(thing: Thing, around: Around): Around {
  const name = textAt(thing, 'name', 'legalName');
  const parent = textAt(thing, 'parentOrganization') ?? around.organization;
  const address = addressOf(thing) ?? around.address;
  const units = parent === undefined || name === undefined || name === parent ? around.units : [...around.units, name];
  const organization = parent ?? name;
  return { units, ...(organization === undefined ? {} : { organization }), ...(address ? { address } : {}) };
}

function personCard(thing: Thing, around: Around, { seen }: Visit): Card {
  const employer = thingsAt(thing, 'worksFor', 'affiliation', 'memberOf')[0];
  const named = textAt(thing, 'worksFor', 'affiliation', 'memberOf', 'org');
  const from = employer ? within(employer, { units: [] }) : named === undefined ? around : { organization: named, units: [] };
  // The departments of an employer that others have too are not all this one's.
  const units = [
    ...from.units,
    ...textsAt(thing, 'department', 'unit'),
    ...(employer && employer.id === undefined ? textsAt(employer, 'department') : []),
  ];
  const points = thingsAt(thing, 'contactPoint', 'contactPoints');
  for (const point of points) seen.add(point);
  const nameParts = ['givenName', 'additionalName', 'familyName'].flatMap((part) => textsAt(thing, part).slice(0, 1));
  const name = textAt(thing, 'name') ?? (nameParts.length > 0 ? nameParts.join(' ') : undefined);
  const jobTitle = textAt(thing, 'jobTitle', 'title', 'role');
  const address = addressOf(thing) ?? from.address;
  return {
    ...baseOf(thing, points),
    kind: 'person',
    units,
    ...(textAt(thing, 'name') === undefined ? { nameParts } : {}),
    ...(name === undefined ? {} : { name }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(from.organization === undefined ? {} : { organization: from.organization }),
    ...(address ? { address } : {}),
  };
}

/** A contact point is a desk of the organization around it, called by its purpose. */
function pointCard(thing: Thing, { organization, units, address }: Around): Card {
  const purpose = textAt(thing, 'contactType');
  const name = textAt(thing, 'name') ?? purpose;
  return {
    ...baseOf(thing, []),
    kind: 'office',
    units,
    ...(name === undefined ? {} : { name }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(organization === undefined ? {} : { organization }),
    ...(address ? { address } : {}),
    // A site tells every page how to reach its customer service: only a desk for the press is what a page is read for.
    ...(purpose !== undefined && /press|media|news/i.test(purpose) ? {} : unseen(thing)),
  };
}

/** The number of a whole organization: a site's own, below whatever the page shows. */
function organizationCard(thing: Thing, around: Around): Card {
  const { organization, units, address } = within(thing, around);
  const [desk] = units.slice(-1);
  return {
    ...baseOf(thing, []),
    kind: 'office',
    units,
    ...(desk === undefined ? {} : { name: desk }),
    ...(organization === undefined ? {} : { organization }),
    ...(address ? { address } : {}),
    ...unseen(thing),
  };
}

function unseen({ told, untold }: Thing): Pick<Card, 'standing'> {
  return told.length + untold.length === 0 ? { standing: 'footer' } : {};
}

function baseOf(thing: Thing, points: readonly Thing[]): Pick<Card, 'phones' | 'emails' | 'told' | 'untold' | 'node' | 'recognisedBy'> {
  const parts = [thing, ...points, ...thingsAt(thing, 'address')];
  return {
    phones: [thing, ...points].flatMap(phonesOf),
    emails: [thing, ...points].flatMap((part) => textsAt(part, 'email')),
    told: parts.flatMap(({ told }) => told).sort((a, b) => a - b),
    untold: parts.flatMap(({ untold }) => untold),
    node: thing.node,
    recognisedBy: 'schema-org',
  };
}

function phonesOf(thing: Thing): Phone[] {
  const hours = is(thing, POINT) ? textAt(thing, 'hoursAvailable', 'openingHours') : undefined;
  const said = hours === undefined ? {} : { hours };
  return [
    ...textsAt(thing, 'telephone', 'tel', 'phone').map((text) => ({ text, ...said })),
    ...textsAt(thing, 'faxNumber', 'fax').map((text) => ({ text, label: 'Fax' })),
  ];
}

function addressOf(thing: Thing): PostalAddress | undefined {
  const place = thingsAt(thing, 'address')[0] ?? thingsAt(thing, 'location').flatMap((location) => thingsAt(location, 'address'))[0];
  if (!place) return undefined;
  const [street, postalCode, locality, country] = [
    textAt(place, 'streetAddress', 'street-address'),
    textAt(place, 'postalCode', 'postal-code'),
    textAt(place, 'addressLocality', 'locality'),
    textAt(place, 'addressCountry', 'country-name'),
  ];
  return {
    ...(street === undefined ? {} : { street }),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(locality === undefined ? {} : { locality }),
    ...(country !== undefined && /^[A-Z]{2}$/.test(country) ? { country } : {}),
  };
}
