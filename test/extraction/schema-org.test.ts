import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.ts';
import { parsePage } from '../../src/page/parse.ts';

describe('the number a site states of itself in JSON-LD', () => {
  const publisher =
    '{"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Vinterviks kommun", "telephone": "070-174 06 09"}}';

  it('ranks as a footer where the page does not show it', () => {
    expect(standingsOn(publisher, '<p>Badhuset öppnar i maj.</p>')).toEqual(['+46701740609 footer']);
  });

  it('ranks as any other where the page shows it', () => {
    expect(standingsOn(publisher, '<p>Växel: 070-174 06 09</p>')).toEqual(['+46701740609 shown']);
  });
});

it('JSON-LD of any depth is read up to a bound and no further', () => {
  const deep = `${'{"@type": "WebPage", "about": '.repeat(2_000)}{}${'}'.repeat(2_000)}`;
  expect(standingsOn(deep, '<p>Växel: 070-174 06 09</p>')).toEqual(['+46701740609 shown']);
});

it('a number that is a digit short states nothing, not a short number of its end', () => {
  const office = '{"@type": "ContactPoint", "contactType": "press", "telephone": "+1 415 555 100"}';
  expect(standingsOn(office, '<p>Badhuset öppnar i maj.</p>')).toEqual([]);
});

function standingsOn(json: string, body: string): string[] {
  const page = parsePage(
    `<html lang="sv"><head><script type="application/ld+json">${json}</script></head><body>${body}</body></html>`,
    'https://vintervik.se/',
  );
  return extract(page, {}).statements.map(({ values, standing }) => `${values.phones[0]?.number ?? 'none'} ${standing ?? 'shown'}`);
}
