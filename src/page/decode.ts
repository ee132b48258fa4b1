const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const XML = /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;
/** How far into a page its declaration is looked for, in bytes. */
const DECLARED_WITHIN = 4_096;

/**
 * Text of a page's bytes. First its byte order mark; then UTF-8 wherever the bytes are valid as such (many pages declare Latin-1 and are
 * not); then what the server (`declared`) or the page says; else windows-1252, which is what browsers take for Latin-1 (WHATWG Encoding).
 */
export function decodePage(bytes: Uint8Array, declared?: string): string {
  const mark = markOf(bytes);
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes);
  const asUtf8 = strictly(bytes);
  if (asUtf8 !== undefined) return asUtf8;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  const named = [declared, XML.exec(head)?.[1], META.exec(head)?.[1]].find(
    (name) => name !== undefined && !/^utf-?8$/i.test(name) && isKnown(name),
  );
  const decoder = new TextDecoder(named ?? 'windows-1252');
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? withoutControls(text) : text;
}

/** What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding, index windows-1252); the gaps are controls there too. */
const AT_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as Latin-1, where dashes and quotation marks are controls. Elsewhere nothing is left to do here. */
function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => AT_80[control.charCodeAt(0) - 0x80] ?? control);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
