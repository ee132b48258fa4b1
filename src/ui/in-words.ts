import { printNational } from '../contact/phone-number.ts';
import type { Statement } from '../contact/statement.ts';
import { lineName, nameOf } from './describe.ts';
import { plain } from './page-text.ts';

/** What a statement says, as a list of its words, and what its contact is called; numbers as printed in `home` (ISO 3166-1 alpha-2). */
export function inWords({ values }: Statement, home: string | undefined): { name: string; all: string } {
  const name = nameOf(values);
  const phones = values.phones.map((phone) => `${printNational(phone.number, home)} (${lineName(phone)})`);
  const parts = [name, values.jobTitle, values.organization?.name, ...phones, ...values.emails.map((one) => one.address)];
  const all = parts
    .filter((part) => part !== undefined)
    .map(plain)
    .join(' · ');
  return { name, all };
}
