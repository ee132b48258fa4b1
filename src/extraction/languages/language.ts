/**
 * What extraction knows of a language: data only. Words are lower-case. A word beginning with "-" is an ending ("-chef" fits
 * "kommunikationschef"), one ending in "-" a beginning; all others are whole words or phrases.
 */
export type Language = {
  /** BCP 47 primary subtag. */
  code: string;
  /** Labels before or after a number or address, without colon. */
  labels: {
    phone: string[];
    mobile: string[];
    fax: string[];
    /** Switchboard. */
    mainNumber: string[];
    /** Manned out of hours. */
    duty: string[];
    direct: string[];
    email: string[];
    extension: string[];
    address: string[];
    hours: string[];
    name: string[];
    jobTitle: string[];
    unit: string[];
    organization: string[];
  };
  /** Marks a contact for press ("presskontakt", "press officer"). */
  press: string[];
  /** Headings over contacts ("för mer information", "media contact"). */
  contactHeadings: string[];
  /** Before a name, not part of it ("dr", "herr"), and after it ("phd"). */
  honorifics: string[];
  /** Inside a name, lower-case ("von", "af", "de la"). */
  particles: string[];
  /** What a job title contains ("-chef", "director", "pressekreterare"). */
  jobTitles: string[];
  /** What the name of a department contains ("-förvaltningen", "department of"). */
  units: string[];
  /** What the name of an organization contains ("kommun", "ab", "universitet"). */
  organizations: string[];
  /** Names of desks ("växel", "reception", "kundtjänst", "pressjour"). */
  offices: string[];
  /** Words that stand in headings, menus and sentences and in nobody's name. */
  notNames: string[];
  /** Frequent given names: weak evidence, both sexes. Source and weight are stated beside the list. */
  givenNames: string[];
  /** Words of an address line ("gatan", "box", "street"). */
  streets: string[];
  months: string[];
  weekdays: string[];
  /** How "at" and "dot" are written out in disguised addresses. */
  at: string[];
  dot: string[];
  /** Words that say a number or person is none of the contacts' ("org.nr", "cvr", "bankgiro"). */
  decoyLabels: string[];
};
