import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.ts';

/** What the stores are told in one language; `name` and `short` are those that the browser shows too. */
export type Listing = { name: string; short: string; summary: string; description: string; captions: string[] };

/** Reads docs/store/<language>.md, and name and short description from public/_locales. Absent texts are empty. */
export function listingIn(language: string): Listing {
  const parts = read(`docs/store/${language}.md`).split(/^## /m);
  const part = (title: string): string =>
    parts
      .find((one) => one.startsWith(`${title}\n`))
      ?.slice(title.length)
      .trim() ?? '';
  return {
    name: sentence(language, 'extensionName'),
    short: sentence(language, 'extensionDescription'),
    summary: part('Summary'),
    description: part('Description'),
    captions: [...part('Pictures').matchAll(/^\d\. (.+)$/gm)].map(([, caption = '']) => caption),
  };
}

function sentence(language: string, key: string): string {
  const path = `public/_locales/${language}/messages.json`;
  const sentences: Record<string, { message: string }> = JSON.parse(read(path) || '{}');
  return sentences[key]?.message ?? '';
}

function read(path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
}
