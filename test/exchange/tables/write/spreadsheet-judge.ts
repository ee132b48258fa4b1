import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll } from 'vitest';

/** A cell as a spreadsheet understood it. */
export type JudgedCell = { text: string; kind: 'text' | 'number' | 'formula' };

/** Reads a CSV file of one separator as a spreadsheet does. */
export type Judge = (csv: string, separator: string) => JudgedCell[][];

/** Who can judge here, to be asked for where tests are declared: Papa Parse, which makes numbers of what looks so, and LibreOffice Calc where it is installed. */
export function judges(): [string, Judge][] {
  const calc = ['soffice', 'libreoffice'].find((command) => spawnSync(command, ['--version']).status === 0);
  return [['Papa Parse', byPapaParse], ...(calc === undefined ? [] : [['LibreOffice', byCalc(calc)] satisfies [string, Judge]])];
}

/** The cells of a CSV file as texts, by another program than wrote them. */
export function cellsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return data;
}

function byPapaParse(csv: string, delimiter: string): JudgedCell[][] {
  const { data } = Papa.parse<(string | number | boolean | null)[]>(csv.replace(/^\ufeff/, ''), {
    delimiter,
    dynamicTyping: true,
    skipEmptyLines: true,
  });
  return data.map((row) =>
    row.map((cell) => {
      const text = String(cell ?? '');
      return { text, kind: typeof cell === 'number' ? 'number' : /^[=+\-@\t\r]/.test(text) ? 'formula' : 'text' };
    }),
  );
}

function byCalc(calc: string): Judge {
  // One for all, since making it takes longer than reading a file.
  const profile = mkdtempSync(join(tmpdir(), 'calc-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true }));
  return (csv, separator) => {
    const folder = mkdtempSync(join(tmpdir(), 'judged-'));
    try {
      writeFileSync(join(folder, 'judged.csv'), csv);
      // Separator, quote, UTF-8, from the first line, and what looks like a number or a formula is one.
      const filter = `--infilter=Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`;
      const told = [
        '--headless',
        '--norestore',
        `-env:UserInstallation=file://${profile}`,
        filter,
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, 'judged.csv'),
      ];
      const { stderr } = spawnSync(calc, told, { encoding: 'utf8' });
      return cellsOfCalc(readFileSync(join(folder, 'judged.fods'), 'utf8'), stderr);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

/** Of Flat OpenDocument (OpenDocument 1.3, 9.1.4). */
function cellsOfCalc(xml: string, said: string): JudgedCell[][] {
  const rows = [...xml.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)].map(([, row = '']) => row);
  if (rows.length === 0) throw new Error(`Calc read nothing. ${said}`);
  return rows.map((row) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(([, marks = '', inside = '']) => {
      const lines = [...inside.matchAll(/<text:p[^>]*>([\s\S]*?)<\/text:p>/g)].map(([, line = '']) => plain(line));
      const kind = marks.includes('table:formula') ? 'formula' : /value-type="string"/.test(marks) || inside === '' ? 'text' : 'number';
      const repeated = Number(/number-columns-repeated="(\d+)"/.exec(marks)?.[1] ?? 1);
      return Array.from({ length: Math.min(repeated, 100) }, (): JudgedCell => ({ text: lines.join('\n'), kind }));
    }),
  );
}

function plain(xml: string): string {
  return xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
    .replaceAll('<text:tab/>', '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => NAMED[name] ?? '');
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
