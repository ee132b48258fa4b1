import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/extraction/clues/lexicon.ts';
import { isAddressOf, type NameWitnesses, readName } from '../../src/extraction/clues/names.ts';
import { languages } from '../../src/extraction/languages.ts';

function witnesses(localParts: string[] = [], lowerCase: string[] = []): NameWitnesses {
  return {
    lexicon: lexiconOf(languages.filter(({ code }) => code === 'sv' || code === 'en')),
    lowerCase: new Set(lowerCase),
    localParts,
    organization: new Set(['kristianstads', 'kommun']),
  };
}

describe('a name', () => {
  test.each(['Eva-Marie Hagström', 'Åsa Pearce', 'Anna von Sydow', 'Sheila M. Averbuch', "Siobhán O'Neill", 'ANNA BERG', 'Janne OJAMO'])(
    '%s is one',
    (text) => {
      expect(readName(text, witnesses())?.weight).toBeGreaterThanOrEqual(0.4);
    },
  );

  test.each([
    'Allmänna frågor',
    'Kontakta oss',
    'Tekniska förvaltningen',
    'Kristianstads kommun',
    'Press Office',
    'anna berg',
    'Anna',
    'Anna 12',
    'Monday Morning',
    'Alumni Inquiries',
  ])('%s is none', (text) => {
    expect(readName(text, witnesses())?.weight ?? 0).toBeLessThan(0.4);
  });

  test('honorifics and degrees are left out', () => {
    expect(readName('Prof. Dr. Anna Berg, PhD', witnesses())?.name).toBe('Anna Berg');
  });

  test('an address that spells it speaks for it', () => {
    const alone = readName('Mejra Ferhatbegovic', witnesses())?.weight ?? 0;
    expect(readName('Mejra Ferhatbegovic', witnesses(['mejra.ferhatbegovic']))?.weight).toBeGreaterThan(alone);
  });

  test('words that the page also writes in lower case speak against it', () => {
    const alone = readName('Skogen Vattnet', witnesses())?.weight ?? 0;
    expect(readName('Skogen Vattnet', witnesses([], ['skogen', 'vattnet']))?.weight).toBeLessThan(alone);
  });

  test('a text of megabytes is no name and takes no time', () => {
    expect(readName('Anna '.repeat(200_000), witnesses())).toBeUndefined();
  });
});

describe('an address made of a name', () => {
  test.each([
    ['anna.berg', true],
    ['aberg', true],
    ['berg', true],
    ['anna', true],
    ['ab', true],
    ['press', false],
    ['info', false],
    ['per.lund', false],
  ] as const)('%s of Anna Berg: %s', (local, made) => {
    expect(isAddressOf(local, ['Anna', 'Berg'])).toBe(made);
  });
});
