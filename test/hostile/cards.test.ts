import { beforeAll, describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import type { Card } from '../../src/exchange/card.ts';
import { fileName } from '../../src/exchange/file-name.ts';
import { codeOf } from '../../src/exchange/qr.ts';
import { writeVCards } from '../../src/exchange/vcards/vcard-write.ts';
import { cardOf, unfolded, WORDS } from '../exchange/cards.ts';
import { LINE_BREAKS } from '../exchange/generated-cards.ts';
import { type ReadProperty, readWithIcal, readWithVobject } from '../exchange/judges.ts';
import { breaches } from '../exchange/vcards/vcard-grammar.ts';

/** Where a page, or whoever sent a card, may put a text of theirs. */
const FIELDS: Readonly<Record<string, (text: string) => Card>> = {
  name: (name) => victim({ name }),
  'name of an office': (name) => victim({ kind: 'office', name }),
  title: (jobTitle) => victim({ jobTitle }),
  organization: (name) => victim({ organization: { name } }),
  unit: (unit) => victim({ organization: { name: 'Ekstads kommun', units: ['Stab', unit, 'Press'] } }),
  street: (street) => victim({ organization: { address: { street, locality: 'Ekstad' } } }),
  'postal code': (postalCode) => victim({ organization: { address: { postalCode, locality: 'Ekstad' } } }),
  locality: (locality) => victim({ organization: { address: { locality } } }),
  country: (country) => victim({ organization: { address: { locality: 'Ekstad', country } } }),
  number: (text) => victim({ phones: [PHONE, { number: `+46701740611${text}`, features: ['mobile'] }] }),
  'label of a number': (label) => victim({ phones: [{ ...PHONE, label }] }),
  extension: (extension) => victim({ phones: [{ ...PHONE, extension }] }),
  hours: (text) => victim({ phones: [{ ...PHONE, hours: { text } }] }),
  address: (text) => victim({ emails: [{ address: `leif${text}@ekstad.example` }] }),
  'label of an address': (label) => victim({ emails: [{ address: 'leif@ekstad.example', label }] }),
  note: (note) => victim({}, { note }),
  tag: (tag) => victim({}, { tags: ['IT', tag, 'skola'] }),
  'address of a page': (text) => victim({}, { sources: [pageAt(`https://ekstad.example/${text}`)] }),
  'title of a page': (title) => victim({}, { sources: [{ ...pageAt('https://ekstad.example/'), title }] }),
  site: (site) => victim({}, { sources: [{ ...pageAt('https://ekstad.example/'), site }] }),
  'date of a page': (statedAt) => victim({}, { sources: [{ ...pageAt('https://ekstad.example/'), statedAt }] }),
  identity: (id) => victim({}, { id }),
  'date of change': (revisedAt) => victim({}, { revisedAt }),
};
const PHONE = { number: '+46701740610', features: ['mobile' as const] };

const FORGERIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    LINE_BREAKS.map((end) => [`a line ended by ${codePoints(end)}, then a number of the attacker’s`, `x${end}TEL:+46701740699`]),
  ),
  'the end of the card': 'x\r\nEND:VCARD\r\n',
  'the end of the card, and another': 'x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mallory\r\nTEL:+46701740699\r\nEND:VCARD\r\n',
  'a card inside': 'BEGIN:VCARD\nVERSION:3.0\nFN:Mallory\nEND:VCARD',
  'a line that a reader joins to the last': 'x\r\n ;TYPE=PREF:+46701740699',
  'a break that is already escaped': 'x\\nTEL:+46701740699\\r\\nEND:VCARD',
  'a break behind a backslash': 'x\\\r\nTEL:+46701740699',
  'a backslash before what follows': 'x\\',
  'many backslashes before what follows': `x${'\\'.repeat(7)}`,
  separators: ';;;,,,:::"\\;\\,\\:',
  'a parameter': 'x;TYPE=PREF;VALUE=uri:tel:+46701740699',
  'quoted-printable': 'x;ENCODING=QUOTED-PRINTABLE:=0D=0ATEL:+46701740699=',
  'a group': 'item1.TEL:+46701740699',
  'a name of a built-in property': '__proto__',
  NUL: 'x\0TEL:+46701740699\0',
  'a mark of byte order': '\ufeffBEGIN:VCARD',
  'halves of characters': '\ud83d x \ude00',
  'a half that would swallow the line’s end': 'x\ud83d',
  'a text that turns the line around': '\u202e99604710764+ \u2066\u2067x',
  'a third of a megabyte': 'Åsa; '.repeat(60_000),
  'accents without end on one letter': `a${'\u0301'.repeat(5_000)}`,
};

type Trick = { field: string; forgery: string; card: Card };
const tricks: Trick[] = Object.entries(FIELDS).flatMap(([field, put]) =>
  Object.entries(FORGERIES).map(([forgery, text]) => ({ field, forgery, card: put(text) })),
);
const read = new Map<Trick, { 'ical.js': ReadProperty[][]; vobject: ReadProperty[][] }>();

beforeAll(() => {
  const texts = tricks.map(({ card }) => writeVCards([card, WITNESS], WORDS));
  const byVobject = readWithVobject(texts);
  for (const [at, trick] of tricks.entries()) {
    const [one, other] = [readWithIcal(texts[at] ?? ''), byVobject[at]];
    read.set(trick, { 'ical.js': 'cards' in one ? one.cards : [], vobject: other && 'cards' in other ? other.cards : [] });
  }
}, 60_000);

describe.each(Object.keys(FORGERIES))('%s', (forgery) => {
  const cases = tricks.filter((trick) => trick.forgery === forgery);

  test.each(['ical.js', 'vobject'] as const)('breaks no card, adds none, and gives nobody a number, as %s reads it', (reader) => {
    for (const trick of cases) {
      const cards = read.get(trick)?.[reader] ?? [];
      expect(cards.length, `cards where it stands in: ${trick.field}`).toBe(2);
      expect(valuesOf(cards[0], 'TEL'), `numbers where it stands in: ${trick.field}`).toEqual(['+46701740610']);
      expect(valuesOf(cards[0], 'FN'), trick.field).toHaveLength(1);
      expect(valuesOf(cards[1], 'FN'), `the next card, where it stands in: ${trick.field}`).toEqual(['Vittne']);
    }
  });

  test('leaves the same properties as a harmless text does', () => {
    for (const { field, card } of cases) {
      const harmless = FIELDS[field]?.('x') ?? card;
      const [names, wanted] = [card, harmless].map((one) => namesIn(writeVCards([one], WORDS)));
      for (const name of names ?? []) expect(wanted, `${field}: ${name}`).toContain(name);
    }
  });

  test('keeps to the grammar of 4.0, and to UTF-8', () => {
    for (const { field, card } of cases.filter((trick) => trick.field !== 'identity')) {
      const text = writeVCards([card], WORDS, '4.0');
      expect(breaches(text), field).toEqual([]);
      expect(Buffer.from(text).toString(), field).toBe(text);
    }
  });

  test('never stands in a code that shows another card', () => {
    for (const { field, card } of cases) {
      const text = codeOf(card, WORDS)?.text;
      if (text === undefined) continue;
      expect(text.match(/^(?:BEGIN|END):VCARD\r$/gm), field).toHaveLength(2);
      expect(
        unfolded(text).filter((line) => /^(?:item\d+\.)?TEL/.test(line)),
        field,
      ).toHaveLength(1);
    }
  });
});

describe('the name of a file', () => {
  test.each([
    ['a folder above', '../../.bashrc'],
    ['a folder of Windows', '..\\..\\Startup\\x'],
    ['a drive', 'C:\\Windows\\x'],
    ['a stream of another file', 'x.exe:y'],
    ['a device', 'CON'],
    ['a device with an ending', 'nul.tar'],
    ['a device with a space', 'aux .x'],
    ['a numbered device', 'COM1'],
    ['a device numbered with a raised digit', 'LPT²'],
    ['an ending turned around', 'Leif \u202efcv.exe'],
    ['an ending behind a NUL', 'Leif.exe\0'],
    ['a line break', 'Leif\r\nEkman'],
    ['a hidden file', '.htaccess'],
    ['a shell', '$(reboot) | x > y < z * ? "'],
    ['spaces and dots alone', ' . . '],
    ['half a character', '\ud83d'],
    ['characters without width', '\u200b\u00ad\ufeff'],
    ['a length no file system takes', '👨‍👩‍👧‍👦'.repeat(100)],
  ])('cannot be %s', (_, stem) => {
    const name = fileName(stem, 'vcf', 'kontakt');
    expect(name).toMatch(/^[^.\s][^\p{Cc}\p{Bidi_C}\p{Cs}/\\:*?"<>|]*(?<![\s.])\.vcf$/u);
    expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*\./i);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255 - ' (1)'.length);
    expect(name.length).toBeGreaterThan('.vcf'.length);
  });
});

/** Whoever stands behind the forged card in the file, and must not be touched by it. */
const WITNESS: Card = cardOf({ name: 'Vittne', phones: [{ number: '+46701740605', features: ['mobile'] }] });

function victim(values: Partial<Contact>, more: Partial<Card> = {}): Card {
  return cardOf({ phones: [PHONE], emails: [{ address: 'leif@ekstad.example' }], ...values }, more);
}

function pageAt(address: string): Card['sources'][number] {
  return { address, site: 'ekstad.example', firstSeenAt: '2026-10-05T08:00:00.000Z', lastSeenAt: '2026-10-05T08:00:00.000Z' };
}

function valuesOf(properties: readonly ReadProperty[] = [], wanted: string): string[] {
  return properties.filter(({ name }) => name === wanted).flatMap(({ values }) => values);
}

function namesIn(text: string): string[] {
  return unfolded(text).map((line) => /^(?:item\d+\.)?([^:;]+)/.exec(line)?.[1] ?? line);
}

function codePoints(text: string): string {
  return [...text].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
