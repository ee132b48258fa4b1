import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Contact } from '../../src/contact/contact.ts';
import { readAll } from '../../src/extraction/extract.ts';
import { hCard } from '../../src/extraction/recognisers/h-card.ts';
import { parsePage } from '../../src/page/parse.ts';

/** A value that a page's microformats give by the expected reading beside it, or that was read from it. */
type Value = { page: string; field: Field; text: string };
type Field = 'name' | 'jobTitle' | 'organization' | 'unit' | 'phone' | 'email' | 'street' | 'locality' | 'postalCode';
/** The values a page is expected to give: those that were read, and those that were not. */
type Tally = { read: Value[]; missed: Value[] };

/** Pages of microformats below a folder that have an expected reading beside them (the shape of the microformats test suite). */
export function microformatPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && isExpected(join(folder, file)))
    .map((file) => join(folder, file.replace(/\.json$/, '')))
    .sort();
}

/** How many of the values that pages are expected to give are read, and each that is not, as text. */
export function scoreMicroformats(paths: readonly string[]): string {
  const tallies = paths.map(tallyOf);
  const [read, missed] = [tallies.flatMap((tally) => tally.read), tallies.flatMap((tally) => tally.missed)];
  const fields = [...new Set([...read, ...missed].map(({ field }) => field))].map((field) => {
    const count = (values: readonly Value[]): number => values.filter((value) => value.field === field).length;
    return `${field} ${count(read)}/${count(read) + count(missed)}`;
  });
  return [
    `microformats: ${read.length} of ${read.length + missed.length} values of ${paths.length} pages read (${fields.join(', ')})`,
    ...missed.map(({ page, field, text }) => `  not read: ${page}, ${field} "${text}"`),
  ].join('\n');
}

/** Compares what is read from a page with what is expected; `path` is without ending. Whom one cannot reach is counted too. */
function tallyOf(path: string): Tally {
  const page = basename(path);
  const { page: read } = readAll(parsePage(readFileSync(`${path}.html`, 'utf8'), 'http://example.com/'), {});
  // Asked alone, for what is joined later is one contact and here still several cards of the same name.
  const all = hCard.read(read, new Set()).flatMap(({ values }) => valuesOf(values, page));
  const left = [...all];
  const tally: Tally = { read: [], missed: [] };
  for (const value of expectedIn(path).flatMap((card) => expectedValues(card, page))) {
    const at = left.findIndex((one) => one.field === value.field && one.text === value.text);
    if (at >= 0) left.splice(at, 1);
    (at >= 0 || all.some((one) => holds(one, value)) ? tally.read : tally.missed).push(value);
  }
  return tally;
}

/** An expected reading as the suite writes it: a card's properties are texts, or cards and addresses again. */
type Parsed = { type?: string[]; properties?: Record<string, (string | Parsed)[]>; children?: Parsed[]; value?: string };

function isExpected(path: string): boolean {
  return readFileSync(path, 'utf8').includes('"items"');
}

function expectedIn(path: string): Parsed[] {
  const { items: roots }: { items: Parsed[] } = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
  return roots.flatMap(cardsIn);
}

/** A card and those in it; the card of an organization that somebody works for is a value of that one. */
function cardsIn(root: Parsed): Parsed[] {
  const inner = Object.entries(root.properties ?? {}).flatMap(([name, values]) =>
    name === 'org' ? [] : values.flatMap((value) => (typeof value === 'string' ? [] : cardsIn(value))),
  );
  return [...(root.type?.includes('h-card') ? [root] : []), ...inner, ...(root.children ?? []).flatMap(cardsIn)];
}

const FIELDS: readonly (readonly [string, Field])[] = [
  ['name', 'name'],
  ['given-name', 'name'],
  ['family-name', 'name'],
  ['job-title', 'jobTitle'],
  ['title', 'jobTitle'],
  ['role', 'jobTitle'],
  ['org', 'organization'],
  ['organization-name', 'organization'],
  ['organization-unit', 'unit'],
  ['tel', 'phone'],
  ['email', 'email'],
  ['street-address', 'street'],
  ['locality', 'locality'],
  ['postal-code', 'postalCode'],
];

function expectedValues({ properties = {} }: Parsed, page: string): Value[] {
  const places = (properties['adr'] ?? []).flatMap((place) => (typeof place === 'string' ? [] : [place.properties ?? {}]));
  return [properties, ...places].flatMap((own) =>
    FIELDS.flatMap(([property, field]) => (own[property] ?? []).map((value) => ({ page, field, text: textOf(value, field) }))),
  );
}

function textOf(value: string | Parsed, field: Field): string {
  const text = typeof value === 'string' ? value : (value.value ?? '');
  if (field === 'phone') return text.replace(/[^\d+]/g, '');
  // An address that stands in the link as if it were a file is expected with its page's own before it.
  if (field === 'email') return text.replace(/^mailto:|^https?:.*\/|\?.*$/g, '').toLowerCase();
  return text.replace(/\s+/g, ' ').trim();
}

function valuesOf({ name, jobTitle, organization, phones, emails }: Contact, page: string): Value[] {
  const { street, locality, postalCode } = organization?.address ?? {};
  const values: [Field, string | undefined][] = [
    // An office without a name of its own is called as its organization is.
    ['name', name ?? organization?.name],
    ['jobTitle', jobTitle],
    ['organization', organization?.name],
    ...(organization?.units ?? []).map((unit): [Field, string] => ['unit', unit]),
    ...phones.map(({ number }): [Field, string] => ['phone', number]),
    ...emails.map(({ address }): [Field, string] => ['email', address]),
    ['street', street],
    ['locality', locality],
    ['postalCode', postalCode],
  ];
  return values.flatMap(([field, text]) => (text === undefined ? [] : [{ page, field, text }]));
}

/** A part of a name is read where a name has it, and one of two titles where they are listed. */
function holds(read: Value, expected: Value): boolean {
  if (read.field !== expected.field) return false;
  if (read.field === 'name') return read.text !== expected.text && read.text.includes(expected.text);
  return read.field === 'jobTitle' && read.text.split(', ').includes(expected.text);
}
