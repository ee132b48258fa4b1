import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWN_CARD_WORDS } from '../../src/exchange/card-words.ts';

const LOCALES = new URL('../../public/_locales/', import.meta.url);

test.each(readdirSync(LOCALES))('cards written in the words of public/_locales/%s are read by the same words', (language) => {
  const sentences: Record<string, { message: string }> = JSON.parse(readFileSync(new URL(`${language}/messages.json`, LOCALES), 'utf8'));
  const said = (word: string): string | undefined => sentences[`card${word}`]?.message;
  expect(OWN_CARD_WORDS).toContainEqual({
    language,
    press: said('Press'),
    duty: said('Duty'),
    extension: said('Extension'),
    hours: said('Hours'),
    source: said('Source'),
    stated: said('Stated'),
    read: said('Read'),
    confirmed: said('Confirmed'),
  });
});
