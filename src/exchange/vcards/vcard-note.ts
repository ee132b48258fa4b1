import type { PhoneNumber } from '../../contact/phone-number.ts';
import type { Card, CardSource, CardWords } from '../card.ts';
import { oneLine, severalLines } from '../plain-text.ts';

/**
 * What has no property of its own that phones show, a line each: the journalist's note, then hours, extensions, where and when it was
 * read, and when it was confirmed. Empty where there is nothing to say. vCard has dates for a card (REV, CREATED), none for a source.
 */
export function noteOf({ contact, note, sources, confirmedAt }: Card, words: CardWords): string {
  const own = severalLines(note ?? '');
  const told = [
    ...contact.phones.flatMap((phone) => hoursOf(phone, contact.phones, words)),
    ...contact.phones.flatMap((phone) => extensionOf(phone, words)),
    ...sources.flatMap((source) => sourceOf(source, words)),
    ...(confirmedAt === undefined ? [] : [`${words.confirmed}: ${dayOf(confirmedAt)}`]),
  ];
  return [...(own === '' ? [] : [own]), ...(told.length === 0 ? [] : [told.join('\n')])].join('\n\n');
}

/** By what the number is called, where no other is called so. */
function hoursOf({ hours, label, number }: PhoneNumber, phones: readonly PhoneNumber[], words: CardWords): string[] {
  const text = oneLine(hours?.text ?? '');
  if (text === '') return [];
  const isAlone = phones.every((phone) => phone.number === number || oneLine(phone.label ?? '') !== oneLine(label ?? ''));
  return [`${words.hours} (${(isAlone && oneLine(label ?? '')) || number}): ${text}`];
}

function extensionOf({ extension, number }: PhoneNumber, words: CardWords): string[] {
  return extension === undefined ? [] : [`${number}: ${words.extension} ${oneLine(extension)}`];
}

function sourceOf({ site, title, statedAt, lastSeenAt }: CardSource, words: CardWords): string[] {
  const named = oneLine(title ?? '');
  const whose = named === '' ? oneLine(site) : `${named} (${oneLine(site)})`;
  const stated = statedAt === undefined ? [] : [`${words.stated} ${dayOf(statedAt)}`];
  return [`${words.source}: ${[whose, ...stated, `${words.read} ${dayOf(lastSeenAt)}`].join(', ')}`];
}

/** The day of an instant, in UTC. */
function dayOf(instant: string): string {
  return oneLine(instant.slice(0, 'YYYY-MM-DD'.length));
}
