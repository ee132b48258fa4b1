import { describe, expect, test } from 'vitest';
import type { ReadCard, ReadFile } from '../../src/exchange/read-card.ts';
import { readVCards } from '../../src/exchange/vcards/vcard-read.ts';
import { writeVCards } from '../../src/exchange/vcards/vcard-write.ts';
import { cardOf, unfolded, WORDS } from '../exchange/cards.ts';
import { readWithIcal } from '../exchange/judges.ts';
import { octetsOf } from '../exchange/octets.ts';
import { cardWith, readAll } from '../exchange/read-vcards.ts';

/** Whoever stands before and behind the hostile card in the file, and must not be touched by it. */
const NEIGHBOURS = ['Före', 'Efter'].map((name) => cardWith([`FN:${name}`, 'TEL:+46701740605']));

type Trick = { breaks: string; card: string[]; names?: (string | undefined)[]; unread?: string[] };

const TRICKS: Trick[] = [
  {
    breaks: 'the reader’s time, by a line of 100,000 folds',
    card: cardWith(['TITLE:IT-chef', `X-LONG:a${'\r\n b'.repeat(100_000)}`]),
    unread: ['too-large'],
  },
  {
    breaks: 'the reader’s time, by a soft break after each octet',
    card: cardWith([`X-LONG;ENCODING=QUOTED-PRINTABLE:${'=41=\r\n'.repeat(50_000)}`], '2.1'),
    unread: ['too-large'],
  },
  { breaks: 'the memory, by a note of 10 MB', card: cardWith([`NOTE:${'Åsa; \\n'.repeat(1_500_000)}`]), unread: ['too-large'] },
  {
    breaks: 'the memory, by a binary photo of 10 MB',
    card: cardWith([`PHOTO;ENCODING=b:${'QUJD'.repeat(2_500_000)}`]),
    unread: ['too-large'],
  },
  { breaks: 'the card, by END:VCARD in a note', card: cardWith(['NOTE:x\\nEND:VCARD\\nBEGIN:VCARD\\nFN:Mallory\\nTEL:+46701740699']) },
  { breaks: 'the card, by END:VCARD behind a fold', card: cardWith(['NOTE:x\r\n END:VCARD', 'TITLE:x']) },
  {
    breaks: 'the card, by END:VCARD behind a soft break',
    card: cardWith(['NOTE;ENCODING=QUOTED-PRINTABLE:x=\r\nEND:VCARD', 'TITLE:x'], '2.1'),
  },
  { breaks: 'the card, by an encoded END:VCARD', card: cardWith(['NOTE;ENCODING=QUOTED-PRINTABLE:x=0D=0AEND:VCARD=0D=0A'], '2.1') },
  { breaks: 'the next card, by having no end', card: cardWith([]).slice(0, -1), unread: ['broken'] },
  {
    breaks: 'the stack, by 10,000 cards in each other',
    card: cardWith(['FN:Leif Ekman', 'EMAIL:leif@ekstad.example', ...nested(10_000)], '2.1'),
    names: Array.from({ length: 10 }, () => 'Leif Ekman'),
    unread: ['too-large'],
  },
  {
    breaks: 'the stack, by cards as text in each other',
    card: cardWith([inlined(12)]),
    names: Array.from({ length: 10 }, () => 'Leif Ekman'),
    unread: ['too-large'],
  },
  {
    breaks: 'every object, by names of built-in properties',
    card: cardWith([
      '__proto__:x',
      'constructor;__proto__=x:y',
      '__proto__.TEL;TYPE=__proto__:+46701740611',
      '__proto__.X-ABLabel:toString',
      'CATEGORIES:__proto__,constructor',
      'ADR:;;a;b;;;__proto__',
    ]),
  },
  { breaks: 'the time, by quotes without end', card: cardWith([`X-A;${'B="'.repeat(30_000)}:x`]), unread: [] },
  {
    breaks: 'the time, by separators alone',
    card: cardWith(['FN:Leif Ekman', `ORG:${';'.repeat(300_000)}`, `CATEGORIES:${','.repeat(300_000)}`, `N:${'\\'.repeat(300_000)}`]),
    // They say nothing, so that nothing of them is lost.
    unread: [],
  },
  {
    breaks: 'the time, by a thousand numbers more than anybody has',
    card: cardWith(Array.from({ length: 3_000 }, (_, at) => `X-TEL:${at}`)),
    unread: Array.from({ length: 6 }, () => 'too-large'),
  },
  {
    breaks: 'the time, by a number that never ends',
    card: cardWith([
      `TEL:+46${'1'.repeat(300_000)}`,
      `TEL:+46701740611${' '.repeat(3_000)}x`,
      `EMAIL:${'a.'.repeat(100_000)}@x`,
      'EMAIL:leif@ekstad.example',
    ]),
    unread: ['broken', 'broken', 'broken'],
  },
  {
    breaks: 'the phone that dials it',
    card: cardWith(['EMAIL:leif@ekstad.example', 'TEL:*21*0701740699#', 'TEL:tel:%2A21%2A0701740699%23']),
    unread: ['broken', 'broken'],
  },
  { breaks: 'the text around it, by marks of direction', card: cardWith(['TITLE:\u202efehc-TI\u202c', 'NOTE:a\u2066b']) },
  {
    breaks: 'what is written next, by breaks of every kind',
    card: cardWith(['X-A:a\u2028TEL:+46701740699\u0085TEL:+46701740699\vTEL:1', 'X-B;C="a^nTEL:1":b']),
  },
  {
    breaks: 'what is written next, by a name that is none',
    card: cardWith(['X-A\u00a0B:1', 'X A:2', ':3', ';4', 'X-C']),
    unread: ['broken'],
  },
  { breaks: 'the text, by octets of nothing', card: cardWith([`X-A:${'\0\u0001\u001b'.repeat(100)}`, 'TITLE:a\0b']) },
];

describe.each(TRICKS)('a card that would break $breaks', ({ card, names = ['Leif Ekman'], unread = [] }) => {
  const file = [NEIGHBOURS[0], card, NEIGHBOURS[1]].flatMap((lines = []) => lines).join('\r\n');

  test('is read or told, and its neighbours are whole', () => {
    const read = readAll(octetsOf(`${file}\r\n`));
    expect(read.unread.map(({ why }) => why)).toEqual(unread);
    const called = read.cards.map(({ contact }) => contact.name);
    expect(called).toEqual(expect.arrayContaining(['Före', ...names.filter((name) => name !== undefined), 'Efter']));
    expect(called).toHaveLength(names.length + 2);
    for (const name of ['Före', 'Efter'])
      expect(of(read, name)?.contact.phones).toEqual([{ number: '+46701740605', country: 'SE', features: ['mobile'] }]);
  });

  test('gives nobody a number, leaves no trace where it does not belong, and is bounded', () => {
    for (const { contact, kept = [], note = '', tags = [] } of readAll(file).cards) {
      expect(JSON.stringify(contact.phones)).not.toContain('70174069');
      expect(JSON.stringify({ contact, kept, tags }).length).toBeLessThan(150_000);
      expect(note.length).toBeLessThanOrEqual(100_000);
      expect(JSON.stringify([contact, tags])).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u00[01]/);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('forges nothing when it is written again, as another program reads it', () => {
    const cards = readAll(file).cards.map(({ kept = [], note, tags }) =>
      cardOf({}, { kept, ...(note && { note }), ...(tags && { tags }) }),
    );
    for (const version of ['3.0', '4.0'] as const) {
      const text = writeVCards(cards, WORDS, version);
      expect(text.match(/^(?:BEGIN|END):VCARD\r$/gm)).toHaveLength(cards.length * 2);
      expect(unfolded(text).filter((line) => /^(?:[^:;]+\.)?TEL[;:]/.test(line))).toEqual([]);
      const reading = readWithIcal(text);
      expect('cards' in reading ? reading.cards.length : reading.error).toBe(cards.length);
    }
  });
});

describe('a file', () => {
  test.each([
    ['of octets drawn by lot', Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919 + (at >> 8) * 104_729) % 256)],
    ['of zeros', new Uint8Array(300_000)],
    ['of line ends', octetsOf('\r\n'.repeat(300_000))],
    ['of carriage returns', octetsOf(`x${'\r'.repeat(300_000)}x`)],
    ['of beginnings', octetsOf('BEGIN:VCARD\r\n'.repeat(3_000))],
    ['of ends', octetsOf('END:VCARD\r\n'.repeat(3_000))],
    ['of one line', octetsOf('A'.repeat(3_000_000))],
    ['of continuations', octetsOf(' A\r\n'.repeat(300_000))],
    ['that is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)],
  ])('%s holds nobody and harms nobody', (_, octets) => {
    expect(readAll(octets).cards).toEqual([]);
  });

  test('cut off or changed at any octet is read without an error, and never into more cards than it has', () => {
    const octets = octetsOf(
      [...cardWith(['TITLE:Åsa', 'TEL:08-465 004 01']), ...cardWith(['NOTE;ENCODING=QUOTED-PRINTABLE:=C3=85'])].join('\r\n'),
    );
    for (let at = 0; at < octets.length; at += 1) {
      expect(readAll(octets.subarray(0, at)).cards.length).toBeLessThanOrEqual(2);
      for (const octet of [0x00, 0x0a, 0x3a, 0xff]) {
        const changed = octets.slice();
        changed[at] = octet;
        expect(readAll(changed).cards.length).toBeLessThanOrEqual(3);
      }
    }
  });
});

// Counted in steps, not in seconds: whoever reads can pause after each, and none of them may hold more than a piece of the file.
test('a large file is read step by step, however little comes of it', () => {
  for (const filler of ['rubbish that is no property\r\n', 'X-A:1\r\n', ' folded\r\n', 'END:VCARD\r\n']) {
    const octets = octetsOf(`BEGIN:VCARD\r\n${filler.repeat(Math.ceil(4_000_000 / filler.length))}`);
    let steps = 0;
    for (const _ of readVCards(octets, {})) steps += 1;
    expect(steps, filler).toBeGreaterThanOrEqual(filler.startsWith(' ') ? 4 : 50);
  }
});

function nested(depth: number): string[] {
  const inner = ['BEGIN:VCARD', 'VERSION:2.1', 'FN:Leif Ekman', 'EMAIL:leif@ekstad.example'];
  return [...Array.from({ length: depth }, () => ['AGENT:', ...inner]).flat(), ...Array.from({ length: depth }, () => 'END:VCARD')];
}

function inlined(depth: number): string {
  let text = '';
  for (let at = 0; at < depth; at += 1) {
    const lines = ['BEGIN:VCARD', 'FN:Leif Ekman', 'EMAIL:leif@ekstad.example', ...(text === '' ? [] : [text]), 'END:VCARD'];
    text = `AGENT:${lines
      .join('\n')
      .replace(/[\\,;]/g, '\\$&')
      .replaceAll('\n', '\\n')}`;
  }
  return text;
}

function of({ cards }: ReadFile, name: string): ReadCard | undefined {
  return cards.find(({ contact }) => contact.name === name);
}
