import { printNational } from '../../contact/phone-number.ts';
import { ownStatements } from '../../contact/trust.ts';
import type { ContactRow } from '../contact-row.ts';
import { wordsOf } from './words.ts';

/** What a contact is found by: slim, and all that the index is made of. */
export type FindableRow = {
  id: string;
  /** The change that wrote it last: a window fetches what is newer than what it has. */
  generation: number;
  /** Nothing to find any more: removed, or taken back. */
  gone?: true;
  /** Folded words of each field, in the order of `FIELDS`. */
  fields: string[];
  /** Digits of each number, with its country's code, and as dialled at home; then those of numbers it had once. */
  numbers: string[];
  formerNumbers: string[];
  sites: string[];
  private?: true;
  usedAt?: string;
  lastSeenAt: string;
};

/** Where a word may stand, the most telling first. */
export const FIELDS = ['name', 'title', 'organization', 'place', 'tags', 'added', 'former'] as const;

/** What a contact is found by after the change `generation`. */
export function findableOf(row: ContactRow, generation: number): FindableRow {
  const { id, summary, annotations, removedAt, usedAt } = row;
  if (removedAt !== undefined) return goneFrom(id, generation);
  const { name, jobTitle, organization, emails, phones, sites, lastSeenAt } = summary;
  const { street, postalCode, locality } = organization?.address ?? {};
  const fields = [
    [name],
    [jobTitle],
    [...(organization?.units ?? []), organization?.name],
    [locality, street, postalCode],
    annotations.tags ?? [],
    [...emails.map(({ address }) => address), annotations.note, ...(annotations.calls ?? []).map(({ note }) => note)],
    formerTexts(row),
  ];
  return {
    id,
    generation,
    fields: fields.map((texts) => [...new Set(texts.flatMap((text) => wordsOf(text ?? '')))].join(' ')),
    numbers: digitsOf(phones.filter(({ weight }) => weight !== 'former')),
    formerNumbers: digitsOf([...phones.filter(({ weight }) => weight === 'former'), ...withdrawnNumbers(row)]),
    sites,
    ...(annotations.private ? { private: true } : {}),
    ...(usedAt === undefined ? {} : { usedAt }),
    lastSeenAt,
  };
}

/** The trace of a contact that is no longer there, so that other windows let go of it. */
export function goneFrom(id: string, generation: number): FindableRow {
  return { id, generation, gone: true, fields: [], numbers: [], formerNumbers: [], sites: [], lastSeenAt: '' };
}

/** What its own side called it before. What the journalist has corrected was wrong, and nobody looks for that. */
export function formerTexts({ statements, corrections, summary }: ContactRow): (string | undefined)[] {
  const said = new Set(corrections.fields.map(({ field }) => field));
  const own = ownStatements(statements, corrections).map(({ values }) => values);
  const emails = new Set(summary.emails.map(({ address }) => address));
  return own.flatMap(({ name, jobTitle, organization, emails: addresses }) => [
    ...(said.has('name') || name === summary.name ? [] : [name]),
    ...(said.has('jobTitle') || jobTitle === summary.jobTitle ? [] : [jobTitle]),
    ...(said.has('organization') ? [] : [organization?.name, ...(organization?.units ?? []), organization?.address?.locality]),
    ...addresses.map(({ address }) => address).filter((address) => !emails.has(address)),
  ]);
}

/** A number that the journalist withdrew was the contact's to whoever has it in an old note. */
function withdrawnNumbers({ corrections }: ContactRow): { number: string; country?: string }[] {
  return corrections.phones.filter(({ standing }) => standing === 'withdrawn').map(({ phone }) => phone);
}

function digitsOf(phones: readonly { number: string; country?: string }[]): string[] {
  const printed = phones.flatMap(({ number, country }) => [number, printNational(number, country)]);
  return [...new Set(printed.map((one) => one.replace(/\D/g, '')))];
}
