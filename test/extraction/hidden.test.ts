import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';

const ALMA = '<p>Alma Granqvist, jurist, 070-174 06 05</p>';
const ROLF = '<p>Rolf Ekelöv, utredare, 070-174 06 06</p>';

describe('who stands where the page shows nothing', () => {
  test('is read behind a control like all others, and low where there is none', () => {
    const page = `${ALMA}<details><summary>Fler</summary>${ROLF}</details><div hidden><p>Siri Nyhem, chef, 070-174 06 07</p></div>`;
    expect(read(page)).toEqual(['Alma Granqvist +46701740605', 'Rolf Ekelöv +46701740606', 'Siri Nyhem +46701740607 hidden']);
  });

  test.each([
    ['by style', '<div style="display:none">'],
    ['by a style sheet', '<style>.gone{display:none}</style><div class=gone>'],
    ['by being moved away', '<div style="position:absolute;left:-9999px">'],
  ])('is marked: hidden %s', (_, hides) => {
    expect(read(`${ALMA}${hides}${ROLF}</div>`)).toEqual(['Alma Granqvist +46701740605', 'Rolf Ekelöv +46701740606 hidden']);
  });

  test('is marked where markup names each field too', () => {
    const card = '<div class="h-card" hidden><b class="p-name">Rolf Ekelöv</b> <i class="p-tel">070-174 06 06</i></div>';
    expect(read(`${ALMA}${card}`)).toEqual(['Alma Granqvist +46701740605', 'Rolf Ekelöv +46701740606 hidden']);
  });

  test('nobody is, of whom only a number stands there', () => {
    expect(read(`${ALMA}<p hidden>070-174 06 06</p>`)).toEqual(['Alma Granqvist +46701740605']);
  });
});

describe('what is hidden never overrules what is shown', () => {
  test('it gives nobody another number', () => {
    expect(read(`<p hidden>Alma Granqvist, jurist, 070-174 06 99</p>${ALMA}`)).toEqual(['Alma Granqvist +46701740605']);
  });

  test('nor does hidden markup that names each field', () => {
    const card = '<div class="h-card" hidden><b class="p-name">Alma Granqvist</b> <i class="p-tel">070-174 06 99</i></div>';
    expect(read(`${card}${ALMA}`)).toEqual(['Alma Granqvist +46701740605']);
  });

  test('nor a shown number to another name', () => {
    expect(read(`${ALMA}<p hidden>Rolf Ekelöv, utredare, 070-174 06 05</p>`)).toEqual(['Alma Granqvist +46701740605']);
  });

  test('within a number it is a decoy', () => {
    expect(read('<p>Alma Granqvist, jurist, 070-<span style="display:none">99</span>174 06 05</p>')).toEqual([
      'Alma Granqvist +46701740605',
    ]);
  });

  test('nor does it stand in a cell of a table', () => {
    const head = '<tr><th>Namn</th><th>Titel</th><th>Telefon</th></tr>';
    const row = '<tr><td><div hidden>Namn</div>Alma Granqvist</td><td><div hidden>Titel</div>Jurist</td><td>070-174 06 05</td></tr>';
    expect(read(`<table>${head}${row}</table>`)).toEqual(['Alma Granqvist +46701740605 Jurist']);
  });
});

test('comments, templates, placeholders and what is for browsers without scripts state nobody', () => {
  const field = '<input placeholder="Rolf Ekelöv, 070-174 06 06"><textarea>Rolf Ekelöv, 070-174 06 06</textarea>';
  expect(read(`<!--${ROLF}--><template>${ROLF}</template><noscript>${ROLF}</noscript>${field}${ALMA}`)).toEqual([
    'Alma Granqvist +46701740605',
  ]);
});

/** Whom a page states, where they stand if not among its contacts, and the title where a table names it. */
function read(body: string): string[] {
  const page = parsePage(`<!doctype html><html lang="sv"><body>${body}</body></html>`);
  return extract(page, { home: 'SE' }).statements.map(({ values: { name, phones, jobTitle }, source, standing }) =>
    [
      name,
      ...phones.map(({ number }) => number),
      ...('recognisedBy' in source && source.recognisedBy === 'table' ? [jobTitle] : []),
      standing,
    ]
      .filter((word) => word !== undefined)
      .join(' '),
  );
}
