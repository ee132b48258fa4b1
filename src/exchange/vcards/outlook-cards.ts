import type { Card, CardWords } from '../card.ts';
import { fileName } from '../file-name.ts';
import { phoneLabel, withoutExtension } from '../tables/write/address-book.ts';
import { writeZip, type ZippedFile } from '../zip.ts';
import { linesOf, type Property } from './vcard-lines.ts';
import { formattedName, propertiesOf } from './vcard-properties.ts';

/**
 * Writes an archive (ZIP) with a file for each card, named for the contact, since Outlook reads only the first card of a file. The cards
 * are of version 3.0 as Outlook reads it: it takes UTF-8 for the computer's code page where a property does not say CHARSET, and skips
 * properties that stand in a group, so that labels stand in the note. `otherwise` names the file of a contact whose name has no letters.
 */
export function writeOutlookCards(cards: readonly Card[], words: CardWords, otherwise: string): Iterable<Uint8Array<ArrayBuffer>> {
  return writeZip(filesOf(cards, words, otherwise));
}

function* filesOf(cards: readonly Card[], words: CardWords, otherwise: string): Iterable<ZippedFile> {
  const taken = new Map<string, number>();
  for (const card of cards) {
    const name = fileName(formattedName(card), 'vcf', otherwise);
    yield { name: asYetUntaken(name, taken), pieces: [textOf(card, words)], changedAt: card.revisedAt };
  }
}

/** As the browser numbers its downloads. No two differ by case alone, which Windows and macOS do not see. */
function asYetUntaken(name: string, taken: Map<string, number>): string {
  const count = (taken.get(name.toLowerCase()) ?? 0) + 1;
  taken.set(name.toLowerCase(), count);
  return count === 1 ? name : asYetUntaken(name.replace(/\.vcf$/, ` (${count}).vcf`), taken);
}

function textOf(card: Card, words: CardWords): string {
  const properties = propertiesOf(withLabelsInNote(card, words), { version: '3.0', words });
  const lines = [{ name: 'BEGIN', value: 'VCARD' }, ...properties.map(ungrouped), { name: 'END', value: 'VCARD' }];
  return linesOf(lines.map(withCharset));
}

function withLabelsInNote(card: Card, words: CardWords): Card {
  const { phones, emails } = card.contact;
  const told = [
    // The note says extensions by itself.
    ...phones.map((phone) => ({ of: phone.number, label: phoneLabel(withoutExtension(phone), words) })),
    ...emails.map(({ address, label = '' }) => ({ of: address, label })),
  ].flatMap(({ of, label }) => (label === '' ? [] : [`${of}: ${label}`]));
  if (told.length === 0) return card;
  return { ...card, note: [...(card.note === undefined ? [] : [card.note]), told.join('\n')].join('\n\n') };
}

function ungrouped(property: Property): Property {
  const { label: _, ...bare } = property;
  return bare;
}

function withCharset(property: Property): Property {
  const isAscii = /^[\u0020-\u007e]*$/.test(property.value);
  return isAscii ? property : { ...property, parameters: [...(property.parameters ?? []), 'CHARSET=UTF-8'] };
}
