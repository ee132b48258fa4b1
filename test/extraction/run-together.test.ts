import { describe, expect, test } from 'vitest';
import { lexiconOf, wordsOf } from '../../src/extraction/clues/lexicon.ts';
import { partUnitAndTitle } from '../../src/extraction/clues/run-together.ts';
import { languages } from '../../src/extraction/languages.ts';

describe('a unit and a title that run together part', () => {
  test.each([
    ['sv', 'Tekniska förvaltningen (C4 Teknik) Informatör', ['Tekniska förvaltningen (C4 Teknik)', 'Informatör']],
    ['sv', 'Kommunikatör Omsorgsförvaltningen', ['Kommunikatör', 'Omsorgsförvaltningen']],
    ['sv', 'Omsorgsförvaltningen Vice ordförande', ['Omsorgsförvaltningen', 'Vice ordförande']],
    ['pl', 'Dyrektorka Wydział Edukacji', ['Dyrektorka', 'Wydział Edukacji']],
    ['fr', 'Président Cabinet du maire', ['Président', 'Cabinet du maire']],
  ])('%s: %s', (code, text, parts) => {
    expect(partsOf(code, text)).toEqual(parts);
  });
});

describe('what is one thing stays whole', () => {
  test.each([
    ['a title alone', 'sv', 'Kommunikatör'],
    ['a title with what its preposition speaks of', 'sv', 'Chef för kommunikation'],
    ['a unit alone', 'sv', 'Tekniska förvaltningen'],
    ['a unit called for whose it is', 'pt', 'Gabinete do Presidente'],
    ['a title with a name of two abbreviations', 'cs', 'koordinátor za VUT FIT'],
    ['a title inside brackets only', 'sv', 'Tekniska förvaltningen (Informatör)'],
    ['more words than any title and unit have', 'sv', `${'Tekniska '.repeat(16)}Informatör`],
  ])('%s', (_, code, text) => {
    expect(partsOf(code, text)).toEqual([text]);
  });
});

function partsOf(code: string, text: string): string[] {
  const words = wordsOf(text);
  const parted = partUnitAndTitle(text, words, lexiconOf(languages.filter((language) => language.code === code)));
  const cut = parted && words[parted.cut]?.start;
  return cut === undefined ? [text] : [text.slice(0, cut).trim(), text.slice(cut)];
}
