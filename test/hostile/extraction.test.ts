import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/contact/statement.ts';
import { extract } from '../../src/extraction/extract.ts';
import { fromText } from '../../src/page/from-text.ts';
import { parsePage } from '../../src/page/parse.ts';

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

  test('a third of a megabyte on one line, and three thousand numbers on another, are read', () => {
    expect(() => extract(fromText('Leif Ekman '.repeat(30_000)), { home: 'SE' })).not.toThrow();
    expect(() => extract(fromText('070-174 06 10, '.repeat(3_000)), { home: 'SE' })).not.toThrow();
  });
});
