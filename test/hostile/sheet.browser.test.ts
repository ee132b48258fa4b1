import { expect, test } from 'vitest';
import type { Card, CardSource } from '../../src/exchange/card.ts';
import { cardOf } from '../exchange/cards.ts';
import { sheetOf } from '../exchange/sheet/sheets.ts';

/** Where a page, a file or a colleague may put a text of theirs. */
const PHONE = { number: '+46701740610', country: 'SE', features: ['mobile' as const] };
const SOURCE: CardSource = {
  address: 'https://ekstad.example/',
  site: 'ekstad.example',
  firstSeenAt: '2026-10-05T08:00:00.000Z',
  lastSeenAt: '2026-10-07T08:00:00.000Z',
};
const PLACES: Record<string, (text: string) => Card> = {
  name: (name) => victim({ name }),
  title: (jobTitle) => victim({ jobTitle }),
  organization: (name) => victim({ organization: { name } }),
  unit: (unit) => victim({ organization: { name: 'Ekstads kommun', units: ['Stab', unit] } }),
  number: (number) => victim({ phones: [{ ...PHONE, number }] }),
  label: (label) => victim({ phones: [{ ...PHONE, label }] }),
  extension: (extension) => victim({ phones: [{ ...PHONE, extension }] }),
  hours: (text) => victim({ phones: [{ ...PHONE, hours: { text } }] }),
  address: (address) => victim({ emails: [{ address }] }),
  'label of an address': (label) => victim({ emails: [{ address: 'leif@ekstad.example', label }] }),
  site: (site) => cardOf({ phones: [PHONE] }, { sources: [{ ...SOURCE, site }] }),
  'date of a page': (statedAt) => cardOf({ phones: [PHONE] }, { sources: [{ ...SOURCE, statedAt }] }),
  'day it was seen': (lastSeenAt) => cardOf({ phones: [PHONE] }, { sources: [{ ...SOURCE, lastSeenAt }] }),
  'day it was confirmed': (confirmedAt) => cardOf({ phones: [PHONE] }, { confirmedAt }),
};

const FORGERIES = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '</td></tr></tbody></table><h2>Fel organisation</h2><form action="https://evil.example/">',
  '<style type="text/plain">',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  '"><a href="javascript:alert(1)">x</a>',
  '--><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!--',
  '<plaintext>',
  '<base href="https://evil.example/">',
  'javascript:alert(1)',
  'leif@ekstad.example?bcc=mallory@evil.example&body=x',
  '*21*0701740699#',
  'x\0<b>',
  '\u202etxt.exe\u2066',
  '\ud83d<b>\ude00',
  'Å'.repeat(10_000),
];

test.each(Object.keys(PLACES))('no text makes markup, a link of another kind or another direction out of itself: %s', (place) => {
  const harmless = new Set(shapeOf(parsed('+46701740611', place)));
  for (const forgery of FORGERIES) {
    const page = parsed(forgery, place);
    for (const part of shapeOf(page)) expect([...harmless, 'strong class', 'wbr'], forgery).toContain(part);
    for (const link of page.querySelectorAll('a'))
      expect(link.getAttribute('href'), forgery).toMatch(/^(?:#\d+|tel:\+?\d+|mailto:[^?&\s]*)$/);
    expect(page.documentElement.textContent, forgery).not.toMatch(/\p{Bidi_Control}|\0/u);
    expect(page.querySelectorAll('article'), forgery).toHaveLength(2);
  }
});

test('words around the numbers of a page end no rule of its style', () => {
  const text = sheetOf([cardOf({ phones: [PHONE] })], {
    page: ['"; } * { display: none } @page { "', '</style><script>alert(1)</script>\\'],
  });
  const page = new DOMParser().parseFromString(text, 'text/html');
  expect(page.querySelectorAll('script')).toHaveLength(0);
  const rules = new CSSStyleSheet();
  rules.replaceSync(page.querySelector('style')?.textContent ?? '');
  expect([...rules.cssRules].filter(({ cssText }) => cssText.startsWith('* {'))).toEqual([]);
  expect([...rules.cssRules].at(-1)?.cssText).toContain('counter(pages)');
});

/** Beside somebody else, whose place on the sheet is to stay. */
function parsed(text: string, place: string): Document {
  const other = cardOf({ name: 'Åsa Ek', phones: [PHONE] });
  const written = sheetOf([PLACES[place]?.(text) ?? other, other]);
  return new DOMParser().parseFromString(written, 'text/html');
}

function victim(contact: Partial<Card['contact']>): Card {
  return cardOf({ phones: [PHONE], ...contact }, { sources: [SOURCE] });
}

/** Every element with the names of its attributes. */
function shapeOf(page: Document): string[] {
  return [...page.querySelectorAll('*')].map((element) => [element.localName, ...element.getAttributeNames()].join(' '));
}
