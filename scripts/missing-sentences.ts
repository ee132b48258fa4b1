// Lists the sentences that other languages lack, in English and Swedish, or puts them in where they belong.
// Usage: npx tsx scripts/missing-sentences.ts [TRANSLATIONS.json]    a file {"de": {"key": "sentence"}, …}; what it names is replaced where it is there already
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../src/browser/languages.ts';
import { root } from './places.ts';

type Sentences = Record<string, { message: string; description?: string }>;

const english = sentencesOf('en');
const [path] = process.argv.slice(2);
const others = Object.keys(LANGUAGES).filter((language) => language !== 'en');

if (path === undefined) for (const language of others) list(language);
else {
  const translated: Record<string, Record<string, string>> = JSON.parse(readFileSync(path, 'utf8'));
  for (const language of others) putIn(language, translated[language] ?? {});
}

function list(language: string): void {
  const [there, swedish] = [sentencesOf(language), sentencesOf('sv')];
  for (const [key, { message }] of Object.entries(english))
    if (there[key] === undefined) console.log([language, key, message, swedish[key]?.message ?? ''].join('\t'));
  for (const key of Object.keys(there)) if (english[key] === undefined) console.log([language, key, '(no longer in English)'].join('\t'));
}

/** In the order of English; what English no longer has goes. */
function putIn(language: string, translated: Record<string, string>): void {
  const there = sentencesOf(language);
  const sentences = Object.keys(english).flatMap((key) => {
    const message = translated[key] ?? there[key]?.message;
    return message === undefined ? [] : [[key, { message }] as const];
  });
  writeFileSync(fileOf(language), `${JSON.stringify(Object.fromEntries(sentences), undefined, 2)}\n`);
}

function sentencesOf(language: string): Sentences {
  if (!existsSync(fileOf(language))) return {};
  const kept: Sentences = JSON.parse(readFileSync(fileOf(language), 'utf8'));
  return kept;
}

function fileOf(language: string): string {
  return join(root, 'public', '_locales', language, 'messages.json');
}
