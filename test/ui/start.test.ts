import { expect, test } from 'vitest';
import { isAsked, readStart } from '../../src/ui/start.ts';

test('a contact or words to search for are read from the fragment', () => {
  expect(readStart('#contact=1f0c')).toEqual({ contact: '1f0c' });
  expect(readStart(`#${new URLSearchParams({ find: 'åsa & co #1 +46' })}`)).toEqual({ find: 'åsa & co #1 +46' });
  expect(isAsked(readStart('#find='))).toBe(true);
});

test('without either, nothing is asked for', () => {
  for (const fragment of ['', '#', '#contact=', '#other=1']) {
    expect(readStart(fragment)).toEqual({});
    expect(isAsked(readStart(fragment))).toBe(false);
  }
});

test('that another language was chosen is read from the fragment', () => {
  expect(readStart('#language=chosen')).toEqual({ language: true });
  expect(isAsked(readStart('#language=chosen'))).toBe(false);
});
