import type { Card } from '../../../src/exchange/card.ts';
import { codeOf, OCTETS_ON_PAPER } from '../../../src/exchange/qr.ts';
import { type SheetWords, writeEmergencySheet } from '../../../src/exchange/sheet/emergency-sheet.ts';
import { WORDS } from '../cards.ts';

/** The words of a Swedish sheet; days as they are kept. */
export const SHEET_WORDS: SheetWords = {
  language: 'sv',
  title: 'Krislista',
  printed: 'utskriven 2026-11-27',
  count: (contacts) => `${contacts} kontakter`,
  noOrganization: 'Utan organisation',
  page: ['Sida ', ' av '],
  press: 'Press',
  extension: 'ankn.',
  lineName: ({ features }) => features[0] ?? 'telefon',
  email: 'e-post',
  inferred: 'gissat',
  disputed: 'osäkert',
  confirmed: 'bekräftat',
  seen: 'senast sedd',
  stated: 'daterad',
  old: 'Äldre än ett år',
  codeOf: (name) => `Kod för ${name}`,
  day: (instant) => instant.slice(0, 10),
};

/** The sheet of these, each with its code, as it is written on 27 November 2026. */
export function sheetOf(cards: readonly Card[], words: Partial<SheetWords> = {}): string {
  const people = cards.map((card) => {
    const code = codeOf(card, WORDS, OCTETS_ON_PAPER) ?? codeOf(card, WORDS);
    return { card, ...(code === undefined ? {} : { code }) };
  });
  return writeEmergencySheet({ people, words: { ...SHEET_WORDS, ...words }, home: 'SE', printedAt: '2026-11-27T10:00:00.000Z' });
}
