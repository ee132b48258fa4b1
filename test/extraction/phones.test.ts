import { describe, expect, test } from 'vitest';
import { findPhones } from '../../src/extraction/clues/phones.ts';
import { languages } from '../../src/extraction/languages.ts';

describe('several numbers with nothing but a space between them', () => {
  test.each([
    ['a switchboard and a mobile', '031-390 06 00 070-174 06 05', ['+46313900600', '+46701740605']],
    ['three', '070-174 06 05 070-174 06 06 070-174 06 07', ['+46701740605', '+46701740606', '+46701740607']],
  ])('%s', (_, text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('one number is not cut in two', () => {
  test.each([
    ['by the spaces between its groups', '070 174 06 05', ['+46701740605']],
    ['by the zero after its country code', '+46 (0)70 174 06 05', ['+46701740605']],
    ['by a group that begins with a zero', '+46 70 174 06 05', ['+46701740605']],
  ])('%s', (_, text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

function numbersIn(text: string): string[] {
  return findPhones(text, { country: 'SE', languages }).map(({ phone }) => phone.number);
}
