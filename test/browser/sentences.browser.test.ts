import '../ui/extension-stand-in.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { isLanguage, LANGUAGES } from '../../src/browser/languages.ts';
import { counted, day, inFigures, language, listed, message, sentenceParts } from '../../src/browser/locale.ts';
import { speak } from '../../src/browser/sentences.ts';

afterEach(() => speak('browser'));

describe('a language that was chosen', () => {
  test.each(Object.keys(LANGUAGES).filter(isLanguage))('%s is spoken', async (chosen) => {
    await speak(chosen);
    expect(message('languageCode')).toBe(chosen);
    expect(new Intl.Locale(language()).language).toBe(chosen);
  });

  test('puts words in their places, and takes no place in a word for one of its own', async () => {
    await speak('de');
    expect(message('copied', 'Åsa $2 Ek', 'Mobil', '070-174 06 05')).toBe('Åsa $2 Ek, Mobil kopiert: 070-174 06 05');
    expect(message('copyNumber', '070-174 06 05')).toBe('070-174 06 05,  kopieren');
    expect(sentenceParts('wrongChannel', 2)).toEqual(['am ', 1, ' als falsch vermerkt: ', 0]);
  });

  test('has numbers, days and lists of its own', async () => {
    await speak('fi');
    expect(counted('contactCount', 1)).toBe('1 kontakti');
    expect(counted('contactCount', 20_000)).toBe('20\u{a0}000 kontaktia');
    expect(day('2026-05-03')).toBe('3.5.2026');
    expect(listed(['a', 'b', 'c'])).toBe('a, b ja c');
    await speak('nb');
    expect(day('2026-05-03')).toBe('3. mai 2026');
    await speak('da');
    expect(counted('contactCount', 20_000)).toBe('20.000 kontakter');
    expect(inFigures(1200)).toBe('1.200');
  });

  test('is left for that of the browser, in its own variant', async () => {
    await speak('sv');
    expect(message('settings')).toBe('Inställningar');
    await speak('browser');
    expect(message('settings')).toBe('Settings');
    expect(language()).toBe('en-GB');
  });
});
