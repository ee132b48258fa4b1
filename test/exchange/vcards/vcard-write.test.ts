import { describe, expect, test } from 'vitest';
import { writeVCards } from '../../../src/exchange/vcards/vcard-write.ts';
import { cardOf, OFFICE, PERSON, unfolded, WORDS } from '../cards.ts';

test('a person with everything, as version 3.0', () => {
  expect(unfolded(writeVCards([PERSON], WORDS))).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Press Contact Directory//NONSGML Press Contact Directory//EN',
    'UID:urn:uuid:0b0e4f0e-6a3c-4d1c-9d8e-0d6f3a6f2b11',
    'FN:Leif Ekman',
    'N:Ekman;Leif;;;',
    'ORG:Ekstads kommun;Serviceförvaltningen;IT-enheten',
    'TITLE:IT-chef\\; tf. kommunikationschef',
    'item1.TEL;TYPE=CELL;TYPE=VOICE;TYPE=PREF:+46701740610',
    'item1.X-ABLabel:direkt',
    'item2.TEL;TYPE=WORK;TYPE=MAIN;TYPE=VOICE:+46846500401',
    'item2.X-ABLabel:ankn. 123',
    'item3.TEL;TYPE=WORK;TYPE=VOICE:+46846500402',
    'item3.X-ABLabel:Jour',
    'TEL;TYPE=WORK;TYPE=FAX:+46846500403',
    'TEL;TYPE=WORK;TYPE=VOICE:11414',
    'EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=PREF:leif.ekman@ekstad.example',
    'item4.EMAIL;TYPE=INTERNET;TYPE=WORK:press@ekstad.example',
    'item4.X-ABLabel:endast press',
    'ADR;TYPE=WORK:;;Storgatan 1;Ekstad;;123 45;Sverige',
    'URL;TYPE=WORK:https://www.ekstad.example/press?id=1%2C2;x',
    'CATEGORIES:IT,kommun\\, stor,Press',
    'NOTE:Ringer alltid tillbaka.\\nSäg vem du är\\, och varför: "bakgrund" går bra.\\n\\nTider (direkt): vardagar 8–17\\n+46846500401: ankn. 123\\nKälla: Presskontakter (ekstad.example)\\, daterad 2026-10-05\\, läst 2026-10-07\\nBekräftad: 2026-10-08',
    'REV:2026-10-08T09:30:00Z',
    'END:VCARD',
  ]);
});

test('an office, as version 3.0: an organization to Apple, its desk the innermost unit', () => {
  expect(unfolded(writeVCards([OFFICE], WORDS))).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Press Contact Directory//NONSGML Press Contact Directory//EN',
    'UID:urn:uuid:7d7f9a52-3a54-4d0e-8f0b-6f3c1f0d9c22',
    'X-ABShowAs:COMPANY',
    'FN:Kommunens växel',
    'N:;;;;',
    'ORG:Ekstads kommun;Kommunens växel',
    'TEL;TYPE=WORK;TYPE=MAIN;TYPE=VOICE;TYPE=PREF:+46846500400',
    'EMAIL;TYPE=INTERNET;TYPE=WORK;TYPE=PREF:kommunen@ekstad.example',
    'REV:2026-10-05T08:00:00Z',
    'END:VCARD',
  ]);
});

test('version 4.0 says kind, preference, extension, country and first sight by its own means', () => {
  const lines = unfolded(writeVCards([PERSON, OFFICE], WORDS, '4.0'));
  expect(lines).toEqual(
    expect.arrayContaining([
      'VERSION:4.0',
      'KIND:individual',
      'KIND:org',
      'item1.TEL;TYPE=cell,voice;PREF=1:+46701740610',
      'item2.TEL;VALUE=uri;TYPE=work,main-number,voice:tel:+46846500401;ext=123',
      'TEL;TYPE=work,fax:+46846500403',
      'EMAIL;TYPE=work;PREF=1:leif.ekman@ekstad.example',
      'ADR;TYPE=work;CC=SE:;;Storgatan 1;Ekstad;;123 45;Sverige',
      'CREATED:20261005T080000Z',
      'REV:20261008T093000Z',
    ]),
  );
  expect(lines.join('\n')).not.toMatch(/INTERNET|X-ABShowAs/);
});

// An iPhone shows a note up to its first bare semicolon, and nothing of the rest.
test('no separator stands bare in a text', () => {
  const [note = '', title = ''] = ['NOTE', 'TITLE'].map((name) =>
    unfolded(writeVCards([cardOf({ jobTitle: 'a;b,c' }, { note: 'a;b,c\\;d' })], WORDS)).find((line) => line.startsWith(name)),
  );
  expect(note).toBe('NOTE:a\\;b\\,c\\\\\\;d');
  expect(title).toBe('TITLE:a\\;b\\,c');
});

describe('lines', () => {
  const text = writeVCards([cardOf({ jobTitle: 'Å'.repeat(100), name: '👩🏽‍💻'.repeat(30) })], WORDS);

  test('end with CRLF and have at most 75 octets', () => {
    expect(text.endsWith('END:VCARD\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('are folded as late as they can be, and never inside what a reader sees as one character', () => {
    const [title = ''] = text.split('\r\n').filter((line) => line.startsWith('TITLE'));
    expect(Buffer.byteLength(title)).toBeGreaterThan(73);
    const names = text.split('\r\n').filter((line) => line.includes('💻'));
    for (const line of names) expect(line.replace(/^(?:FN:|N:;| )/, '').replaceAll('👩🏽‍💻', '')).toMatch(/^;*$/);
  });

  test('are folded inside a cluster that is longer than a line, between its code points', () => {
    const tower = `a${'\u0301'.repeat(200)}`;
    const written = writeVCards([cardOf({ jobTitle: tower })], WORDS);
    expect(unfolded(written)).toContain(`TITLE:${tower}`);
    expect(Buffer.from(written).toString()).toBe(written);
  });
});

describe('what is not there', () => {
  test('is not written', () => {
    const lines = unfolded(
      writeVCards([cardOf({ jobTitle: ' \u2028 ', organization: { name: '', units: [' '] } }, { note: '\r\n', tags: [''] })], WORDS),
    );
    expect(lines.map((line) => line.replace(/[:;].*/, ''))).toEqual(['BEGIN', 'VERSION', 'PRODID', 'UID', 'FN', 'N', 'REV', 'END']);
  });

  test('makes no empty file for no cards, and no name of nothing', () => {
    expect(writeVCards([], WORDS)).toBe('');
    const { name: _, ...nameless } = cardOf({}).contact;
    const called = (values: object): string | undefined =>
      unfolded(writeVCards([{ ...cardOf({}), contact: { ...nameless, ...values } }], WORDS)).find((line) => line.startsWith('FN'));
    expect(called({ jobTitle: 'IT-chef', organization: { name: 'Ekstads kommun', units: ['Stab'] } })).toBe('FN:IT-chef');
    expect(called({ kind: 'office', jobTitle: 'x', organization: { name: 'Ekstads kommun', units: ['Växeln'] } })).toBe('FN:Växeln');
    expect(called({ emails: [{ address: 'press@ekstad.example' }] })).toBe('FN:press@ekstad.example');
    expect(called({})).toBe('FN:?');
  });
});

describe('the preferred number', () => {
  test('is the first that is no fax', () => {
    const phones = [
      { number: '+46846500403', features: ['fax' as const] },
      { number: '+46701740610', features: ['mobile' as const] },
    ];
    const lines = unfolded(writeVCards([cardOf({ phones })], WORDS)).filter((line) => line.startsWith('TEL'));
    expect(lines).toEqual(['TEL;TYPE=WORK;TYPE=FAX:+46846500403', 'TEL;TYPE=CELL;TYPE=VOICE;TYPE=PREF:+46701740610']);
  });

  test('is one that can be dialled: what is no number is not written', () => {
    const phones = [
      { number: '*21*0701740666#', features: ['mobile' as const] },
      { number: '+46701740610', features: ['mobile' as const] },
    ];
    const lines = unfolded(writeVCards([cardOf({ phones })], WORDS)).filter((line) => line.startsWith('TEL'));
    expect(lines).toEqual(['TEL;TYPE=CELL;TYPE=VOICE;TYPE=PREF:+46701740610']);
  });
});

test('what is called home or pager is of that type, for every phone to say it in its own words', () => {
  const phones = [
    { number: '+46846500401', features: ['voice' as const], label: 'home' },
    { number: '+46846500402', features: ['voice' as const], label: 'pager' },
    { number: '+46701740610', features: ['mobile' as const], label: 'home', extension: '12' },
  ];
  const lines = unfolded(writeVCards([cardOf({ phones, emails: [{ address: 'leif@ekstad.example', label: 'home' }] })], WORDS));
  expect(lines.filter((line) => /TEL|EMAIL|ABLabel/.test(line))).toEqual([
    'TEL;TYPE=HOME;TYPE=VOICE;TYPE=PREF:+46846500401',
    'TEL;TYPE=PAGER;TYPE=VOICE:+46846500402',
    'item1.TEL;TYPE=CELL;TYPE=VOICE:+46701740610',
    'item1.X-ABLabel:home ankn. 12',
    'EMAIL;TYPE=HOME;TYPE=INTERNET;TYPE=PREF:leif@ekstad.example',
  ]);
});

test('a page is written once, and only one of the web', () => {
  const sources = [
    'https://ekstad.example/a',
    'https://ekstad.example/a',
    'javascript:alert(1)',
    'file:///a.html',
    'https://ekstad.example/å',
  ].map((address) => ({
    address,
    site: 'ekstad.example',
    firstSeenAt: '2026-10-05T08:00:00.000Z',
    lastSeenAt: '2026-10-05T08:00:00.000Z',
  }));
  const urls = unfolded(writeVCards([cardOf({}, { sources })], WORDS)).filter((line) => line.startsWith('URL'));
  expect(urls).toEqual(['URL;TYPE=WORK:https://ekstad.example/a', 'URL;TYPE=WORK:https://ekstad.example/%C3%A5']);
});
