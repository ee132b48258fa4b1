import type { Contact } from './contact.ts';
import type { EmailAddress } from './email-address.ts';
import type { OpeningHours } from './opening-hours.ts';
import type { PhoneNumber } from './phone-number.ts';
import type { PostalAddress } from './postal-address.ts';
import { type Check, like, list, oneOf, optional, shape, text, whole } from './shape.ts';

/** One line as it is kept: without control characters, and without what turns the direction of the text around it. */
export const line: Check<string> = like(/^[^\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]{1,2000}$/u);
export const instant: Check<string> = like(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/);
export const TRUE: Check<true> = oneOf(true);
export const kind: Check<Contact['kind']> = oneOf('person', 'office');
export const mailbox: Check<string> = like(/^[^\s@]{1,250}@[^\s@]{1,250}$/);

const spans = shape<NonNullable<OpeningHours['spans']>[number]>({ days: list(whole, 7), from: text(10), to: text(10) });
const hours = shape<OpeningHours>({ text: line, spans: optional(list(spans, 50)) });

export const phone: Check<PhoneNumber> = shape<PhoneNumber>({
  number: like(/^\+?\d{2,15}$/),
  country: optional(like(/^[A-Z]{2}$/)),
  features: list(oneOf('mobile', 'voice', 'fax', 'main-number', 'duty'), 10),
  label: optional(line),
  extension: optional(like(/^\d{1,8}$/)),
  hours: optional(hours),
  inferred: optional(TRUE),
  disputed: optional(TRUE),
});
const email = shape<EmailAddress>({ address: mailbox, label: optional(line) });

const place = shape<PostalAddress>({
  street: optional(line),
  postalCode: optional(line),
  locality: optional(line),
  country: optional(line),
});
export const organization: Check<NonNullable<Contact['organization']>> = shape<NonNullable<Contact['organization']>>({
  name: optional(line),
  units: optional(list(line, 50)),
  address: optional(place),
});

/** What a file may say of a contact: every field and limit (UTF-16 units, counts). */
export const contact: Check<Contact> = shape<Contact>({
  kind,
  name: optional(line),
  jobTitle: optional(line),
  organization: optional(organization),
  phones: list(phone, 100),
  emails: list(email, 100),
  press: optional(TRUE),
});
