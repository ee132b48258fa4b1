import { describe, expect, test } from 'vitest';
import { OWN_CARD_WORDS } from '../../../src/exchange/card-words.ts';
import { writeVCards } from '../../../src/exchange/vcards/vcard-write.ts';
import { generatedContacts } from '../generated-contacts.ts';
import { readAll } from '../read-vcards.ts';
import { type Carried, carriedByVCard } from './vcard-carries.ts';

/** More of them, and others, by `npm run round-trip -- COUNT SEED`. */
const [COUNT, SEED] = [Number(process.env['ROUND_TRIPS'] ?? 300), Number(process.env['ROUND_TRIP_SEED'] ?? 20_261_127)];
const cards = generatedContacts(COUNT, SEED);

describe.each(['3.0', '4.0'] as const)('vCard %s', (version) => {
  test.each(OWN_CARD_WORDS)(
    `${COUNT} contacts written in $language come back as they were, but for what docs/exchange.md says`,
    (words) => {
      const { cards: read, unread } = readAll(writeVCards(cards, words, version));
      expect(unread).toEqual([]);
      expect(read).toHaveLength(cards.length);
      for (const [at, card] of cards.entries()) {
        const { uid = '', contact, note, tags, statedAt = '' } = read[at] ?? { contact: {} };
        const back = { uid, contact, ...(note === undefined ? {} : { note }), ...(tags === undefined ? {} : { tags }), statedAt };
        expect(back, `contact ${at}`).toEqual(carriedByVCard(card, version) satisfies Carried);
      }
    },
  );
});
