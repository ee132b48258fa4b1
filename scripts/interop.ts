// Reads a folder of vCards, as the programs of others wrote them, and prints what each holds: to be compared by hand with the files.
// Usage: npm run --silent interop -- FOLDER|FILE… [--home SE] [--json]
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadCard, Unread } from '../src/exchange/read-card.ts';
import { readVCards } from '../src/exchange/vcards/vcard-read.ts';

const { values, positionals } = parseArgs({ options: { home: { type: 'string' }, json: { type: 'boolean' } }, allowPositionals: true });
const paths = positionals.flatMap((path) => (statSync(path).isDirectory() ? cardsIn(path) : [path]));
if (paths.length === 0) {
  console.error('Say which folder or file: npm run --silent interop -- FOLDER|FILE… [--home SE] [--json]');
  process.exitCode = 2;
}
for (const path of paths) {
  const read = [...readVCards(readFileSync(path), values.home === undefined ? {} : { country: values.home })].filter(
    (one) => one !== undefined,
  );
  console.log(values.json ? JSON.stringify({ path, read }) : `\n# ${basename(path)}\n${read.map(told).join('\n')}`);
}

function cardsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.vcf'))
    .map((name) => join(folder, name));
}

function told(read: ReadCard | Unread): string {
  if ('why' in read) return `${read.at}: NOT READ, ${read.why}: ${read.begins}`;
  const { at, contact, note, tags, kept = [], statedAt, uid } = read;
  const { kind, name, jobTitle, organization = {}, phones, emails, press } = contact;
  const rows: [string, unknown][] = [
    ['title', jobTitle],
    ['organization', [organization.name, ...(organization.units ?? [])].filter(Boolean).join(' / ') || undefined],
    ['place', organization.address && JSON.stringify(organization.address)],
    ...phones.map(({ number, ...more }): [string, unknown] => ['number', `${number} ${JSON.stringify(more)}`]),
    ...emails.map(({ address, label }): [string, unknown] => ['address', `${address}${label ? ` (${label})` : ''}`]),
    ['tags', tags?.join(' | ')],
    ['press', press],
    ['note', note && JSON.stringify(note.length > 300 ? `${note.slice(0, 300)}… ${note.length}` : note)],
    ['dated', statedAt],
    ['uid', uid],
    [
      'kept',
      kept.map(({ group, name: kept1, value }) => `${group ? `${group}.` : ''}${kept1}:${value.slice(0, 24)}`).join(' | ') || undefined,
    ],
  ];
  const lines = rows.filter(([, value]) => value !== undefined).map(([field, value]) => `    ${field}: ${String(value)}`);
  return [`${at}: ${kind} ${name ?? '(no name)'}`, ...lines].join('\n');
}
