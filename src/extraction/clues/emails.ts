import { isPlaceholder, readEmailAddress } from '../../contact/email-address.ts';
import type { Language } from '../languages/language.ts';
import type { EmailClue } from './clue.ts';
import { spelledAddresses } from './spelled-addresses.ts';

const LOCAL = "[\\p{L}\\d](?:[\\p{L}\\d!#$%&'*+/=?^_`{|}~.-]{0,63})";
const PLAIN = /[\p{L}\d](?:[\p{L}\d!#$%&'*+/=?^_`{|}~\u00ad\u200b.-]{0,63})@[\p{L}\d\u00ad\u200b](?:[\p{L}\d.\u00ad\u200b-]{0,250})/gu;
const SPACED = new RegExp(`${LOCAL}\\s?@\\s?[\\p{L}\\d-]+(?:\\s?\\.\\s?[\\p{L}\\d-]+){1,4}`, 'gu');
const BAIT =
  /[.-]?(?:no-?spam|anti-?spam|stop-?spam|spam-?frei|remove-?this|delete-?this|remove-?me|ta-?bort(?:-?detta)?|fjern-?dette|poista-?t[aä]m[aä]|ei-?spam|sans-?spam|geen-?spam)[.-]?/i;
const LONGEST_TEXT = 200_000;
/** Wide forms of "@" and "." that a reader takes for the usual ones. */
const WIDE: Readonly<Record<string, string>> = { '\uff20': '@', '\ufe6b': '@', '\uff0e': '.' };

/** The addresses in a text, those written out in words ("anna (at) kommun . se") undone. Samples are none. */
export function findEmails(written: string, languages: readonly Language[]): EmailClue[] {
  if (written.length > LONGEST_TEXT) return [];
  const text = written.replace(/[\uff20\ufe6b\uff0e]/g, (sign) => WIDE[sign] ?? sign);
  const plain = text.includes('@') ? withSpaced(matches(PLAIN, text), text) : [];
  const words = spelledAddresses(text, languages).flatMap(({ start, end, address }) => clueOf(start, end, address));
  return [...plain, ...words]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .reduce<EmailClue[]>((kept, clue) => (clue.start >= (kept.at(-1)?.end ?? 0) ? [...kept, clue] : kept), []);
}

/** Addresses with spaces in them. "Write to anna@kommun.org. This …" has none: the address is whole before the sentence ends. */
function withSpaced(plain: readonly EmailClue[], text: string): EmailClue[] {
  const spaced = matches(SPACED, text).filter(
    ({ start, end }) => /\s[.@]|@\s/.test(text.slice(start, end)) || !plain.some((whole) => whole.start === start),
  );
  return [...plain, ...spaced];
}

/** The addresses of a link: percent-decoded, several, with what the link forgot ("name@host" without scheme). None for a share link. */
export function readMailto(href: string): string[] {
  const bare = /^\s*mailto:/i.test(href)
    ? href.replace(/^\s*mailto:(?:\/\/)?/i, '')
    : /^[^/?#:\s]+@[^/?#:\s]+$/.test(href.trim())
      ? href.trim()
      : (/^\s*https?:\/\/([^/?#:@\s]+@[^/?#:@\s]+)\/?\s*$/i.exec(href)?.[1] ?? '');
  return decode(bare.split('?')[0] ?? '')
    .split(/[,;]/)
    .flatMap((part) => addressOf(/<([^>]+)>/.exec(part)?.[1] ?? part))
    .filter((address) => !isPlaceholder(address));
}

/** In a link too "at" may be spelled, and bait stand. */
function addressOf(part: string): string[] {
  const plain = readEmailAddress(withoutBait(part))?.address;
  return plain === undefined ? spelledAddresses(part, []).flatMap(({ address }) => readEmailAddress(address)?.address ?? []) : [plain];
}

function matches(pattern: RegExp, text: string): EmailClue[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const written = trimTail(match[0]);
    return clueOf(match.index, match.index + written.length, withoutSpaces(written));
  });
}

function clueOf(start: number, end: number, written: string): EmailClue[] {
  const email = readEmailAddress(withoutBait(written));
  return email && !isPlaceholder(email.address) ? [{ start, end, email }] : [];
}

function withoutSpaces(written: string): string {
  return /\s/.test(written) ? written.replace(/\s*([@.])\s*/g, '$1') : written;
}

/** "anna@NOSPAM.kommun.se": what a human is to take out. A mailbox may be called so. */
function withoutBait(written: string): string {
  if (!BAIT.test(written) || /^no-?spam@/i.test(written)) return written;
  return written
    .replace(BAIT, '.')
    .replace(/\.*@\.*/, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
}

/** A sentence's next word glued to the address by the markup ("…@almamedia.fiAsiakastuki") is cut where lower case turns to upper. */
function trimTail(written: string): string {
  const at = written.search(/@/);
  const glued = at < 0 ? -1 : written.slice(at).search(/(?<=\.\p{Ll}{2,})\p{Lu}/u);
  return (glued < 0 ? written : written.slice(0, at + glued)).replace(/[.\s-]+$/, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
