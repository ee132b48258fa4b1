import type { PhoneNumber } from '../../src/contact/phone-number.ts';
import type { Statement } from '../../src/contact/statement.ts';
import type { Extracted } from '../../src/extraction/extract.ts';

type Done = { extracted: Extracted; milliseconds: number };

/** One line of JSON a page: the contacts with their source, and with `explain` the words each field was read from and why. */
export function printJson(place: string, { extracted, milliseconds }: Done, explain: boolean): void {
  const { statements, about, explanations } = extracted;
  const contacts = statements.map(({ values, source, standing, texts }, at) => ({
    ...values,
    ...(standing === undefined ? {} : { standing }),
    source,
    ...(explain ? { texts, because: explanations[at] ?? [] } : {}),
  }));
  console.log(JSON.stringify({ id: place, contacts, milliseconds, about }));
}

/** A table, a contact a row; with `explain` the words read and the reasons below each. */
export function printTable(place: string, { extracted, milliseconds }: Done, explain: boolean): void {
  const { statements, about, explanations } = extracted;
  const known = Object.entries(about).map(([what, said]) => `${what} ${said}`);
  console.log([`${place}: ${statements.length} stated, in ${milliseconds} ms`, ...known].join(' · '));
  const rows = [HEADINGS, ...statements.map(cellsOf)];
  if (statements.length === 0) return;
  const widths = rows.reduce<number[]>((widest, cells) => cells.map((cell, at) => Math.max(widest[at] ?? 0, cell.length)), []);
  for (const [at, cells] of rows.entries()) {
    console.log(`  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
    if (explain && at > 0) for (const reason of reasonsFor(statements[at - 1], explanations[at - 1])) console.log(`      ${reason}`);
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

function reasonsFor(statement: Statement | undefined, because: string[] = []): string[] {
  const read = Object.entries(statement?.texts ?? {}).map(
    ([field, words]) => `${field} read from ${words.map((text) => `"${text}"`).join(', ')}`,
  );
  return [...read, ...because];
}
