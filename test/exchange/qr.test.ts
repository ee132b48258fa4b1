import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/exchange/card.ts';
import { type CardCode, codeOf, codesOf } from '../../src/exchange/qr.ts';
import { cardOf, OFFICE, PERSON, WORDS } from './cards.ts';
import { readWithIcal } from './judges.ts';

const MOBILE = { number: '+46701740610', features: ['mobile' as const] };
const SMALL = cardOf({
  jobTitle: 'IT-chef',
  organization: { name: 'Ekstads kommun' },
  phones: [MOBILE],
  emails: [{ address: 'leif@ekstad.example' }],
});

describe('a code read by another program', () => {
  test.each([
    ['Swedish', 'Åsa Öberg'],
    ['Cyrillic', 'Ольга Петрова'],
    ['Japanese', '田中 太郎'],
    ['emoji', 'Ada 👩🏽‍💻'],
    ['separators', 'Ek;man, "Leif" \\ :'],
  ])('%s comes out as it went in', (_, name) => {
    const code = made(cardOf({ name, phones: [MOBILE] }));
    expect(scanned(code)).toBe(code.text);
    expect(code.text).toContain(name.split(/[\s;]/)[0]);
  });

  test('the largest one too', () => {
    const code = made(PERSON);
    expect(code.size).toBeLessThanOrEqual(77 + 8);
    expect(scanned(code)).toBe(code.text);
  });

  test('several come in their order', () => {
    const codes = codesOf([PERSON, OFFICE, SMALL], WORDS);
    expect(codes.map((code) => code && scanned(code))).toEqual([PERSON, OFFICE, SMALL].map((card) => made(card).text));
  });

  test('is a card: name, organization, title, number and address', () => {
    const reading = readWithIcal(scanned(made(SMALL)) ?? '');
    const fields = 'cards' in reading ? (reading.cards[0] ?? []) : [];
    expect(fields.map(({ name, values }) => [name, ...values])).toEqual([
      ['VERSION', '3.0'],
      ['FN', 'Leif Ekman'],
      ['N', 'Ekman', 'Leif', '', '', ''],
      ['ORG', 'Ekstads kommun'],
      ['TITLE', 'IT-chef'],
      ['TEL', '+46701740610'],
      ['EMAIL', 'leif@ekstad.example'],
    ]);
  });
});

describe('what is left out', () => {
  test('is nothing of a small card', () => {
    expect(made(SMALL).leftOut).toEqual([]);
  });

  test('is said: note, tags and pages always, then what is least missed', () => {
    expect(made(PERSON).leftOut).toEqual(['note', 'tags', 'pages', 'address', 'emails', 'labels', 'phones']);
    expect(made(PERSON).text).not.toContain('FAX');
    expect(made(PERSON).text).toContain('TEL;TYPE=CELL:+46701740610');
  });

  test('is never the best number', () => {
    const units = Array.from({ length: 9 }, (_, at) => `Enheten för kommunikation och information nummer ${at}`);
    const fax = { number: '+46846500403', features: ['fax' as const] };
    const code = made(
      cardOf({ organization: { name: 'Ekstads kommun', units }, phones: [fax, MOBILE, { ...MOBILE, number: '+46701740611' }] }),
    );
    expect(code.text.match(/^TEL.*$/gm)).toEqual(['TEL;TYPE=CELL:+46701740610']);
    expect(code.leftOut).toEqual(['phones', 'units']);
  });

  test('is said too of more numbers than a code is tried with, however many', () => {
    const phones = Array.from({ length: 10_000 }, () => ({ number: '112', features: ['voice' as const] }));
    const code = made(cardOf({ phones }));
    expect(code.text.match(/^TEL/gm)).toHaveLength(12);
    expect(code.leftOut).toEqual(['phones']);
  });

  test('where even the name is too long, there is no code; the others keep their places', () => {
    const [first, second] = codesOf([cardOf({ name: 'Å'.repeat(300) }), SMALL], WORDS);
    expect(first).toBeUndefined();
    expect(second?.text).toContain('Leif Ekman');
  });
});

test('four light modules lie around a code, and none of them are its own', () => {
  const { modules, size } = made(SMALL);
  const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [Math.min(x, y, size - 1 - x, size - 1 - y)] : [])));
  expect(Math.min(...dark)).toBe(4);
});

test('the path draws the same modules', () => {
  const code = made(SMALL);
  const drawn = Array.from({ length: code.size }, () => Array.from({ length: code.size }, () => false));
  for (const [, x, y, width] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  expect(drawn).toEqual(code.modules);
  expect(code.path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
});

function made(card: Card): CardCode {
  const code = codeOf(card, WORDS);
  if (code === undefined) throw new Error('no code');
  return code;
}

/** Photographed: each module four pixels wide, decoded by a program that knows nothing of ours. */
function scanned({ modules, size }: CardCode): string | undefined {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)]) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  const found = jsQR(pixels, side, side);
  return found ? new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(found.binaryData)) : undefined;
}
