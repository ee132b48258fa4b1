import { describe, expect, test } from 'vitest';
import { readPostalLine } from '../../src/extraction/clues/addresses.ts';

test.each([
  ['4999-123 Vila Formosa', { locality: 'Vila Formosa', postalCode: '4999-123' }],
  ['01310-000 Ribeira', { locality: 'Ribeira', postalCode: '01310-000' }],
])('a Portuguese postal code has three more digits behind a hyphen: %s', (text, address) => {
  expect(readPostalLine(text)).toEqual(address);
});

describe('a British postal code stands behind its place', () => {
  test.each([
    ['Leeds LS1 4AP', { locality: 'Leeds', postalCode: 'LS1 4AP' }],
    ['12 Harbour Street, Leeds, LS1 4AP', { locality: 'Leeds', postalCode: 'LS1 4AP' }],
    ['London SW1A 2AA', { locality: 'London', postalCode: 'SW1A 2AA' }],
    ['Stoke-on-Trent ST4 1HH', { locality: 'Stoke-on-Trent', postalCode: 'ST4 1HH' }],
  ])('%s', (text, address) => {
    expect(readPostalLine(text)).toEqual(address);
  });

  test.each(['LS1 4AP', 'Leeds LS1', 'Leeds LS1 4AP is where we are', 'leeds LS1 4AP', 'Room B12 4th'])(
    '%s states no place with its code',
    (text) => {
      expect(readPostalLine(text)).toBeUndefined();
    },
  );
});
