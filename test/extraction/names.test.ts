import { describe, expect, test } from 'vitest';
import { lexiconOf } from '../../src/extraction/clues/lexicon.ts';
import { isAddressOf, type NameWitnesses, readName } from '../../src/extraction/clues/names.ts';
import { languages } from '../../src/extraction/languages.ts';

function witnesses(localParts: string[] = [], lowerCase: string[] = [], codes: string[] = ['sv', 'en']): NameWitnesses {
  return {
    lexicon: lexiconOf(codes.flatMap((code) => languages.filter((language) => language.code === code))),
    lowerCase: new Set(lowerCase),
    localParts,
    organization: new Set(['kristianstads', 'kommun']),
  };
}

function english(localParts: string[] = []): NameWitnesses {
  return witnesses(localParts, [], ['en']);
}

describe('a name', () => {
  test.each(['Eva-Marie Hagström', 'Åsa Pearce', 'Anna von Sydow', 'Sheila M. Dunmore', "Siobhán O'Neill", 'ANNA BERG', 'Janne HAKALA'])(
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
    'Visitor Inquiries',
  ])('%s is none', (text) => {
    expect(readName(text, witnesses())?.weight ?? 0).toBeLessThan(0.4);
  });

  test.each(['Geetika Chopra', 'Madis Kukk', 'Zdeněk Vrána', 'Ciarán Hall', 'Ben Davies', 'Sarah Lane', 'J Scott Ellery', 'Mr. Oru Xavi'])(
    '%s is one on an English page, wherever the name is at home',
    (text) => {
      expect(readName(text, english())?.weight).toBeGreaterThanOrEqual(0.4);
    },
  );

  test.each([
    'San Dimas',
    'Fort Lee',
    'Cole Valley',
    'Lincoln Heights',
    'Wood Lane',
    'Craig Rd',
    'Cameron Drive',
    'Robin Hood Stadium',
    'Jane Doe Memorial Library',
    'Anna Berg Award',
    'Gift Certificates',
    'Trash Receptacles',
    'German Greek Hungarian',
    'Louis MO',
  ])('%s is a place, a thing or called after somebody', (text) => {
    expect(readName(text, english(), { alone: true, headed: true })?.weight ?? 0).toBeLessThan(0.4);
  });

  test('capitals alone make no name where every heading has them, but a title beside them or an address does', () => {
    const weight = (witness: NameWitnesses, setting = {}): number =>
      readName('Oru Tavelin', witness, { alone: true, ...setting })?.weight ?? 0;
    expect(weight(english())).toBeLessThan(0.4);
    expect(weight(english(), { titled: true })).toBeGreaterThanOrEqual(0.4);
    expect(weight(english(), { called: true })).toBeGreaterThanOrEqual(0.4);
    expect(weight(english(['oru.tavelin']))).toBeGreaterThanOrEqual(0.7);
    expect(weight(witnesses())).toBeGreaterThanOrEqual(0.4);
  });

  test('what a postal code follows is a town', () => {
    expect(readName('Ann Arbor', english(), { located: true })?.weight).toBeLessThan(0.4);
  });

  test('a mailbox called as the first word of a desk makes nobody of it', () => {
    expect(readName('Repair Desk', english(['repair']))?.weight ?? 0).toBeLessThan(0.4);
    expect(readName('Robin Tavelin', english(['robin']))?.weight).toBeGreaterThan(readName('Robin Tavelin', english())?.weight ?? 1);
  });

  test.each([
    ['Berg, Anna', 'Anna Berg'],
    ['von Sydow, Carl-Johan', 'Carl-Johan von Sydow'],
    ["O'Neill, Siobhán M.", "Siobhán M. O'Neill"],
  ])('%s is turned', (text, name) => {
    expect(readName(text, witnesses())?.name).toBe(name);
  });

  test.each(['Savannah, Georgia', 'Anna, Maria', 'Anna Berg, Per Lund', 'Stockholm, Sverige'])(
    '%s is no surname with a given name',
    (text) => {
      expect(readName(text, english())).toBeUndefined();
    },
  );

  test('a single name is one only where it is an address too', () => {
    expect(readName('Sylvia', english())).toBeUndefined();
    expect(readName('Sylvia', english(['sylvia']))?.weight).toBeGreaterThanOrEqual(0.65);
    expect(readName('Newsroom', english(['newsroom']))).toBeUndefined();
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
