/** Contacts as rows of texts, to be written as CSV or as a spreadsheet; all rows have as many cells as there are headings, and can be gone through again. */
export type Table = { headings: string[]; rows: Iterable<string[]> };
