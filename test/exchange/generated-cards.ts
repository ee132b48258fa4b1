import * as fc from 'fast-check';
import type { EmailAddress } from '../../src/contact/email-address.ts';
import type { PhoneFeature, PhoneNumber } from '../../src/contact/phone-number.ts';
import type { Card, CardSource } from '../../src/exchange/card.ts';

/**
 * Cards as no page would have them: every script, emoji of several code points, separators and escapes, every kind of line break,
 * control characters, halves of characters, texts that are blank or very long. The same ones in every run, so that a failure stays.
 */
export function generatedCards(count: number, seed: number): Card[] {
  return fc.sample(cards, { numRuns: count, seed });
}

const SCRIPTS = [
  'Åsa Öberg Ærlig Straße Łukasz',
  'Ольга Петрова',
  'Αθηνά',
  'عَبْد الرحمن',
  'שרה לוי',
  'अनिता शर्मा',
  'สมชาย',
  '田中太郎',
  '김민준',
  'ქეთევანი',
  'ሰላም',
  'e\u0301a\u030a\u0323',
];
const EMOJI = ['😀', '👩🏽‍💻', '🇸🇪', '👨‍👩‍👧‍👦', '1️⃣', '𝔘'];
const SEPARATORS = [';', ',', ':', '\\', '"', '\\n', '\\;', '=', '^', '<b>', "'", '.', '%2C', '|', '*'];
export const LINE_BREAKS: readonly string[] = ['\r', '\n', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f', '\u001c', '\u001d', '\u001e'];
const CONTROLS = ['\0', '\u0007', '\u001b', '\u007f', '\u009f', '\u202e', '\u2066', '\u200f', '\ud83d', '\ude00', '\ufffe', '\t'];
const FORGED = ['BEGIN:VCARD', 'END:VCARD', 'TEL:+46701740699', 'item1.X-ABLabel:x', ' folded'];

const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SCRIPTS) },
  { weight: 2, arbitrary: fc.constantFrom(...EMOJI) },
  { weight: 3, arbitrary: fc.constantFrom(...SEPARATORS) },
  { weight: 2, arbitrary: fc.constantFrom(...LINE_BREAKS) },
  { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 1, arbitrary: fc.constantFrom(...FORGED) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 3, arbitrary: fc.constant(' ') },
);

function texts(longest: number): fc.Arbitrary<string> {
  return fc.array(pieces, { maxLength: longest }).map((some) => some.join(''));
}

const short = fc.oneof({ weight: 9, arbitrary: texts(6) }, { weight: 1, arbitrary: texts(40) }, { weight: 1, arbitrary: fc.constant(' ') });
const FEATURES: PhoneFeature[] = ['mobile', 'voice', 'fax', 'main-number', 'duty'];

/** Numbers reserved for fiction, and short ones. */
const numbers = fc.oneof(
  fc.integer({ min: 605, max: 699 }).map((last) => `+46701740${last}`),
  fc.integer({ min: 0, max: 99 }).map((last) => `+120255501${String(last).padStart(2, '0')}`),
  fc.integer({ min: 0, max: 999 }).map((last) => `+447700900${String(last).padStart(3, '0')}`),
  fc.integer({ min: 0, max: 999 }).map((last) => `+442079460${String(last).padStart(3, '0')}`),
  fc.constantFrom('112', '11414', '1177'),
);
const phones: fc.Arbitrary<PhoneNumber> = fc.record(
  {
    number: numbers,
    features: fc.subarray(FEATURES),
    label: short,
    extension: fc.stringMatching(/^\d{1,5}$/),
    hours: short.map((text) => ({ text })),
  },
  { requiredKeys: ['number', 'features'] },
);
const emails: fc.Arbitrary<EmailAddress> = fc.record(
  { address: fc.stringMatching(/^[a-z][a-zå-ö.+_'&-]{0,20}x@[a-z]{1,9}\.example$/), label: short },
  { requiredKeys: ['address'] },
);

const instants = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const addresses = fc.oneof(
  { weight: 5, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  { weight: 2, arbitrary: texts(6).map((text) => `https://www.ekstad.example/press?q=${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('javascript:alert(1)', 'file:///etc/passwd', '', 'no address', 'data:text/html,x') },
);
const sources: fc.Arbitrary<CardSource> = fc.record(
  { address: addresses, site: fc.domain(), firstSeenAt: instants, lastSeenAt: instants, title: short, statedAt: instants },
  { requiredKeys: ['address', 'site', 'firstSeenAt', 'lastSeenAt'] },
);

const postalAddresses = fc.record(
  { street: short, postalCode: short, locality: short, country: fc.constantFrom('SE', 'no', 'ZZ', 'Sverige; Norden') },
  { requiredKeys: [] },
);

const contacts = fc.record(
  {
    kind: fc.constantFrom('person' as const, 'office' as const),
    name: short,
    jobTitle: short,
    organization: fc.record({ name: short, units: fc.array(short, { maxLength: 4 }), address: postalAddresses }, { requiredKeys: [] }),
    phones: fc.array(phones, { maxLength: 4 }),
    emails: fc.array(emails, { maxLength: 3 }),
    press: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'phones', 'emails'] },
);

const cards: fc.Arbitrary<Card> = fc.record(
  {
    id: fc.uuid(),
    contact: contacts,
    note: texts(60),
    tags: fc.array(short, { maxLength: 4 }),
    sources: fc.array(sources, { maxLength: 3 }),
    confirmedAt: instants,
    revisedAt: instants,
  },
  { requiredKeys: ['id', 'contact', 'sources', 'revisedAt'] },
);
