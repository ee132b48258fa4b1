import { expect, test } from 'vitest';
import { pageAtText } from '../../src/contact/page-at-text.ts';

test('a page is opened at a text of it, whose dashes and commas are no part of the directive', () => {
  expect(pageAtText('https://ekstad.se/press', 'Björn-Erik  Ek, chef & jurist')).toBe(
    'https://ekstad.se/press#:~:text=Bj%C3%B6rn%2DErik%20Ek%2C%20chef%20%26%20jurist',
  );
});

test('without a text, or with a long one, it is opened as it is, and what is no page of the web is not', () => {
  expect(pageAtText('https://ekstad.se/press', undefined)).toBe('https://ekstad.se/press');
  expect(pageAtText('https://ekstad.se/press', 'lång '.repeat(30))).toBe('https://ekstad.se/press');
  expect(pageAtText('javascript:alert(1)', 'Leif')).toBeUndefined();
  expect(pageAtText('file:///home/lista.html', 'Leif')).toBeUndefined();
});
