/** What newsrooms of one language are made of. Kept apart from what extraction knows: nothing of src/ is read here, and nothing of this there. */
export type Words = {
  /** BCP 47, as the page's own mark. */
  language: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country: string;
  givenNames: string[];
  surnames: string[];
  jobTitles: string[];
  units: string[];
  organizations: string[];
  places: string[];
  /** Marks a contact for press, as newsrooms print it. */
  pressMark: string;
  /** Headings: over contacts, over press contacts, over the lines below a release. */
  headings: { contacts: string; press: string; more: string[] };
  labels: { name: string; jobTitle: string; unit: string; phone: string; mobile: string; email: string };
  release: string;
  /** Sentences of a release, with what looks like numbers and people and is none of the contacts. */
  sentences: string[];
  /** How somebody is quoted who is no contact; `#` is their name and title. */
  quote: string;
  /** How a switchboard stands in a sentence; `#` is the number. */
  switchboard: string;
  street: string;
  postal: string;
};

export function words(text: string): string[] {
  return text.split('|').map((word) => word.trim());
}
