import { day, type MessageKey, message } from '../browser/locale.ts';
import type { Organization } from '../contact/contact.ts';
import type { Corrections, FieldCorrection, Verdict } from '../contact/corrections.ts';
import type { PhoneNumber } from '../contact/phone-number.ts';
import type { AccountLine } from '../exchange/account-file.ts';
import { FIELD_NAMES } from './field-names.ts';

/** What the journalist says instead of the sources, a line each, with when. */
export function correctionLines(
  { fields, phones, emails }: Corrections,
  printPhone: (phone: PhoneNumber) => string,
  printOrganization: (organization: Organization) => string,
): AccountLine[] {
  return [
    ...fields.map((one) => dated(message(FIELD_NAMES[one.field]), textOf(one, printOrganization), one.at)),
    ...phones.map(({ phone, standing, at }) => dated(message(FIELD_NAMES.phones), judged(printPhone(phone), standing), at)),
    ...emails.map(({ address, standing, at }) => dated(message(FIELD_NAMES.emails), judged(address, standing), at)),
  ];
}

const VERDICTS = {
  added: 'accountAdded',
  confirmed: 'accountConfirmed',
  corrected: 'accountConfirmed',
  withdrawn: 'accountWithdrawn',
} as const satisfies Record<Verdict, MessageKey>;

function textOf(correction: FieldCorrection, printOrganization: (organization: Organization) => string): string {
  switch (correction.field) {
    case 'kind':
      return message(correction.value === 'person' ? 'accountPerson' : 'accountOffice');
    case 'press':
      return message(correction.value ? 'pressContact' : 'accountNone');
    case 'organization':
      return correction.value === undefined ? message('accountNone') : printOrganization(correction.value);
    default:
      return correction.value ?? message('accountNone');
  }
}

function judged(text: string, standing: Verdict): string {
  return `${text} – ${message(VERDICTS[standing])}`;
}

function dated(term: string, text: string, at: string): AccountLine {
  return { term, said: [{ text: `${text} (${day(at)})` }] };
}
