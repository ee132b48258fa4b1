import type { Contact, Kind, Organization } from './contact.ts';
import type { PhoneNumber } from './phone-number.ts';

/** What the journalist says instead of the sources; each with when (ISO 8601). */
export type Corrections = {
  fields: {
    kind?: Corrected<Kind>;
    name?: Corrected<string>;
    jobTitle?: Corrected<string>;
    organization?: Corrected<Organization>;
    press?: Corrected<boolean>;
  };
  phones: { phone: PhoneNumber; standing: Verdict; at: string }[];
  emails: { address: string; standing: Verdict; at: string }[];
};

/** Without a value: the journalist says that there is none. */
export type Corrected<T> = { value?: T; at: string };
export type Verdict = 'added' | 'confirmed' | 'withdrawn';

/** A field of a contact that the journalist can say instead. */
export type CorrectableField = keyof Corrections['fields'] & keyof Contact;

/** A journalist who has said nothing yet. */
export const noCorrections: Corrections = { fields: {}, phones: [], emails: [] };
