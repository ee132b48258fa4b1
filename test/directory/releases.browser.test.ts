import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { phoneHistories } from '../../src/contact/channel-history.ts';
import type { Contact } from '../../src/contact/contact.ts';
import type { Statement } from '../../src/contact/statement.ts';
import { bestNumber } from '../../src/contact/summarise.ts';
import type { ContactRow } from '../../src/directory/contact-row.ts';
import { type Directory, openDirectory } from '../../src/directory/directory.ts';
import { EVIL, mobile, onPage } from './people.ts';

/**
 * A newsroom over ten years: a release a week, below each the same ten cards. They are read in another order than they were written in, as
 * one comes upon them. What may grow is counted; how many bytes that are follows from one statement and one address of a page.
 */
const RELEASES = 500;
/** By then every wording was met on five pages. */
const EARLY = 150;
const NEWSROOM = 'https://www.ekstad.example/press/pressmeddelanden';
/** The release from which on Anna has another number, and of which on not every page says its date; and the one since which Jonna has. */
const NEW_NUMBER_SINCE = 400;
const JONNAS_NUMBER_SINCE = 50;
const NAMES = [
  'Anna Ek',
  'Björn Holm',
  'Cecilia Sund',
  'David Kvist',
  'Eva Åberg',
  'Filip Rask',
  'Greta Lo',
  'Hanna Dahl',
  'Ivar Moe',
  'Jonna Vik',
];
/** Each of a contact's statements has the first page it was seen on, and the latest four. */
const PAGES_OF_ONE = 5;
/** Jonna's number is worded anew in every release, so she has as many statements as are kept of anybody. */
const MOST_STATEMENTS = 50;
/** The others are stated with their title, or without; Anna with each of her numbers. */
const mostStatementsOf = (name: string): number => (name === 'Jonna Vik' ? MOST_STATEMENTS : name === 'Anna Ek' ? 4 : 2);
/** The log of changes. */
const MOST_STEPS = 500;

function dateOf(release: number): string {
  return new Date(Date.UTC(2017, 0, 2 + release * 7)).toISOString().slice(0, 10);
}

/** Ten cards as one release has them: in turn in another order, with other white space, now and then without titles or a date. */
function pageOf(release: number): Statement[] {
  const isDated = release < NEW_NUMBER_SINCE || release % 7 !== 0;
  const address = `${NEWSROOM}/${String(release).padStart(3, '0')}`;
  const cards = NAMES.map((name, place) => onPage(cardOf(name, place, release), address, isDated ? { statedAt: dateOf(release) } : {}));
  const from = release % cards.length;
  return [...cards.slice(from), ...cards.slice(0, from)];
}

function cardOf(name: string, place: number, release: number): Contact {
  const isWordedAnew = name === 'Jonna Vik';
  const [space = ' '] = [[' ', '\u00a0', ' \n '][release % 3]];
  return {
    kind: 'person',
    name: name.replace(' ', space),
    ...(release % 5 === 0 && !isWordedAnew ? {} : { jobTitle: `Kommunikatör${space}${place}` }),
    organization: { name: 'Ekstads kommun' },
    phones: [isWordedAnew ? { ...phoneOf(name, place, release), label: `jour ${dateOf(release)}` } : phoneOf(name, place, release)],
    emails: [{ address: `${place}@ekstad.example` }],
  };
}

function phoneOf(name: string, place: number, release: number): Contact['phones'][number] {
  if (name === 'Anna Ek' && release >= NEW_NUMBER_SINCE) return mobile(40);
  return mobile(name === 'Jonna Vik' && release < JONNAS_NUMBER_SINCE ? 30 : 10 + place);
}

/** Reads so many more releases, each later than the one before. */
async function readOn(directory: Directory, from: number, to: number): Promise<void> {
  for (let read = from; read < to; read += 1) {
    const seenAt = new Date(Date.UTC(2026, 10, 1, 0, read)).toISOString();
    await directory.remember(pageOf((read * 7 + 3) % RELEASES), seenAt);
  }
}

type Tables = { contacts: ContactRow[]; pages: { address: string }[]; changes: { patches: unknown[] }[]; findable: unknown[] };

async function tablesOf(name: string): Promise<Tables> {
  const database = await new Dexie(name).open();
  const [contacts, pages, changes, findable] = await Promise.all(
    ['contacts', 'pages', 'changes', 'findable'].map((table) => database.table(table).toArray()),
  );
  database.close();
  return { contacts: contacts ?? [], pages: pages ?? [], changes: changes ?? [], findable: findable ?? [] };
}

function bytesOf(kept: unknown): number {
  return new TextEncoder().encode(JSON.stringify(kept)).length;
}

function called(row: ContactRow): string {
  return row.summary.name ?? '';
}

describe('five hundred releases with the same ten cards', async () => {
  const name = crypto.randomUUID();
  const directory = await openDirectory({ name });
  await readOn(directory, 0, EARLY);
  const early = await tablesOf(name);
  await readOn(directory, EARLY, RELEASES);
  const late = await tablesOf(name);

  test('are ten contacts, each found by its name', async () => {
    expect(late.contacts.map(called).sort()).toEqual(NAMES);
    for (const one of NAMES) expect(await directory.find({ text: one })).toMatchObject([{ summary: { name: one } }]);
  });

  test('leave of each contact as many statements as it was worded in, each with five pages at most', () => {
    for (const row of late.contacts) {
      expect(row.statements.length, called(row)).toBeLessThanOrEqual(mostStatementsOf(called(row)));
      expect(Math.max(...row.statements.map(({ pages }) => pages.length))).toBeLessThanOrEqual(PAGES_OF_ONE);
      const sightings = row.statements.reduce((sum, { count }) => sum + count, 0);
      if (called(row) !== 'Jonna Vik') expect(sightings).toBe(RELEASES);
    }
  });

  test('take no more room than a hundred and fifty did, but for two more digits of each count', () => {
    const before = new Map(early.contacts.map((row) => [row.id, bytesOf(row)]));
    for (const row of late.contacts) {
      expect(bytesOf(row), called(row)).toBeLessThanOrEqual((before.get(row.id) ?? 0) + 2 * row.statements.length);
    }
    expect(bytesOf(late.findable)).toBeLessThanOrEqual(bytesOf(early.findable) + 2 * NAMES.length);
  });

  test('leave the pages that contacts name, and no others', () => {
    const named = new Set(late.contacts.flatMap(({ statements }) => statements.flatMap(({ pages }) => pages)));
    expect(late.pages.map(({ address }) => address).sort()).toEqual([...named].sort());
  });

  test('leave no page of what was told beyond the bound, and of what is not kept either', async () => {
    const claim = { ...cardOf('Jonna Vik', 9, 0), phones: [mobile(66)] };
    await directory.remember([onPage(claim, EVIL)], new Date(Date.UTC(2026, 10, 2)).toISOString());
    const { pages, contacts } = await tablesOf(name);
    expect(contacts).toHaveLength(NAMES.length);
    expect(pages.filter(({ address }) => address === EVIL)).toEqual([]);
    await directory.undo();
  });

  test('say since when and until when each thing was stated, whatever the order they were read in', async () => {
    const [anna] = late.contacts.filter((row) => called(row) === 'Anna Ek');
    if (!anna) throw new Error('Anna is not there');
    const [present, past] = phoneHistories(anna);
    expect(bestNumber(anna.summary)?.number).toBe(mobile(40).number);
    expect(present?.tellings).toMatchObject([{ firstStatedAt: dateOf(400), statedAt: dateOf(499) }]);
    expect(past?.tellings).toMatchObject([{ firstStatedAt: dateOf(0), statedAt: dateOf(399) }]);
    expect(past?.until).toEqual({ last: dateOf(399), since: dateOf(400) });
    expect(await directory.find({ text: '0610' })).toMatchObject([{ id: anna.id, formerNumber: { until: dateOf(399) } }]);
  });

  test('make nobody forget a number of before, though its card was worded anew four hundred times since', async () => {
    const [jonna] = await directory.find({ text: '0630' });
    expect(jonna).toMatchObject({
      summary: { name: 'Jonna Vik' },
      formerNumber: { phone: { number: mobile(30).number }, until: dateOf(49) },
    });
    const row = late.contacts.find(({ id }) => id === jonna?.id);
    expect(row && phoneHistories(row).find(({ standing }) => standing === 'former')?.until?.since).toBe(dateOf(50));
  });

  test('leave a log of the latest steps only, each of which holds what it changed', () => {
    expect(late.changes).toHaveLength(MOST_STEPS);
    // Of Jonna a statement comes and another goes.
    for (const { patches } of late.changes) expect(patches.length).toBeLessThanOrEqual(NAMES.length + 1);
  });

  test('are taken back one by one, and no page is left over', async () => {
    const { contacts: rows } = await tablesOf(name);
    await readOn(directory, RELEASES, RELEASES + 3);
    expect((await tablesOf(name)).changes).toHaveLength(MOST_STEPS);
    for (let step = 0; step < 3; step += 1) await directory.undo();
    const { pages, contacts } = await tablesOf(name);
    expect(contacts).toEqual(rows);
    const named = new Set(contacts.flatMap(({ statements }) => statements.flatMap((statement) => statement.pages)));
    expect(pages.filter(({ address }) => !named.has(address))).toEqual([]);
  });
});
