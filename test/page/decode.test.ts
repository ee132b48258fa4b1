import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/page/decode.ts';

describe('bytes become the text that the author wrote', () => {
  it('UTF-8 is read as UTF-8, even where the page declares Latin-1', () => {
    expect(decodePage(utf8('<meta charset="ISO-8859-1">Åsa Öberg'))).toContain('Åsa Öberg');
  });

  it('Latin-1 is read as windows-1252, as browsers do, even where the page declares UTF-8', () => {
    expect(decodePage(latin1('<meta charset=utf-8>Åsa \x96 Öberg'))).toContain('Åsa – Öberg');
  });

  it('another encoding is read as declared: by meta, by http-equiv, by the server', () => {
    const cyrillic = Uint8Array.of(0xcf, 0xf0, 0xe5, 0xf1, 0xf1, 0xe0);
    expect(decodePage(join(latin1('<meta charset="windows-1251">'), cyrillic))).toContain('Пресса');
    expect(decodePage(join(latin1('<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">'), cyrillic))).toContain(
      'Пресса',
    );
    expect(decodePage(cyrillic, 'windows-1251')).toBe('Пресса');
  });

  it('a byte order mark says it all, and is no text', () => {
    expect(decodePage(join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8('Åsa')))).toBe('Åsa');
    expect(decodePage(Uint8Array.of(0xff, 0xfe, 0xc5, 0x00, 0x73, 0x00, 0x61, 0x00), 'utf-8')).toBe('Åsa');
  });

  it('a charset that nobody knows is passed over', () => {
    expect(decodePage(latin1('<meta charset="x-unknown">Åsa'))).toContain('Åsa');
  });

  it('nothing is nothing', () => expect(decodePage(new Uint8Array())).toBe(''));
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function join(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
