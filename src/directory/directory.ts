import type { Contact, Organization } from '../contact/contact.ts';
import type { Corrections } from '../contact/corrections.ts';
import type { KeptStatement } from '../contact/kept-statement.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import type { Field, Statement } from '../contact/statement.ts';
import type { Summary } from '../contact/summarise.ts';
import { changeContacts, useContact } from './change-contacts.ts';
import { makeId } from './contact-id.ts';
import { annotated, corrected, judged } from './correct.ts';
import { currentRow } from './current-row.ts';
import { type Database, openDatabase } from './database.ts';
import { forget } from './forget.ts';
import { join, split } from './join.ts';
import { subscribe } from './notices.ts';
import { compare, remember } from './remember.ts';
import { type Catalogue, emptyCatalogue, find } from './search/find.ts';
import { undo } from './undo.ts';

/**
 * The directory: remembers what sources state, decides once whom each statement speaks of, and finds contacts again.
 * Every verb that changes something is one read-write transaction with strict durability, and can be undone.
 */
export type Directory = {
  /** Keeps statements read at `seenAt` (ISO 8601). The answer is in the order of the statements. */
  remember: (statements: Statement[], seenAt: string) => Promise<Remembered>;
  /** What `remember` would make of the statements, without keeping anything. In their order. */
  compare: (statements: Statement[]) => Promise<Comparison[]>;
  /** Contacts that match all words, best first; with no words, those of `site` first, then the latest used. */
  find: (query: Query) => Promise<Found[]>;
  /** Nothing where there is none, or it was removed. */
  get: (id: string) => Promise<Row | undefined>;
  /** Contacts to be taken away, by name: those asked for, else all; removed ones left out. */
  rows: (ids?: string[]) => Promise<Row[]>;
  /** The journalist's word instead of the sources': always wins, survives every re-reading. */
  correct: (id: string, correction: Correction, at: string) => Promise<Change>;
  /** The journalist says that a number or address is right (or withdraws it). */
  confirm: (id: string, channel: Channel, at: string) => Promise<Change>;
  withdraw: (id: string, channel: Channel, at: string) => Promise<Change>;
  annotate: (id: string, annotations: Annotating, at: string) => Promise<Change>;
  remove: (ids: string[], at: string) => Promise<Change>;
  /** The journalist says that these are one. The one that was saved first stays, and its id is the change's first. */
  join: (ids: string[], at: string) => Promise<Change>;
  /** The journalist says that these statements of a contact, by their keys, speak of another one. */
  split: (id: string, statements: string[], at: string) => Promise<Change>;
  /** Final: nothing of them is left, and they are not collected again. Cannot be undone. */
  forget: (ids: string[], at: string) => Promise<Change>;
  /**
   * Takes back one change, the latest when none is named. What a later change set again stays as it is, and goes back when that one is
   * undone too; a contact that the journalist has worked on since is not taken away. Nothing where there was nothing to take back.
   */
  undo: (change?: number, at?: string) => Promise<Change | undefined>;
  /** The latest changes, newest first. */
  changes: (most: number) => Promise<Change[]>;
  /** That a contact's number was copied or dialled: orders what is offered when nothing is typed. */
  use: (id: string, at: string) => Promise<void>;
  /** How many contacts there are, removed ones left out. */
  count: () => Promise<number>;
  /** Calls back after every change, of this window or another; returns what ends it. */
  subscribe: (callback: () => void) => () => void;
  close: () => void;
};

/** `text` as typed; `site` is the current page's site (see PageSource). */
export type Query = { text: string; site?: string; most?: number };

/** `matched` are the folded words of the query that were found, for marking them. */
export type Found = { id: string; summary: Summary; matched: string[] };

/**
 * new: nobody known · known: nothing differs · changed: newer and differs · older: the source is older than what we have ·
 * claimed: another site than the contact's own says something different · removed: the journalist removed this contact · forgotten: the
 * journalist forgot it, and nothing of it is kept.
 */
export type Standing = 'new' | 'known' | 'changed' | 'older' | 'claimed' | 'removed' | 'forgotten';
export type Comparison = { standing: Standing; id?: string; differs: Field[] };
/** A forgotten contact has no id. */
export type Remembered = { change: Change; contacts: { id?: string; standing: Standing }[] };

export type Channel = { phone: string } | { email: string };

/** One corrected field; a key with value `undefined` is not a correction, `null` never occurs: `withdrawn` names fields the journalist says are empty. */
export type Correction = {
  kind?: Contact['kind'];
  name?: string;
  jobTitle?: string;
  organization?: Organization;
  press?: boolean;
  addPhone?: PhoneNumber;
  addEmail?: string;
  withdrawn?: ('name' | 'jobTitle' | 'organization')[];
};

/** What the journalist adds. */
export type Annotations = { note?: string; tags?: string[]; favourite?: true; private?: true };
/** Annotations to change: an empty note, no tags and `false` take one away. */
export type Annotating = { note?: string; tags?: string[]; favourite?: boolean; private?: boolean };

/** One contact with all that is kept of it. */
export type Row = { id: string; summary: Summary; statements: KeptStatement[]; corrections: Corrections; annotations: Annotations };

/** One undoable step, as shown in "latest changes". */
export type Change = {
  id: number;
  kind: 'save' | 'correct' | 'confirm' | 'withdraw' | 'annotate' | 'remove' | 'join' | 'split' | 'forget' | 'undo';
  at: string;
  /** Names for the sentence ("Leif Persson and 11 more"), as summarised at the time. */
  names: string[];
  /** How many contacts it changed. */
  count: number;
  /** It has been taken back. */
  undone?: true;
  /** For an undo: which change it took back. */
  undoes?: number;
};

/** Where it is kept: every window of the extension opens the same one. */
const NAME = 'press-contact-directory';

/** Opens the directory. Fails where the window may keep nothing (a private window in Firefox). */
export async function openDirectory({ name = NAME }: { name?: string } = {}): Promise<Directory> {
  const database = await openDatabase(name);
  const catalogue = emptyCatalogue();
  return {
    remember: (statements, seenAt) => remember(database, statements, seenAt),
    compare: (statements) => compare(database, statements),
    find: (query) => find(database, catalogue, query),
    get: (id) => get(database, id),
    rows: (ids) => rowsByName(database, ids),
    correct: (id, correction, at) =>
      changeContacts(database, [id], { kind: 'correct', at, change: (kept) => corrected(kept, correction, at) }),
    confirm: (id, channel, at) =>
      changeContacts(database, [id], { kind: 'confirm', at, change: (kept) => judged(kept, channel, 'confirmed', at) }),
    withdraw: (id, channel, at) =>
      changeContacts(database, [id], { kind: 'withdraw', at, change: (kept) => judged(kept, channel, 'withdrawn', at) }),
    annotate: (id, annotations, at) =>
      changeContacts(database, [id], { kind: 'annotate', at, change: (kept) => annotated(kept, annotations) }),
    remove: (ids, at) => changeContacts(database, ids, { kind: 'remove', at, change: (kept) => ({ ...kept, removedAt: at }) }),
    join: (ids, at) => join(database, ids, at),
    split: (id, statements, at) => split(database, id, statements, { at, newId: makeId() }),
    forget: (ids, at) => forget(database, ids, at),
    undo: (change, at = new Date().toISOString()) => undo(database, change, at),
    changes: (most) => latestChanges(database, most),
    use: (id, at) => use(database, catalogue, id, at),
    count: () => database.contacts.orderBy('lastSeenAt').count(),
    subscribe: (callback) => subscribe(database, callback),
    close: () => database.dexie.close(),
  };
}

async function get({ contacts }: Database, id: string): Promise<Row | undefined> {
  const row = await contacts.get(id);
  return row === undefined || row.removedAt !== undefined ? undefined : currentRow(row);
}

async function rowsByName({ contacts }: Database, ids: readonly string[] | undefined): Promise<Row[]> {
  const rows = ids === undefined ? await contacts.toArray() : await contacts.bulkGet([...new Set(ids)]);
  const present = rows.flatMap((row) => (row && row.removedAt === undefined ? [currentRow(row)] : []));
  return present.sort((a, b) => byName.compare(a.summary.name ?? '', b.summary.name ?? ''));
}

const byName = new Intl.Collator();

async function latestChanges({ changes }: Database, most: number): Promise<Change[]> {
  const rows = await changes.orderBy(':id').reverse().limit(most).toArray();
  return rows.flatMap(({ id, kind, at, names, count, undone, undoes }): Change[] => {
    const marks = { ...(undone ? { undone } : {}), ...(undoes === undefined ? {} : { undoes }) };
    return id === undefined ? [] : [{ id, kind, at, names, count, ...marks }];
  });
}

async function use(database: Database, catalogue: Catalogue, id: string, at: string): Promise<void> {
  await useContact(database, id, at);
  const known = catalogue.rows.get(id);
  if (known) catalogue.rows.set(id, { ...known, usedAt: at });
}
