import { type PhoneNumber, readPhoneNumber } from '../../contact/phone-number.ts';
import type { Span } from './clue.ts';

const KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  ['ABC2', 'DEF3', 'GHI4', 'JKL5', 'MNO6', 'PQRS7', 'TUV8', 'WXYZ9'].flatMap((key) =>
    Array.from(key.slice(0, -1), (letter) => [letter, key.slice(-1)]),
  ),
);
/** A space parts the area code off only where a bracket or a 1 shows that it is one: "844 BROADWAY" is a street. */
const SPELLED =
  /(?<![\w.-])(?:(?:\+?1[-.\s]?)?\(([2-9]\d{2})\)\s?[-.]?\s?|(?:\+?1[-.\s])([2-9]\d{2})[-.\s]|([2-9]\d{2})[-.])(?=[\dA-Z.\s-]*[A-Z]{3})((?:[A-Z\d]+[-.\s]?){1,3}[A-Z\d])(?![a-z\d])/g;
/** The digits once more, in brackets. */
const SPELLED_OUT = /^\s*\(?\s*(?:1[-.\s])?(?:\(?\d{3}\)?[-.\s])?\d{3}[-.\s]?\d{4}\)?|^\s*\(\d{3,7}\)/;
const SUBSCRIBER = 7;

/** Numbers of North America that spell a word ("888-INFO-FDA", "(734) 555-TIME"), with the digits that follow them once more. */
export function spelledNumbers(text: string, country: string | undefined): (Span & { phone: PhoneNumber })[] {
  if (!/[A-Z]{3}/.test(text)) return [];
  return [...text.matchAll(SPELLED)].flatMap((match) => {
    const [written, inBrackets, afterOne, bare, word = ''] = match;
    const area = inBrackets ?? afterOne ?? bare ?? '';
    const isTollFree = /^8(?:00|33|44|55|66|77|88)$/.test(area);
    if (country !== 'US' && country !== 'CA' && !isTollFree) return [];
    const dialled = wordOf(word, isTollFree);
    const digits =
      dialled &&
      [...dialled]
        .map((letter) => KEYS[letter] ?? letter)
        .join('')
        .replace(/\D/g, '');
    const phone = digits && readPhoneNumber(area + digits.slice(0, SUBSCRIBER), 'US');
    if (!phone) return [];
    const end = match.index + written.length - word.length + dialled.length;
    return [{ start: match.index, end: end + (SPELLED_OUT.exec(text.slice(end))?.[0].length ?? 0), phone }];
  });
}

/** As many groups of the word as make seven keys. Behind a toll-free code it may be longer. */
function wordOf(written: string, longer: boolean): string | undefined {
  const ends = [...written.matchAll(/[-.\s]|$/g)].map(({ index }) => written.slice(0, index));
  const lengths = ends.map((part) => ({ part, keys: part.replace(/[^A-Z\d]/g, '').length }));
  const fit =
    lengths.find(({ keys }) => keys === SUBSCRIBER) ?? (longer ? lengths.find(({ keys }) => keys > SUBSCRIBER && keys <= 10) : undefined);
  return fit && /[A-Z]{3}/.test(fit.part) ? fit.part : undefined;
}
