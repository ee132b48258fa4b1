import type { Statement } from '../../src/contact/statement.ts';
import type { Backup } from '../../src/directory/backup.ts';
import type { Directory, Row } from '../../src/directory/directory.ts';
import type { FromElsewhere } from '../../src/directory/from-elsewhere.ts';
import { keepSnapshot } from '../../src/directory/snapshots.ts';
import { digestOf } from './look.ts';

/** A number from 0 to 1, exclusive; each is new. */
export type Dice = () => number;

/**
 * One thing done to a directory, to `count` contacts as its change tells. `after` is the digest that its contacts must have once it is done, where that is known beforehand; where it is
 * not, undoing it must bring back what was before.
 */
export type Operation = { kind: string; count?: number; after?: string; run: () => Promise<unknown> };

/** Dice that fall alike for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is done next. `before` is the digest of what an undo now would bring back, where that is known. */
export async function nextOperation(directory: Directory, roll: Dice, before: string | undefined): Promise<Operation> {
  const rows = (await directory.takeAway()).rows;
  const chance = roll();
  const [one, other] = [pick(rows, roll), pick(rows, roll)];
  if (rows.length < 10 || !one || !other || chance < 0.3) return saving(directory, roll);
  if (chance < 0.45)
    return { kind: 'annotate', count: 1, run: () => directory.annotate(one.id, { note: `Note ${roll()}`, tags: ['it'] }, now()) };
  if (chance < 0.6) return { kind: 'correct', count: 1, run: () => directory.correct(one.id, { jobTitle: `Chef ${roll()}` }, now()) };
  if (chance < 0.7 && one !== other) return { kind: 'join', count: 2, run: () => directory.join([one.id, other.id], now()) };
  if (chance < 0.75 && one !== other) return { kind: 'remove', count: 2, run: () => directory.remove([one.id, other.id], now()) };
  if (chance < 0.85) return before === undefined ? saving(directory, roll) : { kind: 'undo', after: before, run: () => directory.undo() };
  if (chance < 0.9) return copying(directory);
  return chance < 0.95 ? forgetting(directory, one) : restoring(directory, one, roll);
}

/** A file is imported, or the last one taken back. */
export async function nextImport(directory: Directory, roll: Dice, before: string | undefined): Promise<Operation> {
  if (before !== undefined && roll() < 0.5) return { kind: 'undo', after: before, run: () => directory.undo() };
  // Few enough to be named in the log, or more than that.
  const count = 600 + Math.floor(roll() * 1_200);
  const batches = Array.from({ length: Math.ceil(count / 30) }, () => fromFile(roll)).map((all, at) => all.slice(0, count - at * 30));
  return { kind: 'save', count, run: () => directory.rememberMany(batches, { at: now() }) };
}

function fromFile(roll: Dice): FromElsewhere[] {
  return Array.from({ length: 30 }, () => ({ ...stated(roll, 'kommun.example'), texts: {}, source: { kind: 'file', name: 'list.csv' } }));
}

function saving(directory: Directory, roll: Dice): Operation {
  const statements = page(roll);
  return { kind: 'save', count: statements.length, run: () => directory.remember(statements, now()) };
}

async function copying(directory: Directory): Promise<Operation> {
  const backup = await directory.backUp();
  const told = { at: now(), generation: backup.generation, count: backup.contacts.length };
  return { kind: 'copy', after: await digestOf(backup.contacts), run: () => keepSnapshot(JSON.stringify(backup), told) };
}

async function forgetting(directory: Directory, { id }: Row): Promise<Operation> {
  const { contacts } = await directory.backUp();
  const after = await digestOf(contacts.filter((one) => one.id !== id));
  return { kind: 'forget', count: 1, after, run: () => directory.forget([id], now()) };
}

/** Others of the same words, as from another machine. */
async function restoring(directory: Directory, { statements }: Row, roll: Dice): Promise<Operation> {
  const { contacts, ...rest } = await directory.backUp();
  const more = Array.from({ length: 8 }, (): Backup['contacts'][number] => ({
    id: `${hex(roll)}-${hex(roll)}`,
    statements: statements.slice(0, 1).map((one) => ({ ...one, key: hex(roll), values: { ...one.values, name: nameOf(roll) } })),
    corrections: { fields: [], phones: [], emails: [] },
    annotations: {},
  }));
  const backup = { ...rest, changes: [], contacts: more };
  return {
    kind: 'restore',
    count: more.length,
    after: await digestOf([...contacts, ...more]),
    run: () => directory.restore(backup, 'join', now()),
  };
}

/** A page of some contacts, each of whom has a name and a number of its own. */
function page(roll: Dice): Statement[] {
  const site = `kommun-${Math.floor(roll() * 50)}.example`;
  const source = { kind: 'page', address: `https://${site}/${hex(roll)}`, host: site, site, recognisedBy: 'cards' } as const;
  return Array.from({ length: 2 + Math.floor(roll() * 28) }, () => ({ ...stated(roll, site), texts: {}, source }));
}

function stated(roll: Dice, site: string): Pick<Statement, 'values'> {
  return {
    values: {
      kind: 'person',
      name: nameOf(roll),
      organization: { name: site },
      phones: [
        { number: `+4670174${String(605 + Math.floor(roll() * 95)).padStart(4, '0')}`, country: 'SE', features: ['mobile' as const] },
      ],
      emails: [{ address: `${hex(roll)}@${site}` }],
    },
  };
}

function nameOf(roll: Dice): string {
  return `${letters(roll)} ${letters(roll)}`;
}

function letters(roll: Dice): string {
  return `A${Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(roll() * 26))).join('')}`;
}

function hex(roll: Dice): string {
  return Math.floor(roll() * 2 ** 48)
    .toString(16)
    .padStart(12, '0');
}

function pick<T>(list: readonly T[], roll: Dice): T | undefined {
  return list[Math.floor(roll() * list.length)];
}

function now(): string {
  return new Date().toISOString();
}
