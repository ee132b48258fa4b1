import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../src/browser/languages.ts';
import { foldersIn, root } from './files.ts';
import type { Rule } from './rule.ts';

export const languages: Rule[] = [
  { states: 'the languages offered are those there are', complaints: languagesNotOffered },
  { states: 'every language has the sentences of English, in its order, and the forms for numbers that it needs', complaints: otherKeys },
  { states: 'a sentence has the same places for words in every language', complaints: otherPlaces },
  { states: 'no sentence is left in English', complaints: leftInEnglish },
];

type Sentences = Readonly<Record<string, string>>;

const LOCALES = 'public/_locales';
const english = sentencesOf('en');
const others = foldersIn(LOCALES).filter((language) => language !== 'en');

function pathOf(language: string): string {
  return `${LOCALES}/${language}/messages.json`;
}

function sentencesOf(language: string): Sentences {
  const kept: Record<string, { message: string }> = JSON.parse(readFileSync(join(root, pathOf(language)), 'utf8'));
  return Object.fromEntries(Object.entries(kept).map(([key, { message }]) => [key, message]));
}

function languagesNotOffered(): string[] {
  const [offered, there] = [Object.keys(LANGUAGES), ['en', ...others]];
  return [
    ...there.filter((one) => !offered.includes(one)).map((one) => `src/browser/languages.ts: does not offer "${one}".`),
    ...offered.filter((one) => !there.includes(one)).map((one) => `${LOCALES}: has no sentences for "${one}".`),
  ];
}

function otherKeys(): string[] {
  return others.flatMap((language) => {
    const [wanted, there] = [keysFor(language), Object.keys(sentencesOf(language))];
    const missing = wanted.filter((key) => !there.includes(key)).map((key) => `"${key}" is missing; translate it from English.`);
    const extra = there.filter((key) => !wanted.includes(key)).map((key) => `"${key}" is not wanted; take it away, or add it to English.`);
    const disorder = missing.length + extra.length === 0 && there.some((key, at) => key !== wanted[at]);
    return [...missing, ...extra, ...(disorder ? ['its keys stand in another order than those of English.'] : [])].map(
      (complaint) => `${pathOf(language)}: ${complaint}`,
    );
  });
}

/** Those of English, but for counted sentences, which come in the plural categories of the language (CLDR). */
function keysFor(language: string): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return Object.keys(english).flatMap((key) => {
    const stem = /^(.+)_(?:one|other)$/.exec(key)?.[1];
    if (stem === undefined || !(`${stem}_other` in english)) return key;
    return key.endsWith('_one') ? [] : CATEGORIES.filter((one) => categories.includes(one)).map((one) => `${stem}_${one}`);
  });
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function otherPlaces(): string[] {
  return others.flatMap((language) =>
    Object.entries(sentencesOf(language))
      .filter(([key, sentence]) => placesIn(sentence) !== placesIn(english[key] ?? english[key.replace(/_[a-z]+$/, '_other')] ?? ''))
      .map(([key]) => `${pathOf(language)}: "${key}" has other places ($1 …) than in English.`),
  );
}

function placesIn(sentence: string): string {
  return (sentence.match(/\$\d/g) ?? []).toSorted().join(' ');
}

function leftInEnglish(): string[] {
  return others.flatMap((language) =>
    Object.entries(sentencesOf(language))
      .filter(([key, sentence]) => sentence === english[key] && !SAME_WORDS.has(sentence) && !/^\W*(?:\$\d\W*)+$/.test(sentence))
      .map(([key, sentence]) => `${pathOf(language)}: "${key}" is in English; translate it, or add "${sentence}" to SAME_WORDS.`),
  );
}

/** What is the same in English and in another of the languages. */
const SAME_WORDS: ReadonlySet<string> = new Set([
  'Ctrl+Enter',
  'vCard 3.0',
  'vCard 4.0',
  'Excel (XLSX)',
  'CSV',
  'CSV for Google',
  'CSV for Outlook',
  'Press',
  'Name',
  'Note',
  'Note: $1',
  'Person',
  'Private',
  'Tag',
  'Tag: $1',
  'Tags',
  'Version $1',
  '$1 filter',
  'E-mail',
  'e-mail',
  'fax',
  'note',
  'person',
  'tags',
]);
