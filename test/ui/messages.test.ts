import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCES = sourcesOf('src');

test('every sentence is used', () => {
  const keys = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')));
  const unused = keys.filter((key) => !new RegExp(`['"_]${key.replace(/_(one|other)$/, '')}(_|['"])`).test(SOURCES));
  expect(unused).toEqual([]);
});

function sourcesOf(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  return [...paths.map((path) => readFileSync(`${folder}/${path}`, 'utf8')), readFileSync('manifest.json', 'utf8')].join('\n');
}
