import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/contact/statement.ts';
import { extract } from '../../src/extraction/extract.ts';
import { fromText } from '../../src/page/from-text.ts';
import { parsePage } from '../../src/page/parse.ts';
import { counted } from './mutations/counted.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const ESCAPED = MARKUP.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function statedBy(body: string, head = '', address = 'https://evil.example/press'): Statement[] {
  const html = `<!doctype html><html lang="sv"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  return extract(parsePage(html, address), { home: 'SE' }).statements;
}

function card(name: string, number = '070-174 06 10'): string {
  return `<div><h2>${name}</h2><p>IT-chef</p><p>Mobil: ${number}</p></div>`;
}

describe('a page that claims to be another', () => {
  test('a forged site name is the page’s word: the source stays its own host', () => {
    const [leif] = statedBy(card('Leif Ekman'), '<meta property="og:site_name" content="Ekstads kommun">');
    expect(leif?.source).toMatchObject({ kind: 'page', host: 'evil.example', site: 'evil.example' });
  });

  test('a forged address in its markup does not become the source’s', () => {
    const head = '<link rel="canonical" href="https://ekstad.se/press"><meta property="og:url" content="https://ekstad.se/press">';
    const [leif] = statedBy(card('Leif Ekman'), head);
    expect(leif?.source).toMatchObject({ address: 'https://evil.example/press', site: 'evil.example' });
  });
});

describe('a number that is none', () => {
  test.each([
    'tel:*21*0701740666%23',
    'tel:**21*0701740666%23',
    'tel:%2a%2321%23',
    'tel:112;phone-context=%2b46',
    'tel:javascript:alert(1)',
  ])('a link to %s states no number', (href) => {
    const stated = statedBy(`<div><h2>Leif Ekman</h2><p>IT-chef</p><a href="${href}">Ring mig</a></div>`);
    expect(stated.flatMap(({ values }) => values.phones)).toEqual([]);
  });

  test('turned-around digits are read as they stand, not as they look', () => {
    const [leif] = statedBy(card('Leif Ekman', '\u202e01 60 471-070\u202c'));
    for (const { number } of leif?.values.phones ?? []) expect(number).toMatch(/^\+?\d+$/);
  });
});

describe('text that would be more than text', () => {
  test('markup written as text stays text, in every field', () => {
    const stated = statedBy(
      `<div class="card"><h2>Leif Ekman</h2><p>IT-chef ${ESCAPED}</p><p>${ESCAPED} Enhet</p><p>Mobil: 070-174 06 10</p><p>leif@ekstad.se${ESCAPED}</p></div>`,
    );
    expect(stated).toHaveLength(1);
    expect(stated[0]?.values.phones).toMatchObject([{ number: '+46701740610' }]);
    expect(stated[0]?.values.emails.map(({ address }) => address).join()).not.toMatch(/[<>]/);
  });

  test('names of built-in properties are words like others', () => {
    for (const word of ['__proto__', 'constructor', 'hasOwnProperty', 'toString'])
      expect(() => statedBy(card(word) + card(`Leif ${word}`), `<meta property="${word}" content="${word}">`)).not.toThrow();
    expect(Reflect.ownKeys({})).toEqual([]);
  });

  test('a name in letters of another alphabet is kept apart letter by letter', () => {
    const [first, second] = statedBy(card('Leif Ekman') + card('Lеif Ekman', '070-174 06 66'));
    expect(first?.values.name).toBe('Leif Ekman');
    expect(second?.values.name).not.toBe('Leif Ekman');
  });

  test('a number behind a megabyte on the same line is read all the same', () => {
    const { statements } = extract(fromText(`${'ord och ord '.repeat(90_000)}, tel. 070-174 06 10`), { home: 'SE' });
    expect(statements.flatMap(({ values }) => values.phones)).toMatchObject([{ number: '+46701740610' }]);
  });

  test('a cell that spans a negative, broken or endless number of columns spans one, or few', () => {
    for (const span of ['-1', '1.5', '99999999', 'x', '0', '1e9', 'NaN']) {
      const head = `<tr><th>Namn<th colspan="${span}">Telefon`;
      expect(statedBy(`<table>${head}<tr><td>Leif Ekman<td>070-174 06 10</table>`)).toHaveLength(1);
    }
  });

  test('controls and halves of characters are no part of a value, wherever markup hides them', () => {
    const escapes = JSON.stringify('Leif\u0000 \u001fEkman\ud800');
    const [leif] = statedBy(
      `<script type="application/ld+json">{"@type":"Person","name":${escapes},"telephone":"070-174 06 10"}</script>`,
      '<meta property="og:site_name" content="&#1;Ekstads&#10; kommun&#2;">',
    );
    expect(leif?.values).toMatchObject({ name: 'Leif Ekman', organization: { name: 'Ekstads kommun' } });
  });

  test('5,000 things described within each other are read as far as anybody would write them', () => {
    const scope = '<div itemscope itemtype="https://schema.org/Organization" itemprop="department"><b itemprop=name>Ekstad</b>';
    expect(() => statedBy(scope.repeat(5_000))).not.toThrow();
  });

  test('5,000 elements that each claim to hide an address of all below them are not each believed', () => {
    const { tree, read } = counted(parsePage('<div data-email="leif@ekstad.se">x '.repeat(5_000)));
    extract(tree, { home: 'SE' });
    expect(read() / tree.nodes.length).toBeLessThan(200);
  });

  test('a host that a name begins like, over and over, is given up on', () => {
    const page = `<p>${'Aaaaaaaaaaaaaaaaaaaa '.repeat(9)}</p><p>leif@${'a'.repeat(60)}b.se</p>`;
    expect(statedBy(page)).toHaveLength(1);
  });

  test('a third of a megabyte on one line, and three thousand numbers on another, are read', () => {
    expect(() => extract(fromText('Leif Ekman '.repeat(30_000)), { home: 'SE' })).not.toThrow();
    expect(() => extract(fromText('070-174 06 10, '.repeat(3_000)), { home: 'SE' })).not.toThrow();
  });
});
