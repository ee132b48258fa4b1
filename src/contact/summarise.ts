import type { Contact, Organization } from './contact.ts';
import { type Corrections, type FieldCorrection, noCorrections } from './corrections.ts';
import type { EmailAddress } from './email-address.ts';
import { type KeptStatement, newestFirst } from './kept-statement.ts';
import { foldName, foldOrganization, namesContradict } from './person-name.ts';
import { lineKind, type PhoneNumber } from './phone-number.ts';
import { ownStatements } from './trust.ts';
import { type Weighed, weighEmails, weighPhones } from './weigh-channels.ts';

export type { Weighed } from './weigh-channels.ts';

/** What we show of a contact: statements weighed by trust and date, then the journalist's corrections. Holds nothing that depends on now. */
export type Summary = Omit<Contact, 'phones' | 'emails'> & {
  /** In the order one would try them: trusted before claimed, mobile, direct line, switchboard; fax and premium last. */
  phones: Weighed<PhoneNumber>[];
  emails: Weighed<EmailAddress>[];
  /** The site whose word the contact was first saved from; absent when typed by hand. */
  site?: string;
  /** Every site that spoke of the contact. */
  sites: string[];
  /** Page to open to see it again. */
  page?: string;
  firstSeenAt: string;
  lastSeenAt: string;
  confirmedAt?: string;
};

/** Version of the code that makes summaries: those kept with another are made anew. */
export const SUMMARISED_BY: number = 1;

/** What we show of a contact, from all that was kept of it (the first saved first) and what the journalist says. */
export function summarise(statements: readonly KeptStatement[], corrections: Corrections = noCorrections): Summary {
  const own = newestFirst(ownStatements(statements, corrections));
  // Where no page stands behind a contact, what any page adds is better than nothing; its numbers stay claims all the same.
  const speakers = statements[0]?.source.kind === 'page' ? own : [...own, ...newestFirst(statements).filter((one) => !own.includes(one))];
  const stated = statedFields(speakers);
  const site = siteOfStatement(statements[0]);
  const page = own.flatMap(({ pages }) => pages.at(-1) ?? [])[0] ?? statements.flatMap(({ pages }) => pages)[0];
  const confirmedAt = latest(
    [...corrections.phones, ...corrections.emails].filter(({ standing }) => standing !== 'withdrawn').map(({ at }) => at),
  );
  return {
    ...corrected(stated, corrections),
    phones: weighPhones(statements, own, corrections),
    emails: weighEmails(statements, own, corrections),
    ...(site === undefined ? {} : { site }),
    sites: [...new Set(statements.flatMap((statement) => siteOfStatement(statement) ?? []))],
    ...(page === undefined ? {} : { page }),
    firstSeenAt: statements.map(({ firstSeenAt }) => firstSeenAt).sort()[0] ?? '',
    lastSeenAt: latest(statements.map(({ lastSeenAt }) => lastSeenAt)) ?? '',
    ...(confirmedAt === undefined ? {} : { confirmedAt }),
  };
}

/**
 * The number that Enter copies: the first whose word counts, never a fax, a premium number, one that only others claim, or one that its page's
 * own link contradicts, unless the journalist confirmed it.
 */
export function bestNumber({ phones }: Summary): Weighed<PhoneNumber> | undefined {
  return phones.find(isDependable);
}

/** True of a number that may be called unasked; see `bestNumber`. All of these stand first. */
export function isDependable({ weight, features, number, country, disputed, confirmedAt }: Weighed<PhoneNumber>): boolean {
  return (
    weight === 'own' &&
    !features.includes('fax') &&
    lineKind(number, country) !== 'premium' &&
    (disputed === undefined || confirmedAt !== undefined)
  );
}

type Stated = Omit<Contact, 'phones' | 'emails'>;

/** Each field as the newest statement has it that has it: that one leaves a field out does not take it back. */
function statedFields(newest: readonly KeptStatement[]): Stated {
  const name = fullestName(newest.flatMap(({ values }) => values.name ?? []));
  const jobTitle = newest.find(({ values }) => values.jobTitle !== undefined)?.values.jobTitle;
  const organization = statedOrganization(newest.flatMap(({ values }) => values.organization ?? []));
  return {
    kind: newest[0]?.values.kind ?? 'person',
    ...(name === undefined ? {} : { name }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(organization === undefined ? {} : { organization }),
    ...(newest.some(({ values }) => values.press) ? { press: true as const } : {}),
  };
}

/** The newest name, unless it is an older one cut short ("L. Persson"). */
function fullestName(newest: readonly string[]): string | undefined {
  const [name] = newest;
  if (
    name === undefined ||
    !foldName(name)
      .split(' ')
      .some((word) => word.length === 1)
  )
    return name;
  return newest.find((older) => foldName(older).length > foldName(name).length && !namesContradict(older, name)) ?? name;
}

/** Units and address belong to the newest organization: of one that was left they are not carried over. */
function statedOrganization(newest: readonly Organization[]): Organization | undefined {
  const name = newest.find((one) => one.name !== undefined)?.name;
  const same = newest.filter(
    (one) => one.name === undefined || name === undefined || foldOrganization(one.name) === foldOrganization(name),
  );
  const units = same.find((one) => (one.units ?? []).length > 0)?.units;
  const address = same.find((one) => one.address !== undefined)?.address;
  if (name === undefined && units === undefined && address === undefined) return undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(units === undefined ? {} : { units }),
    ...(address === undefined ? {} : { address }),
  };
}

/** What the journalist says wins; a correction without a value says that there is none. */
function corrected(stated: Stated, { fields }: Corrections): Stated {
  return fields.reduce<Stated>(withCorrection, stated);
}

function withCorrection(stated: Stated, correction: FieldCorrection): Stated {
  const { kind, name, jobTitle, organization, press } = stated;
  const { field, value } = correction;
  const all = { kind, name, jobTitle, organization, press: press ?? false, [field]: value };
  return {
    kind: all.kind,
    ...(all.name === undefined ? {} : { name: all.name }),
    ...(all.jobTitle === undefined ? {} : { jobTitle: all.jobTitle }),
    ...(all.organization === undefined ? {} : { organization: all.organization }),
    ...(all.press ? { press: true as const } : {}),
  };
}

function siteOfStatement(statement: KeptStatement | undefined): string | undefined {
  return statement?.source.kind === 'page' ? statement.source.site : undefined;
}

function latest(instants: readonly string[]): string | undefined {
  return [...instants].sort().at(-1);
}
