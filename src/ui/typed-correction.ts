import type { Kind } from '../contact/contact.ts';
import type { PhoneFeature } from '../contact/phone-number.ts';

/** What stands in the form: text as typed. */
export type Typed = TypedTexts & { kind: Kind; press: boolean; phones: TypedPhone[]; emails: TypedEmail[] };
type TypedTexts = Record<TextName, string>;

/** The fields of one line. */
export const TEXT_NAMES = [
  'name',
  'jobTitle',
  'units',
  'organization',
  'street',
  'postalCode',
  'locality',
  'country',
  'addPhone',
  'addEmail',
] as const;
export type TextName = (typeof TEXT_NAMES)[number];

/** A number as it stands in the form; `was` is the number that it was before (see PhoneNumber). */
export type TypedPhone = { was: string; number: string; sort: Sort; label: string; extension: string; hours: string };
/** An address as it stands in the form. */
export type TypedEmail = { was: string; address: string };

/** What a number is for, as one chooses it. */
export const SORTS = ['mobile', 'voice', 'duty', 'main-number', 'fax'] as const satisfies readonly PhoneFeature[];
export type Sort = (typeof SORTS)[number];
