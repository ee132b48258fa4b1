import { describe, expect, it } from 'vitest';
import { fromText } from '../../src/page/from-text.ts';
import { misshapen, outline } from './outline.ts';

describe('plain text becomes a tree', () => {
  it('a line is a paragraph, and an empty line parts groups', () => {
    expect(outline(fromText('Åsa Öberg\nIT-chef\n\n \n070-174 06 05\n'))).toEqual([
      'body',
      '  div',
      '    p',
      '      "Åsa Öberg"',
      '    p',
      '      "IT-chef"',
      '  div',
      '    p',
      '      "070-174 06 05"',
    ]);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u0085', '\v'])('%j ends a line', (end) => {
    expect(outline(fromText(`Åsa${end}Öberg`))).toHaveLength(6);
  });

  it('tabs, addresses and markup in a line stay as they are', () => {
    const line = 'Åsa\t<asa@kommun.example> [mailto:asa@kommun.example] <b>';
    expect(outline(fromText(line)).at(-1)?.trim()).toBe(JSON.stringify(line));
  });

  it('no text is a body with nothing in it', () => {
    expect(outline(fromText(' \n\t'))).toEqual(['body']);
    expect(misshapen(fromText(''))).toEqual([]);
  });

  it('every node knows its parent and its end', () => {
    expect(misshapen(fromText('a\nb\n\nc\n\n\nd'))).toEqual([]);
  });
});
