import type { Contact } from '../contact/contact.ts';
import { fold } from '../contact/fold.ts';
import { type KeptStatement, saidAt } from '../contact/kept-statement.ts';
import { foldOrganization, namesAgree } from '../contact/person-name.ts';
import type { Field, Statement } from '../contact/statement.ts';
import { type Summary, summarise } from '../contact/summarise.ts';
import { isOwn, ownStatements, trustIn } from '../contact/trust.ts';
import type { ContactRow } from './contact-row.ts';
import type { Comparison } from './directory.ts';

/** A statement without a date of its own is as new as can be. */
const JUST_NOW = '9999';

/** How a statement stands to a contact that it speaks of, and in which fields they differ. */
export function standingOf({ id, statements, corrections, removedAt, summary }: ContactRow, statement: Statement): Comparison {
  const own = ownStatements(statements, corrections);
  const isOwnWord = isOwn(statement, trustIn(statements, corrections));
  // What the journalist corrected or withdrew is no news when the source repeats it.
  const uncorrected = summarise(statements);
  const differs = FIELDS.filter(
    (field) => differsIn(field, statement.values, summary, isOwnWord) && differsIn(field, statement.values, uncorrected, isOwnWord),
  );
  if (removedAt !== undefined) return { standing: 'removed', id, differs };
  if (differs.length === 0) return { standing: 'known', id, differs };
  if (!isOwnWord) return { standing: 'claimed', id, differs };
  return { standing: isOlder(statement, own, differs) ? 'older' : 'changed', id, differs };
}

const FIELDS: readonly Field[] = ['name', 'jobTitle', 'organization', 'units', 'phones', 'emails', 'press'];

/** True where the statement says in a field what the contact does not have. What it leaves out is no difference. */
function differsIn(field: Field, values: Contact, summary: Summary, isOwnWord: boolean): boolean {
  const { name, jobTitle, organization, phones, emails, press } = values;
  switch (field) {
    case 'name':
      return name !== undefined && (summary.name === undefined || !namesAgree(name, summary.name)) && differ(name, summary.name);
    case 'jobTitle':
      return differ(jobTitle, summary.jobTitle);
    case 'organization':
      return organization?.name !== undefined && foldOrganization(organization.name) !== foldOrganization(summary.organization?.name ?? '');
    case 'units':
      return differ(organization?.units?.at(-1), summary.organization?.units?.at(-1));
    case 'phones':
      return phones.some(({ number }) => !summary.phones.some((known) => known.number === number && holds(known)));
    case 'emails':
      return emails.some(({ address }) => !summary.emails.some((known) => known.address === address && holds(known)));
    case 'press':
      return isOwnWord && press === true && summary.press !== true;
    default:
      return false;
  }
}

/** A word for what was only claimed so far, or is former, is news or a claim again. */
function holds({ weight }: Summary['phones'][number] | Summary['emails'][number]): boolean {
  return weight === 'own';
}

function differ(stated: string | undefined, known: string | undefined): boolean {
  return stated !== undefined && fold(stated) !== fold(known ?? '');
}

/** Older than the newest own word on what differs, or, where that adds to it, than the newest own word of all. */
function isOlder({ source }: Statement, own: readonly KeptStatement[], differs: readonly Field[]): boolean {
  const said = saidAt('statedAt' in source ? source.statedAt : undefined, JUST_NOW);
  const onTheMatter = own.filter(({ values }) => differs.some((field) => says(values, field)));
  const heard = onTheMatter.length > 0 ? onTheMatter : own;
  return heard.some((newer) => newer.saidAt > said);
}

function says({ name, jobTitle, organization, phones, emails, press }: Contact, field: Field): boolean {
  const said: Partial<Record<Field, unknown>> = {
    name,
    jobTitle,
    organization: organization?.name,
    units: organization?.units,
    phones: phones[0],
    emails: emails[0],
    press,
  };
  return said[field] !== undefined;
}
