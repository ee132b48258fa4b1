/**
 * What is written to a file, to a code or to a list: one contact with what the journalist added and where it was read. Plain JSON;
 * whoever keeps contacts makes these, and this folder knows no other shape.
 */
import type { Contact } from '../contact/contact.ts';
import type { KeptProperty } from '../contact/kept-property.ts';

/** One contact to be written. Instants are ISO 8601 in UTC. */
export type Card = {
  /** UUID; the UID of its vCard, so that a second import finds the first. */
  id: string;
  /**
   * Its numbers in the order one would try them: the first that is no fax is marked as the preferred one. A phone shows all of them
   * alike, so what only another site claims has no place here, unless its label says whose word it is.
   */
  contact: Contact;
  /** The journalist's own words; may have several lines. */
  note?: string;
  tags?: string[];
  /** What a card that was read held and we do not understand. Whoever reads our card gets it as it was. */
  kept?: KeptProperty[];
  /** Pages that state the contact, the most telling first. */
  sources: CardSource[];
  /** When the journalist last said that a number or address is right. */
  confirmedAt?: string;
  /** When anything of it last changed (vCard REV). */
  revisedAt: string;
};

/** A page that states the contact. */
export type CardSource = {
  /** Its address. Only http and https are written. */
  address: string;
  /** Whose word it is ("ekstad.se", "mynewsdesk.com/se/ekstads_kommun"). */
  site: string;
  title?: string;
  /** The page's own date (ISO 8601, maybe a date alone). */
  statedAt?: string;
  firstSeenAt: string;
  lastSeenAt: string;
};

/** The words that a card needs beside the contact's own, in the journalist's language. */
export type CardWords = {
  /** BCP 47 tag; countries are named in this language. */
  language: string;
  /** Category of contacts for the press ("Press"). */
  press: string;
  /** Label of a duty line that has none of its own ("On duty"). */
  duty: string;
  /** Before an extension's digits ("ext."). */
  extension: string;
  /** Before opening hours ("Hours"). */
  hours: string;
  /** Before a page ("Source"). */
  source: string;
  /** Before the page's own date ("dated"). */
  stated: string;
  /** Before the day we last read it ("read"). */
  read: string;
  /** Before the day of the journalist's word ("Confirmed"). */
  confirmed: string;
};
