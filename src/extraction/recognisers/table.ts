import type { Contact } from '../../contact/contact.ts';
import { isText, type PageElement } from '../../page/page-tree.ts';
import type { Atom } from '../atoms.ts';
import { atomsOfLines, witnessesOf } from '../atoms.ts';
import { covers, type Lexicon, lexiconOf, wordsOf } from '../clues/lexicon.ts';
import { type NameWitnesses, readName } from '../clues/names.ts';
import { phoneLabelOf } from '../clues/phones.ts';
import { bare } from '../clues/phrases.ts';
import { familyNameLabels, givenNameLabels } from '../languages/name-parts.ts';
import { nameReasons } from '../name-reasons.ts';
import type { Page } from '../page.ts';
import type { Reading, Recogniser } from '../recogniser.ts';

/** A table whose first row says what stands in each column: a row is a contact. */
export const table: Recogniser = {
  name: 'table',
  recognises: ({ tree }) => tree.nodes.some((node) => !isText(node) && node.tag === 'table'),
  read: readTables,
};

type Column = 'name' | 'givenName' | 'familyName' | 'jobTitle' | 'unit' | 'organization' | 'email' | 'phone' | 'mobile' | 'fax';
type Header = { table: number; row: number; columns: (Column | undefined)[] };
/** Columns by which a row can be told apart from a list of anything else. */
const CHANNELS: ReadonlySet<Column | undefined> = new Set(['email', 'phone', 'mobile', 'fax']);
/** Below this a name cell holds a desk. */
const LEAST_NAME = 0.3;
/** A cell that spans more is a table's heading. */
const MOST_COLUMNS = 20;
/** In nodes. What is larger holds tables of its own, which are read by themselves. */
const LARGEST_HEADER = 40;
const LARGEST_ROW = 500;

function readTables(page: Page, spoken: ReadonlySet<number>): Reading[] {
  const witnesses = witnessesOf(page);
  return tablesOf(page).flatMap((header) =>
    rowsOf(page, header.table)
      .filter((row) => row > header.row && sizeOf(page, row) <= LARGEST_ROW)
      .flatMap((row) => readRow(page, row, header, witnesses, spoken)),
  );
}

function tablesOf(page: Page): Header[] {
  return page.tree.nodes.flatMap((node, index) => {
    if (isText(node) || node.tag !== 'table') return [];
    const row = rowsOf(page, index)[0];
    const columns = row === undefined ? [] : namesParted(page, cellsOf(page, row), (cell) => columnOf(page, cell));
    const named = columns.filter((column) => column !== undefined && !CHANNELS.has(column)).length;
    return row !== undefined && named > 0 && columns.some((column) => CHANNELS.has(column)) ? [{ table: index, row, columns }] : [];
  });
}

/** Two columns of names are those of first names and of surnames: "Prénom" tells what "Nom" beside it is. */
function namesParted(page: Page, cells: readonly number[], columnOfCell: (cell: number) => Column | undefined): (Column | undefined)[] {
  const columns = cells.map(columnOfCell);
  if (columns.filter((column) => column === 'name').length < 2) return columns;
  const labels = cells.map((cell) => page.textOf(cell).replace(/\s*:$/, '').toLowerCase());
  const given = labels.findIndex((label) => givenNameLabels.has(label));
  const family = labels.findIndex((label) => familyNameLabels.has(label));
  if (given < 0 || family < 0) return columns;
  return columns.map((column, at) => (at === given ? 'givenName' : at === family ? 'familyName' : column));
}

/** The rows of a table, those of tables within it left out. */
function rowsOf(page: Page, tableNode: number): number[] {
  return page.childrenOf(tableNode).flatMap((child) => {
    const node = page.tree.nodes[child];
    if (!node || isText(node)) return [];
    if (node.tag === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(node.tag) ? rowsOf(page, child) : [];
  });
}

function sizeOf({ tree }: Page, node: number): number {
  return (tree.nodes[node]?.end ?? node) - node;
}

function cellsOf(page: Page, row: number): number[] {
  return page.childrenOf(row).flatMap((child) => {
    const node = page.tree.nodes[child];
    if (!node || isText(node) || (node.tag !== 'td' && node.tag !== 'th')) return [];
    return Array.from({ length: widthOf(node) }, () => child);
  });
}

/** How many columns a cell spans (HTML, attribute colspan); what is no such count is one. */
function widthOf({ attributes }: PageElement): number {
  const written = Number.parseInt(attributes?.colspan ?? '', 10);
  return written >= 1 ? Math.min(MOST_COLUMNS, written) : 1;
}

function columnOf(page: Page, cell: number): Column | undefined {
  if (sizeOf(page, cell) > LARGEST_HEADER) return undefined;
  const text = page.textOf(cell);
  if (text === '' || text.length > 60) return undefined;
  const label = phoneLabelOf(text, page.languages);
  if (label) return label.features.includes('fax') ? 'fax' : label.features.includes('mobile') ? 'mobile' : 'phone';
  const words = wordsOf(text);
  const lexicon: Lexicon = lexiconOf(page.languages);
  const lists: [Column, Lexicon['labels']][] = [
    ['email', lexicon.emailLabels],
    ['name', lexicon.nameLabels],
    ['jobTitle', lexicon.titleLabels],
    ['unit', lexicon.unitLabels],
    ['organization', lexicon.organizationLabels],
  ];
  return (
    lists.find(([, list]) => covers(list, words))?.[0] ??
    lists.find(([, list]) => words.length <= 3 && words.some((_, at) => list(words, at) > 0))?.[0]
  );
}

function readRow(page: Page, row: number, { columns }: Header, witnesses: NameWitnesses, spoken: ReadonlySet<number>): Reading[] {
  const cells = cellsOf(page, row);
  const atoms = columns.flatMap((column, at) => {
    const cell = cells[at];
    if (cell === undefined || cell === cells[at - 1]) return [];
    return atomsOfLines(page, witnesses, page.linesWithin(cell), spoken).map((atom) => ({ atom, column }));
  });
  const channels = atoms.filter(({ atom }) => atom.says === 'phone' || atom.says === 'email');
  if (channels.length === 0) return [];
  const text = (column: Column): string | undefined => {
    const at = columns.indexOf(column);
    const cell = at < 0 ? undefined : cells[at];
    const found = cell === undefined ? '' : bare(page.textOf(cell));
    return found === '' || found.length > 100 ? undefined : found;
  };
  return [readingOf(text, atoms, witnesses)];
}

function readingOf(
  text: (column: Column) => string | undefined,
  atoms: readonly { atom: Atom; column: Column | undefined }[],
  witnesses: NameWitnesses,
): Reading {
  const halves = [text('givenName'), text('familyName')].filter((half) => half !== undefined);
  const named = text('name') ?? (halves.length > 0 ? halves.join(' ') : undefined);
  const name = readName(surnameLast(named ?? ''), witnesses);
  const person = name !== undefined && name.weight >= LEAST_NAME;
  const [jobTitle, unit, organization] = [text('jobTitle'), text('unit'), text('organization')];
  const desk = person ? undefined : (named ?? jobTitle ?? unit);
  const phones = atoms.flatMap(({ atom, column }) =>
    atom.says === 'phone' && 'phone' in atom ? [column === 'fax' ? { ...atom.phone, features: ['fax' as const] } : atom.phone] : [],
  );
  const wordsOf = (says: Atom['says']): string[] => atoms.flatMap(({ atom }) => (atom.says === says ? [atom.text] : []));
  const values: Contact = {
    kind: person ? 'person' : 'office',
    ...(person ? { name: name.name } : desk === undefined ? {} : { name: desk }),
    ...(jobTitle === undefined || jobTitle === desk ? {} : { jobTitle }),
    ...(unit !== undefined || organization !== undefined || desk !== undefined
      ? {
          organization: {
            ...(organization === undefined ? {} : { name: organization }),
            ...(unit === undefined && desk === undefined ? {} : { units: [unit ?? desk ?? ''] }),
          },
        }
      : {}),
    phones,
    emails: atoms.flatMap(({ atom }) => (atom.says === 'email' && 'email' in atom ? [atom.email] : [])),
    ...(atoms.some(({ atom }) => atom.says === 'press') ? { press: true as const } : {}),
  };
  return {
    values,
    texts: {
      ...(named === undefined ? {} : { name: halves.length > 0 ? halves : [named] }),
      ...(jobTitle === undefined ? {} : { jobTitle: [jobTitle] }),
      ...(unit === undefined ? {} : { units: [unit] }),
      ...(phones.length > 0 ? { phones: wordsOf('phone') } : {}),
      ...(values.emails.length > 0 ? { emails: wordsOf('email') } : {}),
      ...(values.press ? { press: wordsOf('press') } : {}),
    },
    nodes: atoms.flatMap(({ atom }) => atom.nodes),
    recognisedBy: 'table',
    reasons: [{ speaks: 'for', that: 'table-names-columns' }, ...(person ? nameReasons(name) : [])],
  };
}

/** "Berg, Anna" in a column of names. */
function surnameLast(text: string): string {
  const [surname, given, ...more] = text.split(/,\s*/);
  return surname !== undefined && given !== undefined && more.length === 0 && /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*)?$/u.test(given)
    ? `${given} ${surname}`
    : text;
}
