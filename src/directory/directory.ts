import type { Contact, Organization } from '../contact/contact.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import type { Field, Statement } from '../contact/statement.ts';
import type { Summary } from '../contact/summarise.ts';

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
  get: (id: string) => Promise<Row | undefined>;
  /** The journalist's word instead of the sources': always wins, survives every re-reading. */
  correct: (id: string, correction: Correction, at: string) => Promise<Change>;
  /** The journalist says that a number or address is right (or withdraws it). */
  confirm: (id: string, channel: Channel, at: string) => Promise<Change>;
  withdraw: (id: string, channel: Channel, at: string) => Promise<Change>;
  annotate: (id: string, annotations: Partial<Annotations>, at: string) => Promise<Change>;
  remove: (ids: string[], at: string) => Promise<Change>;
  /** Takes back one change, the latest when none is named. */
  undo: (change?: number) => Promise<Change | undefined>;
  /** The latest changes, newest first. */
  changes: (most: number) => Promise<Change[]>;
  /** That a contact's number was copied or dialled: orders what is offered when nothing is typed. */
  use: (id: string, at: string) => Promise<void>;
  count: () => Promise<number>;
  close: () => void;
};

/** `text` as typed; `site` is the current page's site (see PageSource). */
export type Query = { text: string; site?: string; most?: number };

/** `matched` are the folded words of the query that were found, for marking them. */
export type Found = { id: string; summary: Summary; matched: string[] };

/**
 * new: nobody known · known: nothing differs · changed: newer and differs · older: the source is older than what we have ·
 * claimed: another site than the contact's own says something different · removed: the journalist removed this contact.
 */
export type Standing = 'new' | 'known' | 'changed' | 'older' | 'claimed' | 'removed';
export type Comparison = { standing: Standing; id?: string; differs: Field[] };
export type Remembered = { change: Change; contacts: { id: string; standing: Standing }[] };

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

/** What the journalist says instead; each with when (ISO 8601). */
export type Corrections = {
  fields: Partial<Record<'kind' | 'name' | 'jobTitle' | 'organization' | 'press', { value?: unknown; at: string }>>;
  phones: { phone: PhoneNumber; standing: 'added' | 'confirmed' | 'withdrawn'; at: string }[];
  emails: { address: string; standing: 'added' | 'confirmed' | 'withdrawn'; at: string }[];
};

export type Annotations = { note?: string; tags?: string[]; favourite?: true; private?: true; usedAt?: string };

/** A statement as kept: repeated ones collapse into one with its sightings. */
export type Row = { id: string; summary: Summary };

/** One undoable step, as shown in "latest changes". */
export type Change = {
  id: number;
  kind: 'save' | 'correct' | 'confirm' | 'withdraw' | 'annotate' | 'remove' | 'undo';
  at: string;
  /** Names for the sentence ("Leif Persson and 11 more"), as summarised at the time. */
  names: string[];
  count: number;
};
