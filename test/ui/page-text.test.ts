import { expect, test } from 'vitest';
import { plain } from '../../src/ui/page-text.ts';

test('text that turns the reading direction is shown without the characters that turn it', () => {
  expect(plain('\u202E01 85 31-3370\u202C')).toBe('01 85 31-3370');
  expect(plain('\u2067evil.example\u2069\u200F')).toBe('evil.example');
});

test('text of a page is one line without control characters', () => {
  expect(plain(' Leif\n\u0000Persson\u2028')).toBe('Leif Persson');
});

test('letters that are written from right to left stay', () => {
  expect(plain('ליאור כהן')).toBe('ליאור כהן');
});
