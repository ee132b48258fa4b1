import { describe, expect, test } from 'vitest';
import { isNamedAfter, mayBeNamedAfter, nameLikeness } from '../../src/contact/name-likeness.ts';

describe('how two names stand to each other', () => {
  test.each([
    ['Leif Ekman', 'Ekman, Leif', 'same'],
    ['Åsa Öberg', 'Aasa Oeberg', 'same'],
    ['L. Ekman', 'Leif Ekman', 'near'],
    ['Leif Ekman', 'Leif Ekmann', 'near'],
    ['L. Söderström', 'Leif Södertsröm', 'near'],
    ['Essi A. Väsiänen', 'Väisänen, Essi', 'near'],
    ['Yuliia Kovalchuk', 'Julija Kovaltjuk', 'near'],
    ['Nataliia Zhuk', 'Natalija Schuk', 'near'],
    ['Anna Lind', 'Anna Berg', 'family'],
    ['A. Lind', 'Anna Berg', 'family'],
    ['Anna-Karin Lind', 'Anna-Maria Lind', 'other'],
    ['Leif Ekman', 'Lars Ekman', 'other'],
    ['Jan Berg', 'Jon Berg', 'other'],
    ['Alva Ek', 'Elva Ek', 'other'],
    ['Lief Ekmna', 'Leif Ekman', 'other'],
    // The e of the one is Cyrillic.
    ['Leif Ekman', 'Lеif Ekman', 'other'],
  ])('%s and %s: %s', (a, b, likeness) => {
    expect([nameLikeness(a, b), nameLikeness(b, a)]).toEqual([likeness, likeness]);
  });
});

test('an address is named after whoever has both names in it', () => {
  expect(isNamedAfter('anna.lind@ekstad.se', 'Anna Lind')).toBe(true);
  expect(isNamedAfter('anna.lind@ekstad.se', 'Anna Berg')).toBe(false);
  expect(isNamedAfter('anna@ekstad.se', 'Anna')).toBe(false);
});

test('an address may be of whoever has a name in it; a mailbox is nobody', () => {
  expect(mayBeNamedAfter('alind@ekstad.se', 'Anna Lind')).toBe(true);
  expect(mayBeNamedAfter('hagst@ekstad.se', 'Eva Hagström')).toBe(true);
  expect(mayBeNamedAfter('press@ekstad.se', 'Anna Lind')).toBe(false);
});
