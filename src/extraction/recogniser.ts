import type { Contact } from '../contact/contact.ts';
import type { Reason } from '../contact/reason.ts';
import type { Field } from '../contact/statement.ts';
import type { Page } from './page.ts';

/** What a recogniser read at one place: a contact's own words, before joining, inheriting and the source are added. */
export type Reading = {
  values: Contact;
  texts: Partial<Record<Field, string[]>>;
  /** Indices into the page's nodes that have spoken: text nodes, or elements whose attribute was read. A later recogniser leaves them alone. */
  nodes: number[];
  recognisedBy: string;
  /** What spoke for and against, for "Why?" and `--explain`. */
  reasons?: Reason[];
  standing?: 'footer' | 'hidden';
};

/** A way in which pages state contacts. Plain objects, listed in recognisers.ts, most trusted first. */
export type Recogniser = {
  name: string;
  recognises: (page: Page) => boolean;
  /** Reads what has not been read yet: nodes in `spoken` are another recogniser's. */
  read: (page: Page, spoken: ReadonlySet<number>) => Reading[];
};
