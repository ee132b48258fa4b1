import { meaningOfCells } from './column-content.ts';
import type { ColumnMeaning, Meaning, TableLayout } from './column-meaning.ts';
import { countryOfTable } from './country-of-table.ts';
import { headingRow } from './heading-row.ts';
import { meaningOfHeading } from './headings.ts';
import { type OwnHeadings, ownHeadings } from './own-columns.ts';
import type { TableRow } from './read-table.ts';
import { isNothing, isYes } from './words-in.ts';

/**
 * How a table is laid out: where its headings are and what each column holds, by its heading, and where that says nothing, or another than
 * the cells, by the cells; columns that we wrote are told by their headings. `home` is the journalist's own country (ISO 3166-1 alpha-2).
 * Looks at some rows only, however many there are.
 */
export function layoutOf(rows: readonly TableRow[], home?: string): TableLayout {
  const own = ownHeadings(rows);
  const heading = own ?? headingRow(rows);
  const sample = sampleOf(rows.filter(({ at }) => at > (heading?.at ?? 0)));
  const country = countryOfTable(sample, home);
  const width = Math.max(0, heading?.headings.length ?? 0, ...sample.map(({ cells }) => cells.length));
  const addresses = sample.map(({ cells }) => cells.find((cell) => /^\S+@\S+$/.test(cell)) ?? '');
  const columns = Array.from({ length: width }, (_, column): Seen => {
    const cells = sample.map((row) => row.cells[column] ?? '');
    const title = heading?.headings[column] ?? '';
    const content = meaningOfCells(cells, { addresses, countries: country === undefined ? [] : [country] });
    return { cells, meaning: { ...chosen(title, cells, content), ...(title === '' ? {} : { heading: title }) } };
  });
  return {
    ...(heading === undefined ? {} : { headingAt: heading.at }),
    columns: own === undefined ? together(columns) : withOwn(columns, own),
    ...(country === undefined ? {} : { country }),
    ...(own === undefined ? {} : { own: own.language }),
  };
}

/** What somebody has put beside our columns is taken for what it is by itself. */
function withOwn(seen: readonly Seen[], { columns }: OwnHeadings): ColumnMeaning[] {
  return seen.map(({ meaning }, at) => {
    const own = columns[at];
    return own === undefined ? meaning : { ...meaning, means: 'ignore', because: 'own', sure: 1, own };
  });
}

type Seen = { cells: readonly string[]; meaning: ColumnMeaning };
type Said = Pick<ColumnMeaning, 'means' | 'sure'>;
type Content = Said | undefined;

const MOST_ROWS = 100;

/** Rows from all over the table. */
function sampleOf(rows: readonly TableRow[]): TableRow[] {
  const step = Math.max(1, Math.floor(rows.length / MOST_ROWS));
  return rows.filter((_, at) => at % step === 0).slice(0, MOST_ROWS);
}

const CHANNELS: ReadonlySet<Meaning> = new Set(['phone', 'mobile', 'direct', 'mainNumber', 'duty', 'fax', 'email']);
/** Their cells may look like numbers. */
const FIGURES: ReadonlySet<Meaning> = new Set(['extension', 'postalCode', 'hours', 'statedAt', 'note', 'ignore', 'label']);

function chosen(heading: string, cells: readonly string[], content: Content): ColumnMeaning {
  const said = heading === '' ? undefined : meaningOfHeading(heading);
  if (said === undefined || isContradicted(said, cells, content)) {
    if (content !== undefined && content.sure > 0) return { ...content, because: 'content' };
    return { means: content?.means ?? 'note', because: 'nothing', sure: 0 };
  }
  return { ...said, because: 'heading' };
}

/** Numbers or addresses stand under "Kontakt" and "Press", addresses under "Direct", and neither under "Type of phone". */
function isContradicted({ means, sure }: Said, cells: readonly string[], content: Content): boolean {
  const filled = cells.filter((cell) => cell !== '' && !isNothing(cell));
  if (means === 'press') return filled.filter(isYes).length < filled.length / 2;
  if (sure < 1 && CHANNELS.has(means) && filled.length > 0) return content === undefined || !CHANNELS.has(content.means);
  if (content === undefined || !CHANNELS.has(content.means) || FIGURES.has(means)) return false;
  return !CHANNELS.has(means) || (means === 'email') !== (content.means === 'email');
}

/** What columns say of each other. */
function together(columns: readonly Seen[]): ColumnMeaning[] {
  return [partsOfNames, contactPersons, oneTitle, oneOrganization, oneNameByContent, someName].reduce(
    (meanings, rule) => rule(meanings, columns),
    columns.map(({ meaning }) => meaning),
  );
}

/** "Name" beside "Vorname" is the family's; "Nom" and "Nombre" alone are the whole. */
function partsOfNames(meanings: ColumnMeaning[], columns: readonly Seen[]): ColumnMeaning[] {
  const has = (means: Meaning): boolean => meanings.some((one) => one.means === means);
  if (has('firstName') && has('lastName')) return meanings;
  if (!has('name')) return replaced(meanings, ({ means }) => means === 'firstName' || means === 'lastName', 'name');
  const firsts = columns[meanings.findIndex(({ means }) => means === 'firstName')]?.cells ?? [];
  const names = columns[meanings.findIndex(({ means }) => means === 'name')]?.cells ?? [];
  const within = firsts.filter((first, at) => first !== '' && names[at]?.includes(first)).length;
  const isFamily = firsts.some((first) => first !== '') && within < firsts.length / 2;
  return isFamily ? replaced(meanings, ({ means }) => means === 'name', 'lastName') : meanings;
}

const CONTACT_PERSON = /kontakt|contact|contat|ansprech|interlocut|referent|yhteys|tengil/i;

/** A list of organizations, and whom one asks for at each. */
function contactPersons(meanings: ColumnMeaning[]): ColumnMeaning[] {
  const names = meanings.filter(({ means, because }) => means === 'name' && because === 'heading');
  const persons = names.filter(({ heading = '' }) => CONTACT_PERSON.test(heading));
  if (persons.length !== 1 || names.length !== 2) return meanings;
  const isTaken = meanings.some(({ means }) => means === 'organization');
  return replaced(meanings, (one) => names.includes(one) && !persons.includes(one), isTaken ? 'unit' : 'organization');
}

const HONORIFIC =
  /^(?:dr|prof|mr|mrs|ms|miss|sir|herr|hr|frau|fru|m|mme|mlle|dhr|mevr|sr|sra|d|dña|dott|dott\.?ssa|sig|sig\.?ra|pan|pani|ing|mgr|bc)\.?$/i;

/** Outlook's "Title" is how one addresses somebody. */
function oneTitle(meanings: ColumnMeaning[], columns: readonly Seen[]): ColumnMeaning[] {
  const titles = meanings.filter(({ means }) => means === 'jobTitle');
  if (titles.length < 2) return meanings;
  return meanings.map((one, at) => {
    const filled = columns[at]?.cells.filter((cell) => cell !== '') ?? [];
    const isHonorific = one.means === 'jobTitle' && filled.length > 0 && filled.every((cell) => HONORIFIC.test(cell));
    return isHonorific ? { ...one, means: 'ignore' as const } : one;
  });
}

/** One works for one organization: what others are named is a note. */
function oneOrganization(meanings: ColumnMeaning[]): ColumnMeaning[] {
  const [first] = meanings.filter(({ means }) => means === 'organization').sort((a, b) => b.sure - a.sure);
  return replaced(meanings, (one) => one.means === 'organization' && one !== first, 'note');
}

/** Of columns that look like names, the surest is. */
function oneNameByContent(meanings: ColumnMeaning[]): ColumnMeaning[] {
  const names = meanings.filter(({ means }) => means === 'name' || means === 'firstName' || means === 'lastName');
  const sure = names.some(({ because }) => because === 'heading');
  const best = [...names].sort((a, b) => b.sure - a.sure)[0];
  return replaced(meanings, (one) => one.means === 'name' && one.because === 'content' && (sure || one !== best), 'note');
}

const NAMING: ReadonlySet<Meaning> = new Set(['name', 'firstName', 'lastName', 'jobTitle', 'unit', 'organization']);

/** Beside numbers and nothing else that is known stands whose they are. */
function someName(meanings: ColumnMeaning[], columns: readonly Seen[]): ColumnMeaning[] {
  if (meanings.some(({ means }) => NAMING.has(means)) || !meanings.some(({ means }) => CHANNELS.has(means))) return meanings;
  const first = meanings.findIndex(({ means, because }) => means === 'note' && because === 'nothing');
  const isText = columns[first]?.cells.some((cell) => /\p{L}{2}/u.test(cell)) ?? false;
  return isText ? meanings.with(first, { ...meanings[first], means: 'name', because: 'content', sure: 0.3 }) : meanings;
}

function replaced(meanings: ColumnMeaning[], which: (one: ColumnMeaning) => boolean, means: Meaning): ColumnMeaning[] {
  return meanings.map((one) => (which(one) ? { ...one, means } : one));
}
