import { looksLikeName } from './column-content.ts';
import { mayReach } from './heading-row.ts';
import type { TableRow } from './read-table.ts';
import { isPress, saysOrganization, saysUnit } from './words-in.ts';

/** What headings between the rows say of those below: "EKSTADS KOMMUN", then "Ledning", then people. */
export type Section = { organization?: string; units: string[]; press?: true };

/**
 * The only text of a row that may head those below; nothing for a row that holds more, or somebody. Empty where the row only speaks of the
 * list itself.
 */
export function sectionHeading(cells: readonly string[], { afterGap }: { afterGap: boolean }): string | undefined {
  const [text, ...more] = cells.filter((cell) => cell !== '');
  if (text === undefined || more.length > 0 || text.length > LONGEST || mayReach(text)) return undefined;
  if (OF_THE_LIST.test(text) && !isPress(text)) return '';
  const isLoud = isCapital(text) || text.endsWith(':') || afterGap;
  const isSomebody = looksLikeName(text) && !saysUnit(text) && !saysOrganization(text) && !isPress(text) && !isLoud;
  return isSomebody ? undefined : text.replace(/\s*:$/, '').replace(/\s*\(\d+\)$/, '');
}

/**
 * The section that a heading begins. `follows`: it stands right below another heading; `hasPeople`: somebody stood below the one before;
 * `hasOrganizations`: a column names them.
 */
export function sectionAfter(before: Section, heading: string, { follows, hasPeople, hasOrganizations }: Place): Section {
  if (heading === '') return before;
  const { organization, units } = before;
  const of = organization === undefined ? {} : { organization };
  if (isPress(heading)) return { ...of, units: follows ? units : [], press: true };
  if (!hasOrganizations && saysOrganization(heading) && !saysUnit(heading)) return { organization: heading, units: [] };
  // "POLISEN", its people, then "RÄDDNINGSTJÄNSTEN": written alike, they are alike.
  const isBeside = hasPeople && organization !== undefined && units.length === 0 && isCapital(organization) && isCapital(heading);
  if (isBeside && !hasOrganizations && !saysUnit(heading)) return { organization: heading, units: [] };
  if (!follows) return { ...of, units: [heading] };
  const [outer] = units;
  if (!hasOrganizations && organization === undefined && outer !== undefined) return { organization: outer, units: [heading] };
  return { ...of, units: [...units, heading].slice(-MOST_UNITS) };
}

export type Place = { follows: boolean; hasPeople: boolean; hasOrganizations: boolean };

function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}

/**
 * Columns whose text stands in the first row of several and holds for those below: only where it leads its rows, is left out in most, and
 * never said twice.
 */
export function columnsHeldDown(rows: readonly TableRow[], columns: readonly number[]): number[] {
  return columns.filter((column) => {
    const said = rows.flatMap(({ cells }) => cells[column] || []);
    const leads = (rows[0]?.cells[column] ?? '') !== '';
    return leads && said.length > 1 && said.length <= rows.length / 2 && new Set(said).size === said.length;
  });
}

const LONGEST = 80;
const MOST_UNITS = 3;
/** What a list says of itself: "Telefonlista 2026". */
const OF_THE_LIST =
  /\b(?:19|20)\d\d\b|(?:^|[^\p{L}])\p{L}*(?:list|lista|liste|listan|luettelo|kontakter|contacts|kontakte|verzeichnis|seznam)(?![\p{L}])/iu;
