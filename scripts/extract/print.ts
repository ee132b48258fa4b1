import type { PhoneNumber } from '../../src/contact/phone-number.ts';
import type { Reason } from '../../src/contact/reason.ts';
import type { Statement } from '../../src/contact/statement.ts';
import type { Extracted } from '../../src/extraction/extract.ts';
import { FIELD_NAMES } from '../../src/ui/field-names.ts';
import { type WhyLine, whyLines } from '../../src/ui/why.ts';
import { english } from './english.ts';

type Done = { extracted: Extracted; milliseconds: number };

/** One line of JSON a page: the contacts with their source, and with `explain` the words each field was read from and why. */
export function printJson(place: string, { extracted, milliseconds }: Done, explain: boolean): void {
  const { statements, about, reasons } = extracted;
  const contacts = statements.map(({ values, source, standing, texts }, at) => ({
    ...values,
    ...(standing === undefined ? {} : { standing }),
    source,
    ...(explain ? { texts, because: linesOf(statements[at], reasons[at]) } : {}),
  }));
  console.log(JSON.stringify({ id: place, contacts, milliseconds, about }));
}

/** A table, a contact a row; with `explain` the words read and the reasons below each. */
export function printTable(place: string, { extracted, milliseconds }: Done, explain: boolean): void {
  const { statements, about, reasons } = extracted;
  const known = Object.entries(about).map(([what, said]) => `${what} ${said}`);
  console.log([`${place}: ${statements.length} stated, in ${milliseconds} ms`, ...known].join(' · '));
  const rows = [HEADINGS, ...statements.map(cellsOf)];
  if (statements.length === 0) return;
  const widths = rows.reduce<number[]>((widest, cells) => cells.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)), []);
  for (const [at, cells] of rows.entries()) {
    console.log(`  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
    if (explain && at > 0) for (const line of linesOf(statements[at - 1], reasons[at - 1])) console.log(`      ${line}`);
  }
}

const HEADINGS = ['KIND', 'NAME', 'JOB TITLE', 'UNITS', 'ORGANIZATION', 'NUMBERS AND ADDRESSES', 'MARKS'];

function cellsOf({ values, standing, source }: Statement): string[] {
  const { kind, name, jobTitle, organization, phones, emails, press } = values;
  const marks = [press ? 'press' : '', standing ?? '', 'recognisedBy' in source ? source.recognisedBy : ''];
  return [
    kind,
    name ?? '-',
    jobTitle ?? '-',
    organization?.units?.join(' > ') ?? '-',
    organization?.name ?? '-',
    [...phones.map(numberOf), ...emails.map(({ address }) => address)].join(', '),
    marks.filter(Boolean).join(' '),
  ];
}

function numberOf({ number, extension, features, label }: PhoneNumber): string {
  const said = [...(features ?? []), label ?? ''].filter(Boolean).join(' ');
  return `${number}${extension === undefined ? '' : ` x${extension}`}${said === '' ? '' : ` (${said})`}`;
}

/** The lines of "Why?" in the popup, in English. */
function linesOf(statement: Statement | undefined, reasons: readonly Reason[] = []): string[] {
  return statement ? whyLines(statement, reasons).map(inEnglish) : [];
}

function inEnglish(line: WhyLine): string {
  switch (line.of) {
    case 'recogniser':
      return `${english('readBy')}: ${english(line.says)}`;
    case 'field':
      return `${english(FIELD_NAMES[line.field])}: ${line.words.map((words) => `"${words}"`).join(', ')}`;
    case 'date':
      return `${english('pageDate')}: ${line.at}`;
    default:
      return `${english(line.of === 'for' ? 'spokeFor' : 'spokeAgainst')}: ${english(line.says, ...line.words)}`;
  }
}
