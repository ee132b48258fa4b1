import type { Contact } from '../contact/contact.ts';
import type { Corrections } from '../contact/corrections.ts';
import type { KeptProperty } from '../contact/kept-property.ts';
import type { KeptStatement } from '../contact/kept-statement.ts';
import { identifyingChannels, lookupKeys } from '../contact/same-contact.ts';
import { SUMMARISED_BY, type Summary, summarise } from '../contact/summarise.ts';
import { ownStatements } from '../contact/trust.ts';
import type { Annotations } from './directory.ts';

/** What is kept of a contact: all else of its row follows from it. */
export type Kept = {
  id: string;
  /** The one that the contact began with first; never empty. */
  statements: KeptStatement[];
  corrections: Corrections;
  annotations: Annotations;
  /** What its imported cards held and we do not understand. */
  kept?: KeptProperty[];
  /** The journalist removed it: kept so that it is not collected again. */
  removedAt?: string;
  /** When its number was last copied or dialled. */
  usedAt?: string;
  /** Ids of contacts that the journalist says are not this one; each has this one's in turn. */
  apart?: string[];
};

/**
 * One contact in the database. The lists are looked up by index; `sites`, `lastSeenAt` and `favourite` are left out of a removed contact's row.
 * `favourite` is what its annotation says, as a number, since no index knows `true`.
 */
export type ContactRow = Kept & {
  summary: Summary;
  summarisedBy: number;
  channels: string[];
  nameKeys: string[];
  says: string[];
  pages: string[];
  sites?: string[];
  lastSeenAt?: string;
  favourite?: 1;
};

/** The row of what is kept, with its summary and all it is looked up by. */
export function rowOf(kept: Kept): ContactRow {
  return rowWith(kept, saidOf(kept));
}

/** The same after a change: where statements and corrections are those of the row before, what follows from them is not made anew. */
export function rowAfter(before: ContactRow | undefined, kept: Kept): ContactRow {
  const isSaid = before?.statements === kept.statements && before.corrections === kept.corrections;
  return rowWith(kept, isSaid && before.summarisedBy === SUMMARISED_BY ? before : saidOf(kept));
}

/** What follows from statements and corrections alone. */
type Said = Pick<ContactRow, 'summary' | 'summarisedBy' | 'channels' | 'nameKeys' | 'says' | 'pages'>;

function saidOf({ statements, corrections }: Kept): Said {
  const summary = summarise(statements, corrections);
  const faces = facesOf({ statements, corrections, summary });
  return {
    summary,
    summarisedBy: SUMMARISED_BY,
    channels: unique(faces.flatMap(identifyingChannels)),
    // Under every name that anybody gives: whoever claimed something before is heard again.
    nameKeys: unique([...faces, ...othersSaid(faces, statements)].flatMap(lookupKeys)),
    says: statements.map(({ key }) => key),
    pages: unique(statements.flatMap(({ pages }) => pages)),
  };
}

function rowWith({ id, statements, corrections, annotations, kept, removedAt, usedAt, apart }: Kept, said: Said): ContactRow {
  const { summary, summarisedBy, channels, nameKeys, says, pages } = said;
  return {
    id,
    statements,
    corrections,
    annotations,
    ...(kept === undefined || kept.length === 0 ? {} : { kept }),
    ...(removedAt === undefined ? {} : { removedAt }),
    ...(usedAt === undefined ? {} : { usedAt }),
    ...(apart === undefined || apart.length === 0 ? {} : { apart }),
    summary,
    summarisedBy,
    channels,
    nameKeys,
    says,
    pages,
    ...(removedAt === undefined ? { sites: summary.sites, lastSeenAt: summary.lastSeenAt } : {}),
    ...(removedAt === undefined && annotations.favourite ? { favourite: 1 } : {}),
  };
}

/**
 * As whom the contact is known: under every name and organization that its own side has given it, with the numbers that count. What
 * others claim identifies nobody, or one claim would let in the next.
 */
export function facesOf({ statements, corrections, summary }: Pick<ContactRow, 'statements' | 'corrections' | 'summary'>): Contact[] {
  const phones = summary.phones.filter(({ weight }) => weight !== 'claimed');
  const emails = summary.emails.filter(({ weight }) => weight !== 'claimed');
  const own = ownStatements(statements, corrections).map(({ values }) => values);
  const seen = new Set<string>();
  return [summary, ...own].flatMap(({ kind, name, jobTitle, organization }): Contact[] => {
    const called = JSON.stringify([kind, name, jobTitle, organization?.name, organization?.units]);
    if (seen.has(called)) return [];
    seen.add(called);
    return [
      {
        kind,
        ...(name === undefined ? {} : { name }),
        ...(jobTitle === undefined ? {} : { jobTitle }),
        ...(organization === undefined ? {} : { organization }),
        phones,
        emails,
      },
    ];
  });
}

/** What is said under a name that is no face's; most contacts have none. */
function othersSaid(faces: readonly Contact[], statements: readonly KeptStatement[]): Contact[] {
  const names = new Set(faces.map(({ name }) => name));
  return statements.flatMap(({ values }) => (names.has(values.name) ? [] : [values]));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
