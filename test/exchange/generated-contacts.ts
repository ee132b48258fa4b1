import * as fc from 'fast-check';
import type { Contact } from '../../src/contact/contact.ts';
import { type PhoneNumber, readPhoneNumber } from '../../src/contact/phone-number.ts';
import type { Card } from '../../src/exchange/card.ts';

/**
 * Contacts as pages and hands make them, of every sort: names of many scripts, separators and quotes in every text, desks and people with
 * and without anything that one can be without. The same ones for one seed.
 */
export function generatedContacts(count: number, seed: number): Card[] {
  return fc.sample(cards, { numRuns: count, seed });
}

const WORDS =
  'Åsa Öberg Leif Ekman Björn Ærlig Straße Łukasz Lefèvre Þórður O’Connor von af de la Jr. IT-chef Kommunikation & Press (vik.) tf. A/S Ольга Петрова Αθηνά عبد שרה 田中 太郎 김민준 สมชาย 👩🏽‍💻 🇸🇪 e\u0301'.split(
    ' ',
  );
const SIGNS = [
  ';',
  ',',
  ':',
  '"',
  "'",
  '\\',
  '^',
  '=',
  '+',
  '@',
  '#',
  '<b>',
  '\\n',
  '\\;',
  '=C3=85',
  '%2C',
  '|',
  '—',
  '«',
  '×',
  'END:VCARD',
  'item1.TEL:1',
];

const word = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 9 }) },
);
const piece = fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...SIGNS) });

/** One line that says something: what is a break, a control character or a mark of direction is no part of a contact. */
function line(most: number): fc.Arbitrary<string> {
  const said = fc.array(piece, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
  const plain = said.map((text) =>
    text
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_C}\ufffe\uffff]/gu, '')
      .replace(/[\\\s]+$/, '')
      .trim(),
  );
  return plain.filter((text) => text !== '');
}

const NUMBERS = fc.oneof(
  fc.integer({ min: 605, max: 699 }).map((last) => `+46701740${last}`),
  fc.integer({ min: 0, max: 99 }).map((last) => `+468465004${String(last).padStart(2, '0')}`),
  fc.integer({ min: 0, max: 99 }).map((last) => `+121255501${String(last).padStart(2, '0')}`),
  fc.integer({ min: 0, max: 999 }).map((last) => `+442079460${String(last).padStart(3, '0')}`),
  fc.integer({ min: 0, max: 999 }).map((last) => `+493023125${String(last).padStart(3, '0')}`),
  fc.constantFrom('112', '11414', '1177'),
);
const SORTS = fc.constantFrom('fax', 'main-number', 'mobile', undefined);

const label = fc.oneof({ weight: 9, arbitrary: line(3) }, { weight: 1, arbitrary: fc.constantFrom('home', 'pager') });

const phone: fc.Arbitrary<PhoneNumber> = fc
  .record(
    {
      number: NUMBERS,
      sort: SORTS,
      duty: fc.boolean(),
      label,
      extension: fc.stringMatching(/^\d{1,5}$/),
      hours: line(6).map((text) => ({ text })),
    },
    { requiredKeys: ['number', 'sort', 'duty'] },
  )
  .map(({ number, sort, duty, ...more }) => {
    const read = readPhoneNumber(number) ?? { number, country: 'SE', features: ['voice' as const] };
    return { ...read, features: [...(sort === undefined ? read.features : [sort]), ...(duty ? ['duty' as const] : [])], ...more };
  });

const email = fc.record(
  {
    address: fc.stringMatching(/^[a-z][a-zå-ö0-9.+_'&-]{0,20}x@[a-z]{1,9}\.example$/).filter((text) => !/\.\.|\.@/.test(text)),
    label,
  },
  { requiredKeys: ['address'] },
);

const address = fc.record(
  {
    street: line(4),
    postalCode: fc.stringMatching(/^\d{3} \d{2}$/),
    locality: line(2),
    country: fc.constantFrom('SE', 'NO', 'US', 'GB', 'IS'),
  },
  { requiredKeys: [] },
);

const organization = fc
  .record({ name: line(4), units: fc.array(line(3), { minLength: 1, maxLength: 3 }), address }, { requiredKeys: [] })
  .map(({ address: place, ...named }) => ({
    ...named,
    ...(place === undefined || Object.keys(place).length === 0 ? {} : { address: place }),
  }));

const contacts: fc.Arbitrary<Contact> = fc
  .record(
    {
      kind: fc.constantFrom('person' as const, 'office' as const),
      name: line(4),
      jobTitle: line(4),
      organization,
      phones: fc.uniqueArray(phone, { selector: ({ number }) => number, maxLength: 4 }),
      emails: fc.uniqueArray(email, { selector: ({ address: one }) => one, maxLength: 3 }),
      press: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'phones', 'emails'] },
  )
  .filter(({ phones, emails }) => phones.length + emails.length > 0)
  .map(({ organization: whole, ...contact }) => ({
    ...contact,
    ...(whole === undefined || Object.keys(whole).length === 0 ? {} : { organization: whole }),
  }));

const instants = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const sources = fc.record(
  { address: fc.webUrl(), site: fc.domain(), firstSeenAt: instants, lastSeenAt: instants, title: line(4), statedAt: instants },
  { requiredKeys: ['address', 'site', 'firstSeenAt', 'lastSeenAt'] },
);

const cards: fc.Arbitrary<Card> = fc.record(
  {
    id: fc.uuid(),
    contact: contacts,
    note: fc.array(line(6), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
    tags: fc.uniqueArray(line(2), { selector: (tag) => tag.toLowerCase(), minLength: 1, maxLength: 3 }),
    sources: fc.array(sources, { maxLength: 2 }),
    confirmedAt: instants,
    revisedAt: instants,
  },
  { requiredKeys: ['id', 'contact', 'sources', 'revisedAt'] },
);
