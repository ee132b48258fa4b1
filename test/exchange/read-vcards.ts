import type { ReadCard, ReadFile, Unread } from '../../src/exchange/read-card.ts';
import { readVCards } from '../../src/exchange/vcards/vcard-read.ts';
import type { ReadingOptions } from '../../src/exchange/vcards/vcard-read-card.ts';

/** All that a file holds, read by a Swede. */
export function readAll(file: Uint8Array | string, options: ReadingOptions = { country: 'SE' }): ReadFile {
  const all: (ReadCard | Unread)[] = [...readVCards(file, options)].filter((one) => one !== undefined);
  return { cards: all.filter((one) => 'contact' in one), unread: all.filter((one) => 'why' in one) };
}

/** The one card of a file whose lines these are, and in which nothing was left unread. */
export function readOne(lines: readonly string[], options?: ReadingOptions): ReadCard {
  const { cards, unread } = readAll(`${lines.join('\r\n')}\r\n`, options);
  const [card] = cards;
  if (card === undefined || cards.length > 1 || unread.length > 0) throw new Error(`Not one card: ${JSON.stringify({ cards, unread })}`);
  return card;
}

/** A card of these properties, whoever it is of: it has a name and an address where they give none. */
export function cardWith(properties: readonly string[], version = '3.0'): string[] {
  const has = (name: string): boolean => properties.some((property) => new RegExp(String.raw`^(?:\w+\.)?${name}[;:]`, 'i').test(property));
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...(has('N') || has('FN') ? [] : ['FN:Leif Ekman']),
    ...(has('TEL') || has('EMAIL') ? [] : ['EMAIL:leif@ekstad.example']),
    ...properties,
    'END:VCARD',
  ];
}
