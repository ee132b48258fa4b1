import type { Contact } from '../../src/contact/contact.ts';
import type { PhoneNumber } from '../../src/contact/phone-number.ts';
import type { Statement } from '../../src/contact/statement.ts';

/** What stands beside a page of the tests: where it was found, the journalist's own country, and whom it states. */
export type Expected = { address?: string; home?: string; contacts: ExpectedContact[] };
type ExpectedContact = Omit<Contact, 'phones'> & { phones: ExpectedPhone[] };
type ExpectedPhone = Omit<PhoneNumber, 'country' | 'features'> & Partial<Pick<PhoneNumber, 'features'>>;

/** What statements say, in the words of the tests: without what follows from a number itself. */
export function expectedOf(statements: readonly Statement[], about: Omit<Expected, 'contacts'>): Expected {
  return { ...about, contacts: statements.map(({ values }) => ({ ...values, phones: values.phones.map(phoneOf) })) };
}

/** A contact a line, so that a human reads and corrects it easily. */
export function expectedText({ contacts, ...about }: Expected): string {
  const heads = Object.entries(about).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = contacts.map((contact) => `    ${oneLine(contact)}`).join(',\n');
  return `{\n${heads.join('')}  "contacts": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

function phoneOf({ number, features, label, extension, hours, inferred }: PhoneNumber): ExpectedPhone {
  const telling = features.filter((feature) => feature !== 'voice' && feature !== 'mobile');
  return {
    number,
    ...(telling.length > 0 ? { features: telling } : {}),
    ...(label === undefined ? {} : { label }),
    ...(extension === undefined ? {} : { extension }),
    ...(hours === undefined ? {} : { hours }),
    ...(inferred === undefined ? {} : { inferred }),
  };
}

function oneLine(value: unknown): string {
  return JSON.stringify(value, undefined, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/([[{]) | ([\]}])/g, '$1$2');
}
