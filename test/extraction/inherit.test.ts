import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/contact/contact.ts';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';

const ALMA = '<p>Alma Granqvist, jurist, 070-174 06 05</p>';
const ROLF = '<p>Rolf Ekelöv, utredare, 070-174 06 06</p>';

describe('a heading speaks for those below it', () => {
  test('"Presskontakter" marks them for press, until the next heading of its rank', () => {
    expect(read(`<h2>Presskontakter</h2>${ALMA}<h2>Övriga</h2>${ROLF}`).map(({ press }) => press)).toEqual([true, undefined]);
  });

  test('one of lower rank ends none above it', () => {
    expect(read(`<h2>Presskontakter</h2><h3>Södra Sverige</h3>${ALMA}`).map(({ press }) => press)).toEqual([true]);
  });

  test('the nearest that names a unit is their unit', () => {
    expect(units(`<h2>Tekniska förvaltningen</h2>${ALMA}<h2>Omsorgsförvaltningen</h2>${ROLF}`)).toEqual([
      ['Tekniska förvaltningen'],
      ['Omsorgsförvaltningen'],
    ]);
  });

  test('the name of a person ends no heading of the same rank', () => {
    const card = '<h2>Alma Granqvist</h2><p>Jurist</p><p>070-174 06 05</p>';
    const next = '<h2>Rolf Ekelöv</h2><p>Utredare</p><p>070-174 06 06</p>';
    expect(read(`<h2>Presskontakter</h2>${card}${next}`).map(({ name, press }) => [name, press])).toEqual([
      ['Alma Granqvist', true],
      ['Rolf Ekelöv', true],
    ]);
  });
});

describe('a heading speaks for nobody else', () => {
  test('not for those above it', () => {
    expect(read(`${ALMA}<h2>Presskontakter</h2>${ROLF}`).map(({ press }) => press)).toEqual([undefined, true]);
  });
});

function read(body: string): Contact[] {
  const page = parsePage(`<!doctype html><html lang="sv"><body>${body}</body></html>`);
  return extract(page, { home: 'SE' }).statements.map(({ values }) => values);
}

function units(body: string): (string[] | undefined)[] {
  return read(body).map(({ organization }) => organization?.units);
}
