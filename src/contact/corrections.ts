import type { Kind, Organization } from './contact.ts';
import type { PhoneNumber } from './phone-number.ts';

/** What the journalist says instead of the sources; each with when (ISO 8601). One word a field, number or address. */
export type Corrections = {
  fields: FieldCorrection[];
  phones: { phone: PhoneNumber; standing: Verdict; at: string }[];
  emails: { address: string; standing: Verdict; at: string }[];
};

/** Without a value: the journalist says that there is none. */
export type FieldCorrection =
  | { field: 'kind'; value: Kind; at: string }
  | { field: 'name' | 'jobTitle'; value?: string; at: string }
  | { field: 'organization'; value?: Organization; at: string }
  | { field: 'press'; value: boolean; at: string };
/** corrected: it is right, and is what the journalist calls it, whatever sources do. */
export type Verdict = 'added' | 'confirmed' | 'corrected' | 'withdrawn';

/** A journalist who has said nothing yet. */
export const noCorrections: Corrections = { fields: [], phones: [], emails: [] };
