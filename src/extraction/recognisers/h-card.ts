import type { PostalAddress } from '../../contact/postal-address.ts';
import { isText } from '../../page/page-tree.ts';
import { witnessesOf } from '../atoms.ts';
import { contains, lexiconOf, wordsOf } from '../clues/lexicon.ts';
import type { Page } from '../page.ts';
import type { Reading, Recogniser } from '../recogniser.ts';
import { unique } from '../unique.ts';
import { type Card, readingOf } from './card.ts';
import { type FieldName, type Microformat, microformatsIn } from './microformats.ts';

/** People and organizations in microformats: h-card and hCard. */
export const hCard: Recogniser = {
  name: 'h-card',
  recognises: ({ tree }) =>
    tree.nodes.some((node) => !isText(node) && /(?:^|\s)(?:h-card|vcard)(?:\s|$)/.test(node.attributes?.class ?? '')),
  read: readCards,
};

function readCards(page: Page, spoken: ReadonlySet<number>): Reading[] {
  const formats = microformatsIn(page);
  const byNode = new Map(formats.map((format) => [format.node, format]));
  const employers = new Map(
    formats.flatMap((format) => (format.role === 'org' && format.around !== undefined ? [[format.around, format] as const] : [])),
  );
  const witnesses = witnessesOf(page);
  return formats
    .filter((format) => isNamed(format) && !format.told.some((node) => spoken.has(node)))
    .map((format) => readingOf(cardOf(format, employers.get(format.node), around(format, byNode), page), page, witnesses));
}

/** A card that names nobody is none (hCard 1.0, "fn" is required): platforms call their boxes "vcard" and keep to nothing else of it. */
function isNamed(format: Microformat): boolean {
  return format.fields.has('name') || partsOf(format).length > 0 || organizationIn(format) !== undefined;
}

/** A card within an organization's card is one of its people, unless that one is a person's. */
function around({ around: outer }: Microformat, byNode: ReadonlyMap<number, Microformat>): string | undefined {
  const format = outer === undefined ? undefined : byNode.get(outer);
  return format && isOrganization(format) ? organizationIn(format) : undefined;
}

function cardOf(format: Microformat, employer: Microformat | undefined, outer: string | undefined, page: Page): Card {
  const first = (field: FieldName): string | undefined => format.fields.get(field)?.[0]?.text;
  const name = first('name') ?? spelled(format);
  const office = isOrganization(format);
  const organization =
    organizationIn(format) ??
    (format.role === 'org' ? name : undefined) ??
    (employer ? (employer.fields.get('name')?.[0]?.text ?? organizationIn(employer)) : outer);
  const titles = titlesOf(format);
  const jobTitle = titles.length === 0 ? undefined : titles.join(', ');
  const person = jobTitle !== undefined || format.fields.has('family-name') || employer !== undefined || isUnlikeDesk(name, page);
  const address = addressOf(first);
  return {
    ...(office ? { kind: 'office' as const } : person ? { kind: 'person' as const } : {}),
    ...(name === undefined || (office && name === organization) ? {} : { name }),
    ...(format.fields.has('name') ? {} : { nameParts: partsOf(format) }),
    ...(jobTitle === undefined ? {} : { jobTitle, jobTitleParts: titles }),
    ...(organization === undefined ? {} : { organization }),
    units: (format.fields.get('organization-unit') ?? []).map(({ text }) => text),
    ...(address ? { address } : {}),
    phones: format.fields.get('tel') ?? [],
    emails: (format.fields.get('email') ?? []).map(({ text }) => text),
    told: format.told,
    untold: format.untold,
    node: format.node,
    recognisedBy: 'h-card',
  };
}

/** Who is called as the organization is, or by nothing else, is the organization. */
function isOrganization(format: Microformat): boolean {
  const name = format.fields.get('name')?.[0]?.text ?? spelled(format);
  const organization = organizationIn(format);
  return format.role === 'org' || (organization !== undefined && (name === undefined || name === organization));
}

function organizationIn({ fields }: Microformat): string | undefined {
  return (fields.get('organization-name') ?? fields.get('org'))?.[0]?.text;
}

/** A card is a person's unless its name has the words of a desk, a unit or an organization. */
function isUnlikeDesk(name: string | undefined, page: Page): boolean {
  const { offices, units, organizations, press, contactHeadings } = lexiconOf(page.languages);
  const words = wordsOf(name ?? '');
  return words.length > 1 && ![offices, units, organizations, press, contactHeadings].some((list) => contains(list, words));
}

/** Who has two posts has two titles. A role is one where no title is given. */
function titlesOf({ fields }: Microformat): string[] {
  return unique(
    (fields.get('job-title') ?? fields.get('role') ?? []).map(({ text }) => text),
    (text) => text.toLowerCase(),
  );
}

function spelled(format: Microformat): string | undefined {
  const parts = partsOf(format);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function partsOf({ fields }: Microformat): string[] {
  return (['given-name', 'additional-name', 'family-name'] as const).flatMap((field) => (fields.get(field) ?? []).map(({ text }) => text));
}

function addressOf(first: (field: FieldName) => string | undefined): PostalAddress | undefined {
  const [street, postalCode, locality] = [first('street-address'), first('postal-code'), first('locality')];
  if (street === undefined && locality === undefined) return undefined;
  return {
    ...(street === undefined ? {} : { street }),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(locality === undefined ? {} : { locality }),
  };
}
