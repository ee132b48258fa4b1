import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKey } from '../../src/browser/locale.ts';
import { root } from '../places.ts';

/** A sentence of the interface in English; `words` take the places $1 to $9, as the browser would fill them. */
export function english(key: MessageKey, ...words: string[]): string {
  return (SENTENCES[key]?.message ?? key).replace(/\$(\d)/g, (_, place: string) => words[Number(place) - 1] ?? '');
}

const SENTENCES: Readonly<Record<string, { message: string }>> = JSON.parse(
  readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8'),
);
