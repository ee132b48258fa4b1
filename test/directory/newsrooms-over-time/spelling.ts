import type { Name } from './truth.ts';

/** Lower-case letters without marks and spaces, as organizations spell people and themselves in addresses. */
export function ascii(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** An address of one's own; of two of one name the second has a figure in it. */
export function addressOf({ given, family, generation }: Name, domain: string, which = 1): string {
  const figure = generation !== undefined || which > 1 ? '2' : '';
  return `${ascii(given)}.${ascii(family)}${figure}@${domain}`;
}

/** As written by those whose keyboards have no such letters: "Aase Oeberg". */
export function spelledOut(text: string): string {
  return [...text].map((letter) => SPELLED[letter] ?? letter).join('');
}

const SPELLED: Readonly<Record<string, string>> = {
  å: 'aa',
  Å: 'Aa',
  ä: 'ae',
  Ä: 'Ae',
  ö: 'oe',
  Ö: 'Oe',
  ø: 'oe',
  Ø: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  ü: 'ue',
  Ü: 'Ue',
  ß: 'ss',
};

/** One mistake: two letters that changed places, one missing, or one twice; in a word of five letters or more, never in its first. */
export function mistyped(word: string, at: number, kind: 'turned' | 'missing' | 'twice'): string {
  const place = 1 + (at % Math.max(1, word.length - 2));
  const [before, letter, after, rest] = [word.slice(0, place), word.charAt(place), word.charAt(place + 1), word.slice(place + 2)];
  if (kind === 'turned' && letter !== after) return `${before}${after}${letter}${rest}`;
  return kind === 'missing' ? `${before}${after}${rest}` : `${before}${letter}${letter}${after}${rest}`;
}
