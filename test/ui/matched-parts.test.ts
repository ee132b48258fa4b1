import { describe, expect, test } from 'vitest';
import { aroundMark, matchedDigits, matchedParts } from '../../src/ui/matched-parts.ts';

function shown(pieces: { text: string; marked: boolean }[]): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('marked are', () => {
  test.each([
    ['Leif Persson', ['leif', 'per'], '[Leif] [Per]sson'],
    ['Søren Kjærgård', ['soren', 'kjaergard'], '[Søren] [Kjærgård]'],
    ['Jörg Großkopf', ['grossk'], 'Jörg [Großk]opf'],
    ["Maëlle D'Aubrac", ['aubrac'], "Maëlle D'[Aubrac]"],
    ["Maëlle D'Aubrac", ['daub'], "Maëlle [D'Aub]rac"],
    ['A\u030asa Ek', ['asa'], '[A\u030asa] Ek'],
    ['IT-chef', ['it', 'chef'], '[IT]-[chef]'],
    ['Byrådschef', ['chef', ''], 'Byrådschef'],
    ['Žaneta 𝔸', ['zaneta', 'a'], '[Žaneta] [𝔸]'],
  ])('%s by %j: %s', (text, words, expected) => {
    expect(shown(matchedParts(text, words))).toBe(expected);
  });

  test.each([
    ['070-174 06 05', ['0605'], '070-174 [06 05]'],
    ['070-174 06 05', ['46701740605'], '0[70-174 06 05]'],
    ['+46 70 174 06 05', ['0701740605'], '+46 [70 174 06 05]'],
    ['070-174 06 05', ['40000101'], '070-174 06 05'],
    ['070-174 06 05', ['leif', '17'], '070-174 06 05'],
  ])('%s by %j: %s', (text, words, expected) => {
    expect(shown(matchedDigits(text, words))).toBe(expected);
  });
});

test.each([
  ['Pratade om vindkraft', 'Pratade om vindkraft'],
  [
    'Svarar bäst efter lunch och aldrig på fredagar, pratade länge om vindkraft i Exempelstad',
    '…fredagar, pratade länge om vindkraft i Exempelstad',
  ],
  [`${'x'.repeat(50)} vindkraft`, '…vindkraft'],
  ['Ingenting alls', 'Ingenting alls'],
])('of %j it is told: %j', (text, told) => {
  expect(aroundMark(text, ['vindkr'])).toBe(told);
});
