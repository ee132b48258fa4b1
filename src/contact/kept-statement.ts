import type { Contact } from './contact.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';

/** A statement as the directory keeps it: repeated ones are one, with its sightings. */
export type KeptStatement = {
  /** The same witness saying the same values has the same key; one contact has a key once. */
  key: string;
  values: Contact;
  texts: Statement['texts'];
  /** Of the sighting whose word is newest. */
  source: Source;
  standing?: 'footer' | 'hidden';
  /** Addresses of the pages it was seen on: the first, then the latest, five at most. */
  pages: string[];
  firstSeenAt: string;
  lastSeenAt: string;
  /** Newest date that a source itself gave for it. */
  statedAt?: string;
  /** Oldest such date, where that is another. */
  firstStatedAt?: string;
  /** Newest instant its witness's word holds for: the source's own date where it has one, else when it was seen. Orders statements. */
  saidAt: string;
  count: number;
  /** Marks of the notes, tags and properties that its file brought with it, by which it brings each once. */
  brings?: string[];
  /** Why it was kept with this contact: decided once. */
  basis: Basis;
};

/** first: the contact began with it · same: seen before · channel: a number or address · name: name and organization · hand: the journalist said so. */
export type Basis = 'first' | 'same' | 'channel' | 'name' | 'hand';

/**
 * The instant up to which a source's word holds, seen at `seenAt`. A date alone means the end of that day; a date in the future, which
 * would outlast every later word, and one that cannot be read count as none.
 */
export function saidAt(statedAt: string | undefined, seenAt: string): string {
  const stated = statedAt === undefined ? undefined : instantOf(statedAt);
  return stated !== undefined && stated < seenAt ? stated : seenAt;
}

/** When something was said: `at` is an instant, to be compared; `written` is for readers, a date alone where the source gave only that. */
export type Moment = { at: string; written: string };

/** From when until when its witness is known to have said it, by the source's own dates where it has some, else by when it was seen. */
export function saidBetween({ statedAt, firstStatedAt = statedAt, firstSeenAt, saidAt: last }: KeptStatement): {
  from: Moment;
  to: Moment;
} {
  const from = saidAt(firstStatedAt, firstSeenAt);
  return { from: { at: from, written: asWritten(firstStatedAt, from) }, to: { at: last, written: asWritten(statedAt, last) } };
}

/** Newest word first; of two of one age, the one seen last. */
export function newestFirst(statements: readonly KeptStatement[]): KeptStatement[] {
  return [...statements].sort((a, b) => b.saidAt.localeCompare(a.saidAt) || b.lastSeenAt.localeCompare(a.lastSeenAt));
}

function asWritten(stated: string | undefined, at: string): string {
  return stated !== undefined && instantOf(stated) === at ? stated : at;
}

function instantOf(stated: string): string | undefined {
  const text = /^\d{4}-\d{2}-\d{2}$/.test(stated) ? `${stated}T23:59:59.999Z` : stated;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
