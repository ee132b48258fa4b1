import { fold } from '../../contact/fold.ts';
import { printNational } from '../../contact/phone-number.ts';
import type { ContactRow } from '../contact-row.ts';

/** What a contact is found by: slim, so that a window holds all of them while one types. */
export type FindableRow = {
  id: string;
  /** The change that wrote it last: a window fetches what is newer than what it has. */
  generation: number;
  /** Nothing to find any more: removed, or taken back. */
  gone?: true;
  /** Folded words, one space before and after each: name, title, then all else, a line each. */
  text: string;
  /** Digits of each number, with its country's code and as dialled at home. */
  digits: string;
  sites: string[];
  usedAt?: string;
  lastSeenAt: string;
};

/** What a contact is found by after the change `generation`. */
export function findableOf({ id, summary, annotations, removedAt, usedAt }: ContactRow, generation: number): FindableRow {
  if (removedAt !== undefined) return goneFrom(id, generation);
  const { name, jobTitle, organization, emails, phones, sites, lastSeenAt } = summary;
  const { street, postalCode, locality } = organization?.address ?? {};
  const rest = [
    ...(organization?.units ?? []),
    organization?.name,
    locality,
    street,
    postalCode,
    ...emails.map(({ address }) => address),
    ...(annotations.tags ?? []),
    annotations.note,
  ];
  return {
    id,
    generation,
    text: [name, jobTitle, rest.filter((text) => text !== undefined).join(' ')].map((line) => ` ${fold(line ?? '')} `).join('\n'),
    digits: phones
      .flatMap(({ number, country }) => [number, printNational(number, country)])
      .map((printed) => printed.replace(/\D/g, ''))
      .join(' '),
    sites,
    ...(usedAt === undefined ? {} : { usedAt }),
    lastSeenAt,
  };
}

/** The trace of a contact that is no longer there, so that other windows let go of it. */
export function goneFrom(id: string, generation: number): FindableRow {
  return { id, generation, gone: true, text: '', digits: '', sites: [], lastSeenAt: '' };
}
