import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeOutlookCards } from '../../../src/exchange/vcards/outlook-cards.ts';
import { isArchive, readZippedCards, type ZippedCards } from '../../../src/exchange/vcards/zipped-cards.ts';
import { OFFICE, PERSON, WORDS } from '../cards.ts';
import { inTheEnd } from '../tables/read/read-tables.ts';

const ANNA = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Berg\r\nTEL:+46701740605\r\nEND:VCARD\r\n';

function read(files: Record<string, Uint8Array>): ZippedCards {
  return inTheEnd(readZippedCards(zipSync(files), { country: 'SE' }));
}

test('what we write for Outlook is read card by card', () => {
  const octets = Buffer.concat([...writeOutlookCards([PERSON, OFFICE], WORDS, 'kontakt')]);
  expect(isArchive(octets)).toBe(true);
  expect(inTheEnd(readZippedCards(octets, {}))).toMatchObject({
    cards: [
      { at: 1, uid: PERSON.id, contact: { name: 'Leif Ekman' } },
      { at: 2, uid: OFFICE.id, contact: { kind: 'office', name: 'Kommunens växel' } },
    ],
    unread: [],
  });
});

test('cards in folders are read, what cannot be read is told with the number of its file, and all else is left', () => {
  const nobody = ANNA.replace('TEL:+46701740605\r\n', '').replace('Anna Berg', 'Bo Ek');
  const files = {
    'a/anna.VCF': strToU8(ANNA),
    'a/bo.vcf': strToU8(nobody),
    'läs mig.txt': strToU8(ANNA),
    '__MACOSX/a/._anna.VCF': strToU8(ANNA),
  };
  expect(read(files)).toMatchObject({ cards: [{ at: 1 }], unread: [{ at: 2, begins: 'Bo Ek', why: 'unreachable' }] });
});

test('an archive without cards says so, and one that is cut off is broken', () => {
  expect(read({ 'list.csv': strToU8('Namn;Telefon') })).toEqual({ broken: 'empty' });
  expect(inTheEnd(readZippedCards(zipSync({ 'anna.vcf': strToU8(ANNA) }).subarray(0, 60), {}))).toEqual({ broken: 'broken' });
});

test('a spreadsheet is no archive of cards, and nor is what only begins as one', () => {
  expect(isArchive(zipSync({ '[Content_Types].xml': new Uint8Array(1) }))).toBe(false);
  expect(isArchive(strToU8('PK\u0003\u0004'))).toBe(false);
});
