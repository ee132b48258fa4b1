import type { Card, CardWords } from '../card.ts';
import type { Version } from './vcard-channels.ts';
import { keptProperties } from './vcard-kept.ts';
import { linesOf } from './vcard-lines.ts';
import { propertiesOf } from './vcard-properties.ts';

/**
 * Writes cards as one vCard text (media type text/vcard), in their order: to be saved as UTF-8 without a byte order mark, lines ended with CRLF. Version 3.0 (RFC 2426) unless
 * 4.0 (RFC 6350, 8605, 9554) is asked for. What was kept of a card that was read stands behind all else. No text of a contact can begin a property, end a card or become a parameter: line breaks and
 * control characters are spaces, or "\n" in the note. Empty for no cards.
 */
export function writeVCards(cards: readonly Card[], words: CardWords, version: Version = '3.0'): string {
  return cards
    .map((card) => {
      const properties = propertiesOf(card, { version, words });
      const kept = card.kept === undefined ? [] : keptProperties(card.kept, properties, version);
      return `BEGIN:VCARD\r\n${linesOf(kept.length === 0 ? properties : [...properties, ...kept])}END:VCARD\r\n`;
    })
    .join('');
}
