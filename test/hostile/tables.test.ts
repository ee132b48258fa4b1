import { CFB, utils, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { NoTable, ReadTables } from '../../src/exchange/tables/read/read-table.ts';
import { readSpreadsheet } from '../../src/exchange/tables/read/spreadsheet-read.ts';
import { unpack } from '../../src/exchange/unpack.ts';
import { contactsOf, tableOf } from '../exchange/tables/read/read-tables.ts';

const ANNA = 'Anna Berg;070-174 06 05';
const BO = 'Bo Ek;070-174 06 06';

function namesIn(text: string): (string | undefined)[] {
  return contactsOf(tableOf(text), 'SE').file.cards.map(({ contact }) => contact.name);
}

describe('a table of text harms neither its reader nor its neighbours', () => {
  it.each<[string, string]>([
    ['a note of ten million characters', `Eva Lind;070-174 06 07;"${'x'.repeat(10_000_000)}"`],
    ['a note of ten million characters that is never closed', `Eva Lind;070-174 06 07;"${'x'.repeat(10_000_000)}`],
    ['a row of a million separators', `Eva Lind;070-174 06 07${';'.repeat(1_000_000)}`],
    ['a cell of a hundred thousand quotation marks', `Eva Lind;070-174 06 07;${'"'.repeat(100_000)}`],
    ['a hundred thousand numbers in a cell', `Eva Lind;070-174 06 07${', 070-174 06 08'.repeat(100_000)}`],
    ['a number of a hundred thousand figures', `Eva Lind;070-174 06 07 ${'1'.repeat(100_000)}`],
    ['brackets that never close', `Eva Lind;070-174 06 07 ${'(,'.repeat(50_000)}`],
    ['NUL and other controls', 'Eva Lind;070-174 06 07;\0\u0001\u001b[31m'],
    ['names of built-in properties', '__proto__;070-174 06 07;constructor'],
  ])('%s', (_, row) => {
    const names = namesIn(`Namn;Telefon;Anteckning\n${ANNA};\n${row}\n${BO};\n`);
    expect(names[0]).toBe('Anna Berg');
    expect(names.at(-1)).toBe('Bo Ek');
  });

  it('a quotation mark that is opened on every row takes no row into another', () => {
    expect(namesIn(`Namn;Telefon\n${`"${ANNA}\n`.repeat(3000)}`)).toHaveLength(3000);
  });

  it('text that turns the reading direction is taken without what turns it', () => {
    expect(namesIn('Namn;Telefon\n\u202eAnna Berg\u202c;070-174 06 05')).toEqual(['Anna Berg']);
  });

  it('headings that are built-in properties are headings that nobody knows', () => {
    const { layout } = contactsOf(tableOf(`__proto__;constructor;Telefon;Namn\nx;y;070-174 06 05;Anna Berg`), 'SE');
    expect(layout.columns.map(({ means }) => means)).toEqual(['note', 'note', 'phone', 'name']);
  });

  it('a name longer than any is said to be too large, and read no further', () => {
    const { file } = contactsOf(tableOf(`Namn;Telefon\n${'Anna '.repeat(200)};070-174 06 05\n${BO}`), 'SE');
    expect(file.unread.map(({ at, why }) => [at, why])).toEqual([[2, 'too-large']]);
    expect(file.cards).toHaveLength(1);
  });

  it('a formula is a text', () => {
    const { file } = contactsOf(tableOf(`Namn;Telefon;Notering\nAnna Berg;070-174 06 05;"=HYPERLINK(""https://evil.example"")"`), 'SE');
    expect(file.cards[0]?.note).toBe('=HYPERLINK("https://evil.example")');
  });
});

describe('a spreadsheet that is none, or was made to harm, is refused', () => {
  const sheet = utils.aoa_to_sheet([['Namn'], ['Anna Berg']]);

  it.each<[string, () => Uint8Array, NoTable]>([
    ['zeros that fill a disk', () => zipSync({ '[Content_Types].xml': new Uint8Array(130_000_000) }), 'too-large'],
    ['cells that are repeated without end', () => repeating('table:number-columns-repeated="1000000000"', ''), 'too-large'],
    [
      'rows that are repeated without end',
      () => repeating('table:number-columns-repeated="300"', 'table:number-rows-repeated="1000000"'),
      'too-large',
    ],
    ['a text document', () => zipSync({ 'word/document.xml': strToU8('<w:document/>'), 'a.xml': strToU8('<a/>') }), 'foreign'],
    ['an archive of something else', () => zipSync({ 'readme.txt': strToU8('x') }), 'foreign'],
    ['octets of anything', () => Uint8Array.from({ length: 1000 }, (_, at) => (at * 97) % 256), 'foreign'],
    ['half a file', () => bookOf({ Blad: sheet }).slice(0, 2000), 'broken'],
    ['the form of before 2007', () => bookOf({ Blad: sheet }, 'biff8'), 'old'],
    ['the binary form', () => bookOf({ Blad: sheet }, 'xlsb'), 'old'],
    ['what asks for a password', locked, 'locked'],
    ['nothing but empty cells', () => bookOf({ Blad: utils.aoa_to_sheet([['', ' ']]) }), 'empty'],
  ])('%s', async (_, make, broken) => {
    expect(await readSpreadsheet(make())).toEqual({ broken });
  });

  it('an archive that denies its size gives out no more than is allowed', () => {
    const octets = denying(zipSync({ 'a.xml': new Uint8Array(10_000_000) }));
    expect(unpack(octets, () => true, 1_000_000)).toEqual({ broken: 'too-large' });
  });

  it('a cell at the end of the world is left out, its neighbours are not', async () => {
    const cells = ['A1', 'XFD1', 'ZZZZZZ1'].map((at) => `<c r="${at}" t="inlineStr"><is><t>Anna Berg</t></is></c>`).join('');
    const rows = `<row r="1">${cells}</row><row r="4000000000"><c r="A4000000000"><v>1</v></c></row>`;
    const far = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`;
    const files = unpack(bookOf({ Blad: sheet }), () => true, 1_000_000);
    const octets = zipSync({ ...Object.fromEntries('files' in files ? files.files : []), 'xl/worksheets/sheet1.xml': strToU8(far) });
    expect(await readSpreadsheet(octets)).toEqual({ tables: [{ name: 'Blad', rows: [{ at: 1, cells: ['Anna Berg'] }] }] });
  });

  it('a sheet whose name is a built-in property is a sheet', async () => {
    const read = await readSpreadsheet(bookOf({ constructor: sheet }));
    expect(read).toEqual({
      tables: [
        {
          name: 'constructor',
          rows: [
            { at: 1, cells: ['Namn'] },
            { at: 2, cells: ['Anna Berg'] },
          ],
        },
      ],
    } satisfies ReadTables);
  });
});

function bookOf(sheets: Readonly<Record<string, WorkSheet>>, form: 'xlsx' | 'xlsb' | 'biff8' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType: form }));
}

/** The archive with sizes in its directory and before its files that are not true. */
function denying(octets: Uint8Array): Uint8Array {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  const directory = view.getUint32(octets.length - 6, true);
  view.setUint32(directory + 24, 1000, true);
  view.setUint32(22, 1000, true);
  return octets;
}

function repeating(cells: string, rows: string): Uint8Array {
  const table = `<table:table table:name="x"><table:table-row ${rows}><table:table-cell ${cells} office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`;
  const content = `<office:document-content><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ 'META-INF/manifest.xml': strToU8('<manifest:manifest/>'), 'content.xml': strToU8(content) });
}

function locked(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptedPackage', [1, 2, 3]);
  const octets: unknown = CFB.write(file, { type: 'array' });
  return Uint8Array.from(Array.isArray(octets) || octets instanceof Uint8Array ? octets : []);
}
