import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LOCALES = 'public/_locales';
const LANGUAGES = readdirSync(LOCALES);
const SOURCES = sourcesOf('src');

test('every language has the same sentences', () => {
  expect(LANGUAGES.length).toBeGreaterThan(1);
  for (const language of LANGUAGES) expect(keysOf(language), language).toEqual(keysOf('en'));
});

test('a sentence has the same places for words in every language', () => {
  for (const language of LANGUAGES) {
    for (const [key, sentence] of Object.entries(sentencesOf(language))) {
      expect(placesOf(sentence), `${language}: ${key}`).toEqual(placesOf(sentencesOf('en')[key] ?? ''));
    }
  }
});

test('a counted sentence has every form that its language uses', () => {
  for (const language of LANGUAGES) {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const stem of keysOf(language)
      .filter((key) => key.endsWith('_other'))
      .map((key) => key.slice(0, -'_other'.length))) {
      for (const category of categories) expect(keysOf(language), language).toContain(`${stem}_${category}`);
    }
  }
});

test('every sentence is used', () => {
  const unused = keysOf('en').filter((key) => !new RegExp(`['"_]${key.replace(/_(one|other)$/, '')}(_|['"])`).test(SOURCES));
  expect(unused).toEqual([]);
});

function sentencesOf(language: string): Record<string, string> {
  const kept: Record<string, { message: string }> = JSON.parse(readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8'));
  return Object.fromEntries(Object.entries(kept).map(([key, { message }]) => [key, message]));
}

function keysOf(language: string): string[] {
  return Object.keys(sentencesOf(language)).toSorted();
}

function placesOf(sentence: string): string[] {
  return [...sentence.matchAll(/\$\d/g)].map(([place]) => place).toSorted();
}

function sourcesOf(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  return [...paths.map((path) => readFileSync(`${folder}/${path}`, 'utf8')), readFileSync('manifest.json', 'utf8')].join('\n');
}
