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

test.each([
  ['sv', 'alma.berg snabel-a vintervik punkt se'],
  ['sv', 'alma.berg snabel-a vintervik.se'],
  ['sv', 'alma punkt berg snabel-a vintervik punkt se'],
  ['nb', 'alma.berg krøllalfa vintervik punktum se'],
  ['da', 'alma.berg (snabel-a) vintervik.se'],
  ['fi', 'alma.berg miukumauku vintervik piste se'],
  ['fi', 'alma.berg ät vintervik piste se'],
  ['de', 'alma.berg [ät] vintervik [punkt] se'],
  ['de', 'alma.berg ät vintervik punkt se'],
  ['en', 'alma.berg at vintervik dot se'],
  ['en', "alma.berg 'at' vintervik.se"],
  ['en', 'alma.berg -at- vintervik.se'],
  ['is', 'alma.berg (hjá) vintervik.se'],
  ['fr', 'alma.berg arobase vintervik point se'],
  ['nl', 'alma.berg apenstaartje vintervik punt se'],
  ['pl', 'alma.berg małpa vintervik kropka se'],
  ['cs', 'alma.berg (zavináč) vintervik.se'],
  ['it', 'alma.berg (chiocciola) vintervik.se'],
])('spelled, in %s: %s', (language, text) => {
  expect(addressesIn(text, language)).toEqual(['alma.berg@vintervik.se']);
});

test.each([
  ['en', 'order now or at the point of sale'],
  ['en', 'look at this point in time'],
  ['en', 'stay-at-home.org'],
  ['en', 'see more at vintervik.se'],
  ['da', 'det er vigtigt at huske punkt to'],
  ['sv', 'nästa på dagordning punkt tre'],
])('no address, in %s: %s', (language, text) => {
  expect(addressesIn(text, language)).toEqual([]);
});

function addressesIn(text: string, language: string): string[] {
  const own = languages.filter(({ code }) => code === language);
  return findEmails(text, own.length > 0 ? own : languages).map(({ email }) => email.address);
}
