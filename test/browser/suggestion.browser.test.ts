import { expect, test } from 'vitest';
import { escaped, inText, inWords, markedUp } from '../../src/browser/suggestion.ts';

const OFFER = { id: '1', name: 'Åsa Ek', work: 'Chef · Kultur & Fritid', reach: '070-174 06 05' };

/** Read as the browser reads it; undefined where it is no XML. */
function read(markup: string): Element | undefined {
  const parsed = new DOMParser().parseFromString(`<suggestion>${markup}</suggestion>`, 'text/xml');
  return parsed.querySelector('parsererror') ? undefined : parsed.documentElement;
}

test('a line is XML that says who, what and where, each in its style', () => {
  const line = read(markedUp(OFFER));
  expect(line?.textContent).toBe('Åsa Ek 070-174 06 05 Chef · Kultur & Fritid');
  expect(line?.querySelector('dim')?.textContent).toBe('Chef · Kultur & Fritid');
  expect(line?.querySelector('url')?.textContent).toBe('070-174 06 05');
});

test('what is not known leaves no empty style', () => {
  expect(markedUp({ id: '1', name: 'Växeln', work: '' })).toBe('Växeln');
});

test('a name cannot become markup', () => {
  const name = `</suggestion><url>evil</url>&nbsp;"'<!--]]>`;
  expect(read(escaped(name))?.textContent).toBe(name);
  expect(read(escaped(name))?.childElementCount).toBe(0);
});

test('whatever character stands in it, it can be read, and those that XML knows are kept', () => {
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const text = `a${String.fromCharCode(unit)}b`;
    const kept = read(escaped(text))?.textContent;
    // XML reads a carriage return as a line feed.
    if (kept !== text && kept !== 'ab' && unit !== 0x0d) expect.unreachable(`U+${unit.toString(16)} is read as ${kept}`);
  }
  expect(read(escaped('a\u{1F600}b'))?.textContent).toBe('a\u{1F600}b');
});

test('for Firefox it is text as it stands', () => {
  expect(inText(OFFER)).toBe('Åsa Ek — 070-174 06 05 — Chef · Kultur & Fritid');
});

test('chosen, it stands in the address bar as words that find the contact again', () => {
  expect(inWords(OFFER)).toBe('Åsa Ek, 070-174 06 05');
});
