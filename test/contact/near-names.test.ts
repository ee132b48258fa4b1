import { describe, expect, test } from 'vitest';
import { nearness } from '../../src/contact/near-names.ts';

describe('two names are near', () => {
  test.each([
    ['Gunilla Hagström', 'Gunilla Hagstörm', 'two letters changed places'],
    ['Gunilla Hagström', 'Gunilla Hagstöm', 'a letter is missing'],
    ['Bergman, Sten', 'Sten Bergmann', 'a letter is double, and the order another'],
    ['Anna Lindqvist', 'Anna Lindgvist', 'another letter'],
  ])('%s, %s: %s', (one, other) => {
    expect(nearness(one, other)).toBeDefined();
    expect(nearness(other, one)).toBe(nearness(one, other));
  });

  test.each([
    ['Jörg Müller', 'Joerg Mueller'],
    ['Åse Øverland', 'Aase Oeverland'],
    ['Юлія Коваль', 'Yuliya Koval'],
    ['Volodymyr Zelenskyj', 'Volodymyr Zelensky'],
    ['Γιώργος Παππάς', 'Giorgos Pappas'],
    ['Karl Eriksson', 'Carl Ericsson'],
    ['Sofia Gustafsson', 'Sophia Gustavsson'],
  ])('%s, %s: by how they are spelled', (one, other) => {
    expect(nearness(one, other)).toBe('spelled');
  });
});

test.each([
  ['Anna Ek', 'Anna Eek', 'a short word with another letter is another word'],
  ['Anna Berg', 'Anna Lind', 'another name'],
  ['Gunila Hagstöm', 'Gunilla Hagström', 'a mistake in two words'],
  ['Anna Hagström', 'Anna Maria Hagström', 'one more word'],
  ['Hagström', 'Hagstöm', 'one word alone'],
])('%s, %s are not near: %s', (one, other) => {
  expect(nearness(one, other) === 'near').toBe(false);
});
