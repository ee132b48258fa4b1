import { counted, day, dayAndTime, language, listed, message } from '../browser/locale.ts';
import type { Contact } from '../contact/contact.ts';
import type { KeptStatement } from '../contact/kept-statement.ts';
import { type PhoneNumber, printNational } from '../contact/phone-number.ts';
import type { Source } from '../contact/source.ts';
import type { LoggedCall } from '../directory/calls.ts';
import type { Change, Row } from '../directory/directory.ts';
import type { Account, AccountGroup, AccountLine, AccountPart, Said } from '../exchange/account-file.ts';
import { ACCOUNT_CHANGES } from './account-changes.ts';
import { correctionLines } from './account-corrections.ts';
import { outcomeWords } from './call-words.ts';
import { lineName, nameOf } from './describe.ts';
import { FIELD_NAMES } from './field-names.ts';
import { whoseWord } from './whose-word.ts';

/**
 * What the account is made of. `changes`: what the log tells of the contact; `copies`: when each copy was kept, and `lastFile` when the
 * last backup file was saved (ISO 8601). The journalist's notes, tags and star are in it only where they say so.
 */
export type AccountOf = { row: Row; changes: readonly Change[]; copies: readonly string[]; lastFile?: string; withNotes: boolean };

/** Everything that is kept about a contact, written for the person themselves. `now` is ISO 8601. */
export function accountOf({ row, changes, copies, lastFile, withNotes }: AccountOf, now: string): Account {
  return {
    language: language(),
    title: message('accountTitle', nameOf(row.summary)),
    opening: [message('accountWritten', day(now)), message('accountWhere'), ...(withNotes ? [] : [message('accountNotesLeftOut')])],
    parts: [
      { heading: message('accountShown'), groups: [{ lines: [...valueLines(row.summary), ...handlingLines(row)] }] },
      { heading: message('sources'), explained: message('accountSourcesExplained'), groups: newestFirst(row).map(sourceGroup) },
      ...whereAny({
        heading: message('accountCorrected'),
        groups: [{ lines: correctionLines(row.corrections, phoneText, organizationText) }],
      }),
      ...(withNotes ? whereAny({ heading: message('accountNotes'), groups: [{ lines: noteLines(row) }] }) : []),
      ...whereAny({
        heading: message('accountDone'),
        explained: message('accountDoneExplained'),
        groups: [{ lines: changes.map(changeLine) }],
      }),
      copiesPart(copies, lastFile),
    ],
  };
}

function whereAny(part: AccountPart): AccountPart[] {
  return part.groups.some(({ lines }) => lines.length > 0) ? [part] : [];
}

function valueLines(values: Contact): AccountLine[] {
  const { kind, name, jobTitle, organization, phones, emails, press } = values;
  return [
    line(message(FIELD_NAMES.kind), [message(kind === 'person' ? 'accountPerson' : 'accountOffice')]),
    line(message(FIELD_NAMES.name), name),
    line(message(FIELD_NAMES.jobTitle), jobTitle),
    line(message(FIELD_NAMES.organization), organization && organizationText(organization)),
    line(message(FIELD_NAMES.phones), phones.map(phoneText)),
    line(
      message(FIELD_NAMES.emails),
      emails.map(({ address, label }) => (label === undefined ? address : `${address} (${label})`)),
    ),
    line(message(FIELD_NAMES.press), press && message('pressContact')),
  ].flat();
}

function phoneText(phone: PhoneNumber): string {
  const { number, country, label, extension, hours, inferred } = phone;
  const more = [
    lineName(phone),
    label,
    extension && `${message('cardExtension')} ${extension}`,
    hours && `${message('cardHours')}: ${hours.text}`,
    inferred && message('whyInferred'),
  ];
  return `${printNational(number, country)} (${more.filter((part) => typeof part === 'string').join(' · ')})`;
}

function organizationText({ units = [], name, address }: NonNullable<Contact['organization']>): string {
  const { street, postalCode, locality, country } = address ?? {};
  return [...units, name, street, [postalCode, locality].filter((part) => part !== undefined).join(' '), country]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}

function handlingLines(row: Row): AccountLine[] {
  const { summary, annotations, usedAt } = row;
  return [
    line(message('accountFirstSeen'), day(summary.firstSeenAt)),
    line(message('accountLastSeen'), day(summary.lastSeenAt)),
    line(message('accountUsed'), usedAt && day(usedAt)),
    line(message('accountPrivate'), annotations.private && message('accountPrivateSays')),
    line(
      message('accountKept'),
      row.kept?.map(({ name, value }) => `${name}: ${value}`),
    ),
    line(message('accountReviewed'), annotations.reviewedAt && day(annotations.reviewedAt)),
  ].flat();
}

function newestFirst({ statements }: Row): KeptStatement[] {
  return statements.toSorted((a, b) => b.saidAt.localeCompare(a.saidAt) || b.lastSeenAt.localeCompare(a.lastSeenAt));
}

function sourceGroup({ source, values, texts, pages, statedAt, firstSeenAt, lastSeenAt, count, standing }: KeptStatement): AccountGroup {
  const title = source.kind === 'page' ? source.title : undefined;
  const current = source.kind === 'page' ? source.address : undefined;
  const addresses = [...new Set([...(current === undefined ? [] : [current]), ...pages])];
  return {
    heading: whoseWord(source),
    lines: [
      ...valueLines(values),
      line(message('accountWords'), [...new Set(Object.values(texts).flat())]),
      line(
        message('accountPages'),
        addresses.map(
          (address): Said => ({ address, text: address === current && title !== undefined ? `${title} – ${address}` : address }),
        ),
      ),
      line(message('accountColleaguePages'), colleaguePages(source)),
      line(message('accountStands'), standing && message(standing === 'footer' ? 'standsInFooter' : 'standsHidden')),
      line(message('accountStated'), statedAt && day(statedAt)),
      line(message('accountFirstSeen'), day(firstSeenAt)),
      line(message('accountLastSeen'), `${day(lastSeenAt)} (${counted('accountTimes', count)})`),
    ].flat(),
  };
}

function colleaguePages(source: Source): Said[] {
  const pages = source.kind === 'colleague' ? (source.pages ?? []) : [];
  return pages.map(({ address, title, lastSeenAt }) => ({
    address,
    text: `${title === undefined ? '' : `${title} – `}${address} (${day(lastSeenAt)})`,
  }));
}

function noteLines({ annotations: { note, tags, favourite, calls } }: Row): AccountLine[] {
  return [
    line(message('accountNote'), note),
    line(message('accountTags'), tags && listed(tags)),
    line(message('accountFavourite'), favourite && message('accountFavouriteSays')),
    line(message('calls'), calls?.map(callLine)),
  ].flat();
}

function callLine({ at, outcome, note, number }: LoggedCall): string {
  return [dayAndTime(at), outcomeWords(outcome), number, note].filter((part) => part !== undefined).join(' · ');
}

/** Without names: a step may have changed others too, and of them the person is told nothing. */
function changeLine({ kind, at, undone }: Change): AccountLine {
  const did = message(ACCOUNT_CHANGES[kind]);
  return { term: day(at), said: [{ text: undone ? `${did} (${message('takenBack')})` : did }] };
}

function copiesPart(copies: readonly string[], lastFile: string | undefined): AccountPart {
  const lines = [line(message('accountCopies'), copies.map(day)), line(message('accountFile'), lastFile && day(lastFile))].flat();
  return { heading: message('copies'), explained: message('accountCopiesExplained'), groups: [{ lines }] };
}

/** None where nothing is kept under a term. */
function line(term: string, kept: string | boolean | undefined | (string | Said)[]): AccountLine[] {
  const all = Array.isArray(kept) ? kept : [kept];
  const said = all.flatMap((one): Said[] =>
    typeof one === 'string' ? (one === '' ? [] : [{ text: one }]) : typeof one === 'object' ? [one] : [],
  );
  return said.length === 0 ? [] : [{ term, said }];
}
