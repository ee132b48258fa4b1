import { readDisarmed } from '../write/disarm.ts';
import { OWN_FIELDS, OWN_WORDS, type OwnField } from '../write/own-words.ts';
import type { TableRow } from './read-table.ts';

/** Which field of our own layout a column holds; `at` counts from 1 in a column of several ("Phone 2"), else it is 0. */
export type OwnColumn = { field: OwnField; at: number };
/** In which language a table in our own layout says its fields. */
export type OwnLanguage = keyof typeof OWN_WORDS;
/** The headings of a table in our own layout: their row, and the field of each column that is ours. */
export type OwnHeadings = { at: number; language: OwnLanguage; headings: string[]; columns: (OwnColumn | undefined)[] };

/**
 * Finds the headings of our own layout among the first rows of a table, in any of our languages and in any order; nothing where the table is
 * another's. It is ours by what each of our tables has, or, where somebody took that away, by a heading that no other table has.
 */
export function ownHeadings(rows: readonly TableRow[]): OwnHeadings | undefined {
  for (const { at, cells } of rows.slice(0, LOOKED_AT)) {
    for (const language of LANGUAGES) {
      const columns = columnsOf(cells, language);
      if (isOwn(columns)) return { at, language, headings: cells.map(readDisarmed), columns };
    }
  }
  return undefined;
}

const LANGUAGES = ['en', 'sv'] as const satisfies OwnLanguage[];
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

const fieldsIn = {
  en: fieldsOf('en'),
  sv: fieldsOf('sv'),
} as const satisfies Record<OwnLanguage, unknown>;

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
