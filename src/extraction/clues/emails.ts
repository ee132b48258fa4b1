import { isPlaceholder, readEmailAddress } from '../../contact/email-address.ts';
import type { Language } from '../languages/language.ts';
import type { EmailClue } from './clue.ts';

const LOCAL = "[\\p{L}\\d](?:[\\p{L}\\d!#$%&'*+/=?^_`{|}~.-]{0,63})";
const PLAIN = /[\p{L}\d](?:[\p{L}\d!#$%&'*+/=?^_`{|}~\u00ad\u200b.-]{0,63})@[\p{L}\d\u00ad\u200b](?:[\p{L}\d.\u00ad\u200b-]{0,250})/gu;
const SPACED = new RegExp(`${LOCAL}\\s?@\\s?[\\p{L}\\d-]+(?:\\s?\\.\\s?[\\p{L}\\d-]+){1,4}`, 'gu');
/** Signs for "at" and "dot" that every language uses; words of the languages are added. */
const AT_SIGNS = ['at', 'a', 'ät', '@'];
const DOT_SIGNS = ['dot', 'punkt', 'punktum', 'point', '.'];
const BRACKETS = '[([{<*_]';
const CLOSING = '[)\\]}>*_]';
const LONGEST_TEXT = 200_000;

/** The addresses in a text, those written out in words ("anna (at) kommun . se") undone. Samples are none. */
export function findEmails(text: string, languages: readonly Language[]): EmailClue[] {
  if (text.length > LONGEST_TEXT) return [];
  const plain = text.includes('@') ? withSpaced(matches(PLAIN, text), text) : [];
  const disguised = /[([{<*_]|\s(?:at|dot|punkt)\s|snabel|alfa|arroba|chiocciola|malpa|zavin/iu.test(text)
    ? matches(disguiseOf(languages), text)
    : [];
  return [...plain, ...disguised]
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
      : '';
  return decode(bare.split('?')[0] ?? '')
    .split(/[,;]/)
    .flatMap((part) => readEmailAddress(/<([^>]+)>/.exec(part)?.[1] ?? part) ?? [])
    .map(({ address }) => address)
    .filter((address) => !isPlaceholder(address));
}

function matches(pattern: RegExp, text: string): EmailClue[] {
  return [...text.matchAll(pattern)].flatMap((match): EmailClue[] => {
    const written = trimTail(match[0]);
    const email = readEmailAddress(asAddress(written));
    if (!email || isPlaceholder(email.address)) return [];
    return [{ start: match.index, end: match.index + written.length, email }];
  });
}

/** A sentence's next word glued to the address by the markup ("…@almamedia.fiAsiakastuki") is cut where lower case turns to upper. */
function trimTail(written: string): string {
  const at = written.search(/@/);
  const glued = at < 0 ? -1 : written.slice(at).search(/(?<=\.\p{Ll}{2,})\p{Lu}/u);
  return (glued < 0 ? written : written.slice(0, at + glued)).replace(/[.\s-]+$/, '');
}

function asAddress(written: string): string {
  if (/^\S+@\S+$/.test(written)) return written;
  const undone = written
    .replace(new RegExp(`\\s*${BRACKETS}\\s*(?:at|a|ät|@|[\\p{L}-]{2,12})\\s*${CLOSING}\\s*`, 'iu'), '@')
    .replace(/\s*@\s*/, '@');
  const at = undone.includes('@') ? undone : undone.replace(/\s+[\p{L}-]+\s+/u, '@');
  const [local, host] = at.split('@');
  return `${local}@${(host ?? '').replace(new RegExp(`\\s*(?:${BRACKETS}\\s*(?:dot|punkt|punktum|point|\\.|[\\p{L}]{1,8})\\s*${CLOSING}|\\s(?:dot|punkt|punktum|point|tačka|tečka|kropka|piste)\\s|\\s\\.\\s?|\\.\\s)\\s*`, 'giu'), '.')}`;
}

const DISGUISES = new Map<string, RegExp>();

/** local AT host DOT domain, where AT and DOT are signs or words in brackets, or bare words between spaces. */
function disguiseOf(languages: readonly Language[]): RegExp {
  const key = languages.map(({ code }) => code).join(' ');
  const known = DISGUISES.get(key);
  if (known) return known;
  const words = (signs: readonly string[]): string =>
    [...new Set(signs)]
      .map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .sort((a, b) => b.length - a.length)
      .join('|');
  const ats = words([...AT_SIGNS, ...languages.flatMap(({ at }) => at)]);
  const bareAts = words(['at', ...languages.flatMap(({ at }) => at.filter((word) => word.length > 2))]);
  const dots = words([...DOT_SIGNS, ...languages.flatMap(({ dot }) => dot)]);
  const at = `\\s?${BRACKETS}\\s?(?:${ats})\\s?${CLOSING}\\s?`;
  const spelled = `\\s(?:${bareAts})\\s`;
  const dot = `(?:\\s?${BRACKETS}\\s?(?:${dots})\\s?${CLOSING}\\s?|\\s(?:${dots})\\s|\\s?\\.\\s?)`;
  // Words without brackets ("more at kommun.se") make an address only where the dot is spelled out as well.
  const spelledDot = `\\s(?:${words([...DOT_SIGNS.filter((sign) => sign !== '.'), ...languages.flatMap((language) => language.dot)])})\\s`;
  const host = (parting: string): string => `[\\p{L}\\d-]{1,60}(?:${parting}[\\p{L}\\d-]{2,60}){1,4}`;
  const made = new RegExp(`[\\p{L}\\d](?:[\\p{L}\\d_.+-]{0,63})(?:${at}${host(dot)}|${spelled}${host(spelledDot)})`, 'giu');
  DISGUISES.set(key, made);
  return made;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
