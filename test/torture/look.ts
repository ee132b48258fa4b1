import { summarise } from '../../src/contact/summarise.ts';
import type { Backup } from '../../src/directory/backup.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { listSnapshots, readSnapshot } from '../../src/directory/snapshots.ts';

/** How a directory is found. `latest` is its latest change, and of how many contacts; `faults` are sentences on what does not fit together in it. */
export type Look = { generation: number; latest: string; digest: string; faults: string[] };

/** So many contacts are searched for, each by its name. */
const SEARCHED = 25;

/** Looks a directory over: its number of changes, what its contacts say, and whether what follows from them follows from them. */
export async function lookOver(directory: Directory): Promise<Look> {
  const { generation, contacts, pages } = await directory.backUp();
  const rows = (await directory.takeAway()).rows;
  const faults = rows
    .filter(({ summary, statements, corrections }) => canonical(summary) !== canonical(summarise(statements, corrections)))
    .map(({ id }) => `The summary of ${id} is of something else.`);
  for (const { id, summary } of rows.slice(-SEARCHED)) {
    const found = await directory.find({ text: summary.name ?? '', most: 100 });
    if (!found.some((one) => one.id === id)) faults.push(`${id} is not found by its name, ${summary.name}.`);
  }
  const here = contacts.filter(({ removedAt }) => removedAt === undefined).length;
  if (rows.length !== here || (await directory.count()) !== here) faults.push(`${here} contacts are kept, and ${rows.length} are there.`);
  const known = new Set(pages.map(({ address }) => address));
  const seen = new Set(contacts.flatMap(({ statements }) => statements.flatMap((one) => one.pages)));
  const lost = [...known].filter((address) => !seen.has(address));
  if (lost.length > 0) faults.push(`Nobody was seen on ${lost.join(', ')}.`);
  const [latest] = await directory.changes(1);
  return {
    generation,
    latest: `${latest?.kind} ${latest?.count}`,
    digest: await digestOf(contacts),
    faults: [...faults, ...(await copyFaults())],
  };
}

/** The same for the same contacts, in whatever order anything stands in them. */
export async function digestOf(contacts: Backup['contacts']): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(contacts)));
  return [...new Uint8Array(hash).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function copyFaults(): Promise<string[]> {
  const copies = await listSnapshots();
  const read = await Promise.all(copies.map(async ({ name }) => JSON.parse(await readSnapshot(name)).contacts.length));
  return copies.filter(({ count }, at) => count !== read[at]).map(({ name }) => `The copy ${name} holds something else.`);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort(byText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}:${canonical(part)}`)
    .sort(byText)
    .join()}}`;
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
