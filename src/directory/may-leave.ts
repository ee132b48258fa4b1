import type { Row } from './directory.ts';

/** A contact that the journalist has not marked private. Whatever leaves the directory is made of these, and of no other row. */
export type ShareableRow = Row & { annotations: { private?: never } };

/** Contacts to be taken away, and how many of those asked for are private and stay. */
export type Taken = { rows: ShareableRow[]; leftOut: number };

/** The rule on private contacts, in its only place: none of them leaves. */
export function mayLeave<Known extends Row>(row: Known): row is Known & ShareableRow {
  return row.annotations.private === undefined;
}
