import { expect, test } from 'vitest';
import { findEmails } from '../../src/extraction/clues/emails.ts';
import { languages } from '../../src/extraction/languages.ts';

test.each([
  ['Write to anna@ekstad.org. this page is updated daily', ['anna@ekstad.org']],
  ['Write to anna@ekstad.org. This page is updated daily', ['anna@ekstad.org']],
  ['anna @ ekstad . se', ['anna@ekstad.se']],
  ['anna@ekstad. se', ['anna@ekstad.se']],
  ['anna@ekstad.se, leif@ekstad.se', ['anna@ekstad.se', 'leif@ekstad.se']],
])('%s', (text, addresses) => {
  expect(findEmails(text, languages).map(({ email }) => email.address)).toEqual(addresses);
});
