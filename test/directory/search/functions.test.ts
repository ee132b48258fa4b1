import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '../../../src/contact/fold.ts';
import { KNOWING } from '../../../src/directory/search/functions/knowing.ts';
import { RUNNING } from '../../../src/directory/search/functions/running.ts';
import { SERVING } from '../../../src/directory/search/functions/serving.ts';
import { functionsNamed } from '../../../src/directory/search/functions.ts';

const FUNCTIONS = [...RUNNING, ...SERVING, ...KNOWING];

describe('the functions known', () => {
  test('are more than sixty, each by many names, written as they are compared', () => {
    expect(FUNCTIONS.length).toBeGreaterThan(60);
    for (const names of FUNCTIONS) {
      const all = names.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
      expect(all.length).toBeGreaterThan(7);
      for (const name of all) expect(fold(name)).toBe(name);
    }
  });
});

describe('"it chef"', () => {
  const [named] = functionsNamed(['kristianstad', 'it', 'chef']);

  test('is two words of the query', () => {
    expect(named?.words).toEqual(['it', 'chef']);
  });

  test.each([
    'IT-direktør',
    'Digitaliseringschef',
    'CIO',
    'Tietohallintojohtaja',
    'Leiter IT',
    'Head of IT',
    "Directeur des systèmes d'information",
  ])('is %s as well', (title) => {
    const words = [...foldedWords(title), ...(title.includes("d'") ? ['information'] : [])];
    const fits = (stem: string): boolean => words.some((word) => word === stem || (stem.length >= 5 && word.startsWith(stem)));
    expect(named?.otherwise.some((name) => name.every(fits))).toBe(true);
  });

  test('is not the head of anything else', () => {
    for (const title of ['Personalchef', 'Chef', 'IT-tekniker', 'Ekonomichef']) {
      const words = foldedWords(title);
      expect(named?.otherwise.some((name) => name.every((stem) => words.some((word) => word.startsWith(stem))))).toBe(false);
    }
  });
});
