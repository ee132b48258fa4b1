import * as fc from 'fast-check';
import { getCountries, getCountryCallingCode, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { expect, test } from 'vitest';
import { plannedNumber } from '../../src/contact/number-plans.ts';

const COUNTRIES = getCountries();

test('the examples of nearly all countries are told, each of its country and type', () => {
  const numbers = COUNTRIES.flatMap((country) => getExampleNumber(country, examples)?.number ?? []);
  const told = numbers.filter((number) => plannedNumber(number) !== undefined);
  expect(told.map(plannedNumber)).toEqual(told.map(byLibrary));
  // Argentina's mobile numbers, for one, may begin with what is dialled at home.
  expect(told.length).toBeGreaterThan(numbers.length * 0.95);
  expect(told).toEqual(expect.arrayContaining(numbers.filter((number) => /^\+(?:4[5678]|33|31|34|358|354|420|1)/.test(number))));
});

test('numbers drawn by lot, near and far from valid ones, are what the library says, wherever it is asked', () => {
  const digits = fc.stringMatching(/^\d{2,13}$/);
  const near = fc.tuple(fc.constantFrom(...COUNTRIES), fc.nat(9), fc.nat(12)).map(([country, digit, place]) => {
    const number = getExampleNumber(country, examples)?.number ?? '';
    const at = Math.min(place + 2, number.length - 1);
    return number.slice(0, at) + digit + number.slice(at + 1);
  });
  const any = fc.tuple(fc.constantFrom(...COUNTRIES), digits).map(([country, national]) => `+${getCountryCallingCode(country)}${national}`);
  const numbers = fc.sample(
    fc.oneof(
      near,
      any,
      digits.map((text) => `+${text}`),
    ),
    { numRuns: 6_000, seed: 20_261_127 },
  );
  for (const number of numbers) {
    const planned = plannedNumber(number);
    if (planned !== undefined) expect(planned, number).toEqual(byLibrary(number));
  }
});

test.each(['', '+', '+46', '46701740610', '046701740610', '+46 70 174 06 10', '+460701740610', '+999123456', '*21#'])(
  '%j is left to the library',
  (text) => {
    expect(plannedNumber(text)).toBeUndefined();
  },
);

function byLibrary(number: string): ReturnType<typeof plannedNumber> {
  const read = parsePhoneNumberFromString(number);
  const type = read?.getType();
  return read?.country === undefined || type === undefined || read.number !== number ? undefined : { country: read.country, type };
}
