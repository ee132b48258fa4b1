import { describe, expect, test } from 'vitest';
import { findHours } from '../../src/extraction/clues/hours.ts';
import { languageOf } from '../../src/extraction/languages.ts';

describe('hours, with the days they are of', () => {
  test.each([
    ['sv', 'vardagar 8-17', [[12345, '08:00', '17:00']]],
    [
      'sv',
      'mån-tors kl 8-16.30 och fre kl 8-15',
      [
        [1234, '08:00', '16:30'],
        [5, '08:00', '15:00'],
      ],
    ],
    ['sv', 'måndag till fredag mellan klockan 8 och 17', [[12345, '08:00', '17:00']]],
    ['nb', 'hverdager 08:00–15:30', [[12345, '08:00', '15:30']]],
    [
      'da',
      'mandag-torsdag kl. 9-15 og fredag kl. 9-14',
      [
        [1234, '09:00', '15:00'],
        [5, '09:00', '14:00'],
      ],
    ],
    ['fi', 'arkisin klo 8–16', [[12345, '08:00', '16:00']]],
    ['is', 'virka daga kl. 9-16', [[12345, '09:00', '16:00']]],
    ['en', 'Mon-Fri 9am-5pm', [[12345, '09:00', '17:00']]],
    ['en', 'Monday through Friday between 8:00 a.m. and 5:00 p.m.', [[12345, '08:00', '17:00']]],
    ['en', '8:30 AM-5:00PM M-F', [[12345, '08:30', '17:00']]],
    ['en', '24/7', [[1234567, '00:00', '24:00']]],
    [
      'de',
      'Mo. bis Do. 9.00–16.00 Uhr, Fr. 9.00–12.00 Uhr',
      [
        [1234, '09:00', '16:00'],
        [5, '09:00', '12:00'],
      ],
    ],
    ['de', 'rund um die Uhr', [[1234567, '00:00', '24:00']]],
    // Night or afternoon: the words stay, and no hours are made of them.
    ['en', 'Sun 1-5', undefined],
  ])('%s: %s', (language, text, expected) => {
    const [found] = hoursIn(text, language);
    const spans = found?.spans?.map(({ days, from, to }) => [Number(days.join('')), from, to]);
    expect({ text: found?.text, spans }).toEqual({ text, spans: expected });
  });
});

test.each([
  ['en', 'pages 8-17'],
  ['en', '2010-2012'],
  ['en', 'may to june'],
  ['sv', '15-17 mars'],
  ['sv', '3-5 personer'],
  ['sv', '08-123 456 78'],
])('%s: %s is none', (language, text) => {
  expect(hoursIn(text, language)).toEqual([]);
});

function hoursIn(text: string, language: string) {
  const own = languageOf(language);
  return own ? findHours(text, [own]).map(({ hours }) => hours) : [];
}
