import type { EmailAddress } from '../../../../src/contact/email-address.ts';
import type { OpeningHours } from '../../../../src/contact/opening-hours.ts';
import type { PhoneFeature, PhoneNumber } from '../../../../src/contact/phone-number.ts';
import type { Card, CardSource } from '../../../../src/exchange/card.ts';
import { readDisarmed } from '../../../../src/exchange/tables/write/disarm.ts';
import { OWN_FIELDS, OWN_WORDS, type OwnField, type OwnWords } from '../../../../src/exchange/tables/write/own-words.ts';
import { readPhoneCell } from '../../../../src/exchange/tables/write/phone-cell.ts';

/** A card that a table in our own layout holds, and its row, the heading's being 1. */
export type OwnRow = { at: number; card: Card };

/** What each of our own tables has, whatever its contacts hold. */
const ALWAYS: readonly OwnField[] = ['revisedAt', 'kind', 'id'];

/**
 * All that a table in our own layout says, pages and their dates too, which no import reads: cells as they stand in the file, the first row
 * being the headings. Nothing where the table is another's. Rows without a cell that we know are left out.
 */
export function readOwnTable(rows: readonly (readonly string[])[]): OwnRow[] | undefined {
  const [headings = [], ...others] = rows;
  const read = Object.values(OWN_WORDS).map((words) => ({ words, columns: columnsOf(headings, words) }));
  const known = read.find(({ columns }) => ALWAYS.every((field) => columns.some((column) => column?.field === field)));
  if (known === undefined) return undefined;
  const { words, columns } = known;
  return others.flatMap((cells, index) => {
    const texts = new Map(cells.flatMap((cell, at) => textOf(cell, columns[at])));
    return texts.size === 0 ? [] : [{ at: index + 2, card: cardOf(texts, words) }];
  });
}

type Column = { field: OwnField; at: number };

function columnsOf(headings: readonly string[], words: OwnWords): (Column | undefined)[] {
  const fields = new Map(OWN_FIELDS.flat().map((field) => [words.headings[field].toLowerCase(), field]));
  return headings.map((heading) => {
    const plain = readDisarmed(heading.replace(/^\ufeff/, ''))
      .trim()
      .toLowerCase();
    const at = /\d+/.exec(plain)?.[0];
    const field = fields.get(at === undefined ? plain : plain.replace(at, '#'));
    return field === undefined ? undefined : { field, at: Number(at ?? 0) };
  });
}

/** The texts of a row, by field and number. */
type Texts = ReadonlyMap<string, string>;

function textOf(cell: string, column: Column | undefined): [string, string][] {
  return column === undefined || cell === '' ? [] : [[keyOf(column.field, column.at), readDisarmed(cell)]];
}

function keyOf(field: OwnField, at: number): string {
  return `${field} ${at}`;
}

function cardOf(texts: Texts, words: OwnWords): Card {
  const one = (field: OwnField): string | undefined => texts.get(keyOf(field, 0));
  const address = given({
    street: one('street'),
    postalCode: one('postalCode'),
    locality: one('locality'),
    country: one('country'),
  });
  const units = several(texts, 'unit', (unit) => unit);
  const organization = given({
    name: one('organization'),
    units: units.length === 0 ? undefined : units,
    address: Object.keys(address).length === 0 ? undefined : address,
  });
  const tags = several(texts, 'tag', (tag) => tag);
  return {
    id: one('id') ?? '',
    contact: {
      kind: one('kind')?.toLowerCase() === words.kinds.office.toLowerCase() ? 'office' : 'person',
      ...given({ name: one('name'), jobTitle: one('jobTitle') }),
      ...(Object.keys(organization).length === 0 ? {} : { organization }),
      phones: several(texts, 'phone', (number, part) => phoneOf(number, part, words)),
      emails: several(texts, 'email', (mail, part): EmailAddress => ({ address: mail, ...given({ label: part('emailLabel') }) })),
      ...(one('press') === undefined ? {} : { press: true }),
    },
    ...given({ note: one('note'), tags: tags.length === 0 ? undefined : tags }),
    sources: several(texts, 'source', sourceOf),
    ...given({ confirmedAt: one('confirmedAt') }),
    revisedAt: one('revisedAt') ?? '',
  };
}

type PartOf = (field: OwnField) => string | undefined;

/** Those of a numbered column, in the order of their numbers, each with what stands beside it. */
function several<Part>(texts: Texts, field: OwnField, partOf: (text: string, part: PartOf) => Part): Part[] {
  const there = [...texts].flatMap(([key, text]) =>
    key.startsWith(`${field} `) ? [{ text, at: Number(key.slice(field.length + 1)) }] : [],
  );
  return there.toSorted((a, b) => a.at - b.at).map(({ text, at }) => partOf(text, (other) => texts.get(keyOf(other, at))));
}

function phoneOf(cell: string, part: PartOf, { features, yes }: OwnWords): PhoneNumber {
  const said = new Set((part('phoneKind') ?? '').toLowerCase().split(/\s*,\s*/));
  const known: readonly PhoneFeature[] = ['mobile', 'voice', 'fax', 'main-number', 'duty'];
  const text = part('hours');
  return {
    number: readPhoneCell(cell),
    features: known.filter((feature) => said.has(features[feature].toLowerCase())),
    ...given({ label: part('phoneLabel'), extension: part('extension'), country: part('phoneCountry') }),
    ...(text === undefined ? {} : { hours: { text, ...given({ spans: spansOf(part('spans')) }) } }),
    ...(part('inferred') === yes ? { inferred: true } : {}),
    ...(part('disputed') === yes ? { disputed: true } : {}),
  };
}

function spansOf(cell: string | undefined): OpeningHours['spans'] {
  return cell?.split('; ').flatMap((span) => {
    const [, days = '', from = '', to = ''] = /^([1-7](?: [1-7])*) (\d\d:\d\d)–(\d\d:\d\d)$/.exec(span) ?? [];
    return days === '' ? [] : [{ days: days.split(' ').map(Number), from, to }];
  });
}

function sourceOf(address: string, part: PartOf): CardSource {
  const [firstSeenAt, lastSeenAt] = [part('firstSeenAt') ?? '', part('lastSeenAt') ?? ''];
  return { address, site: part('site') ?? '', ...given({ title: part('title'), statedAt: part('statedAt') }), firstSeenAt, lastSeenAt };
}

/** Without what is not there. */
function given<Values extends object>(values: Values): Given<Values>;
function given(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

type Given<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };
