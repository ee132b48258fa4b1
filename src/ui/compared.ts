import { day, type MessageKey, message } from '../browser/locale.ts';
import { fold } from '../contact/fold.ts';
import { foldOrganization, namesAgree } from '../contact/person-name.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import type { Summary } from '../contact/summarise.ts';
import { nameOf } from './describe.ts';

/** One line of a card; `agrees` where the other card says the same, `differs` where it says something else instead. */
export type ComparedLine = { text: string; mark?: 'agrees' | 'differs' };
/** What one field is in both: the same field in the same place of both cards. */
export type ComparedField = { label: MessageKey; lines: [ComparedLine[], ComparedLine[]] };

/** Two contacts field by field, those left out that neither has. `print` writes a number as the journalist would. */
export function compared(one: Summary, other: Summary, print: (phone: PhoneNumber) => string): ComparedField[] {
  const fields: ComparedField[] = [
    { label: 'fieldName', lines: word(nameOf(one), nameOf(other), namesAgree) },
    { label: 'fieldJobTitle', lines: word(one.jobTitle, other.jobTitle, isSame) },
    { label: 'fieldUnits', lines: word(unitOf(one), unitOf(other), isSame) },
    { label: 'fieldOrganization', lines: word(one.organization?.name, other.organization?.name, isSameOrganization) },
    { label: 'fieldPhones', lines: list(one.phones.map(print), other.phones.map(print)) },
    { label: 'fieldEmails', lines: list(addressesOf(one), addressesOf(other)) },
    { label: 'whereSeen', lines: list(sitesOf(one), sitesOf(other)) },
    { label: 'whenSeen', lines: [[{ text: whenSeen(one) }], [{ text: whenSeen(other) }]] },
  ];
  return fields.filter(({ lines }) => lines.some((side) => side.length > 0));
}

function word(one: string | undefined, other: string | undefined, areSame: (a: string, b: string) => boolean): ComparedField['lines'] {
  if (one === undefined || other === undefined) return [plainly(one), plainly(other)];
  const mark = areSame(one, other) ? 'agrees' : 'differs';
  return [[{ text: one, mark }], [{ text: other, mark }]];
}

function plainly(text: string | undefined): ComparedLine[] {
  return text === undefined ? [] : [{ text }];
}

/** That one has a number more is no difference. */
function list(one: readonly string[], other: readonly string[]): ComparedField['lines'] {
  const line = (text: string, others: readonly string[]): ComparedLine => (others.includes(text) ? { text, mark: 'agrees' } : { text });
  return [one.map((text) => line(text, other)), other.map((text) => line(text, one))];
}

function isSame(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function isSameOrganization(a: string, b: string): boolean {
  return foldOrganization(a) === foldOrganization(b);
}

function unitOf({ organization }: Summary): string | undefined {
  const units = organization?.units ?? [];
  return units.length === 0 ? undefined : [...units].reverse().join(', ');
}

function addressesOf({ emails }: Summary): string[] {
  return emails.map(({ address }) => address);
}

function sitesOf({ sites }: Summary): string[] {
  return sites.length === 0 ? [message('byYou')] : sites;
}

function whenSeen({ firstSeenAt, lastSeenAt }: Summary): string {
  const [first, last] = [day(firstSeenAt), day(lastSeenAt)];
  return first === last ? first : `${first} – ${last}`;
}
