/**
 * What the readers of files answer: each contact that a file holds, and each place of it that could not be read. Plain JSON; whoever
 * keeps contacts takes these, and knows no form of file.
 */
import type { Contact } from '../contact/contact.ts';
import type { KeptProperty } from '../contact/kept-property.ts';
import type { Statement } from '../contact/statement.ts';
import { oneLine } from './plain-text.ts';

/** One contact as a file holds it. */
export type ReadCard = {
  /** Where it begins in the file: its line or row, the first being 1. */
  at: number;
  /** What the file calls it, in no form but its own (vCard UID, without "urn:uuid:"): the id of a contact where the card was written here. */
  uid?: string;
  contact: Contact;
  /** The file's own words of each field, one per value. */
  texts: Statement['texts'];
  /** May have several lines. */
  note?: string;
  tags?: string[];
  /** What the card holds and we do not understand, to be written out again as it is. */
  kept?: KeptProperty[];
  /** The file's own date of this contact (ISO 8601, maybe a date alone); vCard REV. */
  statedAt?: string;
};

/**
 * Why a place of a file gives no contact. broken: it cannot be made out · nobody: it holds neither name nor desk ·
 * unreachable: it holds no number and no address · too-large: it is beyond what is taken.
 */
export type WhyUnread = 'broken' | 'nobody' | 'unreachable' | 'too-large';

/** A place that gives no contact: its line or row, and how it begins, for the journalist to find it again. */
export type Unread = { at: number; begins: string; why: WhyUnread };

/** All that a reader found, in the order of the file. */
export type ReadFile = { cards: ReadCard[]; unread: Unread[] };

const LONGEST_BEGINNING = 80;

/** A place that could not be read, and `text` that stands there. */
export function unreadAt(at: number, text: string, why: WhyUnread): Unread {
  return { at, begins: oneLine(text.slice(0, LONGEST_BEGINNING)), why };
}
