/** What a column of a table holds. Plain JSON: the journalist may say otherwise, column by column. */
import type { OwnLanguage } from '../write/own-words.ts';
import type { OwnColumn } from './own-columns.ts';

/** The meanings, in the order in which one would choose from them. */
export const MEANINGS = [
  'name',
  'firstName',
  'lastName',
  'jobTitle',
  'organization',
  'unit',
  'phone',
  'mobile',
  'direct',
  'mainNumber',
  'duty',
  'fax',
  'extension',
  'email',
  /** What the number or address beside it is called ("Phone 1 - Label"). */
  'label',
  'hours',
  'press',
  'tags',
  'note',
  'address',
  'street',
  'postalCode',
  'locality',
  'country',
  /** When the row was last changed. */
  'statedAt',
  'ignore',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** A column with its heading, where it has one, and why it is taken for what it is. */
export type ColumnMeaning = {
  means: Meaning;
  /** nothing: neither heading nor cells say what it is; chosen: the journalist said so; own: we wrote it, and `own` says what it holds. */
  because: 'heading' | 'content' | 'nothing' | 'chosen' | 'own';
  /** 0 to 1. */
  sure: number;
  heading?: string;
  own?: OwnColumn;
};

/** How a table is laid out. */
export type TableLayout = {
  /** The row (`TableRow.at`) of the headings; what stands above it is a title. Absent where there is none: the first row is a contact. */
  headingAt?: number;
  /** One for each column, the first being the first. */
  columns: ColumnMeaning[];
  /** ISO 3166-1 alpha-2 of the country by whose plan numbers are read that do not say theirs. */
  country?: string;
  /** The table was written here, in this language. */
  own?: OwnLanguage;
};
