import { basename } from 'node:path';
import { at, bare, code, complain, type File, files, source } from './files.ts';
import type { Rule } from './rule.ts';

const FORBIDDEN =
  /^(data|info|item|entry|record|manager|helper|util|service|handler|utils|helpers|items|records|managers|services|handlers)$/i;

/** Lists of words, one language or field each: data, and as long as the language is. */
const LISTS = /^src\/extraction\/languages\/|^test\/generator\/words\//;

export const style: Rule[] = [
  {
    states: 'a file holds one idea: at most 250 lines',
    complaints: () =>
      code.filter(isLong).map(({ path, text }) => `${path}: ${lines(text)} lines; take away, or move one idea to a file of its own.`),
  },
  {
    states: 'nine files in ten have at most 160 lines',
    complaints: () =>
      ninth(
        source.filter(({ path }) => !LISTS.test(path)).map((file) => ({ where: file.path, lines: lines(file.text) })),
        160,
      ),
  },
  { states: 'nine functions in ten have at most 25 lines', complaints: () => ninth(source.flatMap(functionsOf), 25) },
  { states: 'files are named in kebab-case, components in PascalCase', complaints: misnamedFiles },
  { states: 'names come from the domain', complaints: () => [...source.flatMap(emptyNames), ...source.flatMap(emptyFileNames)] },
  {
    states: 'types and functions, no classes',
    complaints: () => complain(code, /^\s*(export )?(abstract )?class \w/gm, 'write a type and functions instead of a class.'),
  },
  {
    states: 'unions, no enums',
    complaints: () => complain(code, /^\s*(export )?(const )?enum \w/gm, 'write a union of texts instead of an enum.'),
  },
  { states: 'a lint rule is set aside only with a reason', complaints: unreasonedDisables },
  {
    states: 'nothing is left for later in a comment',
    complaints: () =>
      code.flatMap((file) =>
        [...file.text.matchAll(/\b(TO[D]O|FIX[M]E|XX[X])\b/g)].map(
          ({ index }) => `${at(file, index)}: do it, or open an issue and take this mark away.`,
        ),
      ),
  },
];

function isLong({ path, text }: File): boolean {
  return lines(text) > 250 && !LISTS.test(path);
}

function lines(text: string): number {
  return text.trimEnd().split('\n').length;
}

type Measured = { where: string; lines: number };

/** Complains of the longest when more than one in ten is above the bound. */
function ninth(measured: Measured[], most: number): string[] {
  const long = measured.filter((one) => one.lines > most);
  if (long.length * 10 <= measured.length) return [];
  const worst = long.sort((one, other) => other.lines - one.lines).slice(0, 10);
  return [
    `${long.length} of ${measured.length} have more than ${most} lines. The longest: ${worst.map((one) => `${one.where} (${one.lines})`).join(', ')}. Shorten some.`,
  ];
}

/** Functions declared at the left margin, which the formatter ends with a brace at the left margin. Methods and arrows count to the function around them. */
function functionsOf(file: File): Measured[] {
  return [...file.text.matchAll(/^(?:export )?(?:async )?function\*? (\w+)[\s\S]*?^\}/gm)].map((match) => ({
    where: `${at(file, match.index)} ${match[1]}`,
    lines: lines(match[0]),
  }));
}

function misnamedFiles(): string[] {
  const named = files.filter(({ path }) => /^(src|scripts|test)\//.test(path) && !path.startsWith('test/pages/'));
  const misnamed = named.filter(
    ({ path }) => !/^(\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+|[A-Z][A-Za-z0-9]+(\.browser)?(\.test)?\.tsx)$/.test(basename(path)),
  );
  return misnamed.map(({ path }) => `${path}: name it in kebab-case; only components have PascalCase, and end in .tsx.`);
}

function emptyNames(file: File): string[] {
  const declared = [...bare(file.text).matchAll(/\b(?:function|const|let|type) (\w+)/g)];
  const empty = declared.flatMap((match) =>
    (match[1] ?? '')
      .split(/(?=[A-Z])|_/)
      .filter((word) => FORBIDDEN.test(word))
      .map((word) => ({ match, word })),
  );
  return empty.map(
    ({ match, word }) =>
      `${at(file, match.index)}: "${match[1]}" says nothing by "${word}". Name it in the words of README.md: contact, statement, source, page …`,
  );
}

function emptyFileNames({ path }: File): string[] {
  const words = basename(path)
    .split(/[-.]|(?=[A-Z])/)
    .filter((word) => FORBIDDEN.test(word));
  return words.map((word) => `${path}: "${word}" says nothing. Name the file for the one idea it holds.`);
}

function unreasonedDisables(): string[] {
  const marks = code.flatMap((file) =>
    [...file.text.matchAll(/(?:oxlint|eslint)-disabl[e][^\n]*|@ts-(?:ignore|nocheck|expect-error)[^\n]*|biome-ignor[e][^\n]*/g)].map(
      (match) => ({ file, match }),
    ),
  );
  return marks
    .filter(({ match }) => !/ -- \w|: \w/.test(match[0]))
    .map(({ file, match }) => `${at(file, match.index)}: say why after " -- ", or mend what the rule found.`);
}
