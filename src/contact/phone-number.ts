import type { OpeningHours } from './opening-hours.ts';

/** What a number does (vCard TEL TYPE and more): `main-number` is a switchboard, `duty` a line that is manned out of hours. */
export type PhoneFeature = 'mobile' | 'voice' | 'fax' | 'main-number' | 'duty';

/** A telephone number as a contact has it. */
export type PhoneNumber = {
  /** E.164 ("+46733135593"); a short number ("112", "114 14" as "11414") as dialled, without "+". */
  number: string;
  /** ISO 3166-1 alpha-2 of the country whose numbering plan it was read by; always present for a short number. */
  country?: string;
  features: PhoneFeature[];
  /** What the source calls it, as written ("direkt", "endast press"). */
  label?: string;
  /** Digits to dial after the answer. */
  extension?: string;
  hours?: OpeningHours;
  /** Part of the number was filled in from what stands around it (an area code of the page). */
  inferred?: true;
};
