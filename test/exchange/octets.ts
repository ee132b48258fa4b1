import { decodeAs } from '../../src/exchange/decode-text.ts';

/** A text in the octets of an encoding, as the programs that still write it would. Throws where it has no such character. */
export function octetsOf(text: string, encoding = 'utf-8'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) return utf16(text, encoding === 'utf-16le');
  const octets = new Map(Array.from({ length: 256 }, (_, octet) => [decodeAs(encoding, Uint8Array.of(octet)), octet]));
  return Uint8Array.from(text, (character) => {
    const octet = octets.get(character);
    if (octet === undefined) throw new Error(`${encoding} has no ${character}`);
    return octet;
  });
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}
