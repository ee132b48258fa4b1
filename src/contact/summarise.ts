import type { Contact } from './contact.ts';
import type { EmailAddress } from './email-address.ts';
import type { PhoneNumber } from './phone-number.ts';

/** What we show of a contact: statements weighed by trust and date, then the journalist's corrections. Holds nothing that depends on now. */
export type Summary = Omit<Contact, 'phones' | 'emails'> & {
  /** In the order one would try them: trusted before claimed, mobile, direct line, switchboard; fax and premium last. */
  phones: Weighed<PhoneNumber>[];
  emails: Weighed<EmailAddress>[];
  /** The site whose word the contact was first saved from; absent when typed by hand. */
  site?: string;
  /** Every site that spoke of the contact. */
  sites: string[];
  /** Page to open to see it again. */
  page?: string;
  firstSeenAt: string;
  lastSeenAt: string;
  confirmedAt?: string;
};

/**
 * A number or address with who says it. `own`: the organization's own site, the site it was first saved from, or the journalist;
 * `claimed`: only others say it, so it is shown as "says evil.example" and never copied by Enter; `former`: its own site says another now.
 */
export type Weighed<T> = T & {
  weight: 'own' | 'claimed' | 'former';
  sites: string[];
  firstSeenAt: string;
  lastSeenAt: string;
  statedAt?: string;
  confirmedAt?: string;
};
