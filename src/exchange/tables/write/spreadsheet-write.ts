import type { Card, CardWords } from '../../card.ts';
import { writeZip, type ZippedFile } from '../../zip.ts';
import { disarmed } from './disarm.ts';
import { ownTable } from './own-layout.ts';
import type { Table } from './table.ts';

/** So many rows are one piece: few enough that writing it is not felt. */
const AT_ONCE = 100;
/** In units of UTF-16; Excel calls a file with a longer text damaged (its limits, "total number of characters that a cell can contain"). */
const LONGEST = 32_767;
/** Widths of columns, in digits of the standard font. */
const WIDTHS = { narrowest: 12, widest: 48 };
const LOOKED_AT = 50;

/**
 * Writes cards as a spreadsheet (XLSX: ECMA-376, SpreadsheetML) in our own layout, in pieces. Every cell is a text and of the format for
 * texts, so that nothing becomes a number, date or formula, also when it is edited; as in CSV none begins a formula, for whoever saves it
 * as that. Heading and names stay in sight. By hand, since it is five small parts and a sheet, and the package that reads such files
 * neither keeps a heading in sight nor writes in pieces.
 */
export function* writeSpreadsheet(cards: readonly Card[], words: CardWords): Iterable<Uint8Array<ArrayBuffer>> {
  const sheet: ZippedFile = { name: 'xl/worksheets/sheet1.xml', pieces: sheetPieces(cards, words) };
  yield* writeZip([...Object.entries(PARTS).map(([name, part]): ZippedFile => ({ name, pieces: [`${DECLARATION}${part}`] })), sheet]);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// Formats of cells: 1 texts (49 is "@"), 2 headings.
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1" quotePrefix="1"><alignment vertical="top"/></xf><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
};

function* sheetPieces(cards: readonly Card[], words: CardWords): Iterable<string> {
  const { headings, rows } = yield* ownTable(cards, words);
  const columns = widthsOf({ headings, rows })
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="1"/>`)
    .join('');
  const pane = '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>';
  let xml = `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns}</cols><sheetData>${rowOf(headings, 2)}`;
  let held = 0;
  for (const row of rows) {
    xml += rowOf(row, 1);
    held += 1;
    if (held < AT_ONCE) continue;
    yield xml;
    [xml, held] = ['', 0];
  }
  yield `${xml}</sheetData></worksheet>`;
}

/** Cells without a reference follow one another, so an empty one is written too. */
function rowOf(cells: readonly string[], format: number): string {
  return `<row>${cells.map((text) => cellOf(text, format)).join('')}</row>`;
}

function cellOf(text: string, format: number): string {
  if (text === '') return `<c s="${format}"/>`;
  return `<c s="${format}" t="inlineStr"><is><t xml:space="preserve">${escaped(disarmed(text).slice(0, LONGEST))}</t></is></c>`;
}

/** As the longest of the first cards needs, within bounds. */
function widthsOf({ headings, rows }: Table): number[] {
  const widths = headings.map((heading) => heading.length);
  let looked = 0;
  for (const row of rows) {
    for (const [at, text] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, text.length);
    looked += 1;
    if (looked === LOOKED_AT) break;
  }
  return widths.map((width) => Math.min(Math.max(width + 2, WIDTHS.narrowest), WIDTHS.widest));
}

/** As text of an element; "_x0041_" stands for a character in SpreadsheetML (22.9.2.19, ST_Xstring), so its first sign is written so. */
function escaped(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
