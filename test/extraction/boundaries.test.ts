import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';

describe('where one contact ends and the next begins', () => {
  test.each([
    [
      'the switchboard in a block of its own after whole contacts is nobody’s',
      '<p>Lo Marberg, jurist, 070-174 06 61</p><p>Vide Strandh, utredare, 070-174 06 62</p><p>Växel: 031-390 06 60</p>',
      [
        ['Lo Marberg', '+46701740661'],
        ['Vide Strandh', '+46701740662'],
        ['Växel', '+46313900660'],
      ],
    ],
    [
      'a number in a block of its own, which is no switchboard, is the name’s above it',
      '<p>Lo Marberg, jurist</p><p>070-174 06 61</p>',
      [['Lo Marberg', '+46701740661']],
    ],
  ])('%s', (_, body, contacts) => {
    const page = parsePage(`<!doctype html><html lang="sv"><body><h2>Kontakt</h2>${body}</body></html>`);
    const { statements } = extract(page, { home: 'SE' });
    expect(statements.flatMap(({ values }) => values.phones.map(({ number }) => [values.name, number]))).toEqual(contacts);
  });
});
