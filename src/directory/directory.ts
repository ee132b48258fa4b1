import type { Contact, Organization } from '../contact/contact.ts';
import type { Corrections } from '../contact/corrections.ts';
import type { KeptProperty } from '../contact/kept-property.ts';
import type { KeptStatement } from '../contact/kept-statement.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import type { Field, Statement } from '../contact/statement.ts';
import type { Summary } from '../contact/summarise.ts';
import { type Around, around } from './around.ts';
import { type BackingUp, backingUp } from './backing-up.ts';
import { type Calling, calling } from './calling.ts';
import type { LoggedCall } from './calls.ts';
import { changeContacts, useContact } from './change-contacts.ts';
import { latestChanges } from './changes.ts';
import { makeId } from './contact-id.ts';
import { annotated, corrected, judged, reviewed } from './correct.ts';
import { presentRow } from './current-row.ts';
import { generationOf, openDatabase } from './database.ts';
import type { Following } from './following.ts';
import { forget } from './forget.ts';
import { join, split } from './join.ts';
import { keepApart, keepTogether } from './keep-apart.ts';
import { type ListingContacts, listingContacts } from './listing-contacts.ts';
import type { Taken } from './may-leave.ts';
import { subscribe } from './notices.ts';
import { type HeldOrganizations, organizations } from './organizations.ts';
import { compare, remember } from './remember.ts';
import { emptyCatalogue, type Shown } from './search/catalogue.ts';
import { find } from './search/find.ts';
import type { FoundIn } from './search/found-in.ts';
import { tidy } from './search/tidy.ts';
import { stale } from './stale.ts';
import { takeAway } from './take-away.ts';
import { type TakingIn, takingIn } from './taking-in.ts';
import { changesOf } from './traces.ts';
import { undo } from './undo.ts';
import { NAME } from './warm.ts';
import { withoutPrivate } from './without-private.ts';

type Grouped = Around & BackingUp & Calling & ListingContacts;

/**
 * The directory: remembers what sources state, decides once whom each statement speaks of, and finds contacts again.
 * Every verb that changes something is one read-write transaction with strict durability, and can be undone.
 */
export type Directory = Grouped & {
  /** Keeps statements read at `seenAt` (ISO 8601). The answer is in the order of the statements. */
  remember: (statements: Statement[], seenAt: string) => Promise<Remembered>;
  rememberMany: TakingIn['rememberMany'];
  previewMany: TakingIn['previewMany'];
  /** What `remember` would make of the statements, without keeping anything. In their order. */
  compare: (statements: Statement[]) => Promise<Comparison[]>;
  /** Contacts that match all words, best first; with no words, favourites first, then those of `site`, then the latest used. */
  find: (query: Query) => Promise<Found[]>;
  /** Nothing where there is none, or it was removed. */
  get: (id: string) => Promise<Row | undefined>;
  /** Contacts to be taken away, by name: those asked for, else all. Removed ones are left out, and so are private ones, which are counted. */
  takeAway: (ids?: string[], following?: Following) => Promise<Taken>;
  /** All organizations, with those of each who may be taken away. `tell` hears how many contacts were read. */
  organizations: (tell?: (read: number) => void) => Promise<HeldOrganizations>;
  /** The journalist's word instead of the sources': always wins, survives every re-reading. */
  correct: (id: string, correction: Correction, at: string) => Promise<Change>;
  /** The journalist says that a number or address is right (or withdraws it). */
  confirm: (id: string, channel: Channel, at: string) => Promise<Change>;
  withdraw: (id: string, channel: Channel, at: string) => Promise<Change>;
  annotate: (id: string, annotations: Annotating, at: string) => Promise<Change>;
  /** Contacts neither seen nor used nor reviewed since `before` (ISO 8601), the longest unseen first. */
  stale: (before: string, most: number) => Promise<Row[]>;
  /** The journalist says to keep these, which had become stale: their time begins anew. */
  review: (ids: string[], at: string, following?: Following) => Promise<Change>;
  remove: (ids: string[], at: string, following?: Following) => Promise<Change>;
  /** The journalist says that these are one. The one that was saved first stays, and its id is the change's first. */
  join: (ids: string[], at: string, following?: Following) => Promise<Change>;
  /** The journalist says that these statements of a contact, by their keys, speak of another one. */
  split: (id: string, statements: string[], at: string) => Promise<Change>;
  /** The journalist says that these are not one: they are not suggested again, and a number that both have identifies neither. */
  keepApart: (ids: string[], at: string) => Promise<Change>;
  /** The journalist says that these statements of a contact, by their keys, are rightly there. */
  keepTogether: (id: string, statements: string[], at: string) => Promise<Change>;
  /** Final: nothing of them is left, and they are not collected again. Cannot be undone. */
  forget: (ids: string[], at: string, following?: Following) => Promise<Change>;
  /**
   * Takes back one change, the latest when none is named. What a later change set again stays as it is, and goes back when that one is
   * undone too; a contact that the journalist has worked on since is not taken away. Nothing where there was nothing to take back.
   */
  undo: (change?: number, at?: string, following?: Following) => Promise<Change | undefined>;
  /** The latest changes, newest first. */
  changes: (most: number) => Promise<Change[]>;
  /** All that the log still tells of a contact, newest first. */
  changesOf: (id: string) => Promise<Change[]>;
  /** That a contact's number was copied or dialled: orders what is offered when nothing is typed. */
  use: (id: string, at: string) => Promise<void>;
  /** How many contacts there are, removed ones left out. */
  count: () => Promise<number>;
  /** The number of the latest change, 0 before the first. It only rises: where it fell, the database was lost. */
  generation: () => Promise<number>;
  /** Calls back after every change, of this window or another; returns what ends it. */
  subscribe: (callback: () => void) => () => void;
  /** Takes the latest changes into the index where they are many, so that finding stays fast. For when nobody waits; may be ended at any moment. */
  tidy: () => Promise<void>;
  /** The same directory as others may see it on the journalist's screen, shared `since` then (ISO 8601): whoever is private is not in it. */
  withoutPrivate: (since: string) => Directory;
  close: () => void;
};

/** `text` as typed; `site` is the current page's site (see PageSource); `withoutPrivate` leaves out whom the journalist marked private. */
export type Query = { text: string; site?: string; most?: number; withoutPrivate?: boolean };

/**
 * `matched` are words of the contact that were found, or their beginnings, folded, for marking them; `formerNumber` is the number that was
 * found where the contact no longer has it; `foundIn` the text that was found where a row shows nothing of it; `private`, `favourite`: the
 * journalist marked it so.
 */
export type Found = Shown & { id: string; matched: string[]; formerNumber?: FormerNumber; foundIn?: FoundIn };

/** `until`: when its own side last said it (an instant, or a date alone); `withdrawnAt`: when the journalist said that it is wrong. */
export type FormerNumber = { phone: PhoneNumber; until?: string; withdrawnAt?: string };

/**
 * new: nobody known · known: nothing differs · changed: newer and differs · older: the source is older than what we have ·
 * claimed: another site than the contact's own says something different · removed: the journalist removed this contact · forgotten: the
 * journalist forgot it, and nothing of it is kept.
 */
export type Standing = 'new' | 'known' | 'changed' | 'older' | 'claimed' | 'removed' | 'forgotten';
/** `hesitate`: not to be saved unasked, whatever the standing. */
export type Comparison = { standing: Standing; id?: string; differs: Field[]; hesitate?: true };
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
  /** Numbers as the journalist describes them: that, too, survives every re-reading. */
  phones?: PhoneNumber[];
  /** Addresses to add, and numbers and addresses that are wrong. */
  emails?: string[];
  wrong?: Channel[];
  withdrawn?: ('name' | 'jobTitle' | 'organization')[];
};

/** What the journalist adds. `reviewedAt`: when they last said to keep a contact that had long been neither seen nor used (ISO 8601). */
export type Annotations = { note?: string; tags?: string[]; favourite?: true; private?: true; reviewedAt?: string; calls?: LoggedCall[] };
/** Annotations to change: an empty note, no tags and `false` take one away. */
export type Annotating = { note?: string; tags?: string[]; favourite?: boolean; private?: boolean };

/** One contact with all that is kept of it. */
export type Row = {
  id: string;
  summary: Summary;
  statements: KeptStatement[];
  corrections: Corrections;
  annotations: Annotations;
  /** What its imported cards held and we do not understand: written out again with its card. */
  kept?: KeptProperty[];
  /** When its number was last copied or dialled. */
  usedAt?: string;
};

/** One undoable step, as shown in "latest changes". */
export type Change = {
  id: number;
  kind:
    | 'save'
    | 'correct'
    | 'confirm'
    | 'withdraw'
    | 'annotate'
    | 'call'
    | 'remove'
    | 'join'
    | 'split'
    | 'keep-apart'
    | 'keep-together'
    | 'forget'
    | 'undo'
    | 'restore';
  at: string;
  /** Names for the sentence ("Leif Persson and 11 more"), as summarised at the time. */
  names: string[];
  /** How many contacts it changed. */
  count: number;
  /** It has been taken back. */
  undone?: true;
  /** For an undo: which change it took back. */
  undoes?: number;
  /** It was of private contacts alone, and others can see the screen. */
  hidden?: true;
};

/** Opens the directory. Fails where the window may keep nothing (a private window in Firefox). */
export async function openDirectory({ name = NAME }: { name?: string } = {}): Promise<Directory> {
  const database = await openDatabase(name);
  const catalogue = emptyCatalogue();
  const directory: Directory = {
    remember: (statements, seenAt) => remember(database, statements, seenAt),
    ...takingIn(database),
    compare: (statements) => compare(database, statements),
    find: (query) => find(database, catalogue, query),
    get: (id) => presentRow(database, id),
    takeAway: (ids, following) => takeAway(database, ids, following),
    organizations: (tell) => organizations(database, tell),
    ...around(database, catalogue),
    correct: (id, correction, at) =>
      changeContacts(database, [id], { kind: 'correct', at, change: (kept) => corrected(kept, correction, at) }),
    confirm: (id, channel, at) =>
      changeContacts(database, [id], { kind: 'confirm', at, change: (kept) => judged(kept, channel, 'confirmed', at) }),
    withdraw: (id, channel, at) =>
      changeContacts(database, [id], { kind: 'withdraw', at, change: (kept) => judged(kept, channel, 'withdrawn', at) }),
    annotate: (id, annotations, at) =>
      changeContacts(database, [id], { kind: 'annotate', at, change: (kept) => annotated(kept, annotations) }),
    stale: (before, most) => stale(database, before, most),
    review: (ids, at, following) =>
      changeContacts(database, ids, { kind: 'annotate', at, change: (kept) => reviewed(kept, at) }, following),
    remove: (ids, at, following) =>
      changeContacts(database, ids, { kind: 'remove', at, change: (kept) => ({ ...kept, removedAt: at }) }, following),
    join: (ids, at, following) => join(database, ids, at, following),
    split: (id, statements, at) => split(database, id, statements, { at, newId: makeId() }),
    keepApart: (ids, at) => keepApart(database, ids, at),
    keepTogether: (id, statements, at) => keepTogether(database, id, statements, at),
    ...calling(database),
    ...listingContacts(database, catalogue),
    forget: (ids, at, following) => forget(database, ids, at, following),
    undo: (change, at = new Date().toISOString(), following) => undo(database, change, { at, ...following }),
    changes: (most) => latestChanges(database, most),
    changesOf: (id) => changesOf(database, id),
    use: (id, at) => useContact(database, id, at),
    count: () => database.contacts.orderBy('lastSeenAt').count(),
    ...backingUp(database),
    generation: () => generationOf(database),
    subscribe: (callback) => subscribe(database, callback),
    tidy: async () => {
      await tidy(database);
    },
    withoutPrivate: (since) => withoutPrivate(directory, { database, catalogue, since }),
    close: () => database.dexie.close(),
  };
  return directory;
}
