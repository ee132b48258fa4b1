import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/exchange/file-name.ts';

test.each([
  ['Leif Ekman', 'Leif Ekman.vcf'],
  ['12 kontakter', '12 kontakter.vcf'],
  ['Åsa Öberg', 'Åsa Öberg.vcf'],
  ['A\u030asa', 'Åsa.vcf'],
  ['عبد الرحمن', 'عبد الرحمن.vcf'],
  ['👩🏽‍💻 Ada', '👩🏽‍💻 Ada.vcf'],
  ['Press/Media: Nord', 'Press Media Nord.vcf'],
  ['Le\u200bif\u00ad \ufeffEkman', 'Leif Ekman.vcf'],
  ['Con Murphy', 'Con Murphy.vcf'],
  ['', 'kontakt.vcf'],
  ['...', 'kontakt.vcf'],
])('%s becomes %s', (stem, name) => {
  expect(fileName(stem, 'vcf', 'kontakt')).toBe(name);
});

describe('a long name', () => {
  test.each(['a', 'å', '田', '😀', '👨‍👩‍👧‍👦', 'e\u0301'])('of %s is cut between characters, with room for " (1)"', (character) => {
    const name = fileName(character.repeat(400), 'vcf', 'kontakt');
    const kept = name.slice(0, -'.vcf'.length);
    expect(kept.replaceAll(character.normalize('NFC'), '')).toBe('');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250);
    expect(Buffer.byteLength(name)).toBeGreaterThan(210);
  });

  test('has no space or dot where it was cut', () => {
    expect(fileName(`${'a'.repeat(242)} . ${'b'.repeat(50)}`, 'vcf', 'kontakt')).toBe(`${'a'.repeat(242)}.vcf`);
  });
});
