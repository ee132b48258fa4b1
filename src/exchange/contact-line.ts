import { type PhoneNumber, printNational } from '../contact/phone-number.ts';
import type { Card, CardWords } from './card.ts';
import { oneLine } from './plain-text.ts';
import { disarmed } from './tables/write/disarm.ts';

/** `home`: ISO 3166-1 alpha-2, whose numbers are printed as one dials them there; absent: all as they are kept (E.164). */
export type LineWords = CardWords & { home?: string; international: boolean };

/**
 * A contact as one line, to be pasted into a message: "Leif Ekman, IT-chef, Ekstads kommun, 070-174 06 05". `phone` is the number that may be
 * called unasked; without one it is an address. What is not known is left out, and pasted into a spreadsheet it is no formula.
 */
export function writeLine({ contact }: Card, phone: PhoneNumber | undefined, words: LineWords): string {
  const { name, jobTitle, organization, emails } = contact;
  const reach = phone === undefined ? emails[0]?.address : printed(phone, words);
  const all = [name ?? organization?.units?.at(-1), jobTitle, organization?.name, reach].map((text) => oneLine(text ?? ''));
  return disarmed([...new Set(all)].filter((text) => text !== '').join(', '));
}

function printed({ number, extension }: PhoneNumber, { home, international, extension: before }: LineWords): string {
  const dialled = international ? number : printNational(number, home);
  return extension === undefined ? dialled : `${dialled} ${before} ${extension}`;
}
