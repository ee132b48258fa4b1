/**
 * The words of the project, as plain JSON: what crosses a boundary or enters the database has this shape.
 * Names follow vCard 4 (RFC 6350) and schema.org where those have one; absent is omitted.
 */
import type { EmailAddress } from './email-address.ts';
import type { PhoneNumber } from './phone-number.ts';
import type { PostalAddress } from './postal-address.ts';

/** A human, or a desk that answers (vCard KIND individual / org). */
export type Kind = 'person' | 'office';

/** Whom a contact answers for. `units` are the departments as written, outermost first (vCard ORG). */
export type Organization = {
  name?: string;
  units?: string[];
  address?: PostalAddress;
};

/** Whom or what one can call or write to. */
export type Contact = {
  kind: Kind;
  /** As written, without honorific. For an office what its desk is called ("Kommunens växel"). vCard FN. */
  name?: string;
  /** The title as written (vCard TITLE). */
  jobTitle?: string;
  organization?: Organization;
  /** In the order the source gives them; empty when there are none. */
  phones: PhoneNumber[];
  emails: EmailAddress[];
  /** The source marks the contact for press. */
  press?: true;
};
