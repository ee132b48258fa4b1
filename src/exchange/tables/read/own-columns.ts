import { readDisarmed } from '../write/disarm.ts';
import { OWN_FIELDS, OWN_LANGUAGES, OWN_WORDS, type OwnField, type OwnLanguage } from '../write/own-words.ts';
import type { TableRow } from './read-table.ts';

/** Which field of our own layout a column holds; `at` counts from 1 in a column of several ("Phone 2"), else it is 0. */
export type OwnColumn = { field: OwnField; at: number };
/** The headings of a table in our own layout: their row, and the field of each column that is ours. */
export type OwnHeadings = { at: number; language: OwnLanguage; headings: string[]; columns: (OwnColumn | undefined)[] };

/**
 * Finds the headings of our own layout among the first rows of a table, in any of our languages and in any order; nothing where the table is
 * another's. It is ours by what each of our tables has, or, where somebody took that away, by a heading that no other table has.
 */
export function ownHeadings(rows: readonly TableRow[]): OwnHeadings | undefined {
  for (const { at, cells } of rows.slice(0, LOOKED_AT)) {
    const readings = OWN_LANGUAGES.map((language) => ({ language, columns: columnsOf(cells, language) })).filter(({ columns }) =>
      isOwn(columns),
    );
    const [first, ...others] = readings;
    // Neighbouring languages share words: it is the one of which most headings are.
    const best = first && others.reduce((most, one) => (known(one) > known(most) ? one : most), first);
    if (best) return { at, headings: cells.map(readDisarmed), ...best };
  }
  return undefined;
}

function known({ columns }: { columns: readonly (OwnColumn | undefined)[] }): number {
  return columns.filter((column) => column !== undefined).length;
}

/** A title may have been put above them. */
const LOOKED_AT = 20;

/** What each of our own tables has, whatever its contacts hold. */
const ALWAYS: readonly OwnField[] = ['revisedAt', 'kind', 'id'];
/** What we say of a number, an address or a page, in the words "Phone 2 …". */
const OURS_ALONE: readonly OwnField[] = OWN_FIELDS.flatMap(([, ...beside]) => beside);

function isOwn(columns: readonly (OwnColumn | undefined)[]): boolean {
  const fields = new Set(columns.map((column) => column?.field));
  return ALWAYS.every((field) => fields.has(field)) || OURS_ALONE.some((field) => fields.has(field));
}

const fieldsIn: Readonly<Record<OwnLanguage, ReadonlyMap<string, OwnField>>> = {
  en: fieldsOf('en'),
  sv: fieldsOf('sv'),
  nb: fieldsOf('nb'),
  da: fieldsOf('da'),
  fi: fieldsOf('fi'),
  de: fieldsOf('de'),
};

function fieldsOf(language: OwnLanguage): ReadonlyMap<string, OwnField> {
  return new Map(OWN_FIELDS.flat().map((field) => [OWN_WORDS[language].headings[field].toLowerCase(), field]));
}

/** Of two columns with one heading the second is not ours. */
function columnsOf(headings: readonly string[], language: OwnLanguage): (OwnColumn | undefined)[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const plain = readDisarmed(heading).trim().toLowerCase();
    const at = /\d{1,4}/.exec(plain)?.[0];
    const field = fieldsIn[language].get(at === undefined ? plain : plain.replace(at, '#'));
    if (field === undefined || taken.has(plain)) return undefined;
    taken.add(plain);
    return { field, at: Number(at ?? 0) };
  });
}
