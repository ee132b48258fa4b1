import type { Contact } from '../../contact/contact.ts';
import { contact as anyContact, instant, line } from '../../contact/contact-shape.ts';
import { type Check, like, list, optional, shape, text } from '../../contact/shape.ts';
import type { ColleaguePage } from '../../contact/source.ts';

/** One contact as a share file holds it: the source's words and dates, and what of the journalist's own was to go with it. */
export type SharedContact = {
  contact: Contact;
  pages: ColleaguePage[];
  /** Up to when somebody is known to have said it (ISO 8601 in UTC). */
  statedAt?: string;
  note?: string;
  tags?: string[];
};

/** Beyond what any contact has, and what the directory keeps of one. */
export const MOST = { from: 200, channels: 100, units: 50, pages: 5, note: 20_000, tags: 50, line: 2_000 } as const;

/** A share file whose contacts are still to be checked, each by itself. */
export const isShared: Check<{ from?: string; contacts: unknown[] }> = shape<{ from?: string; contacts: unknown[] }>({
  from: optional((value): value is string => line(value) && value.length <= MOST.from),
  contacts: (value): value is unknown[] => Array.isArray(value),
});

/** E.164, or a short number as dialled ("11414"). */
const NUMBER = /^(?:\+[1-9]\d{6,14}|\d{2,8})$/;
/** Lower-case, and nothing by which an address would be taken for several, or for more than an address, where it is written out. */
const ADDRESS = /^[^\s\p{Cc}\p{Lu}@<>()[\]\\,;:"]{1,64}@[\p{Ll}\p{Lo}\p{M}\d.-]{1,253}$/u;
const page = shape<ColleaguePage>({
  address: like(/^https?:\/\/[^\s\p{Cc}]{1,1990}$/iu),
  site: line,
  title: optional(line),
  statedAt: optional(isDay),
  lastSeenAt: isInstant,
});

/** One contact of a share file, checked to the last field: an unknown one, also `__proto__`, is none of ours. */
export const isSharedContact: Check<SharedContact> = shape<SharedContact>({
  contact: isExact,
  pages: list(page, MOST.pages),
  statedAt: optional(isInstant),
  note: optional(text(MOST.note)),
  tags: optional(list(line, MOST.tags)),
});

/** True for what every contact's number and address must be, and not only may. */
export function isNumber(number: string): boolean {
  return NUMBER.test(number);
}

export function isAddress(address: string): boolean {
  return ADDRESS.test(address) && address.length <= 254;
}

/** True for a date of the calendar, alone or with a time (ISO 8601). */
export function isDay(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,12}(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function isInstant(value: unknown): value is string {
  return instant(value) && !Number.isNaN(Date.parse(value));
}

function isExact(value: unknown): value is Contact {
  return (
    anyContact(value) && value.phones.every(({ number }) => isNumber(number)) && value.emails.every(({ address }) => isAddress(address))
  );
}
