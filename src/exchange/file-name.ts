import { beginning, octets, oneLine } from './plain-text.ts';

// Most file systems take 255 octets a name; the browser puts " (1)" behind one that is there already.
const LONGEST = 255 - ' (1000)'.length;
// Path separators, a drive's and a stream's colon, and what Windows refuses besides.
const REFUSED = /[/\\:*?"<>|]+/g;
// Marks without a width, which make two names look alike. Joiners stay: emoji and several scripts need them.
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
// What Windows takes for a device whatever follows behind a dot; the raised digits count as digits there.
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d\u00b9\u00b2\u00b3]) *(?:\.|$)/i;

/**
 * A file's name that every system takes: `stem` ("Leif Persson", "12 contacts") made harmless, then "." and `ending` ("vcf"), which are
 * trusted. At most 255 octets in UTF-8 with room for the browser's " (1)"; no path, no device, no dot or space at either end of the
 * stem. Where nothing of the stem is left, `otherwise` stands for it.
 */
export function fileName(stem: string, ending: string, otherwise: string): string {
  const plain = oneLine(stem).normalize('NFC').replace(UNSEEN, '').replace(REFUSED, ' ').replace(/\s+/g, ' ');
  const bare = withoutEdges(plain) || otherwise;
  const safe = DEVICE.test(bare) ? `_${bare}` : bare;
  return `${withoutEdges(beginning(safe, LONGEST - octets(`.${ending}`)))}.${ending}`;
}

function withoutEdges(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}
