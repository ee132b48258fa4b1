import { describe, expect, test } from 'vitest';
import { type Extracted, extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';

describe('a page that draws its numbers or addresses is said to do so', () => {
  test.each([
    ['in a cell beside the label', '<table><tr><td>Telefon</td><td><img src="t.png"></td></tr><tr><td>Rum</td></tr></table>'],
    ['after the label, at the end of the page', '<p>Alma Granqvist<br>Tel: <img src="t.png" alt=""></p>'],
    ['on a canvas', '<dl><dt>E-post:</dt><dd><canvas>alma</canvas></dd></dl><p>Välkommen</p>'],
    ['with words that do not say which', '<p><b>E-post:</b> <img src="m.png" alt="e-postadress"></p>'],
  ])('%s', (_, body) => {
    expect(read(body).drawn).toBe(true);
  });

  test.each([
    ['a sign before the number', '<p>Telefon <img src="t.png"> 070-174 06 05</p>'],
    ['a sign in a link that states the address', '<p>E-post: <a href="mailto:alma@vintervik.se"><img src="m.png"></a></p>'],
    ['alternative text that is the number', '<p>Telefon: <img src="t.png" alt="070-174 06 05"></p>'],
    ['the portrait of the next, after a label with nothing behind it', '<div><p>Telefon:</p></div><div><img src="x.png">Rolf Ekelöv</div>'],
    ['a label that is not shown', '<p><span hidden>Telefon:</span><img src="x.png">Rolf Ekelöv</p>'],
    ['a link that says what it does', '<p><a href="/mail">E-post</a> <img src="m.png"> Rolf Ekelöv</p>'],
    ['a field of a form', '<p>E-post: <input name=m> <img src="m.png"> krävs</p>'],
  ])('nothing is drawn by %s', (_, body) => {
    expect(read(body)).not.toHaveProperty('drawn');
  });
});

describe('alternative text of a picture', () => {
  test('that is a number or an address is read like any other', () => {
    const picture = (alt: string): string => `<img src="x.png" alt="${alt}">`;
    const [alma] = read(`<p>Alma Granqvist, jurist ${picture('Tel: 070-174 06 05')} ${picture('alma@vintervik.se')}</p>`).statements;
    expect(alma?.values).toMatchObject({
      name: 'Alma Granqvist',
      phones: [{ number: '+46701740605' }],
      emails: [{ address: 'alma@vintervik.se' }],
    });
  });

  test.each(['IMG_20240506_123456', 'fotolia 73444491 1280 256', 'Nattöppet 070-174 06 05 hela året'])(
    'of another kind is not: %s',
    (alt) => {
      expect(read(`<p>Alma Granqvist</p><p><img src="x.png" alt="${alt}"></p>`).statements).toEqual([]);
    },
  );
});

function read(body: string): Extracted {
  return extract(parsePage(`<!doctype html><html lang="sv"><body>${body}</body></html>`), { home: 'SE' });
}
